import type { LawQuestions } from './lawQuestions.ts';

/** Figures, registers, the roll, leave and evidence, put for yes and for no. */
export const verdictsSchool: readonly LawQuestions[] = [
  {
    id: 'persistent-absence',
    yes: ['is persistent absence missing 10% or more'],
  },
  {
    id: 'persistent-authorised',
    yes: ['does authorised absence count for persistent absence'],
    no: [
      'does persistent absence only count unauthorised absence',
      'is authorised absence left out of persistent absence',
    ],
  },
  {
    id: 'severe-absence',
    yes: ['is severe absence missing half of sessions', 'is severe absence 50% or more'],
    no: ['is severe absence missing 20%'],
  },
  {
    id: 'sessions-in-a-day',
    yes: ['are there two sessions in a school day', 'is one day two sessions'],
    no: ['is a session a whole day', 'is one session one day'],
  },
  {
    id: 'registers-taken',
    yes: ['do we have to take the register twice a day'],
    no: ['is it enough to take the register once a day'],
  },
  {
    id: 'registers-electronic',
    yes: ['do registers have to be electronic', 'are paper registers banned'],
    no: ['can we keep a paper register'],
  },
  {
    id: 'registers-kept',
    yes: ['do we have to keep registers for six years'],
    no: ['can we delete registers after three years', 'do we only keep registers for 3 years'],
  },
  {
    id: 'register-open',
    yes: ['can the register stay open for 30 minutes', 'should the register close after half an hour'],
    no: ['can the register stay open for an hour'],
  },
  {
    id: 'n-deadline',
    yes: ['do we have to change N within five days'],
    no: ['can we leave N in the register'],
  },
  {
    id: 'first-day-contact',
    yes: ['do we have to contact home on the first day'],
    no: ['can we wait until day three to ring home'],
  },
  {
    id: 'data-sharing',
    yes: [
      'do we have to send dfe our data daily',
      'must schools share attendance data every day',
      'does the DfE get our register data each day',
      'is daily data sharing compulsory',
    ],
    no: [
      'is sharing attendance data with the DfE optional',
      'can we opt out of sharing daily data with the dfe',
    ],
  },
  {
    id: 'new-pupil-return',
    yes: ['must a new pupil return be sent to the council'],
    no: ['do we need a new pupil return for reception starters in september'],
  },
  {
    id: 'deletion-return',
    yes: ['do we have to send a deletion return before the pupil comes off roll'],
    no: ['do we send a deletion return for year 11 leavers in summer'],
  },
  {
    id: 'attendance-return',
    yes: [
      'do we have to tell the council about ten days unauthorised absence in a row',
      'does the attendance return have to be at least monthly',
    ],
    no: ['can we send the attendance return once a year'],
  },
  {
    id: 'sickness-return',
    yes: ['do we have to tell the council about 15 days of illness', 'can the 15 days sickness be added up'],
    no: [
      'do the 15 days have to be consecutive',
      'do the 15 sick days have to be in a row',
      'must the fifteen days be one continuous illness',
    ],
  },
  {
    id: 'deletion-grounds',
    yes: [
      'can we take a pupil off roll if they have moved to another school',
      'can a permanently excluded pupil come off roll',
    ],
  },
  {
    id: 'twenty-day-ground',
    yes: ['can we use the 20 day ground if every session is O'],
    no: [
      'does a pupil with some I codes meet the 20 day ground',
      'does the 20 day rule work if some sessions are U',
      'is the 20 day ground met if a few were ill',
      'can sick days be part of the 20 day ground',
    ],
  },
  {
    id: 'ten-day-ground',

    no: ['can we take them off roll straight away when they do not come back from agreed leave'],
  },
  {
    id: 'off-rolling',
    yes: ['is it unlawful to take a child off roll for poor attendance'],
    no: ['can we take a pupil off roll because attendance is poor'],
  },
  {
    id: 'home-education-roll',
    yes: ['can we take a child off roll when the parent writes that they will home educate'],
    no: ['can a school refuse to take a child off roll for home education'],
  },
  {
    id: 'leave-of-absence',
    yes: ['does leave have to be asked for in advance', 'is leave up to the headteacher'],
    no: ['are parents entitled to leave of absence'],
  },
  {
    id: 'leave-afterwards',
    yes: ['must leave be granted in advance and not afterwards'],
    no: ['can leave be granted afterwards'],
  },
  {
    id: 'term-time-holidays',
    yes: ['can a holiday be authorised in exceptional circumstances'],
    no: [
      'can we give leave for a holiday in term time',
      'can the head grant a term time holiday',
      'may we agree a family holiday in term',
      'can we say yes to a week in Spain in term time',
      'is a cheaper holiday exceptional',
    ],
  },
  {
    id: 'part-time-timetable',
    yes: [
      'does a part time timetable need the parents agreement',
      'are part time timetables only for exceptional circumstances',
    ],
    no: ['can we put a pupil on a part time timetable without the parent agreeing'],
  },
  {
    id: 'part-time-long-term',
    yes: ['does a part time timetable need an end date'],
    no: ['can a part time timetable go on all year'],
  },
  {
    id: 'part-time-behaviour',

    no: ['can we use a reduced timetable for behaviour'],
  },
  {
    id: 'part-time-age',
    yes: ['is C2 only for compulsory school age', 'does a pupil have to be of compulsory school age for C2'],
    no: ['can C2 be used for a sixth former', 'is C2 for a reception child under five'],
  },
  {
    id: 'phased-return',
    yes: ['can a pupil come back gradually after illness with a phased return'],
  },
  {
    id: 'medical-evidence',
    yes: ['can we ask for medical evidence if we doubt the illness'],
    no: ['should we ask for a doctors note every time'],
  },
  {
    id: 'study-leave',
    yes: ['is study leave only for year 11'],
    no: ['can year 10 have study leave', 'is study leave ok for mocks'],
  },
  {
    id: 'performance-licence',
    yes: ['does a child need a licence to perform on stage'],
    no: ['can a child be filming in term time without a licence'],
  },
  {
    id: 'religious-days',
    yes: ['is only one day of a religious festival R'],
    no: ['can three days of Eid all be R'],
  },
  {
    id: 'travelling-families',
    yes: ['can T be used for a family with a house'],
    no: [
      'must they travel permanently for T',
      'does a family have to be on the road permanently for T to be used',
      'must a family travel all year for T',
      'do they have to be always travelling to get a T',
      'is T only for families who travel all year round',
    ],
  },
  {
    id: 'online-learning-not-b',

    no: ['can online learning at home be B'],
  },
  {
    id: 'exclusion-day-six',
    yes: ['does education have to start on day six of an exclusion'],
    no: ['can we wait until day ten of a suspension to arrange education'],
  },
];
