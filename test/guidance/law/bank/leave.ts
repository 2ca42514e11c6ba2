import type { LawQuestions } from './lawQuestions.ts';

export const leaveBank: readonly LawQuestions[] = [
  {
    id: 'leave-of-absence',
    ask: [
      'when can we grant leave of absence',
      'who decides on leave of absence requests',
      'what are the rules on leave of absence',
    ],
  },
  {
    id: 'leave-afterwards',
    no: [
      'can leave be authorised after the event',
      'can the head grant leave retrospectively',
      'can a headteacher authorise the holiday after they got back',
      'is it possible to backdate a leave of absence',
    ],
  },
  {
    id: 'term-time-holidays',
    no: [
      'can a head authorise a term time holiday',
      'are family holidays ever normally allowed in term time',
      'is a holiday an exceptional circumstance',
      'are parents entitled to 10 days holiday a year',
    ],
  },
  {
    id: 'part-time-timetable',
    ask: [
      'when can we use a reduced timetable',
      'what are the rules on part time timetables',
      'what is a part-time timetable for',
    ],
    yes: ['does a reduced timetable have to be reviewed'],
  },
  {
    id: 'part-time-long-term',
    no: ['can a part time timetable be permanent'],
    ask: ['how long can a part time timetable last'],
  },
  {
    id: 'phased-return',
    yes: [
      'can a pupil have a phased return after an operation or long illness',
      'is a phased return allowed for a child with SEND',
    ],
  },
  {
    id: 'medical-evidence',
    ask: ['when can we ask for medical evidence', 'when should schools request a doctors note'],
    no: [
      'do parents have to provide a doctors note for illness',
      'should we always ask for medical evidence',
    ],
  },
  {
    id: 'bcp-evidence-kinds',
    ask: [
      'what counts as medical evidence',
      'what sort of evidence of illness can we accept',
      'examples of medical evidence',
    ],
    no: ['does evidence of illness have to be from a doctor'],
  },
  {
    id: 'study-leave',
    ask: ['who can have study leave', 'when can study leave be given'],
    no: ['can year 10 have study leave', 'is study leave allowed for mock exams'],
  },
  {
    id: 'performance-licence',
    ask: [
      'what paperwork do we need for a child in a film',
      'what licence does a child performer need for time off',
    ],
    yes: ['does a child need a licence to perform in a west end show'],
  },
  { id: 'travelling-families', no: ['must the family have no fixed address for T'] },
  {
    id: 'exclusion-day-six',
    ask: [
      'who arranges education from day six of a suspension',
      'when must provision start for an excluded pupil',
    ],
    yes: ['do we have to provide education from the sixth day of a suspension'],
  },
];
