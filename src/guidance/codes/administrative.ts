import { registerChapter } from '../citations.ts';
import type { CodeContent } from './codeEntry.ts';

const lastChecked = '2026-11-26';
const fromGuidance =
  'It comes from the guidance. It is not one of the reasons for absence in the regulations.';

/** Entries of a register that are not sessions. */
export const administrative: readonly CodeContent[] = [
  {
    code: 'Z',
    name: 'pupil not yet on the admission register',
    summary: 'The pupil is set up in your system before they join the school.',
    brief: 'Set up in your system before the starting day',
    conditions: [
      'The pupil has not reached their starting day.',
      'From the starting day they are on the admission register and need a real code.',
    ],
    mistakes: ['Leaving Z after the starting day, so that a real absence is missed.'],
    instead: [{ code: 'N', when: 'the starting day has come, the pupil is away and you do not know why' }],
    notThese: [{ code: 'X', why: 'the pupil has not joined the school yet' }],
    notes: ['It is not collected for statistics.', fromGuidance],
    terms: ['prospective pupil', 'future starter', 'new starter', 'pre-admission', 'not on roll yet'],
    sources: [registerChapter],
    lastChecked,
    confidence: 'high',
  },
  {
    code: '#',
    name: 'planned whole-school closure',
    summary: 'The whole school was planned to be closed for this session.',
    brief: 'Planned for everyone: holiday, INSET, polling',
    conditions: [
      'The closure was planned and is for everyone: a holiday, an INSET day or a polling day.',
      'It shapes the school calendar and is no part of attendance figures.',
    ],
    mistakes: ['Using # for an emergency closure.', 'Using # for one year group.'],
    instead: [
      { code: 'Y4', when: 'the whole site closed unexpectedly' },
      { code: 'Y3', when: 'part of the premises had to close' },
    ],
    notThese: [{ code: 'Y4', why: 'the closure was planned' }],
    notes: [fromGuidance],
    terms: ['INSET', 'training day', 'bank holiday', 'half term', 'polling station', 'hash', 'closure'],
    sources: [registerChapter],
    lastChecked,
    confidence: 'high',
  },
];
