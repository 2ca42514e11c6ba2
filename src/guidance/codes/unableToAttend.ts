import { registerChapter } from '../citations.ts';
import type { CodeContent } from './codeEntry.ts';
import { absenceTable } from './codeSources.ts';

const lastChecked = '2026-11-26';
const partOfY = 'It was new in August 2024, as a part of the former Y.';

/** Sessions that the pupil could not attend for a reason of their own: Y5, Y6 and Y7. */
export const unableToAttend: readonly CodeContent[] = [
  {
    code: 'Y5',
    name: 'criminal justice detention',
    summary: 'The pupil is held in criminal justice detention during the session.',
    brief: 'Held by police, on remand or under sentence',
    conditions: [
      'The police are holding the pupil, or the pupil is remanded or serving a custodial sentence.',
      'The detention covers this session.',
      'A voluntary police interview, or a day in court as a witness, is not detention.',
    ],
    mistakes: ['Using Y5 for a court appearance or a bail appointment.', 'Using O because of an arrest.'],
    instead: [
      { code: 'C', when: 'the pupil is at court or a voluntary interview and you granted leave' },
      { code: 'B', when: 'the pupil is being educated in custody and the school knows it' },
    ],
    notThese: [
      { code: 'O', why: 'the pupil is held and cannot come' },
      { code: 'C', why: 'the pupil is held, and not away with leave' },
    ],
    notes: [partOfY],
    terms: ['police custody', 'arrested', 'remand', 'young offender institution', 'secure unit'],
    sources: [absenceTable, registerChapter],
    lastChecked,
    confidence: 'medium',
  },
  {
    code: 'Y6',
    name: 'public health guidance or law',
    summary:
      'Coming to school would break the law, or go against published public health guidance on infection.',
    brief: 'Public health rules keep the pupil away',
    conditions: [
      'There is a published document or an instruction that keeps this pupil away.',
      'It is about travelling to school or being there.',
      "A parent's caution is not enough.",
    ],
    mistakes: ['Using Y6 where a parent is worried about an outbreak.', 'Using Y6 for a pupil who is ill.'],
    instead: [
      { code: 'I', when: 'the pupil is ill' },
      { code: 'O', when: 'the parent kept the pupil away as a precaution of their own' },
    ],
    notThese: [{ code: 'I', why: 'the pupil is not ill, but is told to stay away' }],
    notes: ['It was new in August 2024. These sessions were once Y, or X for COVID-19.'],
    terms: ['quarantine', 'told to isolate', 'public health instruction', 'UKHSA', 'infection control'],
    sources: [absenceTable, registerChapter],
    lastChecked,
    confidence: 'medium',
  },
  {
    code: 'Y7',
    name: 'any other unavoidable cause',
    summary: 'No other code fits, and the pupil cannot attend because of something unavoidable.',
    brief: 'Something else unavoidable stops the pupil',
    conditions: [
      'The cause is unavoidable and affects the pupil, not the parent.',
      'No other code describes it.',
      'Record what the cause is as well as the code.',
    ],
    mistakes: ["Using Y7 for a parent's illness, work or car: look at C or O.", 'Using Y7 as a gentler O.'],
    instead: [
      { code: 'C', when: 'the school granted leave as exceptional' },
      { code: 'O', when: 'the cause was avoidable, or was a difficulty of the parent' },
    ],
    notThese: [
      { code: 'O', why: 'nobody could avoid the cause, and it affects the pupil' },
      { code: 'I', why: 'something other than illness keeps the pupil away' },
    ],
    notes: [partOfY],
    terms: ['unavoidable cause', 'unavoidable', 'emergency affecting the pupil'],
    sources: [absenceTable, registerChapter],
    lastChecked,
    confidence: 'high',
  },
];
