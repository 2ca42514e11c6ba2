import type { ApproachContent } from '../approach.ts';
import { sendCode } from '../readings.ts';
import { stageThree, stageTwoSend } from './places.ts';

/** Needs of learning and development. */
export const learning: readonly ApproachContent[] = [
  {
    id: 'learning-needs',
    title: 'Learning needs assessment',
    summary: 'Find out whether a learning need keeps the pupil from attending, and meet it.',
    barriers: ['send', 'anxiety', 'behaviour', 'transition'],
    parts: {
      whatToDo: [
        "Follow the school's graduated SEND response, to see whether a learning need is the barrier.",
        'Keep to the SEND code of practice.',
        'Work with families to ease anxious feelings, and make clear that you expect regular attendance.',
        'Agree with the family what support the pupil needs, and take down barriers in school.',
        'Join up pastoral support. Refer to other agencies where that fits, and work with them.',
        'Consider a phased return that has an end date.',
      ],
      who: ['The SENCO, in touch with the Senior Attendance Champion.'],
      record: ['The needs found, the support agreed and when it is reviewed.'],
    },
    readings: [sendCode],
    related: ['send', 'early-identification', 'educational-psychologist', 'therapies'],
    at: [
      { ...stageTwoSend, adds: ['Look for needs that nobody has seen so far.'] },
      {
        ...stageThree,
        title: 'Learning needs assessment and review',
        adds: [
          'Go back to the earlier assessment. Are the needs met? Has the support shown new ones?',
          'Apply for an education, health and care plan (EHCP) where that fits.',
        ],
      },
    ],
  },
  {
    id: 'therapies',
    title: 'Occupational therapy and speech and language therapy',
    summary: "Ask the children's therapy services for information, and for help with a pupil's needs.",
    barriers: ['send', 'medical'],
    parts: {
      whatToDo: [
        "Ask the children's occupational therapy (OT) team where daily tasks, movement or the senses are hard for a pupil.",
        'Ask the speech and language therapy (SALT) service where speaking or understanding is hard.',
      ],
      who: ['The SENCO, with the therapy services.'],
    },
    related: ['learning-needs', 'send', 'school-nursing'],
    at: [stageTwoSend],
  },
  {
    id: 'educational-psychologist',
    title: 'Educational Psychologist team',
    summary:
      'Ask the Educational Psychologist team for advice on what may lie behind the absence, and on what to try.',
    barriers: ['anxiety', 'send', 'behaviour'],
    parts: {
      whatToDo: [
        'Contact the Educational Psychologist team for advice.',
        'Tell them what you have tried and what came of it.',
      ],
      who: ['The SENCO or the pastoral lead.'],
    },
    related: ['school-avoidance', 'learning-needs', 'mental-health'],
    at: [stageTwoSend],
  },
];
