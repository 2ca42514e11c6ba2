import {
  childrenAct1989,
  educationAct1996,
  penaltyNoticeRegulations,
  workingTogether,
} from '../../citations.ts';
import type { ApproachContent } from '../approach.ts';
import { guidance } from '../readings.ts';
import { stageOne } from '../stageOne/stageOne.ts';
import { legalThree, legalTwo } from './places.ts';

/** Legal steps, each after support. */
export const steps: readonly ApproachContent[] = [
  {
    id: 'penalty-notice',
    title: 'Penalty notice',
    summary:
      'An alternative to prosecution, where a parent or carer has not made sure that a child of compulsory school age attends regularly.',
    barriers: ['holidays', 'engagement', 'lateness'],
    parts: {
      whatToDo: [
        'Use one only where it is likely to change what the parent does.',
        'Support must also have been given and not worked, or not been taken up. Where support would not fit, as with a holiday in term time that was not authorised, it is not asked for.',
        'It needs absence under one or more of the unauthorised codes, which amounts to an offence.',
        'It can be about the school where the pupil is registered or, in some cases, about alternative provision.',
        'It is meant to avoid going to court.',
      ],
      who: [
        'All schools can use penalty notices, except independent schools.',
        'A notice can go to each parent or carer who is liable. Usually only those who allowed the absence get one, whoever asked for the leave.',
      ],
      howOften: ['No more than 2 notices to a parent for the same child within 3 years.'],
      record: ['The absences with their codes, the support given, and why a notice fits.'],
    },
    readings: [guidance('pages 56 to 61, the national framework for penalty notices')],
    alsoFrom: [
      penaltyNoticeRegulations('Regulations as amended in 2024'),
      workingTogether('National framework for penalty notices'),
    ],
    related: ['notice-to-improve', 'sufficient-support', 'prosecution'],
    at: [
      { ...stageOne, adds: ['It stands here for holidays above all, where support is not likely to fit.'] },
      {
        ...legalTwo,
        adds: ['Look at support and a notice to improve first. No penalty notice is automatic.'],
      },
      {
        ...legalThree,
        adds: ['Check that support was sufficient, and how many notices the parent has had for this child.'],
      },
    ],
  },
  {
    id: 'supervision-order',
    title: 'Education supervision orders',
    summary:
      'A formal legal step without a criminal prosecution (ESO). It can help where voluntary early help or a formal contract has not worked.',
    barriers: ['engagement', 'family', 'safeguarding'],
    parts: {
      whatToDo: [
        'First use up voluntary support. Be clear that the order would do pupil and parent good. It puts the child under the supervision of the council.',
        "Where there are safeguarding concerns, discuss it with the designated safeguarding lead and children's social care. Agree that it fits better than a section 17 (child in need) or section 47 (child protection) plan.",
        'Discuss with your linked Attendance Support Worker whether it is suitable.',
      ],
      who: [
        'The council, with the school and the lead practitioner.',
        'The council must fully consider an order before it goes on to prosecute.',
      ],
      record: ['What voluntary support was tried, and why an order would help.'],
    },
    readings: [guidance('pages 51 to 52')],
    alsoFrom: [childrenAct1989('Section 36, and Schedule 3, part III')],
    related: ['attendance-contract', 'prosecution', 'sufficient-support'],
    at: [legalThree],
  },
  {
    id: 'prosecution',
    title: 'Prosecution',
    summary:
      "The last resort, in the magistrates' court. Everything else has failed, or support would not have fitted the case.",
    barriers: ['engagement', 'holidays'],
    parts: {
      whatToDo: [
        'Make sure that all voluntary and formal support, and other legal steps, were tried or did not fit.',
        'Know when it applies: a child of compulsory school age does not attend regularly, at the school where they are registered or at alternative provision. Then a parent may be guilty of an offence.',
        'Ask your linked Attendance Support Worker for guidance.',
      ],
      who: ['Only the council can prosecute parents.'],
      record: ['The whole history: registers, support offered, meetings, letters and notices.'],
    },
    readings: [guidance('pages 52 to 55')],
    alsoFrom: [educationAct1996(444)],
    related: ['supervision-order', 'parenting-orders', 'penalty-notice'],
    at: [legalThree],
  },
  {
    id: 'parenting-orders',
    title: 'Parenting orders',
    summary:
      'A court can add a parenting order after a conviction for non-attendance, beside a fine or a community order or both.',
    barriers: ['engagement', 'family'],
    parts: {
      whatToDo: [
        'Consider it where a parent has not taken up support, and where having to would help to change what they do.',
        'The parent or carer does not have to agree.',
      ],
      who: ['The court makes the order.'],
    },
    readings: [guidance('page 55')],
    confidence: 'medium',
    related: ['prosecution', 'family-support', 'early-help'],
    at: [legalThree],
  },
];
