import type { Action } from '../../../../src/casework/actions/actionContent.ts';
import { emptyProfile, type Profile } from '../../../../src/casework/profiles/profileContent.ts';
import { type ApiClient, bodyOf } from '../../../app/apiClient.ts';
import type { CaseEntryOf } from '../../../app/apiTypes.ts';
import type { BulkJob } from './bulkJob.ts';

const undone = 'Undone by whoever did it for several pupils';

/** Adds the same action for each pupil. */
export function addAction(api: ApiClient, content: Action): BulkJob {
  // One id for a pupil, however often it is tried: an action is never written twice.
  const ids = new Map<string, string>();
  return {
    did: 'An action is added',
    async write({ id: pupilId }) {
      const id = ids.get(pupilId) ?? crypto.randomUUID();
      ids.set(pupilId, id);
      const { entries } = await bodyOf(
        api.pupils[':pupilId'].entries.$post({
          param: { pupilId },
          json: { entries: [{ kind: 'action', id, content }] },
        }),
      );
      const version = entries.find((entry) => entry.id === id)?.version ?? 1;
      return () =>
        api.entries[':kind'][':entryId'].removal.$post({
          param: { kind: 'action', entryId: id },
          json: { version, reason: undone },
        });
    },
  };
}

/** Names the same lead practitioner for each pupil, and leaves the rest of what is known of them as it is. */
export function setLead(api: ApiClient, lead: NonNullable<Profile['lead']>): BulkJob {
  const change = async (pupilId: string, version: number, content: Profile) =>
    bodyOf(
      api.entries[':kind'][':entryId'].$put({
        param: { kind: 'profile', entryId: pupilId },
        json: { version, content },
      }),
    );
  return {
    did: 'The lead practitioner is set',
    async write({ id: pupilId }) {
      const { entries } = await bodyOf(api.pupils[':pupilId'].case.$get({ param: { pupilId } }));
      const profile = entries.find((entry): entry is CaseEntryOf<'profile'> => entry.kind === 'profile');
      const before = profile?.content ?? emptyProfile;
      const content = { ...before, lead };
      const version = profile
        ? (await change(pupilId, profile.version, content)).version
        : await addProfile(api, pupilId, content);
      return () => change(pupilId, version, before);
    },
  };
}

async function addProfile(api: ApiClient, pupilId: string, content: Profile): Promise<number> {
  const { entries } = await bodyOf(
    api.pupils[':pupilId'].entries.$post({
      param: { pupilId },
      json: { entries: [{ kind: 'profile', id: pupilId, content }] },
    }),
  );
  return entries.find(({ kind }) => kind === 'profile')?.version ?? 1;
}
