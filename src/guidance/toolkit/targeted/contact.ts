import type { ApproachContent } from '../approach.ts';
import { familyToolkit, parentGuidance } from '../readings.ts';
import { stageThree, stageTwo } from './places.ts';

/** Reaching the family, and seeing what is going on. */
export const contact: readonly ApproachContent[] = [
  {
    id: 'targeted-communication',
    title: 'Targeted communication with parents and carers',
    summary:
      'Call, write or meet. Parents and carers learn where their child stands, and you learn what the pupil is going through.',
    barriers: ['engagement', 'family', 'youngCarer', 'disadvantage'],
    parts: {
      whatToDo: [
        'Choose what reaches this family: a call, a text, an email, a letter, or a meeting in person or online.',
        'Say how much the pupil attends at the moment.',
        'Use a meeting to understand the situation and what the pupil lives through, and so to find the barriers.',
      ],
      whatItTakes: ['Letter templates, and figures that are up to date.'],
      who: ['Staff who know the family.'],
      record: [
        'Each attempt and what came of it. These attempts count later, as part of sufficient support.',
      ],
    },
    readings: [familyToolkit, parentGuidance],
    related: ['family-relationships', 'home-visits', 'sufficient-support'],
    at: [stageTwo],
  },
  {
    id: 'home-visits',
    title: 'Home visits',
    summary:
      'Visit to support the pupil back into school, and to see that they are well. It is a chance to get on better with the family.',
    barriers: ['engagement', 'safeguarding', 'family', 'anxiety'],
    parts: {
      whatToDo: [
        'Keep to welfare, safeguarding and help to attend. You might read through social stories together.',
        'Plan the visit with the family where you can.',
        'Come unannounced where you do not know where a pupil is: the absence was not reported, and nobody answers.',
        'Use the visit to talk, and to bring parents and carers on board.',
      ],
      who: ['School staff.'],
      record: ['The day, who went, who was seen and what was agreed.'],
    },
    related: ['welfare-calls', 'targeted-communication', 'pupil-communication'],
    at: [stageTwo],
  },
  {
    id: 'late-gates',
    title: 'Late gates and lateness procedures',
    summary:
      'Late pupils come in by a known way, and a senior leader meets them there. So you see who is often late, and talk to families early.',
    barriers: ['lateness', 'transport', 'youngCarer', 'family'],
    parts: {
      whatToDo: [
        'Decide how late pupils come into school, and make it known.',
        'Keep track of who is late often, and of any pattern.',
        'Talk with the family early about why.',
        'Set the lateness procedure out clearly in the attendance policy.',
      ],
      who: ['Usually senior leaders.'],
      record: ['Time of arrival and the reason, so that patterns show.'],
    },
    related: ['attendance-policy', 'absence-patterns', 'pastoral-support'],
    at: [stageTwo],
  },
  {
    id: 'absence-patterns',
    title: 'Analysing patterns of absence',
    summary:
      'For pupils who have fallen below 90%, look at which days and lessons they miss. The pattern often tells the reason.',
    barriers: ['lateness', 'friendship', 'anxiety', 'behaviour', 'holidays'],
    parts: {
      whatToDo: [
        'Look for particular weekdays or subjects.',
        'Look for the start and the end of the week.',
        'Compare that with the reasons that parents and carers give.',
      ],
      who: ['The Senior Attendance Champion.'],
      howOften: ['As part of regular attendance audits.'],
    },
    related: ['data-analysis', 'targeted-communication', 'late-gates'],
    at: [stageTwo],
  },
  {
    id: 'pupil-communication',
    title: 'Communication with pupil and parents or carers',
    summary:
      'Keep in touch with a pupil who is hardly in school. They should stay safe and well, and still feel part of the school.',
    barriers: ['belonging', 'anxiety', 'safeguarding', 'medical', 'engagement'],
    parts: {
      whatToDo: [
        'Choose the way that works: a home visit, a call or an online meeting. Or meet in the community, or in a part of school that is not a classroom.',
        'Make sure that the pupil is safe, ask how they are, and keep up the relationship.',
        'Use the time for something useful too: pastoral, such as a social story, or academic, such as catching up on work.',
      ],
      who: ['The adult whom the pupil knows best, with pastoral staff.'],
      record: ['Each contact, who saw the pupil, and how they were.'],
    },
    related: ['home-visits', 'online-learning', 'welfare-calls'],
    at: [stageThree],
  },
];
