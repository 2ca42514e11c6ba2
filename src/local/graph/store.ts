import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { type Journal, openJournal } from '../journal.ts';
import type { StoredEvent } from './calendar/storedEvent.ts';
import type { StoredDriveItem, StoredUpload } from './drive/storedDriveItem.ts';
import type { StoredItem, StoredList } from './sharepoint/stored.ts';
import type { StoredSubscription } from './subscriptions/storedSubscription.ts';

/** Something that a subscription may ask to hear of. */
export type Change = {
  /** Lower case, without a slash at the front: 'users/{id}/events', 'sites/{id}/lists/{id}'. */
  resource: string;
  changeType: 'created' | 'updated' | 'deleted';
  entity: { type: string; path: string; id: string; etag: string };
};

/** Everything that the local Graph remembers. A sequence number orders every change of all of it, for delta. */
export type GraphStore = {
  /** Tokens of another store mean nothing here. */
  readonly id: string;
  readonly folder: string;
  readonly lists: Journal<StoredList>;
  readonly items: Journal<StoredItem>;
  readonly events: Journal<StoredEvent>;
  readonly driveItems: Journal<StoredDriveItem>;
  readonly uploads: Journal<StoredUpload>;
  readonly subscriptions: Journal<StoredSubscription>;
  now(): Date;
  nextSequence(): number;
  /** The number of the last change. */
  sequence(): number;
  onChange(listener: (change: Change) => void): void;
  tell(change: Change): void;
  close(): Promise<void>;
};

export function openStore(folder: string, now: () => Date): GraphStore {
  const open = <T>(name: string): Journal<T> => openJournal<T>(path.join(folder, `${name}.jsonl`));
  const about = open<string>('about');
  if (!about.entries.has('id')) about.put('id', randomUUID());
  const items = open<StoredItem>('items');
  const events = open<StoredEvent>('events');
  const journals = {
    lists: open<StoredList>('lists'),
    items,
    events,
    driveItems: open<StoredDriveItem>('drive-items'),
    uploads: open<StoredUpload>('uploads'),
    subscriptions: open<StoredSubscription>('subscriptions'),
  };
  let sequence = 0;
  for (const item of items.entries.values()) sequence = Math.max(sequence, item.sequence);
  for (const event of events.entries.values()) sequence = Math.max(sequence, event.sequence);
  const listeners: ((change: Change) => void)[] = [];

  return {
    ...journals,
    id: about.entries.get('id') ?? '',
    folder,
    now,
    nextSequence: () => ++sequence,
    sequence: () => sequence,
    onChange: (listener) => void listeners.push(listener),
    tell: (change) => {
      for (const listener of listeners) listener(change);
    },
    close: async () => {
      for (const journal of [about, ...Object.values(journals)]) await journal.close();
    },
  };
}
