import { ukDate, ukTime } from '../../calendar/ukDate.ts';
import { wallTimeOf } from '../../calendar/wallTime.ts';
import { Problem } from '../../problems/problem.ts';
import type { Entry } from './entry.ts';
import type { Change } from './stamp.ts';

const verbs: Readonly<Record<Change['what'], string>> = {
  added: 'wrote this',
  changed: 'changed this',
  removed: 'took this out',
  restored: 'brought this back',
};

/** '3:30pm on 24 November 2026', in London. */
export function ukInstant(at: string): string {
  const wall = wallTimeOf(at);
  return `${ukTime(wall)} on ${ukDate(wall)}`;
}

/** The refusal that says who was first, and that what a person typed is still theirs. */
export function changedElsewhere({ history }: Pick<Entry, 'history'>): Problem {
  const last = history.at(-1);
  if (!last) return new Problem('changed_elsewhere');
  const words = `${last.by} ${verbs[last.what]} at ${ukInstant(last.at)}. Nothing that you typed is lost. Reload it, look at what is there now, then save again.`;
  return new Problem('changed_elsewhere', words);
}
