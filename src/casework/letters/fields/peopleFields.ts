import { ukDate } from '../../../calendar/ukDate.ts';
import type { LetterFacts } from '../letterFacts.ts';
import type { LetterFields } from './letterField.ts';
import { yearWords } from './yearWords.ts';

const lead = ({ plan, profile }: LetterFacts) => plan?.lead ?? profile.lead;

/** Who writes to whom about whom. */
export const peopleFields: LetterFields = {
  date: { what: 'the day of the letter', lines: ({ madeOn }) => [ukDate(madeOn)] },
  'parent name': { what: 'the name of the parent', lines: ({ parent }) => [parent.name] },
  'parent address': {
    what: 'the address of the parent',
    lines: ({ parent }) => (parent.address ?? '').split(/\r?\n|, */),
  },
  'pupil name': {
    what: 'the name of the pupil',
    lines: ({ pupil }) => [`${pupil.forename} ${pupil.surname}`],
  },
  'pupil first name': { what: 'the first name of the pupil', lines: ({ pupil }) => [pupil.forename] },
  'pupil date of birth': {
    what: 'when the pupil was born',
    lines: ({ pupil }) => [pupil.birthDate === '' ? '' : ukDate(pupil.birthDate)],
  },
  'year group': { what: 'the year group', lines: ({ pupil }) => [yearWords(pupil.yearGroup)] },
  'school name': { what: 'the name of the school', lines: ({ school }) => [school] },
  'sender name': { what: 'the name of whoever sends it', lines: ({ sender }) => [sender] },
  'lead name': {
    what: 'the name of the lead practitioner',
    lines: (facts) => [lead(facts)?.name],
  },
  'lead role': {
    what: 'the role of the lead practitioner',
    lines: (facts) => [lead(facts)?.role],
  },
};
