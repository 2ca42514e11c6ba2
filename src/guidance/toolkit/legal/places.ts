import type { Placement } from '../approach.ts';

const group = 'Legal intervention';

export const legalTwo: Placement = { stage: 2, group };
export const legalThree: Placement = { stage: 3, group };
