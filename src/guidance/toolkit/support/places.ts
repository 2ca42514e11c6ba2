import type { Placement } from '../approach.ts';

export const externalSupport: Placement = { stage: 2, group: 'External support' };
export const externalInterventions: Placement = { stage: 3, group: 'External interventions' };
