import type { CaseloadView } from './caseloadView.ts';
import { firstView } from './usualView.ts';

type Kept = { view: CaseloadView; lastPupilId?: string; selected: ReadonlySet<string> };

const kept = new Map<string, Kept>();
const nobody: ReadonlySet<string> = new Set();
let lastOpened: string | undefined;

/**
 * How a person left a caseload, so that coming back from a pupil finds it as it was. By the id of the school, or 'all'. In memory
 * only: a search is likely a name, which belongs neither in an address nor on a device.
 */
export const caseloadMemory = {
  of: (key: string): Kept => kept.get(key) ?? { view: firstView(), selected: nobody },
  keep(key: string, part: Partial<Kept>): void {
    kept.set(key, { ...caseloadMemory.of(key), ...part });
  },
  /** The caseload from which a pupil was opened last: whoever came from all schools does not go back to one. */
  lastOpened: () => lastOpened,
  /** Keeps the pupil who was opened from a caseload. */
  open(key: string, pupilId: string): void {
    lastOpened = key;
    caseloadMemory.keep(key, { lastPupilId: pupilId });
  },
};
