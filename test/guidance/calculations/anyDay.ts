import fc from 'fast-check';
import { dateOfDay, dayNumber } from '../../../src/calendar/plainDate.ts';

/** Any day of the years in which the calculations are used. */
export const anyDay = fc
  .integer({ min: dayNumber('2005-01-01'), max: dayNumber('2040-12-31') })
  .map(dateOfDay);
