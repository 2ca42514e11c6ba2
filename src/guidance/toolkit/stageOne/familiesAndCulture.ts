import type { ApproachContent } from '../approach.ts';
import {
  behaviourInSchools,
  familyToolkit,
  guidance,
  mentalHealthAndBehaviour,
  parentGuidance,
  responsibilities,
  tooIll,
} from '../readings.ts';
import { stageOne } from './stageOne.ts';

/** How a school makes itself a place where pupils and families want to be. */
export const familiesAndCulture: readonly ApproachContent[] = [
  {
    id: 'family-relationships',
    title: 'Strong relationships with families',
    summary:
      'Get to know families before anything goes wrong. When a pupil is away, find out why, and work with the family to take the barriers down.',
    barriers: ['family', 'engagement', 'belonging', 'youngCarer', 'bereavement'],
    parts: {
      whatToDo: [
        'Build trust between home and school: good attendance rests on it.',
        'When a pupil is away, ask what gets in the way. Listen before you suggest anything.',
        'Help pupils, parents and carers with barriers that lie inside school.',
        'Where a barrier lies outside school, bring in the council and other local services.',
        'Offer more where absence goes on, or where earlier help was not taken up.',
      ],
      whatItTakes: ['Staff who know the family, and time for a talk before there is a problem.'],
      who: ['Every adult who meets families, with the council and local services behind them.'],
    },
    readings: [responsibilities],
    related: ['attendance-culture', 'targeted-communication', 'early-identification'],
    at: [stageOne],
  },
  {
    id: 'attendance-culture',
    title: 'A whole-school culture of good attendance',
    summary:
      'Make attendance part of what the school stands for. Pupils come to a place that welcomes them, expects them and notices when they are away.',
    barriers: ['belonging', 'lateness', 'behaviour', 'disadvantage', 'anxiety'],
    parts: {
      whatToDo: [
        "Put attendance at the heart of the school's vision, and keep improving it.",
        'See how it ties in with the rest of school improvement.',
        'Expect all pupils to attend and to be on time.',
        'Show what good attendance brings, all through school life.',
        'Have staff greet pupils each morning, at the gate or the classroom door. Every child belongs.',
        'Welcome pupils warmly when they come back from an absence.',
        'Make school a place where pupils want to be, to learn and to do well.',
        'Foster resilience and a growth mindset.',
        'Use assemblies to talk about what a full week brings: learning, new experiences, friendships.',
        'Publish a behaviour policy that shares the vision for the school. Say plainly what is allowed and what is not.',
        'Treat a pupil missing from education as a warning sign for safeguarding.',
      ],
      whatItTakes: [
        'A Senior Attendance Champion who sits on the senior leadership team.',
        'Training for all staff, so that everyone gives the same message.',
        'Enough people and time for attendance work.',
      ],
      who: ['Senior leaders set the tone. All staff keep it up.'],
      howOften: ['Every day at the door, and in assemblies through the year.'],
    },
    readings: [mentalHealthAndBehaviour, behaviourInSchools],
    related: ['attendance-champion', 'everybodys-business', 'positive-reinforcement', 'behaviour-support'],
    at: [stageOne],
  },
  {
    id: 'attendance-policy',
    title: 'A clear attendance policy',
    summary:
      'Put a policy on the school website that families can find and everyone understands. It names the Senior Attendance Champion and says what happens when.',
    barriers: ['engagement', 'lateness', 'holidays', 'medical'],
    parts: {
      whatToDo: [
        'Make the policy easy to find on the website.',
        'Say who the Senior Attendance Champion is, and how to reach them.',
        "Set out the school's own graduated response, from daily routines onwards.",
        'Fit it to your own school, even where it follows the format of a trust.',
        'You can add how good attendance is rewarded, how persistently and severely absent pupils are supported, and which legal steps may follow.',
        'Check that staff, parents, carers and pupils understand it, and that it is followed.',
      ],
      who: ['The Senior Attendance Champion, with governors or the trust.'],
      howOften: ['Review it from time to time.'],
    },
    readings: [guidance('pages 11 to 12')],
    related: ['expectations', 'attendance-champion', 'late-gates'],
    at: [stageOne],
  },
  {
    id: 'expectations',
    title: 'Clear expectations and procedures for everyone',
    summary:
      'Tell families what you expect, how to report an absence and by when. Inside school, everyone knows who does what.',
    barriers: ['engagement', 'medical', 'holidays', 'lateness', 'transition'],
    parts: {
      whatToDo: [
        'Use the national summary table to settle who does which part and when, parents and carers included.',
        'Make sure that parents and carers know how to report an absence, and by what time.',
        'Explain that they answer for their child being in school each day it is open, unless the law gives a reason for absence.',
        'Share why attendance matters, in evenings for families, by letter, text and email, and with infographics.',
        'Point parents and carers to the NHS advice on when a child is too ill for school.',
        'Follow up absence every day. Take up unauthorised and unreported absence quickly, and follow safeguarding procedures where needed.',
      ],
      whatItTakes: ['A firm daily routine for following up absence.'],
      who: ['Office staff follow up each day. Leaders agree the roles with the help of the summary table.'],
      howOften: ['When a family joins the school, and again at the start of every school year.'],
    },
    readings: [responsibilities, familyToolkit, parentGuidance, tooIll],
    related: ['attendance-policy', 'welfare-calls', 'targeted-communication'],
    at: [stageOne],
  },
  {
    id: 'everybodys-business',
    title: "Attendance is everybody's business",
    summary: 'Attendance is not the job of one person. Each adult who knows a pupil has a part in it.',
    barriers: ['belonging', 'family', 'anxiety', 'youngCarer'],
    parts: {
      whatToDo: [
        'Remember that class teachers, tutors and support staff meet their pupils and families most often.',
        'Find out who the pupil feels safe with. It may not be the class teacher or tutor.',
        'Talk about attendance together, in staff meetings and briefings. Include support staff who are close to pupils and families.',
        'Pass on what affects attendance at home or elsewhere, so that colleagues know.',
      ],
      who: [
        'Class teachers, tutors and support staff: daily contact.',
        'Office staff: often the first to hear of an absence, so they need to know the whole process.',
        'Pastoral and inclusion staff: they keep the others up to date.',
      ],
      howOften: ['In regular meetings and briefings.'],
    },
    related: ['staff-training', 'attendance-champion', 'pastoral-support'],
    at: [stageOne],
  },
];
