import { ukDate, ukTime } from '../../../../src/calendar/ukDate.ts';
import { amount } from '../../../parts/amount.ts';
import type { Option } from '../../../parts/form/bound.ts';
import type { PreviewDate, Series, SeriesContent } from './seriesTypes.ts';

export const kindNames = { 'drop-in': 'Drop-in', forum: 'Forum' } as const;

export const weekdays: readonly Option[] = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'].map(
  (label, at) => ({ value: String(at + 1), label }),
);

const ordinals = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];

/** 'Every second Thursday in term', 'Once a term, on the Tuesday of the ninth school week'. */
export function ruleWords(rule: SeriesContent['rule']): string {
  const day = weekdays.find(({ value }) => value === String(rule.weekday))?.label ?? '';
  if (rule.every === 'fortnight') return `Every second ${day} in term`;
  const week = ordinals[rule.schoolWeek - 1];
  return `Once a term, on the ${day} of ${week ? `the ${week} school week` : `school week ${rule.schoolWeek}`}`;
}

type Times = Pick<PreviewDate, 'startsAt' | 'endsAt'>;
export const timesWords = ({ startsAt, endsAt }: Times) => `${ukTime(startsAt)} to ${ukTime(endsAt)}`;

export const seriesTimes = ({ startTime, endTime }: Pick<Series, 'startTime' | 'endTime'>) =>
  timesWords({ startsAt: `2000-01-01T${startTime}`, endsAt: `2000-01-01T${endTime}` });

export function stateWords({ state, published, isPending }: Series): string {
  if (state === 'draft') return 'Draft: only officers see it';
  return `Published, ${amount(published, 'date')}${isPending ? '. Some dates are still being written' : ''}`;
}

/** What becomes of a date, and why. */
export function outcomeWords({ what, reason, from, closed }: PreviewDate): string {
  const despite = closed ? `, although there is no school: ${closed}` : '';
  if (what === 'skipped') return `Not held: ${reason ?? ''}`;
  if (what === 'moved') return `Moved from ${ukDate(from ?? '')}: ${reason ?? ''}${despite}`;
  if (what === 'added') return `Added: ${reason ?? ''}${despite}`;
  return `Held${despite}`;
}

export const clashWords = ({ clashes }: Pick<PreviewDate, 'clashes'>): string[] =>
  clashes.map((one) => `Too near “${one.title}”, ${timesWords(one)}`);

export function bookedWords({ occurrence, what }: PreviewDate): string {
  if (!occurrence) return '';
  const { booked, waiting } = occurrence;
  const places = `${what === 'skipped' ? 'Had ' : ''}${amount(booked, 'place')} booked`;
  return waiting > 0 ? `${places}, ${amount(waiting, 'school')} waiting` : places;
}

const held = ({ what }: PreviewDate) => what !== 'skipped';

/** '19 dates, 4 not held'. */
export function sumWords(dates: readonly PreviewDate[]): string {
  const skipped = dates.filter((date) => !held(date)).length;
  const are = amount(dates.length - skipped, 'date');
  return skipped > 0 ? `${are}, and ${skipped} on which it is not held` : are;
}

/** The dates under the term that each belongs to, in order. */
export function byTerm(dates: readonly PreviewDate[]): [string, PreviewDate[]][] {
  const terms = new Map<string, PreviewDate[]>();
  for (const date of dates) terms.set(date.term, [...(terms.get(date.term) ?? []), date]);
  return [...terms];
}
