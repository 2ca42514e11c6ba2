import { registerChapter } from '../citations.ts';
import type { CodeContent } from './codeEntry.ts';
import { absenceTable, section444, travellerGuide } from './codeSources.ts';

const lastChecked = '2026-11-26';

/** Authorised absence that needs no leave, because of the family: its faith and its work. */
export const faithAndTravel: readonly CodeContent[] = [
  {
    code: 'R',
    name: 'religious observance',
    summary: "The day is set apart for religious observance by the body that the pupil's parent belongs to.",
    brief: 'One day set apart by the faith of a parent',
    conditions: [
      'Only one day can be R for each observance, whatever the parent asks for.',
      'More days need leave of absence.',
      'Parents should tell you in advance, but need not ask for leave for that day.',
    ],
    mistakes: [
      'Using R for a second or third day of one festival.',
      'Using R for a pilgrimage or a holiday abroad.',
    ],
    instead: [
      { code: 'C', when: 'it is a further day and you granted leave as exceptional' },
      { code: 'O', when: 'it is a further day and leave was not granted' },
    ],
    notThese: [{ code: 'C', why: 'the day itself needs no leave' }],
    terms: ['Eid', 'Diwali', 'Yom Kippur', 'Vaisakhi', 'religious festival', 'holy day'],
    sources: [absenceTable, section444(3), registerChapter],
    lastChecked,
    confidence: 'medium',
  },
  {
    code: 'T',
    name: 'parent travelling for work',
    summary:
      'A mobile child is travelling with a parent who moves from place to place for their trade or business.',
    brief: 'A mobile child: a parent travels for work',
    conditions: [
      "The family is travelling for the parent's work, not for another reason.",
      'The pupil should attend another school on the way, and be on both rolls, where that is practicable.',
      'Ask for proof of the work only if you have real and reasonable doubt.',
      'A family does not have to travel all year.',
    ],
    mistakes: [
      'Refusing T to a family that has a house.',
      'Using T for weddings, funerals, holidays, or a visit to a fair.',
      'Using T for every absence of a Gypsy, Roma or Traveller pupil.',
      'Asking for a named ethnic group first: the rule of 2024 is about a mobile child.',
      'Treating 200 sessions a year as a target: it belongs to a legal defence.',
    ],
    instead: [
      { code: 'D', when: 'the pupil is due at another school where they are also on roll' },
      { code: 'C', when: 'the family travels for another reason and you granted leave as exceptional' },
      { code: 'O', when: 'the family travels for another reason without leave' },
    ],
    notThese: [
      { code: 'C', why: 'the family travels for work, which needs no leave' },
      { code: 'G', why: 'the family is at work, and not on holiday' },
    ],
    notes: [
      'That defence is for a child aged 6 or over. It asks for at least 200 attendances in the 12 months before proceedings start.',
      'The child must also have attended as regularly as the trade allows.',
      'The definition of 2024 speaks of a child with no fixed home.',
      'Later advice says that a family need not travel all year. We have read it only as Devon passes it on.',
    ],
    terms: ['Traveller', 'Gypsy', 'Roma', 'showmen', 'fairground', 'circus', 'boat family', 'mobile child'],
    sources: [absenceTable, section444(6), registerChapter, travellerGuide],
    lastChecked,
    confidence: 'medium',
  },
];
