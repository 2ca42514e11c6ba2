import type { SchoolCalendar } from '../../src/calendar/schoolCalendar.ts';

/** A school year in the pattern of southern English councils, September 2025 to July 2026. */
export const year2025: SchoolCalendar = {
  terms: [
    { name: 'Autumn 1', from: '2025-09-03', to: '2025-10-24' },
    { name: 'Autumn 2', from: '2025-11-03', to: '2025-12-19' },
    { name: 'Spring 1', from: '2026-01-05', to: '2026-02-13' },
    { name: 'Spring 2', from: '2026-02-23', to: '2026-03-27' },
    { name: 'Summer 1', from: '2026-04-13', to: '2026-05-22' },
    { name: 'Summer 2', from: '2026-06-01', to: '2026-07-22' },
  ],
  inset: ['2025-09-03', '2026-01-05'],
  closures: ['2026-02-10'],
};
