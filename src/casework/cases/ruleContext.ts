import type { Person } from '../../access/person.ts';
import { wallTimeOf } from '../../calendar/wallTime.ts';
import type { RuleContext } from './fault.ts';

/** The date in London at an instant, ISO. */
export const dayOfInstant = (at: string): string => wallTimeOf(at).slice(0, 10);

/** What rules are read against, for a person at an instant. */
export const contextOf = ({ name, role }: Person, at: string): RuleContext => ({
  today: dayOfInstant(at),
  ...((role === 'asw' || role === 'officer') && { council: name }),
});
