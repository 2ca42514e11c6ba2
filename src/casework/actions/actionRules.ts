import { type Fault, faultsOf, type RuleContext, stillToCome } from '../cases/fault.ts';
import { type Action, isOpen } from './actionContent.ts';

/** What keeps an action from being written down: what is said of it has to fit its state. */
export function actionFaults(action: Action, context: RuleContext): Fault[] {
  const { state, doneOn, outcome, note } = action;
  return faultsOf(
    state === 'done' && doneOn === undefined && { field: 'doneOn', words: 'Say on which day it was done.' },
    state !== 'done' &&
      doneOn !== undefined && { field: 'doneOn', words: 'Only an action that is done has this day.' },
    stillToCome('doneOn', doneOn, context),
    isOpen(action) &&
      outcome !== undefined && {
        field: 'outcome',
        words: 'Say how much it helped once it is done.',
      },
    state === 'not-possible' && !note && { field: 'note', words: 'Say why it was not possible.' },
  );
}
