import { ukDate, ukTime } from '../calendar/ukDate.ts';
import { wallTimeOf } from '../calendar/wallTime.ts';
import { Problem } from '../problems/problem.ts';

/** What somebody last did to a record. `at` is an instant, and the version that the next change is made from. */
export type RecordChange = { by: string; at: string };

type Changed = { changed?: RecordChange };

/** Moves on when somebody changes the record, and not when it is counted up. */
export const versionOf = ({ changed }: Changed): string => changed?.at ?? 'new';

/** The refusal that says who was first. */
export function changedBy(changed: RecordChange | undefined): Problem {
  if (!changed) return new Problem('changed_elsewhere');
  const wall = wallTimeOf(changed.at);
  return new Problem(
    'changed_elsewhere',
    `${changed.by} changed this at ${ukTime(wall)} on ${ukDate(wall)}. Reload it and look again before you save. What you wrote stays here.`,
  );
}

/** The record, if it is there and nobody has changed it since. @throws Problem not_found, changed_elsewhere */
export function asSeen<T extends Changed>(known: T | undefined, version: string): T {
  if (!known) throw new Problem('not_found');
  if (versionOf(known) !== version) throw changedBy(known.changed);
  return known;
}
