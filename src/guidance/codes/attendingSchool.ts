import { registerChapter, workingTogether } from '../citations.ts';
import type { CodeContent } from './codeEntry.ts';
import { presentTable } from './codeSources.ts';

const lastChecked = '2026-11-26';

/** Codes for pupils who are in this school. */
export const attendingSchool: readonly CodeContent[] = [
  {
    code: '/',
    name: 'present in the morning',
    summary: 'The pupil was in school when the morning register was taken.',
    brief: 'In school when the morning register is taken',
    conditions: [
      'The pupil is in the building when the morning register starts.',
      'The register is taken at the start of the session, at the same time for everyone.',
      'A pupil who leaves later keeps the mark. Record the time they left, so that you know who is safe on site.',
    ],
    mistakes: [
      'Using / for a pupil who is learning online at home.',
      'Changing / to an absence code because the pupil went home later that morning.',
    ],
    instead: [
      { code: 'L', when: 'the pupil arrives after the register starts and before it closes' },
      { code: 'U', when: 'the pupil arrives after the register closes and no other code explains it' },
    ],
    notThese: [
      { code: 'M', why: 'a pupil who leaves for an appointment after the register keeps the mark' },
      { code: 'B', why: 'the pupil is in your own school, and B is for another place' },
    ],
    terms: ['present', 'here', 'in school', 'morning', 'am', 'forward slash', 'attended'],
    sources: [
      presentTable,
      workingTogether(
        'Chapter 8, contents of the attendance register; page 18, paragraphs 32 and 33, when registers are taken',
        'July 2026 edition',
      ),
    ],
    lastChecked,
    confidence: 'high',
  },
  {
    code: '\\',
    name: 'present in the afternoon',
    summary: 'The pupil was in school when the afternoon register was taken.',
    brief: 'In school when the afternoon register is taken',
    conditions: [
      'The pupil is in the building when the afternoon register is taken.',
      'That register is taken once, during the afternoon session.',
      'The afternoon is judged by itself: a pupil who missed the morning can still be present.',
    ],
    mistakes: ['Copying the morning mark to the afternoon without checking.'],
    instead: [
      { code: 'L', when: 'the pupil arrives after the afternoon register starts and before it closes' },
      { code: 'U', when: 'the pupil arrives after the register closes and no other code explains it' },
    ],
    notThese: [{ code: 'U', why: 'being late in the morning says nothing about the afternoon' }],
    terms: ['present', 'here', 'in school', 'afternoon', 'pm', 'backslash', 'attended'],
    sources: [presentTable, registerChapter],
    lastChecked,
    confidence: 'high',
  },
  {
    code: 'L',
    name: 'late, before the register closed',
    summary: 'The pupil was not there when the register started but arrived before it closed.',
    brief: 'Arrives late, while the register is still open',
    conditions: [
      'The pupil arrives while the register is still open.',
      'A register should stay open for no longer than 30 minutes, and for the same time in every session.',
      'Your attendance policy says how long your register stays open.',
      'L is attending, so it never counts towards the national threshold of 10 sessions for a penalty notice.',
    ],
    mistakes: [
      'Keeping the register open for more than 30 minutes so that late pupils can have an L.',
      'Counting L marks as unauthorised when you work out the threshold.',
      'Leaving U for a pupil who came late from a medical appointment: that is M.',
    ],
    instead: [
      { code: 'U', when: 'the register had closed and no other code explains why' },
      { code: 'M', when: 'the register had closed and the pupil was at a medical or dental appointment' },
    ],
    notThese: [{ code: 'U', why: 'the register was still open when the pupil came' }],
    terms: ['late', 'lateness', 'overslept', 'missed the bell', 'traffic', 'arrived before registers closed'],
    sources: [presentTable, registerChapter],
    lastChecked,
    confidence: 'high',
  },
];
