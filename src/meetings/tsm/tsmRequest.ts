import type { RecordStore } from '../../records/recordStore.ts';

export const tsmStates = ['asked', 'agreed', 'declined', 'withdrawn', 'held'] as const;
export type TsmState = (typeof tsmStates)[number];

/** One step of a request: who brought it into a state, and when. `at` is an instant, ISO with Z. */
export type TsmStep = {
  at: string;
  by: string;
  byId: string;
  state: TsmState;
  /** The day of the meeting, ISO: agreed, or on which it was held. */
  on?: string;
  /** What the council says to it; empty where it says nothing. */
  note: string;
};

/** A school's request for a Targeting Support Meeting. It holds no pupil's name. */
export type TsmRequest = {
  /** Made by whoever asks, so that the same sent twice is one request. */
  id: string;
  schoolId: string;
  reason: string;
  /** Every step, the oldest first; the first asks. Never empty, and nothing is taken out of it. */
  steps: readonly TsmStep[];
};

export type TsmPorts = {
  requests: RecordStore<TsmRequest>;
  isSchool(schoolId: string): Promise<boolean>;
  /** An instant, ISO with Z. */
  now(): string;
};

/** The step that says how a request stands. */
export function lastStep({ steps }: TsmRequest): TsmStep {
  const last = steps.at(-1);
  if (last === undefined) throw new RangeError('A request without a step');
  return last;
}

/** Moves on by one with every step. */
export const versionOf = ({ steps }: TsmRequest): number => steps.length;
