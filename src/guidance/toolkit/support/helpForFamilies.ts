import type { ApproachContent } from '../approach.ts';
import {
  guidance,
  mentalHealthAndBehaviour,
  mentalHealthAttendance,
  mentalHealthInSchools,
} from '../readings.ts';
import { externalInterventions, externalSupport } from './places.ts';

/** People outside the school who help pupils and families. */
export const helpForFamilies: readonly ApproachContent[] = [
  {
    id: 'support-team',
    title: 'School Attendance Support Team',
    summary:
      'Every school has a linked Attendance Support Worker (ASW). The team advises schools, and works above all with Senior Attendance Champions.',
    barriers: ['engagement', 'family', 'holidays', 'safeguarding'],
    parts: {
      whatToDo: [
        'Prepare for your Targeting Support Meeting: your ASW goes through your persistently and severely absent pupils with you, in person or online.',
        'Come to the Attendance Forum for local and national news, and for good practice from the area.',
        'Bring questions to a drop-in with the Senior Inclusion Officer, on Teams.',
        'Read the newsletter: news, training and dates to remember.',
        'Ask your ASW between meetings for information and guidance, or to reach another inclusion team.',
      ],
      who: [
        'Senior Attendance Champions and attendance staff, with their ASW. The team does not hold cases of families.',
      ],
      howOften: [
        'Targeting Support Meetings: every term or every year.',
        'Attendance Forums: every term.',
        'Drop-ins: every fortnight.',
        'Newsletters: every half term.',
      ],
    },
    readings: [guidance('Chapter 4, expectations of local authorities')],
    related: ['working-with-partners', 'pupil-referral', 'prosecution'],
    at: [externalSupport],
  },
  {
    id: 'virtual-school',
    title: 'Virtual School and College',
    summary:
      'It supports the education of children in care, children who were in care before, and pupils with a social worker.',
    barriers: ['family', 'safeguarding', 'transition', 'bereavement'],
    parts: {
      whatToDo: [
        'Stay in regular touch with the social worker and the Virtual School once attendance becomes a concern.',
        'Report absence that nobody has explained as early as you can.',
        'Where there is a plan for a child in need (CIN) or for child protection (CP), give attendance a central place in it. Name targets, and what each partner does to help the family.',
      ],
      who: ['The designated safeguarding lead, with the social worker.'],
      howOften: ['Regularly while there is a concern. At once for unexplained absence.'],
      record: ['The attendance targets and actions in the plan.'],
    },
    related: ['working-with-partners', 'safeguarding-referral', 'team-around'],
    at: [externalSupport],
  },
  {
    id: 'family-support',
    title: 'Family Information Directory, Family Hubs and parenting support',
    summary: 'Point families to help near home: services, groups, advice and parenting programmes.',
    barriers: ['family', 'youngCarer', 'disadvantage', 'bereavement', 'send'],
    parts: {
      whatToDo: [
        'Look in the Family Information Directory (FID) for services for children and families.',
        'Tell parents and carers about Family Hubs. They are for families of children from 0 to 18 years, or to 25 years with SEND.',
        'Hubs offer stay and play, groups on child development, parenting programmes, and advice on where to turn.',
      ],
      who: ['Pastoral staff and anyone who talks with the family.'],
    },
    related: ['early-help', 'team-around', 'family-relationships'],
    at: [externalSupport],
  },
  {
    id: 'mental-health',
    title: 'Mental health support and assessment',
    summary:
      'Know who can help with mental health: a team linked to schools, specialist services, and urgent help.',
    barriers: ['anxiety', 'bereavement', 'friendship', 'medical'],
    parts: {
      whatToDo: [
        'Ask whether the mental health team for schools is linked to yours. Other schools can get its newsletter and information.',
        'Read the national guidance on mental health and attendance, with its examples of good practice.',
        'Refer to child and adolescent mental health services (CAMHS) through the GP or the local gateway.',
        'Know where to get urgent help for mental health.',
        'Look up local services in the Family Information Directory.',
      ],
      who: ['The senior mental health lead, pastoral staff and the family.'],
      record: ['The referral, its date and what came of it. Keep details of health to those who need them.'],
    },
    readings: [mentalHealthAttendance, mentalHealthInSchools, mentalHealthAndBehaviour],
    related: ['school-avoidance', 'whole-school-mental-health', 'school-nursing'],
    at: [
      { ...externalSupport, adds: ['Start with advice and with help in school.'] },
      {
        ...externalInterventions,
        adds: [
          'Ask for an assessment where help in school has not been enough, and make it part of the plan.',
        ],
      },
    ],
  },
  {
    id: 'school-nursing',
    title: 'School Nursing Team',
    summary:
      "Ask the school nursing team about a child's health needs. Parents and carers have a text service of their own.",
    barriers: ['medical', 'anxiety', 'send'],
    parts: {
      whatToDo: [
        "Contact the team for advice where a child's health needs get in the way.",
        'Tell parents and carers about the confidential text line for health advice.',
      ],
      who: ['Pastoral staff or the SENCO. Parents and carers can write to the line themselves.'],
    },
    related: ['medical-evidence', 'mental-health', 'therapies'],
    at: [
      { ...externalSupport, adds: ['Ask for advice early, when illness comes up often as a reason.'] },
      { ...externalInterventions, adds: ['Bring the team into the plan where health is a barrier.'] },
    ],
  },
];
