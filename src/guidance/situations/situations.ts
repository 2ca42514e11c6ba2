import { activitySituations } from './activitySituations.ts';
import { closureSituations } from './closureSituations.ts';
import { elsewhereSituations } from './elsewhereSituations.ts';
import { examSituations } from './examSituations.ts';
import { exclusionSituations } from './exclusionSituations.ts';
import { faithSituations } from './faithSituations.ts';
import { familySituations } from './familySituations.ts';
import { halfDayRules, halfDaySituations } from './halfDaySituations.ts';
import { healthSituations } from './healthSituations.ts';
import { holidaySituations } from './holidaySituations.ts';
import { illnessRules } from './illnessRules.ts';
import { lateSituations } from './lateSituations.ts';
import { leaveRules } from './leaveRules.ts';
import { leaveSituations } from './leaveSituations.ts';
import { plainRules, plainSessions } from './plainSessions.ts';
import { provisionSituations } from './provisionSituations.ts';
import { publicHealthSituations } from './publicHealthSituations.ts';
import { refusedSituations } from './refusedSituations.ts';
import { registerRules } from './registerRules.ts';
import { schoolSituations } from './schoolSituations.ts';
import { sessionSituations } from './sessionSituations.ts';
import type { Situation } from './situation.ts';
import { travellerRules } from './travellerRules.ts';
import { travelSituations } from './travelSituations.ts';
import { visitSituations } from './visitSituations.ts';

export const situations: readonly Situation[] = [
  ...healthSituations,
  ...publicHealthSituations,
  ...leaveSituations,
  ...faithSituations,
  ...lateSituations,
  ...elsewhereSituations,
  ...provisionSituations,
  ...activitySituations,
  ...schoolSituations,
  ...examSituations,
  ...exclusionSituations,
  ...closureSituations,
  ...travelSituations,
  ...familySituations,
  ...holidaySituations,
  ...visitSituations,
  ...plainSessions,
  ...halfDaySituations,
  ...refusedSituations,
];

/** What a school may and may not do with a code. */
export const codeRules: readonly Situation[] = [
  ...registerRules,
  ...leaveRules,
  ...travellerRules,
  ...illnessRules,
  ...sessionSituations,
  ...plainRules,
  ...halfDayRules,
];
