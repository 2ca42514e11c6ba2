import { ukDate } from '../../../../src/calendar/ukDate.ts';
import type { ImportEntry } from '../../../app/apiTypes.ts';
import { ukInstant } from '../../../parts/ukInstant.ts';

type Entry = Pick<
  ImportEntry,
  'state' | 'current' | 'underWay' | 'begunBy' | 'begunAt' | 'endedAt' | 'endedBy'
>;

/** What became of an import, in words. */
export function stateWords({ state, current, underWay, begunBy, begunAt, ...rest }: Entry): string {
  const { endedAt, endedBy } = rest;
  if (current) return 'The figures rest on this file';
  const ended = `${endedBy ? ` by ${endedBy}` : ''}${endedAt ? ` on ${ukInstant(endedAt)}` : ''}`;
  switch (state) {
    case 'saving':
      if (underWay)
        return `Being saved now. ${begunBy} began on ${ukInstant(begunAt)}. The old figures stand until it is done.`;
      return `Not finished. ${begunBy} began to save it on ${ukInstant(begunAt)}, and it was interrupted. The old figures still stand.`;
    case 'saved':
      return 'Replaced by a later file';
    case 'undone':
      return `Undone${ended}`;
    case 'discarded':
      return `Discarded before it was finished${ended}`;
  }
}

/** What undoing an import leads back to. */
export function undoWords({ undoTo }: Pick<ImportEntry, 'undoTo'>): string {
  return undoTo
    ? `The figures go back to ${undoTo.fileName}, up to ${ukDate(undoTo.to)}.`
    : 'There was no register before it: the school has no figures after that.';
}

/** What has come of an undo. */
export function undoneWords({ undoTo, fileName }: Pick<ImportEntry, 'undoTo' | 'fileName'>): string {
  return undoTo
    ? `${fileName} is undone. The figures rest on ${undoTo.fileName} again, up to ${ukDate(undoTo.to)}.`
    : `${fileName} is undone. The school has no register now.`;
}
