import type { Entry, EntryKind } from '../../../casework/cases/entry.ts';
import { rewound } from '../../../casework/cases/rewound.ts';

/**
 * What an entry said at an instant, without what was changed since: an action goes on living after the minutes in which it was agreed.
 * Undefined where it was written later. Addenda are later on purpose, and stay.
 */
export function asAgreed<K extends EntryKind>(entry: Entry<K>, at: string): Entry<K>['content'] | undefined {
  const [first] = entry.history;
  if (first?.version === 1 && first.at > at) return undefined;
  return entry.history
    .filter((change) => change.at > at)
    .toReversed()
    .reduce<Entry<K>['content']>(
      (content, { fields }) =>
        rewound(
          content,
          fields.filter(({ path }) => !path.startsWith('addenda')),
        ),
      entry.content,
    );
}

/** Whether an entry had been taken out at an instant; later it may have been taken out, or brought back. */
export const wasTakenOut = ({ history }: Pick<Entry, 'history'>, at: string): boolean =>
  history.findLast((change) => change.at <= at && (change.what === 'removed' || change.what === 'restored'))
    ?.what === 'removed';
