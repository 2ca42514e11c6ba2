import type { Profile } from '../../../../../src/casework/profiles/profileContent.ts';
import type { CaseFile } from '../../../../app/apiTypes.ts';
import { useMe } from '../../../../app/MeContext.ts';
import { readDraft } from '../../../../parts/drafts/keptDraft.ts';
import { useKept } from '../../../../parts/drafts/useKept.ts';
import { profileOf } from '../entries/profileOf.ts';
import { profileFormKey } from './profileFormKey.ts';
import { type RowList, withRowsOfDrafts } from './rowsOfDrafts.ts';

/** How the form of an item is called: 'parent.ID'. */
const forms: Readonly<Record<RowList, string>> = { parents: 'parent', support: 'support' };

/** The parents, or the kinds of support: those that stand, and those in which this person has something unsaved. */
export function useShownRows<L extends RowList>(file: CaseFile, list: L): Profile[L] {
  const { id: personId } = useMe();
  const { keys } = useKept();
  const drafts = keys.flatMap((key) => {
    const [, form, rowId = ''] = key.split('.');
    if (form !== forms[list] || key !== profileFormKey(file, `${form}.${rowId}`)) return [];
    return [{ rowId, written: readDraft(personId, key)?.written }];
  });
  return withRowsOfDrafts(profileOf(file), list, drafts);
}
