import type { ApproachContent } from '../approach.ts';
import {
  behaviourInSchools,
  guidance,
  mentalHealthAndBehaviour,
  mentalHealthDuties,
  mentalHealthInSchools,
  remoteEducation,
} from '../readings.ts';
import { stageThree, stageTwo } from './places.ts';

/** Changes that a school makes for a pupil. */
export const inSchool: readonly ApproachContent[] = [
  {
    id: 'pastoral-support',
    title: 'In-school pastoral and attendance support',
    summary:
      'Find out with pastoral or SEND staff what is in the way. Then agree adjustments that fit this pupil.',
    barriers: [
      'anxiety',
      'send',
      'transport',
      'belonging',
      'bereavement',
      'youngCarer',
      'disadvantage',
      'medical',
    ],
    parts: {
      whatToDo: [
        'Bring the Senior Attendance Champion together with pastoral or SEND staff, to find the barriers and carry out a plan.',
        'Think about times and ways in: another start or end time, another entrance or exit, a minibus that collects the pupil.',
        'Think about comfort: changes to uniform, a free breakfast club, an adult who meets the pupil, a therapy animal.',
        'Think about learning: a quiet place, sensory breaks, and changes to timetable or curriculum where they fit.',
        'Decide for each pupil. This list is a start, not a limit.',
      ],
      whatItTakes: ['Reasonable adjustments, and staff who know about them.'],
      who: ['The Senior Attendance Champion, with pastoral or SEND staff.'],
      record: ['Each adjustment, who sees to it and when it is looked at again.'],
    },
    related: ['alternative-curriculum', 'learning-needs', 'individual-rewards'],
    at: [stageTwo],
  },
  {
    id: 'behaviour-support',
    title: 'Behaviour support',
    summary:
      'Have a behaviour policy that follows national guidance. Act early where a pupil may be suspended or excluded.',
    barriers: ['behaviour', 'friendship', 'anxiety', 'send'],
    parts: {
      whatToDo: [
        'Put a behaviour policy into practice that is in line with the guidance.',
        'Where a pupil comes close to suspension or exclusion, follow the council’s guidance on how to report it.',
        'Look at mental health too: behaviour can be a sign of it.',
      ],
      who: ['Senior leaders and pastoral staff.'],
    },
    readings: [mentalHealthInSchools, mentalHealthAndBehaviour, behaviourInSchools],
    related: ['attendance-culture', 'alternative-provision', 'part-time-timetable'],
    at: [stageTwo],
  },
  {
    id: 'individual-rewards',
    title: 'Individual rewards and recognition',
    summary:
      'Where it would help, find what motivates this one pupil. Reward often, and in a way that they are comfortable with.',
    barriers: ['belonging', 'behaviour', 'disadvantage'],
    parts: {
      whatToDo: [
        'Choose pupils for whom a reward of their own would help attendance.',
        'Try a certificate, a note, text or email of praise to the family, or house and behaviour points. Something from their own interests can work best.',
        'Quiet or spoken recognition works well: the pupil feels that they belong and that they are wanted.',
        "Think of the pupil's social and emotional needs. Is it better in public, or in private?",
        'Reward all through the year, not only at the end. One way: between two dates, a reward for 100%, for 95% or more, or for improved attendance.',
      ],
      who: ['Tutors and pastoral staff.'],
      howOften: ['Regularly, all through the school year.'],
    },
    related: ['positive-reinforcement', 'pastoral-support'],
    at: [stageTwo],
  },
  {
    id: 'online-learning',
    title: 'Online learning and interventions outside main teaching',
    summary:
      'Keep a pupil learning for the time being. Then missed lessons do not become one more reason to stay away.',
    barriers: ['anxiety', 'medical', 'send', 'transition'],
    parts: {
      whatToDo: [
        "Give access to work through the school's online system, such as Google Classroom.",
        'Check the national guidance, so that online learning is suitable.',
        'Teach in small groups or one to one, and so prepare the return to full lessons.',
        'A quiet place to learn outside the classroom can help. Decide how staff oversee it.',
      ],
      whatItTakes: ['An online system, and staff for small groups and for supervision.'],
      who: ['Subject staff and learning support.'],
    },
    readings: [remoteEducation],
    related: ['alternative-curriculum', 'part-time-timetable', 'pupil-communication'],
    at: [
      { ...stageTwo, adds: ['Use it for a short time, to close gaps before they grow.'] },
      { ...stageThree, adds: ['Use it as a step of the plan that leads back to full lessons.'] },
    ],
  },
  {
    id: 'alternative-curriculum',
    title: 'Alternative curriculum',
    summary: 'Where you can, bend the curriculum so that a pupil takes part and does well.',
    barriers: ['send', 'behaviour', 'anxiety', 'belonging'],
    parts: {
      whatToDo: [
        'Offer practical learning, visual aids for all, or other ways to record work.',
        'Think of a therapeutic or trauma-informed curriculum, or of vocational subjects.',
        'Ask whether a pupil needs a subject that has become a barrier to attendance. Decide that for one pupil at a time: it does not fit all.',
      ],
      who: ['Curriculum leaders, with the SENCO and pastoral staff.'],
    },
    related: ['online-learning', 'alternative-provision', 'pastoral-support'],
    at: [stageTwo],
  },
  {
    id: 'part-time-timetable',
    title: 'Part-time timetables',
    summary:
      'Only in exceptional circumstances, for a clear reason, and with a way back to full time. Never to manage behaviour.',
    barriers: ['anxiety', 'medical', 'send', 'bereavement'],
    parts: {
      whatToDo: [
        'Be clear why a part-time timetable is likely to work in this case.',
        'Plan how the pupil gets back to a full timetable, and with what support.',
        'Do not use one to manage how a pupil behaves. That is not allowed.',
        'Report it to the council, and report each change of hours.',
      ],
      who: ['Senior leaders, with the family.'],
      record: ['The reason, the hours, the plan for the return and each change.'],
    },
    readings: [guidance('pages 25 to 26'), mentalHealthDuties('pages 11 to 12')],
    confidence: 'medium',
    related: ['online-learning', 'alternative-provision', 'school-avoidance'],
    at: [stageThree],
  },
];
