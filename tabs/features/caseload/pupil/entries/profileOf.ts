import type { Profile } from '../../../../../src/casework/profiles/profileContent.ts';
import type { CaseFile } from '../../../../app/apiTypes.ts';
import { entryOf } from './entriesOf.ts';

/** As the casework has it for a pupil about whom nothing was written down: without its schema, which is heavy. */
export const noProfile: Profile = { barriers: [], support: [], parents: [], agencies: [] };

/** What is known of a pupil beside their figures. */
export const profileOf = (file: CaseFile): Profile =>
  entryOf(file, 'profile', file.pupil.id)?.content ?? noProfile;
