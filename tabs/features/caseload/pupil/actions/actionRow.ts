import { type Action, actionContent } from '../../../../../src/casework/actions/actionContent.ts';
import { actionFaults } from '../../../../../src/casework/actions/actionRules.ts';
import { faultsOf } from '../../../../parts/form/faultsOf.ts';
import type { Faults } from '../../../../parts/form/useForm.ts';
import { ruleFaults } from '../entries/ruleFaults.ts';

/** An action as a row of a form. */
export type ActionRow = {
  id: string;
  what: string;
  type: Action['type'];
  owner: string;
  organisation: Action['owner']['organisation'];
  dueOn: string;
  /** The action that it goes on from. */
  carriedFrom: string;
};

export const actionLabels: Readonly<Record<Exclude<keyof ActionRow, 'id' | 'carriedFrom'>, string>> = {
  what: 'What is to be done',
  type: 'Kind',
  owner: 'Who does it',
  organisation: 'Where they work',
  dueOn: 'By when',
};

export const rowOfAction = (
  id: string,
  {
    what,
    type,
    owner,
    dueOn,
    carriedFrom = '',
  }: Pick<Action, 'what' | 'type' | 'owner' | 'dueOn' | 'carriedFrom'>,
): ActionRow => ({ id, what, type, owner: owner.name, organisation: owner.organisation, dueOn, carriedFrom });

export const emptyRow = (owner: string, dueOn: string): ActionRow => ({
  id: crypto.randomUUID(),
  what: '',
  type: 'school-practice',
  owner,
  organisation: 'school',
  dueOn,
  carriedFrom: '',
});

export const actionOfRow = ({ what, type, owner, organisation, dueOn, carriedFrom }: ActionRow) => ({
  ...{ what, type, dueOn },
  owner: { name: owner, organisation },
  state: 'open' as const,
  ...(carriedFrom && { carriedFrom }),
});

/** Fields of an action that are called otherwise in its row. */
export const calledInRow = { 'owner.name': 'owner', 'owner.organisation': 'organisation' } as const;

/** What is wrong with a row, by its fields. */
export function rowFaults(row: ActionRow, today: string): Faults {
  const names = Object.keys(actionLabels);
  const checked = actionContent.safeParse(actionOfRow(row));
  if (!checked.success) return faultsOf(checked.error, names, calledInRow);
  return ruleFaults(actionFaults(checked.data, { today }), names, calledInRow);
}
