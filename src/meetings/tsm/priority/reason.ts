import type { meetingWeights } from '../../../guidance/local/bcp/meetingWeights.ts';
import type { SchoolFacts } from './schoolFacts.ts';

export const reasonKinds = [
  'severe',
  'persistent',
  'trend',
  'upload',
  'actions',
  'new-lead',
  'since-last',
  'request',
] as const;

/** Why a school comes sooner: in a sentence with its figures, and where they are from. */
export type Reason = { kind: (typeof reasonKinds)[number]; words: string; points: number };

export type Weights = typeof meetingWeights;
export type ReasonOf = (facts: SchoolFacts, today: string, weights: Weights) => Reason | undefined;

/** Points for an amount, at most so many. */
export const upTo = (most: number, points: number): number => Math.min(most, Math.max(0, points));
