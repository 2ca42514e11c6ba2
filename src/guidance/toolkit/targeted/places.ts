import type { Placement } from '../approach.ts';
import { schoolGroup } from '../stageOne/stageOne.ts';

export const stageTwo: Placement = { stage: 2, group: schoolGroup };
export const stageThree: Placement = { stage: 3, group: schoolGroup };
export const stageTwoSend: Placement = { stage: 2, group: 'SEND' };
