import type { CaseEntryOf } from '../../../../app/apiTypes.ts';
import { actionTypeNames, organisationNames } from '../../../../parts/actionNames.ts';
import { actionStateNames } from '../words/actionNames.ts';
import { outcomeWords } from '../words/outcomeNames.ts';

/** Actions as rows of a table, with its head. Dates are ISO, as spreadsheets sort them. */
export function actionRows(actions: readonly CaseEntryOf<'action'>[]): string[][] {
  return [
    ['What', 'Kind', 'Who', 'Where they work', 'By when', 'How it stands', 'Done on', 'Outcome', 'Note'],
    ...actions.map(({ content }) => [
      content.what,
      actionTypeNames[content.type],
      content.owner.name,
      organisationNames[content.owner.organisation],
      content.dueOn,
      actionStateNames[content.state],
      content.doneOn ?? '',
      content.outcome === undefined ? '' : outcomeWords(content.outcome),
      content.note ?? '',
    ]),
  ];
}
