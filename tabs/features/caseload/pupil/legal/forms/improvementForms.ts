import { isPlainDate } from '../../../../../../src/calendar/plainDate.ts';
import {
  improvementPeriod,
  improvementWeeks,
} from '../../../../../../src/guidance/calculations/improvementPeriod.ts';
import type { CaseFile } from '../../../../../app/apiTypes.ts';
import type { LegalFields, LegalForm } from './legalField.ts';
import { namedOptions } from './namedOptions.ts';

const { fewest, most } = improvementWeeks;
const weekOptions = Array.from({ length: most - fewest + 1 }, (_, more) => String(fewest + more)).map(
  (weeks) => ({ value: weeks, label: `${weeks} school weeks` }),
);

/** The school weeks of the period that is being written, by the school's own dates; undefined where they cannot be told. */
export function periodOf(
  { startsOn = '', weeks = '' }: LegalFields,
  { calendar }: Pick<CaseFile, 'calendar'>,
) {
  const count = Number(weeks);
  const isWhole = Number.isInteger(count) && count >= fewest && count <= most;
  return calendar && isPlainDate(startsOn) && isWhole
    ? improvementPeriod(startsOn, count, calendar)
    : undefined;
}

export const improvementForm: LegalForm = {
  name: 'notice-to-improve',
  title: 'Record a notice to improve',
  save: 'Save the notice',
  saved: 'The notice to improve is saved.',
  extrasAfter: 'endsOn',
  start: (file) => {
    const first = { issuedOn: file.today, startsOn: file.today, weeks: String(most) };
    return { ...first, endsOn: periodOf(first, file)?.endsOn ?? '' };
  },
  derive: (fields, file) => ({ endsOn: periodOf(fields, file)?.endsOn ?? '' }),
  fields: [
    { path: 'parentIds', label: 'To which parents', type: 'parents', required: true },
    { path: 'issuedOn', label: 'Sent on', type: 'date', required: true },
    { path: 'startsOn', label: 'The period starts on', type: 'date', required: true },
    {
      path: 'weeks',
      label: 'How long it is',
      type: 'choice',
      required: true,
      options: weekOptions,
      isNumber: true,
      hint: 'A school week is a week with at least one school day. The week of the start is the first, however little of it is left: the guidance does not say.',
    },
    { path: 'endsOn', label: 'The period ends on', type: 'date', required: true },
    {
      path: 'mostUnauthorised',
      label: 'Most unauthorised absence with which it is met, in %',
      type: 'number',
      required: true,
    },
    {
      path: 'criteria',
      label: 'What is enough improvement, in words',
      type: 'long',
      hint: 'As it stands in the notice. It can be different for each family.',
    },
    { path: 'support', label: 'Support on offer', type: 'long' },
    { path: 'note', label: 'Note', type: 'long' },
  ],
};

export const improvementOutcomeForm: LegalForm = {
  name: 'outcome',
  title: 'Record the outcome',
  change: 'Change the outcome',
  save: 'Save the outcome',
  saved: 'The outcome is saved.',
  asksTold: true,
  start: ({ today }) => ({ 'outcome-on': today }),
  fields: [
    { path: 'outcome.on', label: 'Looked at on', type: 'date', required: true },
    {
      path: 'outcome.result',
      label: 'What came of it',
      type: 'choice',
      required: true,
      options: namedOptions('result', ['improved', 'not-improved', 'ended-early', 'withdrawn']),
      hint: 'Whoever sent the notice decides. Attendance in the period stands above.',
    },
    { path: 'outcome.note', label: 'Note on the outcome', type: 'long' },
  ],
};

/** For an outcome that is known, while a parent has not been told yet. */
export const toldForm: LegalForm = {
  name: 'told',
  title: 'Record that a parent was told',
  save: 'Save',
  saved: 'It is saved who was told.',
  asksTold: true,
  fields: [],
};
