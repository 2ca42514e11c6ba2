import { ukDate } from '../ukDate.ts';

/** An entry of a file of dates. Both dates are ISO and inclusive; `place` says where it stands: 'line 40'. */
export type DatedEvent = {
  name: string;
  from: string;
  to: string;
  /** It takes up part of a day only, so that it says nothing of whether school is open. */
  timed: boolean;
  place: string;
};

/** What became of an entry: `where` names it as a person would look for it. */
export type UsedEntry = { where: string; as: string };
export type EntryNotUsed = { where: string; reason: string };

/** The entries of a file, and those that could not be read. */
export type EventsRead = { events: readonly DatedEvent[]; notUsed: readonly EntryNotUsed[] };

const longestName = 80;

/** '“Half term”, 27 October 2025 to 31 October 2025 (line 40)'. */
export function whereOf({ name, from, to, place }: DatedEvent): string {
  const dates = from === to ? ukDate(from) : `${ukDate(from)} to ${ukDate(to)}`;
  return `${quoted(name)}, ${dates} (${place})`;
}

export function quoted(name: string): string {
  const shown = name.length > longestName ? `${name.slice(0, longestName)}…` : name;
  return `“${shown || 'no name'}”`;
}
