import type { Parent } from '../../../../../src/casework/profiles/profileContent.ts';
import type { CaseFile } from '../../../../app/apiTypes.ts';
import { entriesOf } from '../entries/entriesOf.ts';

/** The parents and carers who are named in a case. */
export const parentsOf = (file: CaseFile): readonly Parent[] =>
  entriesOf(file, 'profile').flatMap(({ content }) => content.parents);

/** How a parent is called. */
export const parentName = (parents: readonly Parent[], id: string): string =>
  parents.find((one) => one.id === id)?.name ?? 'A parent who is no longer named';
