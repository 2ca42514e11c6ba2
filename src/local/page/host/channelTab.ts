import type { TabSettings } from './hostCalls.ts';

const storageKey = 'standIn.channelTab';

/** The tab that was added to the channel in this browser, if there is one. */
export function readChannelTab(storage: Pick<Storage, 'getItem'>): TabSettings | undefined {
  try {
    const kept: unknown = JSON.parse(storage.getItem(storageKey) ?? 'null');
    return typeof kept === 'object' && kept !== null && typeof Reflect.get(kept, 'contentUrl') === 'string'
      ? (kept as TabSettings)
      : undefined;
  } catch {
    return undefined;
  }
}

export function keepChannelTab(storage: Storage, tab: TabSettings | undefined): void {
  if (tab) storage.setItem(storageKey, JSON.stringify(tab));
  else storage.removeItem(storageKey);
}
