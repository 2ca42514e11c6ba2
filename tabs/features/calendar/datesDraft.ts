import { academicYearOf } from '../../../src/calendar/academicYear.ts';
import { nameTerms } from '../../../src/calendar/files/termNames.ts';
import { addDays, isPlainDate } from '../../../src/calendar/plainDate.ts';
import { forThisVisit } from '../../parts/remembered.ts';
import type { SchoolDates } from './calendarTypes.ts';

/** Dates as they stand in the fields: a date may be missing. Rows keep their key while they are moved and changed. */
export type TermRow = {
  key: string;
  name: string;
  from: string;
  to: string;
  /** Of an academic year that was over when the row was made; it does not change while somebody types. */
  past: boolean;
};
export type DayListName = 'inset' | 'closures';
export type DatesDraft = { terms: readonly TermRow[] } & Record<DayListName, readonly string[]>;

/** What a person is changing, and the version that they began from. */
export type KeptDraft = { draft: DatesDraft; version?: string | undefined };

let keys = 0;
const newKey = () => {
  keys += 1;
  return `term-${keys}`;
};

/** `today` is an ISO date. */
export function draftOfDates({ terms, inset, closures }: SchoolDates, today: string): DatesDraft {
  const isPast = (date: string) => academicYearOf(date) < academicYearOf(today);
  return {
    terms: terms.map((term) => ({ key: newKey(), ...term, past: isPast(term.to) })),
    inset,
    closures,
  };
}

/** The terms in order of date: a row that was added goes where it belongs. */
export const datesOfDraft = ({ terms, inset, closures }: DatesDraft): SchoolDates => ({
  terms: terms
    .map(({ name, from, to }) => ({ name: name.trim(), from, to }))
    .sort((a, b) => (a.from < b.from ? -1 : 1)),
  inset: [...new Set(inset)].sort(),
  closures: [...new Set(closures)].sort(),
});

/** Days after the last day of a term, whatever holiday follows it, that are in or just before the next. */
const intoNextTerm = 16;

/** A new row after the last, with the name that would come next. */
export function withTermAdded(draft: DatesDraft): { draft: DatesDraft; key: string } {
  const key = newKey();
  const last = draft.terms
    .map(({ to }) => to)
    .filter(isPlainDate)
    .sort()
    .at(-1);
  const name = last === undefined ? '' : nextName(draft, addDays(last, intoNextTerm));
  return { draft: { ...draft, terms: [...draft.terms, { key, name, from: '', to: '', past: false }] }, key };
}

function nextName({ terms }: DatesDraft, from: string): string {
  const dated = terms
    .filter((term) => isPlainDate(term.from))
    .map((term) => ({ from: term.from, to: term.to }));
  return nameTerms([...dated, { from, to: from }]).at(-1)?.name ?? '';
}

export const withTermChanged = (draft: DatesDraft, key: string, part: Partial<TermRow>): DatesDraft => ({
  ...draft,
  terms: draft.terms.map((term) => (term.key === key ? { ...term, ...part } : term)),
});

export const withTermRemoved = (draft: DatesDraft, key: string): DatesDraft => ({
  ...draft,
  terms: draft.terms.filter((term) => term.key !== key),
});

export const withDayAdded = (draft: DatesDraft, list: DayListName, day: string): DatesDraft => ({
  ...draft,
  [list]: [...new Set([...draft[list], day])].sort(),
});

export const withDayRemoved = (draft: DatesDraft, list: DayListName, day: string): DatesDraft => ({
  ...draft,
  [list]: draft[list].filter((one) => one !== day),
});

/** Dates that were read take the place of those in the time that they cover; those of other years stay. */
export function withDatesRead(draft: DatesDraft, read: SchoolDates, today: string): DatesDraft {
  const first = read.terms.map(({ from }) => from).sort()[0];
  const last = read.terms
    .map(({ to }) => to)
    .sort()
    .at(-1);
  if (first === undefined || last === undefined) return draft;
  const isOutside = ({ from, to }: { from: string; to: string }) => to < first || from > last;
  const keep = (days: readonly string[]) => days.filter((day) => isOutside({ from: day, to: day }));
  const terms = [...draft.terms.filter(isOutside), ...draftOfDates(read, today).terms];
  return {
    terms: terms.sort((a, b) => (a.from < b.from ? -1 : 1)),
    inset: [...keep(draft.inset), ...read.inset].sort(),
    closures: [...keep(draft.closures), ...read.closures].sort(),
  };
}

const storageKey = (place: string) => `term-dates.${place}`;

const isDraft = (value: unknown): value is KeptDraft => {
  if (typeof value !== 'object' || value === null || !('draft' in value)) return false;
  const { draft } = value;
  if (typeof draft !== 'object' || draft === null) return false;
  return ['terms', 'inset', 'closures'].every((list) => Array.isArray(Reflect.get(draft, list)));
};

/** What was being changed before the tab was reloaded; for this visit only. */
export function readKeptDraft(place: string): KeptDraft | undefined {
  try {
    const kept: unknown = JSON.parse(forThisVisit.read(storageKey(place)) ?? '');
    if (!isDraft(kept)) return undefined;
    // Keys of another life of the page might meet those of this one.
    const terms = kept.draft.terms.map((term) => ({ ...term, key: newKey() }));
    return { ...kept, draft: { ...kept.draft, terms } };
  } catch {
    return undefined;
  }
}

export function keepDraft(place: string, kept: KeptDraft | undefined): void {
  forThisVisit.write(storageKey(place), kept && JSON.stringify(kept));
}
