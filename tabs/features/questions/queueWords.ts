import type { QuestionGroup } from '../../app/apiTypes.ts';
import { amount } from '../../parts/amount.ts';

export type StateFilter = QuestionGroup['state'];
export type Reason = QuestionGroup['reasons'][number]['reason'];
export type ReasonFilter = 'all' | Reason;

const stateNames: Record<StateFilter, string> = {
  open: 'To do',
  answered: 'Answered',
  discussed: 'Discussed',
};

export const reasonNames: Record<Reason, string> = {
  unanswered: 'Not answered',
  unhelpful: 'Did not help',
  'drop-in': 'For the drop-in',
};

export const reasonFilters: readonly { value: ReasonFilter; label: string }[] = [
  { value: 'all', label: 'Any' },
  ...(['unanswered', 'unhelpful', 'drop-in'] as const).map((value) => ({ value, label: reasonNames[value] })),
];

/** The states with how many lines of the queue are in each. */
export function stateFilters(
  groups: readonly QuestionGroup[],
): readonly { value: StateFilter; label: string }[] {
  return (['open', 'answered', 'discussed'] as const).map((value) => ({
    value,
    label: `${stateNames[value]} (${groups.filter(({ state }) => state === value).length})`,
  }));
}

export type QueueFilter = { state: StateFilter; reason: ReasonFilter };

/** What is shown: what the filters let through, and whatever is being answered just now. */
export function shownGroups(
  groups: readonly QuestionGroup[],
  { state, reason }: QueueFilter,
  answering: string | undefined,
): QuestionGroup[] {
  const fits = (group: QuestionGroup) =>
    group.state === state && (reason === 'all' || group.reasons.some((one) => one.reason === reason));
  return groups.filter((group) => group.id === answering || fits(group));
}

/** 'Not answered (3), For the drop-in (1) · came up 4 times'. */
export function countWords({ count, reasons }: Pick<QuestionGroup, 'count' | 'reasons'>): string {
  const why = reasons.map((one) =>
    reasons.length === 1 ? reasonNames[one.reason] : `${reasonNames[one.reason]} (${one.count})`,
  );
  return `${why.join(', ')} · came up ${count === 1 ? 'once' : amount(count, 'time')}`;
}
