import { bcp } from './bcp/bcp.ts';
import type { LocalGuidance } from './localGuidance.ts';

/** The council that this product is set up for: the one place that chooses it. */
export const council: LocalGuidance = bcp;
