import type { LocalNote } from '../../../toolkit/approach.ts';
import * as pages from '../readings.ts';

/** How BCP handles legal steps. */
export const legalNotes: Readonly<Record<string, LocalNote>> = {
  'sufficient-support': {
    points: [
      'For the assessment, BCP names the PEHA screening wheel, the school refusal assessment scale, and EBSA assessments.',
      'Fast Track to Attendance, or the like, counts as a cycle of assess, plan, do, review.',
    ],
    readings: [pages.teamHandbooks],
  },
  'notice-to-improve': {
    points: [
      'The usual criterion is no more than 10% unauthorised absence in the period.',
      'Where improvement is not enough, request a penalty notice with form PN01. Send the documents on its checklist.',
      'Ask the School Attendance Support Team for letter templates. Follow the BCP Code of Conduct and the Legal Handbook.',
    ],
    readings: [pages.teamHandbooks],
  },
  'penalty-notice': {
    points: [
      'Ask the School Attendance Support Team for letter templates.',
      'Follow the BCP Code of Conduct and the Legal Handbook, for holidays as well.',
      'In the school year 2021 to 2022, parents in the area were fined 164 times, as the local press reported in 2022. The council said then that it wants to understand each family’s circumstances. The rules have changed since, on 19 August 2024.',
    ],
    readings: [pages.teamHandbooks],
  },
  'supervision-order': {
    points: ['Discuss it with your linked ASW first. See also the Legal Handbook and the Code of Conduct.'],
    readings: [pages.teamHandbooks],
  },
  prosecution: {
    points: [
      'Speak to your linked ASW. The School Attendance Support Team also has legal officers who can advise.',
      'See the Legal Handbook and the Code of Conduct.',
    ],
    readings: [pages.teamHandbooks],
  },
  'parenting-orders': {
    points: ['See the Legal Handbook and the Code of Conduct.'],
    readings: [pages.teamHandbooks],
  },
};
