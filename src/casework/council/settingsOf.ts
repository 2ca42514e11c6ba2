import type { CouncilRecord } from './councilRecord.ts';
import type { CouncilSettings } from './councilSettings.ts';
import { shippedSettings } from './shipped/shippedSettings.ts';

/** What the council has set: what somebody changed, and the rest as the product ships it. */
export function settingsOf(records: readonly CouncilRecord[]): CouncilSettings {
  const changed = records.flatMap(({ id, content }) => (content === undefined ? [] : [[id, content]]));
  return { ...shippedSettings, ...Object.fromEntries(changed) };
}
