import type { LawQuestions } from './lawQuestions.ts';

export const registersBank: readonly LawQuestions[] = [
  {
    id: 'persistent-absence',
    ask: [
      'what is persistent absence',
      'what counts as PA',
      'define persistently absent',
      'at what level is a pupil a persistent absentee',
    ],
  },
  {
    id: 'persistent-authorised',
    yes: [
      'does authorised absence count towards persistent absence',
      'is illness included in persistent absence figures',
      'do medical absences make a child PA',
    ],
    no: ['is persistent absence only unauthorised absence'],
  },
  {
    id: 'severe-absence',
    ask: [
      'what is severe absence',
      'what percentage is severely absent',
      'how much do you have to miss to be severely absent',
    ],
  },
  {
    id: 'absence-levels',
    ask: [
      'difference between persistent and severe absence',
      'what are the levels for persistent and severe absence',
      'PA vs SA',
    ],
  },
  {
    id: 'attendance-rate',
    ask: [
      'how do you calculate the attendance percentage',
      'what are possible sessions and how is the rate worked out',
    ],
  },
  {
    id: 'sessions-in-a-day',
    ask: ['how many sessions in a school day', 'how many sessions are there in a full week'],
  },
  {
    id: 'registers-taken',
    ask: [
      'how many times a day is the register taken',
      'when must we take the register',
      'how often do registers have to be taken',
    ],
    no: ['is one register a day enough, can we take it only once'],
  },
  {
    id: 'registers-electronic',
    no: ['can we keep a paper register', 'is a handwritten register ok'],
    yes: ['do registers have to be electronic', 'must the attendance register be kept on a computer'],
  },
  {
    id: 'registers-kept',
    ask: [
      'how long do we keep attendance registers',
      'what is the retention period for registers',
      'how many years must registers be stored',
    ],
    no: ['can we delete registers after 3 years'],
  },
  {
    id: 'register-open',
    ask: [
      'how long can we keep the register open',
      'when should the register close',
      'maximum time a register stays open',
    ],
    no: ['can the register stay open for an hour'],
    yes: ['can the register be open for 30 minutes'],
  },
  {
    id: 'first-day-contact',
    ask: [
      'when do we ring parents of an absent child',
      'how soon must we contact home about an unexplained absence',
      'what is first day calling',
    ],
    yes: ['do we have to phone home on the first day of absence'],
  },
  {
    id: 'data-sharing',
    yes: ['do we have to share daily attendance data', 'is sharing attendance data with the DfE mandatory'],
  },
  {
    id: 'returns',
    ask: ['which returns do we have to send to the council', 'what returns must a school make to the LA'],
  },
  {
    id: 'new-pupil-return',
    ask: [
      'when is a new pupil return due',
      'how quickly do we send the new starter return',
      'deadline for new pupil returns',
    ],
    no: ['do we need new pupil returns for the normal September intake'],
  },
  {
    id: 'deletion-return',
    ask: ['when do we send a deletion return', 'deadline for the deletion return'],
    no: [
      'can we send the deletion return after removing the pupil',
      'do we send deletion returns for year 6 leavers at the end of the year',
    ],
    yes: ['is a deletion return needed when a pupil leaves'],
  },
  {
    id: 'attendance-return',
    ask: [
      'how often should the attendance return be sent',
      'what goes on an attendance return',
      'when do we have to tell the LA about 10 days of unauthorised absence',
    ],
  },
  {
    id: 'sickness-return',
    ask: [
      'what is a sickness return',
      'when is a sickness return needed',
      'after how many days of illness do we tell the council',
    ],
  },
  {
    id: 'deletion-grounds',
    ask: [
      'when can we take a pupil off roll',
      'what are the legal grounds for removing a child from roll',
      'which regulation covers deleting a pupil from the register',
    ],
    yes: [
      'can we remove a permanently excluded pupil from roll',
      'pupil has moved to another school, can we delete them from roll',
    ],
  },
  {
    id: 'twenty-day-ground',
    ask: ['explain the 20 day deletion rule', 'can you tell me about the twenty day ground for off rolling'],
  },
  {
    id: 'ten-day-ground',
    ask: [
      'when can we take a child off roll who has not returned from agreed leave',
      'pupil never returned from authorised leave, when can they be removed from roll',
    ],
  },
  {
    id: 'off-rolling',
    ask: ['what is off-rolling'],
    no: [
      'can we take a pupil off roll because their attendance is poor',
      'can we remove a child from roll for bad attendance',
    ],
  },
  {
    id: 'home-education-roll',
    yes: [
      'can we remove a pupil from roll for elective home education',
      'mum has written to say she is home educating, do we take him off roll',
    ],
    no: ['mum told us over the phone she will home educate, can we take her off roll'],
  },
];
