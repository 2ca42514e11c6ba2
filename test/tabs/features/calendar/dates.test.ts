import { describe, expect, test } from 'vitest';
import { exampleCalendar } from '../../../../src/local/termDates.ts';
import type { SchoolDates } from '../../../../tabs/features/calendar/calendarTypes.ts';
import { draftOfFields, emptyFields } from '../../../../tabs/features/calendar/comparisons/comparisonForm.ts';
import { datesByYear, noteOnDays } from '../../../../tabs/features/calendar/datesByYear.ts';
import {
  datesOfDraft,
  draftOfDates,
  withDatesRead,
  withDayAdded,
  withDayRemoved,
  withTermAdded,
  withTermChanged,
  withTermRemoved,
} from '../../../../tabs/features/calendar/datesDraft.ts';
import { sourceWords } from '../../../../tabs/features/calendar/datesWords.ts';
import { readFileText } from '../../../../tabs/features/calendar/readFileText.ts';

const today = '2026-11-23';
const example = (year: number): SchoolDates => {
  const { terms, inset, closures } = exampleCalendar(year);
  return { terms: [...terms], inset: [...inset], closures: [...closures] };
};
const both: SchoolDates = {
  terms: [...example(2025).terms, ...example(2026).terms],
  inset: [...example(2025).inset, ...example(2026).inset],
  closures: [],
};

describe('dates that are being changed', () => {
  test('are the dates they were made from until something is changed', () => {
    expect(datesOfDraft(draftOfDates(both, today))).toEqual(both);
  });

  test('know which years are over', () => {
    const past = draftOfDates(both, today).terms.map((term) => term.past);
    expect(past).toEqual([...Array<boolean>(6).fill(true), ...Array<boolean>(6).fill(false)]);
  });

  test('go where they belong, whatever the order of entering them', () => {
    let draft = draftOfDates({ terms: [], inset: [], closures: [] }, today);
    for (const { name, from, to } of [...example(2026).terms].reverse()) {
      const added = withTermAdded(draft);
      draft = withTermChanged(added.draft, added.key, { name, from, to });
    }
    expect(datesOfDraft(draft).terms).toEqual(example(2026).terms);
  });

  test('a new term has the name that comes next', () => {
    const names: string[] = [];
    for (let known = 1; known <= 6; known += 1) {
      const { draft } = withTermAdded(draftOfDates({ ...both, terms: both.terms.slice(0, known) }, today));
      names.push(draft.terms.at(-1)?.name ?? '');
    }
    expect(names).toEqual(['Autumn 2', 'Spring 1', 'Spring 2', 'Summer 1', 'Summer 2', 'Autumn 1']);
    const none = withTermAdded(draftOfDates({ terms: [], inset: [], closures: [] }, today));
    expect(none.draft.terms.at(-1)?.name).toBe('');
  });

  test('lose and gain a term or a day', () => {
    const draft = draftOfDates(both, today);
    const first = draft.terms[0]?.key ?? '';
    expect(datesOfDraft(withTermRemoved(draft, first)).terms).toEqual(both.terms.slice(1));
    const added = withDayAdded(withDayAdded(draft, 'closures', '2026-12-01'), 'closures', '2026-11-30');
    expect(added.closures).toEqual(['2026-11-30', '2026-12-01']);
    expect(withDayAdded(added, 'closures', '2026-12-01').closures).toEqual(added.closures);
    expect(withDayRemoved(added, 'closures', '2026-11-30').closures).toEqual(['2026-12-01']);
  });

  test('of a file take the place of those of the same time, and of no others', () => {
    const file = {
      terms: [{ name: 'Autumn 1', from: '2026-09-01', to: '2027-07-20' }],
      inset: ['2026-09-01'],
      closures: [],
    };
    const merged = datesOfDraft(withDatesRead(draftOfDates(both, today), file, today));
    expect(merged.terms).toEqual([...example(2025).terms, ...file.terms, ...merged.terms.slice(7)]);
    expect(merged.inset).toEqual([...example(2025).inset, '2026-09-01']);
    const nothing = { terms: [], inset: [], closures: [] };
    expect(datesOfDraft(withDatesRead(draftOfDates(both, today), nothing, today))).toEqual(both);
  });
});

describe('dates by year', () => {
  test('have the latest year first, and every term, day and holiday in its year', () => {
    const years = datesByYear(both);
    expect(years.map(({ year, days }) => [year, days])).toEqual([
      ['2026/27', 190],
      ['2025/26', 190],
    ]);
    for (const [at, year] of [2026, 2025].entries()) {
      const one = years[at];
      expect(one?.terms.map(({ name }) => name)).toEqual(example(year).terms.map(({ name }) => name));
      expect(one?.inset).toEqual(example(year).inset);
      expect(one?.terms.reduce((sum, { days }) => sum + days, 0)).toBe(190);
    }
    expect(years[1]?.bankHolidays).toEqual([{ date: '2026-05-04', name: 'Early May bank holiday' }]);
  });

  test('say where the number of days is not the usual one', () => {
    expect(noteOnDays(190)).toBeUndefined();
    expect(noteOnDays(189)).toMatch(/^1 fewer than 190/);
    expect(noteOnDays(195)).toMatch(/^5 more than 190/);
  });
});

describe('where dates come from', () => {
  const school = { kind: 'school', id: 's', name: 'North Academy' } as const;
  const page = { dates: both, bankHolidays: [], schoolDays: [], mayEdit: true };
  const changed = { by: 'Olive Officer', at: '2026-11-23T09:00:00.000Z' };
  test.each([
    [
      school,
      { ...page, from: 'school' as const, changed },
      'North Academy has its own dates. Olive Officer changed them on 23 November 2026 at 9am.',
    ],
    [school, { ...page, from: 'council' as const, changed }, 'North Academy follows the council’s dates.'],
    [
      { kind: 'council' } as const,
      { ...page, from: 'council' as const },
      'These dates count for every school that has none of its own.',
    ],
    [
      school,
      { ...page, from: 'register' as const, register: example(2025) },
      'Nobody has entered dates for North Academy. These are the days on which its register has marks, up to 22 July 2026. Days without marks count as closed, and later dates are not known.',
    ],
  ])('%#', (place, found, words) => {
    expect(sourceWords(place, found)).toBe(words);
  });
});

test('figures leave out what is empty, and the sign that is no number', () => {
  const fields = {
    ...emptyFields,
    name: ' South West ',
    year: '2024/25',
    attendance: ' 93.2% ',
    source: 'A report',
  };
  expect(draftOfFields(fields)).toEqual({
    name: 'South West',
    year: '2024/25',
    attendance: '93.2',
    source: 'A report',
  });
  expect(draftOfFields(emptyFields)).toEqual({ name: '', year: '', source: '' });
});

describe('a file is read as text in whatever it was written', () => {
  const text = 'Été – “term”';
  const utf16 = (littleEndian: boolean) => {
    const bytes = new DataView(new ArrayBuffer(2 + text.length * 2));
    [0xfeff, ...[...text].map((one) => one.charCodeAt(0))].forEach((unit, at) => {
      bytes.setUint16(at * 2, unit, littleEndian);
    });
    return bytes.buffer;
  };
  test.each<[string, BlobPart, string]>([
    ['UTF-8', new TextEncoder().encode(text), text],
    ['windows-1252', new Uint8Array([0xc9, 0x74, 0xe9]), 'Été'],
    ['UTF-16, little end first', utf16(true), text],
    ['UTF-16, big end first', utf16(false), text],
  ])('%s', async (_, bytes, expected) => {
    expect(await readFileText(new Blob([bytes]))).toBe(expected);
  });
});
