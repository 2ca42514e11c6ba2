import { activitySituations } from './activitySituations.ts';
import { elsewhereSituations } from './elsewhereSituations.ts';
import { exclusionSituations } from './exclusionSituations.ts';
import { familySituations } from './familySituations.ts';
import { healthSituations } from './healthSituations.ts';
import { lateSituations } from './lateSituations.ts';
import { leaveRules } from './leaveRules.ts';
import { leaveSituations } from './leaveSituations.ts';
import { provisionSituations } from './provisionSituations.ts';
import { registerRules } from './registerRules.ts';
import { schoolSituations } from './schoolSituations.ts';
import { sessionSituations } from './sessionSituations.ts';
import type { Situation } from './situation.ts';
import { travelSituations } from './travelSituations.ts';

export const situations: readonly Situation[] = [
  ...healthSituations,
  ...leaveSituations,
  ...lateSituations,
  ...elsewhereSituations,
  ...provisionSituations,
  ...activitySituations,
  ...schoolSituations,
  ...exclusionSituations,
  ...travelSituations,
  ...familySituations,
];

/** What a school may and may not do with a code. */
export const codeRules: readonly Situation[] = [...registerRules, ...leaveRules, ...sessionSituations];
