import type { CaseFile } from '../../../../app/apiTypes.ts';
import { entryFormKey } from '../entries/useEntryForm.ts';

/** Under which the draft of a part of the profile is kept: the same before and after the profile is made. */
export const profileFormKey = (file: CaseFile, name: string): string =>
  entryFormKey({ file, kind: 'profile', name, id: file.pupil.id });
