import { registerChapter, regulations2024, workingTogether } from '../citations.ts';
import type { CodeContent } from './codeEntry.ts';
import { absenceTable } from './codeSources.ts';

const lastChecked = '2026-11-26';

/** Authorised absence that needs no leave, because of the pupil: illness and exclusion. */
export const otherAuthorised: readonly CodeContent[] = [
  {
    code: 'I',
    name: 'illness',
    summary: 'The pupil is too ill to attend, in body or in mind.',
    brief: 'Too ill to attend, in body or in mind',
    conditions: [
      "A parent's message is normally enough.",
      'Ask for medical evidence only if you have real and reasonable doubt.',
      'Even then accept other evidence: an appointment card, a prescription or a conversation.',
      'When a pupil is likely to miss 15 school days through illness, send the council a sickness return.',
    ],
    mistakes: [
      'Asking everyone for a note from a GP, or for evidence after 3 days.',
      'Refusing I for a mental health condition.',
      'Using I for a hospital or other appointment: that is M.',
      'Forgetting the sickness return at 15 school days.',
    ],
    instead: [
      { code: 'M', when: 'the pupil is at a medical or dental appointment' },
      { code: 'O', when: 'you are satisfied that the pupil was not ill, and you have told the parent' },
    ],
    notThese: [
      { code: 'M', why: 'the pupil is ill, and not at an appointment' },
      { code: 'O', why: 'you have no real doubt that the pupil is ill' },
      { code: 'Y6', why: 'the pupil is ill, and no public health rule keeps them away' },
    ],
    terms: ['sick', 'ill', 'poorly', 'unwell', 'virus', 'vomiting', 'injury', 'anxiety', 'mental health'],
    sources: [
      absenceTable,
      regulations2024('regulation 13, sickness return'),
      workingTogether('Pages 86 and 87, medical evidence'),
      workingTogether('Paragraphs 365 and 366, medical evidence', 'February 2024 edition'),
    ],
    lastChecked,
    confidence: 'high',
  },
  {
    code: 'E',
    name: 'suspended or permanently excluded, with no provision made',
    summary:
      'The pupil is suspended or permanently excluded and no other provision was made for the session.',
    brief: 'Suspended or excluded, with no provision made',
    conditions: [
      'The pupil is still on the admission register.',
      'From the sixth school day in a row, full-time education has to be arranged for the pupil.',
      'The school arranges it for a suspension, the council for a permanent exclusion.',
      'It ends with the suspension. After a permanent exclusion it ends when the review is over and the name comes off.',
    ],
    mistakes: [
      'Going on with E once provision is in place.',
      'Sending a pupil home informally and recording C or I.',
      'Using E on days when the pupil is due at another school where they are also on roll.',
    ],
    instead: [
      { code: 'B', when: 'the pupil attends provision that the school arranged' },
      { code: 'K', when: 'the pupil attends provision that the council arranged' },
      { code: 'D', when: 'the pupil is due at another school where they are also on roll' },
      { code: 'O', when: 'the pupil stays away from the provision and there is no good reason' },
    ],
    notThese: [
      { code: 'C', why: 'the school excluded the pupil, and nobody asked for leave' },
      { code: 'B', why: 'no provision was made for this session' },
    ],
    terms: ['suspended', 'suspension', 'excluded', 'exclusion', 'expelled', 'fixed term'],
    sources: [absenceTable, registerChapter],
    lastChecked,
    confidence: 'medium',
  },
];
