import { meetingWeights } from '../../../guidance/local/bcp/meetingWeights.ts';
import { type DueState, dueStateOf } from './dueState.ts';
import { actionReason, leadReason, requestReason, sinceReason } from './otherReasons.ts';
import type { Reason } from './reason.ts';
import { persistentReason, severeReason, trendReason, uploadReason } from './registerReasons.ts';
import type { SchoolFacts } from './schoolFacts.ts';

export type Priority = {
  /** Points, to one decimal: the higher, the sooner. */
  score: number;
  /** What the points are for, those that count most first, and what is not known. */
  reasons: readonly Reason[];
  dueState: DueState;
  lastHeldOn?: string;
};

const everyReason = [
  severeReason,
  persistentReason,
  trendReason,
  uploadReason,
  actionReason,
  leadReason,
  sinceReason,
  requestReason,
];

/**
 * How much a school needs a meeting on a day (ISO), with every reason in words. More pupils who are severely or persistently absent
 * never lower it.
 */
export function priorityOf(facts: SchoolFacts, today: string, weights = meetingWeights): Priority {
  const reasons = everyReason
    .flatMap((reasonOf) => reasonOf(facts, today, weights) ?? [])
    .sort((a, b) => b.points - a.points);
  const sum = reasons.reduce((points, reason) => points + reason.points, 0);
  return {
    score: Math.round(sum * 10) / 10,
    reasons,
    dueState: dueStateOf(facts, today),
    ...(facts.lastHeldOn !== undefined && { lastHeldOn: facts.lastHeldOn }),
  };
}
