import { expect, test } from 'vitest';
import type { Entry, EntryKind } from '../../../../src/casework/cases/entry.ts';
import type { Change } from '../../../../src/casework/cases/stamp.ts';
import { timelineOf } from '../../../../src/casework/cases/timeline/timelineOf.ts';

export const today = '2026-11-26';
export const added: Change = {
  at: '2026-11-20T09:00:00Z',
  by: 'Ambrose Quill',
  byId: 'o',
  version: 1,
  what: 'added',
  fields: [],
};
export const entryOf = (kind: EntryKind, content: unknown, change: Partial<Entry> = {}): Entry =>
  ({
    id: 'e',
    kind,
    pupilId: 'p',
    schoolId: 's',
    content,
    version: 1,
    removed: false,
    history: [added],
    ...change,
  }) as Entry;

export const told = (...entries: readonly Entry[]) => timelineOf({ entries, state: {}, notices: [], today });
/** '< day title' for what was done, '> day title' for what is ahead. */
export const lines = (...entries: readonly Entry[]) =>
  told(...entries).map(({ ahead, on, title }) => `${ahead ? '>' : '<'} ${on} ${title}`);

export type TimelineCase = { what: string; entry: Entry; wanted: readonly string[] };

export const puts = (cases: readonly TimelineCase[]) =>
  test.each(cases)('$what', ({ entry, wanted }) => {
    expect(lines(entry)).toEqual(wanted);
  });
