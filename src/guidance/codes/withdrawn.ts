import { registerChapter, regulations2024 } from '../citations.ts';
import type { CodeContent } from './codeEntry.ts';

const current = regulations2024('regulation 10, codes in use since 19 August 2024');
const lastChecked = '2026-11-26';

/** Codes that older policies and systems still show. */
export const withdrawn: readonly CodeContent[] = [
  {
    code: 'H',
    name: 'agreed family holiday (withdrawn)',
    summary: 'It recorded a family holiday that the school had agreed.',
    brief: 'Withdrawn: now C, or G if not granted',
    conditions: ['It could be used until 18 August 2024.'],
    mistakes: ['Leaving H in your system for an agreed holiday.'],
    instead: [
      { code: 'C', when: 'the school granted the leave in advance as exceptional' },
      { code: 'G', when: 'the holiday was not granted' },
    ],
    notThese: [],
    terms: ['authorised holiday', 'agreed holiday', 'family holiday'],
    sources: [current, registerChapter],
    lastChecked,
    confidence: 'high',
  },
  {
    code: 'J',
    name: 'interview (withdrawn)',
    summary: 'It recorded an interview and counted as attending.',
    brief: 'Withdrawn: now J1',
    conditions: ['It could be used until 18 August 2024.', 'J1 took its place.'],
    mistakes: ['Counting an interview as attending: it is now authorised absence.'],
    instead: [{ code: 'J1', when: 'the interview is for a job or a place in education' }],
    notThese: [],
    terms: ['interview'],
    sources: [current, registerChapter],
    lastChecked,
    confidence: 'high',
  },
  {
    code: 'Y',
    name: 'unable to attend in exceptional circumstances (withdrawn)',
    summary: 'It recorded that a pupil could not attend because of exceptional circumstances.',
    brief: 'Withdrawn: now Y1 to Y7, or Q',
    conditions: ['It could be used until 18 August 2024.', 'Seven codes, Y1 to Y7, and Q took its place.'],
    mistakes: ['Using plain Y for a closure or for transport.'],
    instead: [
      { code: 'Y1', when: 'transport normally provided is not available' },
      { code: 'Y2', when: 'travel is widely disrupted' },
      { code: 'Y3', when: 'part of the premises is closed' },
      { code: 'Y4', when: 'the whole site closed unexpectedly' },
      { code: 'Y5', when: 'the pupil is in criminal justice detention' },
      { code: 'Y6', when: 'public health guidance or law keeps the pupil away' },
      { code: 'Y7', when: 'another unavoidable cause affects the pupil' },
      { code: 'Q', when: 'the council has not made access arrangements that it owes' },
    ],
    notThese: [],
    terms: ['exceptional circumstances', 'unable to attend', 'enforced closure'],
    sources: [current, registerChapter],
    lastChecked,
    confidence: 'high',
  },
  {
    code: 'F',
    name: 'agreed extended family holiday (withdrawn)',
    summary: 'It recorded a long family holiday that the school had agreed.',
    brief: 'Withdrawn: now C, or G if not granted',
    conditions: ['It went out of use before September 2013.'],
    mistakes: ['Reviving F for a long visit abroad.'],
    instead: [
      { code: 'C', when: 'the school granted the leave in advance as exceptional' },
      { code: 'G', when: 'the holiday was not granted' },
    ],
    notThese: [],
    terms: ['extended holiday', 'long holiday abroad'],
    sources: [current, registerChapter],
    lastChecked,
    confidence: 'medium',
    former: { class: 'authorised', to: '2013-08-31' },
  },
];
