import { educationAct1996, registerChapter, regulations2024, workingTogether } from '../citations.ts';
import type { CodeContent } from './codeEntry.ts';

const absenceTable = regulations2024('regulation 10, table 3');
const lastChecked = '2026-11-22';

/** Authorised absence that is not leave. */
export const otherAuthorised: readonly CodeContent[] = [
  {
    code: 'I',
    name: 'illness',
    summary: 'The pupil is too ill to attend, in body or in mind.',
    conditions: [
      "A parent's message is normally enough.",
      'Ask for medical evidence only if you have real and reasonable doubt, and accept other evidence too.',
      'When a pupil is likely to miss 15 school days through illness, send the council a sickness return.',
    ],
    mistakes: [
      'Asking everyone for a note from a GP.',
      'Refusing I for a mental health condition.',
      'Using I for an appointment.',
    ],
    instead: [
      { code: 'M', when: 'the pupil is at a medical or dental appointment' },
      { code: 'O', when: 'you are satisfied that the pupil was not ill, and you have told the parent' },
    ],
    terms: ['sick', 'ill', 'poorly', 'unwell', 'virus', 'vomiting', 'injury', 'anxiety', 'mental health'],
    sources: [
      absenceTable,
      regulations2024('regulation 13, sickness return'),
      workingTogether('Pages 86 and 87, medical evidence'),
    ],
    lastChecked,
    confidence: 'high',
  },
  {
    code: 'E',
    name: 'suspended or permanently excluded, with no provision made',
    summary:
      'The pupil is suspended or permanently excluded and no other provision was made for the session.',
    conditions: [
      'The pupil is still on the admission register.',
      'From the sixth school day in a row, full-time education has to be arranged for the pupil.',
      'The school arranges it for a suspension, the council for a permanent exclusion.',
    ],
    mistakes: [
      'Going on with E once provision is in place.',
      'Sending a pupil home informally and recording C or I.',
    ],
    instead: [
      { code: 'B', when: 'the pupil attends provision that the school arranged' },
      { code: 'K', when: 'the pupil attends provision that the council arranged' },
      { code: 'D', when: 'the pupil is due at another school where they are also on roll' },
    ],
    terms: ['suspended', 'suspension', 'excluded', 'exclusion', 'expelled', 'fixed term'],
    sources: [absenceTable, registerChapter],
    lastChecked,
    confidence: 'medium',
  },
  {
    code: 'R',
    name: 'religious observance',
    summary: "The day is set apart for religious observance by the body that the pupil's parent belongs to.",
    conditions: [
      'Only one day can be R for each observance, whatever the parent asks for.',
      'Parents should tell you in advance, but need not ask for leave for that day.',
    ],
    mistakes: ['Using R for a second day of one festival.', 'Using R for a pilgrimage or a trip abroad.'],
    instead: [
      { code: 'C', when: 'it is a further day and you granted leave as exceptional' },
      { code: 'O', when: 'it is a further day and leave was not granted' },
    ],
    terms: ['Eid', 'Diwali', 'Yom Kippur', 'Vaisakhi', 'religious festival', 'holy day'],
    sources: [absenceTable, educationAct1996(444), registerChapter],
    lastChecked,
    confidence: 'medium',
  },
  {
    code: 'T',
    name: 'parent travelling for work',
    summary:
      'A mobile child is travelling with a parent who moves from place to place for their trade or business.',
    conditions: [
      "The family is travelling for the parent's work, not for another reason.",
      'The pupil should attend another school on the way, and be on both rolls, where that is practicable.',
      'Ask for proof of the work only if you have real and reasonable doubt.',
      'A family does not have to travel all year.',
    ],
    mistakes: [
      'Refusing T because the family has a house.',
      'Using T for weddings, funerals or holidays.',
      'Treating 200 sessions a year as a target: it belongs to a legal defence.',
    ],
    instead: [
      { code: 'D', when: 'the pupil is due at another school where they are also on roll' },
      { code: 'C', when: 'the family travels for another reason and you granted leave as exceptional' },
      { code: 'O', when: 'the family travels for another reason without leave' },
    ],
    terms: ['Traveller', 'Gypsy', 'Roma', 'showmen', 'fairground', 'circus', 'boat family', 'mobile child'],
    sources: [absenceTable, educationAct1996(444), registerChapter],
    lastChecked,
    confidence: 'medium',
  },
];
