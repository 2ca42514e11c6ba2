import type { Action } from '../../../../../src/casework/actions/actionContent.ts';

/** What stands in the fields of the form for an action. */
export type ActionFields = {
  what: string;
  type: Action['type'];
  owner: string;
  organisation: Action['owner']['organisation'];
  dueOn: string;
  note: string;
  planId: string;
};

export const actionFieldLabels: Readonly<Record<keyof ActionFields, string>> = {
  what: 'What is to be done',
  owner: 'Who does it',
  organisation: 'Where they work',
  dueOn: 'By when',
  type: 'Kind',
  note: 'Note',
  planId: 'Plan',
};

export const calledInAction = { 'owner.name': 'owner', 'owner.organisation': 'organisation' } as const;

type Start = { owner: string; planId: string | undefined };

export function fieldsOfAction(action: Action | undefined, start: Start): ActionFields {
  return {
    what: action?.what ?? '',
    type: action?.type ?? 'school-practice',
    owner: action?.owner.name ?? start.owner,
    organisation: action?.owner.organisation ?? 'school',
    dueOn: action?.dueOn ?? '',
    note: action?.note ?? '',
    planId: action ? (action.planId ?? '') : (start.planId ?? ''),
  };
}

/** What the fields say; how the action stands is said elsewhere. */
export function actionOfFields(fields: ActionFields, before: Action | undefined): object {
  const { what, type, owner, organisation, dueOn, note, planId } = fields;
  const { note: _note, planId: _plan, ...kept } = before ?? { state: 'open' };
  return {
    ...kept,
    ...{ what, type, dueOn },
    owner: { name: owner, organisation },
    ...(note.trim() && { note }),
    ...(planId && { planId }),
  };
}
