import { type Action, isOpen } from '../../../../../src/casework/actions/actionContent.ts';
import type { CaseEntryOf, CaseFile } from '../../../../app/apiTypes.ts';
import { amount } from '../../../../parts/amount.ts';
import { entriesOf } from '../entries/entriesOf.ts';

/** An action that another goes on from. */
export const carriedOver = ({ outcome: _outcome, ...content }: Action): Action => ({
  ...content,
  state: 'carried-over',
});

/** An action that was closed, as it is when it is open: whether it was done, and how much it helped, is not known yet. */
export const openedAgain = ({ doneOn: _doneOn, outcome: _outcome, ...content }: Action): Action => ({
  ...content,
  state: 'open',
});

/** The open actions that rows of a plan go on from: one that was left out of the plan goes on nowhere, and stays open. */
export function wentOnIn(file: CaseFile, rows: readonly { carriedFrom: string }[]): CaseEntryOf<'action'>[] {
  const from = new Set(rows.map(({ carriedFrom }) => carriedFrom));
  return entriesOf(file, 'action').filter(({ id, content }) => from.has(id) && isOpen(content));
}

/** Whether another action stands that goes on from this one. */
export const goesOn = (file: CaseFile, actionId: string): boolean =>
  entriesOf(file, 'action').some(({ content }) => content.carriedFrom === actionId);

/** What is said where actions could not be closed, and what to do about it. */
export function notClosedWords(count: number, reason: string): string {
  const stay = count === 1 ? 'stays open. Choose' : 'stay open. For each, choose';
  return `${amount(count, 'action')} could not be closed as carried over, and ${stay} “Close as carried over”. ${reason}`;
}
