import { activitySituations } from './activitySituations.ts';
import { elsewhereSituations } from './elsewhereSituations.ts';
import { exclusionSituations } from './exclusionSituations.ts';
import { healthSituations } from './healthSituations.ts';
import { lateSituations } from './lateSituations.ts';
import { leaveSituations } from './leaveSituations.ts';
import { schoolSituations } from './schoolSituations.ts';
import type { Situation } from './situation.ts';
import { travelSituations } from './travelSituations.ts';

export const situations: readonly Situation[] = [
  ...healthSituations,
  ...leaveSituations,
  ...lateSituations,
  ...elsewhereSituations,
  ...activitySituations,
  ...schoolSituations,
  ...exclusionSituations,
  ...travelSituations,
];
