import type { Action } from './actionContent.ts';

/** As they stand in the middle of a sentence: those of the forms begin with a capital. */
export const organisationWords: Readonly<Record<Action['owner']['organisation'], string>> = {
  school: 'school',
  council: 'council',
  'early-help': 'Early Help',
  health: 'health',
  'virtual-school': 'Virtual School',
  other: 'another organisation',
};
