import { amount } from '../../../parts/amount.ts';
import type { BulkState } from './bulkMemory.ts';

type Over = Extract<BulkState, { phase: 'written' | 'undone' }>;

/** For how many it is done, or taken back. */
export function doneWords(state: Over): string {
  if (state.phase === 'undone')
    return state.count === 0 ? 'Nothing is undone.' : `Undone for ${amount(state.count, 'pupil')}.`;
  const { length } = state.outcome.done;
  return length === 0 ? 'Nothing is written down.' : `${state.job.did} for ${amount(length, 'pupil')}.`;
}

/** For how many not, and why; empty where it went through for all. */
export function troubleWords(state: Over): string {
  const { failed, left } = state.phase === 'undone' ? state : state.outcome;
  return [
    failed.length > 0 ? `It did not go through for ${amount(failed.length, 'pupil')}.` : '',
    stoppedWords(left),
  ]
    .filter(Boolean)
    .join(' ');
}

export const stoppedWords = (left: readonly unknown[]): string =>
  left.length > 0 ? `You stopped before ${amount(left.length, 'pupil')}.` : '';
