import type { LocalNote } from '../../../toolkit/approach.ts';
import * as pages from '../readings.ts';

/** What BCP adds to a general part of the document, by the part's id. */
export const sectionNotes: Readonly<Record<string, LocalNote>> = {
  aim: { points: ['It is for Bournemouth, Christchurch and Poole (BCP).'] },
  'universal-support': {
    points: [
      "More detail is in BCP's Code of Conduct, its Legal Handbook and its Fast Track to Attendance Handbook.",
    ],
    readings: [pages.teamHandbooks],
  },
  'assess-plan-do-review': {
    points: ['Ask the School Attendance Support Team for a template in which to write the cycle down.'],
  },
  'legal-principles': {
    points: [
      'The Code of Conduct and the Legal Handbook say more on holidays. Ask the team for letter templates.',
    ],
    readings: [pages.teamHandbooks],
  },
  safeguarding: {
    points: ['Use the Pan-Dorset procedures, and the BCP toolkit on neglect for neglect in education.'],
    readings: [pages.safeguardingManual, pages.neglectToolkit],
  },
  'support-team': {
    points: [
      'Targeting Support Meetings, every term or every year, in person or online: a look at the persistently and severely absent pupils of a school.',
      'Attendance Forums, every term on Teams, from the Senior Inclusion Officer: local and national updates, and good practice from the area.',
      'Drop-ins, every fortnight on Teams, with the Senior Inclusion Officer: any school attendance staff can ask questions.',
      'Newsletters, every half term: news, updates, dates and training.',
      'For other inclusion teams, write to schoolinclusion@bcpcouncil.gov.uk.',
    ],
    readings: [pages.attendanceTeam, pages.teamHandbooks],
  },
};
