import { type Profile, profileContent } from '../../../../../src/casework/profiles/profileContent.ts';
import { profileFaults } from '../../../../../src/casework/profiles/profileRules.ts';
import type { CaseFile } from '../../../../app/apiTypes.ts';
import type { Called } from '../../../../parts/form/faultsOf.ts';
import { entryOf } from '../entries/entriesOf.ts';
import { noProfile } from '../entries/profileOf.ts';
import { useEntryForm } from '../entries/useEntryForm.ts';

type Spec<F extends object> = {
  file: CaseFile;
  /** Which part of the profile the form is about. */
  name: string;
  fieldsOf(profile: Profile): F;
  /** The profile with what the fields say. */
  put(profile: Profile, fields: F): unknown;
  labels: Readonly<Record<keyof F & string, string>>;
  called?: Called;
  /** See useEntryForm. */
  adds?: boolean;
  onSaved(): void;
};

/** A form for a part of what is known of a pupil. The profile is one entry: the first part that is saved makes it. */
export function useProfileForm<F extends object>({ file, name, put, fieldsOf, ...rest }: Spec<F>) {
  const { id } = file.pupil;
  return useEntryForm<'profile', F>({
    ...rest,
    file,
    kind: 'profile',
    name,
    id,
    schema: profileContent,
    entry: entryOf(file, 'profile', id),
    blank: noProfile,
    fieldsOf: (content) => fieldsOf(content ?? noProfile),
    contentOf: (fields, before) => put(before ?? noProfile, fields),
    check: (content) => profileFaults(content, { today: file.today }),
  });
}
