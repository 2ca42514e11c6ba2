import type { SchoolCalendar } from '../../../src/calendar/schoolCalendar.ts';

/** A school year on paper: 2026/27, six half terms, no INSET days. */
export const calendar: SchoolCalendar = {
  terms: [
    { name: 'Autumn 1', from: '2026-09-07', to: '2026-10-23' },
    { name: 'Autumn 2', from: '2026-11-02', to: '2026-12-18' },
    { name: 'Spring 1', from: '2027-01-04', to: '2027-02-12' },
    { name: 'Spring 2', from: '2027-02-22', to: '2027-03-25' },
    { name: 'Summer 1', from: '2027-04-12', to: '2027-05-28' },
    { name: 'Summer 2', from: '2027-06-07', to: '2027-07-21' },
  ],
  inset: [],
  closures: [],
};
