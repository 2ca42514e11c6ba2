import { registerChapter, regulations2024, workingTogether } from '../citations.ts';
import type { CodeContent } from './codeEntry.ts';

const lastChecked = '2026-11-22';

/** Sessions at which this school does not expect the pupil, and entries that are not sessions. */
export const notRequired: readonly CodeContent[] = [
  {
    code: 'D',
    name: 'dual registered, due at the other school',
    summary: 'The pupil is registered at two schools and is due at the other one for this session.',
    conditions: [
      'The pupil is on the admission register of both schools. A pupil referral unit counts as a school.',
      'Use it only for sessions at which the pupil is due at the other school.',
      'The other school records whether the pupil came, so each session counts once.',
    ],
    mistakes: [
      'Using D where the pupil is not on the roll of the other place.',
      'Both schools recording a mark for one session.',
    ],
    instead: [
      { code: 'B', when: 'the school arranged the place and the pupil is not on its roll' },
      { code: 'K', when: 'the council arranged the place and the pupil is not on its roll' },
    ],
    terms: ['dual registered', 'dual roll', 'two schools', 'PRU', 'both rolls', 'subsidiary registration'],
    sources: [regulations2024('regulation 10, table 2'), registerChapter],
    lastChecked,
    confidence: 'medium',
  },
  {
    code: 'X',
    name: 'not of compulsory school age and not required',
    summary: 'A pupil below or above compulsory school age is not timetabled to attend this session.',
    conditions: [
      'The pupil is below or above compulsory school age.',
      'Their agreed timetable does not need them in this session.',
      'If they were due in and are away, use the ordinary absence code.',
    ],
    mistakes: [
      'Using X for a pupil of compulsory school age on a part-time timetable.',
      'Using X whenever a four-year-old is away.',
    ],
    instead: [{ code: 'C2', when: 'the pupil is of compulsory school age and on a part-time timetable' }],
    terms: ['reception part-time', 'staggered start', 'nursery', 'sixth form no lessons', 'not timetabled'],
    sources: [regulations2024('regulation 10, table 3'), registerChapter],
    lastChecked,
    confidence: 'medium',
  },
  {
    code: 'Z',
    name: 'pupil not yet on the admission register',
    summary: 'The pupil is set up in your system before they join the school.',
    conditions: [
      'The pupil has not reached their starting day.',
      'From the starting day they are on the admission register and need a real code.',
    ],
    mistakes: ['Leaving Z after the starting day, so that a real absence is missed.'],
    instead: [{ code: 'N', when: 'the starting day has come, the pupil is away and you do not know why' }],
    terms: ['prospective pupil', 'future starter', 'new starter', 'pre-admission', 'not on roll yet'],
    sources: [registerChapter],
    lastChecked,
    confidence: 'high',
  },
  {
    code: '#',
    name: 'planned whole-school closure',
    summary: 'The whole school was planned to be closed for this session.',
    conditions: [
      'The closure was planned and is for everyone: a holiday, an INSET day or a polling day.',
      'It shapes the school calendar and is no part of attendance figures.',
    ],
    mistakes: ['Using # for an emergency closure.', 'Using # for one year group.'],
    instead: [
      { code: 'Y4', when: 'the whole site closed unexpectedly' },
      { code: 'Y3', when: 'part of the premises had to close' },
    ],
    terms: ['INSET', 'training day', 'bank holiday', 'half term', 'polling station', 'hash', 'closure'],
    sources: [registerChapter, workingTogether('Chapter 8, planned closures')],
    lastChecked,
    confidence: 'high',
  },
];
