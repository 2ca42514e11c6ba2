import type { CaseState } from './cases/state/caseState.ts';
import { type CaseContext, type CaseFacts, caseStateOf } from './cases/state/caseStateOf.ts';

type Known = { facts: CaseFacts; context: CaseContext; state: CaseState };

/** By the record that a pupil is known from: records are never changed, only put in another's place. */
const known = new WeakMap<object, Known>();

const sameContext = (a: CaseContext, b: CaseContext) =>
  a.today === b.today &&
  a.settings === b.settings &&
  a.calendar === b.calendar &&
  a.bandReading === b.bandReading;

const sameEntries = ({ entries: a }: CaseFacts, { entries: b }: CaseFacts) =>
  a.length === b.length && a.every((entry, at) => entry === b[at]);

/**
 * As caseStateOf, worked out again only where something of it has changed: the same state is the same object. `record` is the row
 * of the pupil or, where there is none, their case.
 */
export function knownState(record: object, facts: CaseFacts, context: CaseContext): CaseState {
  const before = known.get(record);
  if (before && before.facts.row === facts.row && sameContext(before.context, context)) {
    if (sameEntries(before.facts, facts)) return before.state;
  }
  const state = caseStateOf(facts, context);
  known.set(record, { facts, context, state });
  return state;
}
