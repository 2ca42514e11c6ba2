import type { Entry } from '../cases/entry.ts';
import { isOfKind } from '../cases/standingEntries.ts';
import type { Letter } from './letterContent.ts';

type Same = Pick<Letter, 'typeId' | 'parentId' | 'aboutId'>;

/** The last edition of this letter to this parent about the same, one that was taken out too. */
export function earlierLetter(
  entries: readonly Entry[],
  { typeId, parentId, aboutId }: Same,
): Entry<'letter'> | undefined {
  return entries
    .filter(isOfKind('letter'))
    .filter(({ content }) => content.typeId === typeId && content.parentId === parentId)
    .filter(({ content }) => content.aboutId === aboutId)
    .sort((a, b) => a.content.edition - b.content.edition)
    .at(-1);
}
