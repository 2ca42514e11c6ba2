import { schoolAgeOf } from '../../../../src/calendar/schoolAge.ts';
import { ukDate, ukDay } from '../../../../src/calendar/ukDate.ts';
import { educationAct1996, startOfSchoolAge } from '../../../../src/guidance/citations.ts';
import type { Calculator, Result } from './calculator.ts';
import { faultsOf, isFaulty, readDay } from './readInput.ts';

/** `today` is the ISO date that an empty second field stands for. */
export const schoolAge = (today: string): Calculator<'bornOn' | 'on'> => ({
  title: 'Compulsory school age',
  intro:
    'When a child has to be in education, and when that ends. Legal steps are only for the time between.',
  fields: [
    {
      name: 'bornOn',
      label: 'Date of birth',
      hint: 'For example, 2 November 2021 or 2/11/2021. Do not write a name.',
      kind: 'date',
    },
    {
      name: 'on',
      label: 'On which day? (optional)',
      hint: `Leave empty for today, ${ukDate(today)}`,
      kind: 'date',
    },
  ],
  start: { bornOn: '', on: '' },
  check(draft) {
    const born = readDay(draft.bornOn, 'the date of birth');
    const on = draft.on.trim() === '' ? { value: today } : readDay(draft.on, 'the day');
    const faults = faultsOf<'bornOn' | 'on'>({ bornOn: born, on });
    if (isFaulty(faults) || !('value' in born) || !('value' in on)) return { faults };
    if (born.value > on.value)
      return { faults: { bornOn: `The date of birth is after ${ukDate(on.value)}. Check the year.` } };
    return { result: resultOf(born.value, on.value) };
  },
  always: ['None of the formal steps over attendance applies to a pupil outside compulsory school age.'],
  sources: [startOfSchoolAge, educationAct1996(8)],
});

function resultOf(bornOn: string, on: string): Result {
  const { fifthBirthday, startsOn, firstTerm, endsOn } = schoolAgeOf(bornOn);
  const is = on < startsOn ? 'not yet' : on > endsOn ? 'no longer' : 'now';
  return {
    tone: 'plain',
    title: {
      'not yet': `Not yet of compulsory school age on ${ukDate(on)}`,
      'no longer': `No longer of compulsory school age on ${ukDate(on)}`,
      now: `Of compulsory school age on ${ukDate(on)}`,
    }[is],
    lines: [
      { label: 'Fifth birthday', value: ukDay(fifthBirthday) },
      { label: 'Starts on', value: ukDay(startsOn) },
      {
        label: 'First term in which school must start',
        value: `The ${firstTerm.name} term of ${firstTerm.year}`,
      },
      { label: 'Ends on', value: `${ukDay(endsOn)}, the last Friday in June` },
    ],
    notes: bornOn.endsWith('-02-29')
      ? ['Born on 29 February: in a year without that day the birthday is taken as 1 March.']
      : [],
  };
}
