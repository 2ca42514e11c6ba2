import type { Action } from '../../../../../src/casework/actions/actionContent.ts';

export const actionStateNames: Readonly<Record<Action['state'], string>> = {
  open: 'To do',
  'in-progress': 'Under way',
  done: 'Done',
  'not-possible': 'Not possible',
  'carried-over': 'Carried over',
};
