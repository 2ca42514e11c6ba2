import { BulkDialog } from './BulkDialog.tsx';
import type { Bulk } from './useBulk.ts';

/** What was last done for several pupils: how far it is, or what came of it, and the way back. */
export default function LastBulkDialog({ bulk, onClose }: { bulk: Bulk; onClose(): void }) {
  return <BulkDialog bulk={bulk} onClose={onClose} />;
}
