import { addDays } from '../../calendar/plainDate.ts';

/**
 * The last day of the week that lies ahead, from today on: the same weekday a week later, so that a Friday shows what comes on Monday.
 * Both are ISO dates.
 */
export const weekAhead = (today: string): string => addDays(today, 7);
