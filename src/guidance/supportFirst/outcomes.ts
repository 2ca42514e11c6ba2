import type { FlowOutcome } from './flow.ts';
import { legalOutcomes } from './legalOutcomes.ts';
import { supportOutcomes } from './supportOutcomes.ts';

/** Every place where a path through the flow can end. */
export const outcomes: readonly FlowOutcome[] = [...supportOutcomes, ...legalOutcomes];
