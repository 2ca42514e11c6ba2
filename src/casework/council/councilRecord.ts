import type { Change } from '../cases/stamp.ts';
import type { CouncilPart, CouncilSettings } from './councilSettings.ts';

/** A part of the settings that somebody changed; a part without a record is as the product ships it. */
export type CouncilRecord = {
  [Part in CouncilPart]: {
    id: Part;
    /** Absent: somebody put it back to what the product ships, whatever that is in the next edition. */
    content?: CouncilSettings[Part];
    version: number;
    history: readonly Change[];
  };
}[CouncilPart];
