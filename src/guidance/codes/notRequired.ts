import { registerChapter, regulations2024 } from '../citations.ts';
import type { CodeContent } from './codeEntry.ts';
import { absenceTable } from './codeSources.ts';

const lastChecked = '2026-11-26';

/** Sessions at which this school does not expect the pupil. */
export const notRequired: readonly CodeContent[] = [
  {
    code: 'D',
    name: 'dual registered, due at the other school',
    summary: 'The pupil is registered at two schools and is due at the other one for this session.',
    brief: 'On two rolls, and due at the other school',
    conditions: [
      'The pupil is on the admission register of both. A pupil referral unit or an alternative provision academy counts as a school.',
      'Use it only for sessions at which the pupil is due at the other school.',
      'The other school records whether the pupil came, so each session counts once.',
      'If the pupil stays away, that school records the absence and should tell you.',
    ],
    mistakes: [
      'Using D where the other place is no registered school, or the pupil is not on its roll.',
      'Both schools recording a mark for one session.',
      'Recording E on days when the pupil is due at the other school.',
    ],
    instead: [
      { code: 'B', when: 'the school arranged the place and the pupil is not on its roll' },
      { code: 'K', when: 'the council arranged the place and the pupil is not on its roll' },
    ],
    notThese: [
      { code: 'B', why: 'the pupil is on the roll of the other school too' },
      { code: 'E', why: 'the pupil has a school to go to in this session' },
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
    brief: 'Below or above school age, and not timetabled',
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
    notThese: [
      { code: 'C2', why: 'the pupil is not of compulsory school age' },
      { code: 'S', why: 'the pupil is simply not timetabled, and not on study leave' },
    ],
    notes: [
      'Two examples: a part-time start in Reception, and a sixth former who has no lessons.',
      'Its use for COVID-19 has ended.',
    ],
    terms: ['reception part-time', 'staggered start', 'nursery', 'sixth form no lessons', 'not timetabled'],
    sources: [absenceTable, registerChapter],
    lastChecked,
    confidence: 'medium',
  },
];
