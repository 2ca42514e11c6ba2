import type { Placement } from '../approach.ts';

export const schoolGroup = 'School policy and practice';

export const stageOne: Placement = { stage: 1, group: schoolGroup };
