import type { SeriesFault } from '../../../../src/meetings/series/seriesFaults.ts';
import { seriesFaults } from '../../../../src/meetings/series/seriesFaults.ts';
import type { Series, SeriesContent } from './seriesTypes.ts';

/** A series as it stands in the fields: numbers as they are typed. */
export type SeriesFields = {
  kind: SeriesContent['kind'];
  title: string;
  from: string;
  to: string;
  every: SeriesContent['rule']['every'];
  schoolWeek: string;
  weekday: string;
  startTime: string;
  endTime: string;
  capacity: string;
  leadMinutes: string;
  bufferMinutes: string;
  waitlist: boolean;
};

export const fieldLabels: Readonly<Record<keyof SeriesFields, string>> = {
  kind: 'Kind',
  title: 'Title in calendars',
  from: 'First day',
  to: 'Last day',
  every: 'How often',
  schoolWeek: 'School week of the term',
  weekday: 'Day of the week',
  startTime: 'Starts at',
  endTime: 'Ends at',
  capacity: 'Schools that can book',
  leadMinutes: 'Booking closes',
  bufferMinutes: 'Kept free before and after',
  waitlist: 'Schools can wait for a place that is given up',
};

/** What a new series begins with. `from` and `to` are ISO dates. */
export const startOfFields = ({ from, to }: { from: string; to: string }): SeriesFields => ({
  ...{ kind: 'drop-in', title: 'Attendance drop-in', from, to, every: 'fortnight', schoolWeek: '6' },
  ...{ weekday: '4', startTime: '15:30', endTime: '16:30', capacity: '6' },
  ...{ leadMinutes: '60', bufferMinutes: '10', waitlist: true },
});

export function fieldsOf(series: Series): SeriesFields {
  const { kind, title, from, to, rule, startTime, endTime, waitlist } = series;
  return {
    ...{ kind, title, from, to, every: rule.every, startTime, endTime, waitlist },
    schoolWeek: rule.every === 'term' ? String(rule.schoolWeek) : '6',
    weekday: String(rule.weekday),
    capacity: String(series.capacity),
    leadMinutes: String(series.leadMinutes),
    bufferMinutes: String(series.bufferMinutes),
  };
}

const wholeNumber = (text: string) => (/^\d{1,6}$/.test(text.trim()) ? Number(text) : Number.NaN);

type Weekday = SeriesContent['rule']['weekday'];

/** What the fields say, be it right or wrong. */
export function contentOf(fields: SeriesFields): SeriesContent {
  const { kind, title, from, to, every, startTime, endTime, waitlist } = fields;
  const weekday = Number(fields.weekday) as Weekday;
  return {
    ...{ kind, title: title.trim(), from, to, startTime, endTime, waitlist },
    rule:
      every === 'term' ? { every, schoolWeek: wholeNumber(fields.schoolWeek), weekday } : { every, weekday },
    capacity: wholeNumber(fields.capacity),
    leadMinutes: wholeNumber(fields.leadMinutes),
    bufferMinutes: wholeNumber(fields.bufferMinutes),
  };
}

const fieldOf = ({ where }: SeriesFault, { every }: SeriesFields): keyof SeriesFields => {
  if (where !== 'rule') return where;
  return every === 'term' ? 'schoolWeek' : 'weekday';
};

/** What has to be put right, by field of the form. */
export function fieldFaults(fields: SeriesFields): Partial<Record<keyof SeriesFields, string>> {
  const faults = seriesFaults(contentOf(fields));
  return Object.fromEntries(faults.map((fault) => [fieldOf(fault, fields), fault.why]));
}
