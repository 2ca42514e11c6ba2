import type { Support } from '../../../../../src/casework/profiles/profileContent.ts';
import { filled } from '../entries/filled.ts';
import { choiceOf, type OutcomeChoice, outcomeOf } from '../words/outcomeNames.ts';

type StageChoice = '1' | '2' | '3';

/** What stands in the fields of a kind of support. */
export type SupportFields = {
  id: string;
  /** Of the toolkit; empty for what is the school's own. */
  approachId: string;
  title: string;
  stage: StageChoice;
  startedOn: string;
  endedOn: string;
  outcome: OutcomeChoice;
  note: string;
};

export const supportLabels: Readonly<Record<keyof SupportFields, string>> = {
  id: 'Support',
  approachId: 'Approach of the toolkit',
  title: 'What is tried',
  stage: 'Stage',
  startedOn: 'Started on',
  endedOn: 'Ended on',
  outcome: 'How much it helped',
  note: 'Note',
};

export const stageOptions: readonly { value: StageChoice; label: string }[] = [
  { value: '1', label: 'Stage 1' },
  { value: '2', label: 'Stage 2' },
  { value: '3', label: 'Stage 3' },
];
const numbers = { '1': 1, '2': 2, '3': 3 } as const;

export const fieldsOfSupport = (support: Support): SupportFields => ({
  id: support.id,
  approachId: support.approachId ?? '',
  title: support.title,
  stage: `${support.stage}`,
  startedOn: support.startedOn,
  endedOn: support.endedOn ?? '',
  outcome: choiceOf(support.outcome),
  note: support.note ?? '',
});

/** Something from the toolkit, or the school's own, that is tried from today on. */
export const newSupport = (
  today: string,
  from?: Pick<Support, 'approachId' | 'title' | 'stage'>,
): SupportFields => ({
  ...fieldsOfSupport({ id: crypto.randomUUID(), title: '', stage: 1, startedOn: today, ...from }),
});

export function supportOfFields({ id, title, stage, startedOn, outcome, ...texts }: SupportFields): object {
  const helped = outcomeOf(outcome);
  return {
    ...{ id, title, startedOn, stage: numbers[stage] },
    ...filled(texts),
    ...(helped !== undefined && { outcome: helped }),
  };
}
