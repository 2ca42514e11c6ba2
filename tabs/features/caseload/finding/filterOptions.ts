import { thresholdSessions } from '../../../../src/attendance/threshold.ts';
import { legalStepTitles } from '../../../../src/casework/legal/legalStepTitles.ts';
import type { CaseloadRow } from '../../../app/apiTypes.ts';
import { bandWords } from '../bandWords.ts';
import { groupWords, planWords } from '../caseWords.ts';
import { notKnown } from '../figureWords.ts';
import {
  type ActionFilter,
  type BandFilter,
  type Group,
  type LegalFilter,
  nearThreshold,
  notSeenDays,
  type PlanFilter,
  type ScopeFilter,
  type SeenFilter,
  type StageFilter,
  type ThresholdFilter,
} from './caseloadView.ts';

type Options<T> = readonly { value: T; label: string }[];

const all = { value: 'all', label: 'All' } as const;

/** Each name of a record as a choice, in the order of the record. */
const of = <T extends string>(names: Readonly<Record<T, string>>): Options<T> =>
  (Object.keys(names) as T[]).map((value) => ({ value, label: names[value] }));

export const bandOptions: Options<BandFilter> = [
  all,
  ...of(bandWords),
  { value: 'on-the-line', label: 'Exactly on the line' },
];

export const thresholdOptions: Options<ThresholdFilter> = [
  all,
  { value: 'met', label: 'Met' },
  { value: 'near', label: `${nearThreshold} to ${thresholdSessions - 1} sessions` },
  { value: 'below', label: `Fewer than ${nearThreshold} sessions` },
  { value: 'unexplained', label: 'With unexplained (N) sessions' },
  { value: 'unknown', label: notKnown },
];

export const stageOptions: Options<StageFilter> = [
  all,
  { value: '3', label: 'Stage 3' },
  { value: '2', label: 'Stage 2' },
  { value: '1', label: 'Stage 1' },
];

export const planOptions: Options<PlanFilter> = [all, ...of<CaseloadRow['case']['plan']>(planWords)];

/**
 * Without a value that nobody has, such as a threshold that is not known. It stays where it is chosen, as in a view that was kept: a
 * list cannot show what it does not offer.
 */
export const offered = <T extends string>(
  options: Options<T>,
  rare: { value: NoInfer<T>; occurs: boolean },
  chosen: NoInfer<T>,
): Options<T> =>
  rare.occurs || chosen === rare.value ? options : options.filter(({ value }) => value !== rare.value);

export const seenOptions: Options<SeenFilter> = [
  all,
  { value: 'not-for-10', label: `Not for ${notSeenDays} school days` },
  { value: 'check-due', label: 'Absent now, check due' },
  { value: 'check-overdue', label: 'Check overdue' },
  { value: 'not-known', label: notKnown },
];

export const legalOptions: Options<LegalFilter> = [
  all,
  { value: 'any', label: 'Any under way' },
  { value: 'none', label: 'None' },
  ...of(legalStepTitles),
];

export const actionOptions: Options<ActionFilter> = [
  all,
  { value: 'open', label: 'Some open' },
  { value: 'overdue', label: 'Some overdue' },
];

export const scopeOptions: Options<ScopeFilter> = [
  all,
  { value: 'by-figures', label: 'By their figures' },
  { value: 'case-only', label: 'Only because a case is open' },
];

export const groupOptions: Options<Group> = of(groupWords);
