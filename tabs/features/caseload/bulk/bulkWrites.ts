import type { Action } from '../../../../src/casework/actions/actionContent.ts';
import { emptyProfile, type Profile } from '../../../../src/casework/profiles/profileContent.ts';
import { type ApiClient, bodyOf } from '../../../app/apiClient.ts';
import type { CaseEntryOf } from '../../../app/apiTypes.ts';
import type { BulkJob } from './bulkJob.ts';

type Lead = NonNullable<Profile['lead']>;

const isSameLead = (a: Lead | undefined, b: Lead): boolean => a?.name === b.name && a.role === b.role;

const undone = 'Undone by whoever did it for several pupils';

/** Adds the same action for each pupil. */
export function addAction(api: ApiClient, content: Action): BulkJob {
  // One id for a pupil, however often it is tried: an action is never written twice.
  const ids = new Map<string, string>();
  return {
    title: 'Add an action for',
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
export function setLead(api: ApiClient, lead: Lead): BulkJob {
  // Who it was before the first attempt: after an answer that was lost, the next one finds the new lead there already.
  const earlier = new Map<string, Lead | undefined>();
  const leadBefore = (pupilId: string, now: Lead | undefined) => {
    const had = earlier.has(pupilId) && isSameLead(now, lead) ? earlier.get(pupilId) : now;
    earlier.set(pupilId, had);
    return had;
  };
  const change = async (pupilId: string, version: number, content: Profile) =>
    bodyOf(
      api.entries[':kind'][':entryId'].$put({
        param: { kind: 'profile', entryId: pupilId },
        json: { version, content },
      }),
    );
  return {
    title: 'Set the lead practitioner of',
    did: 'The lead practitioner is set',
    async write({ id: pupilId }) {
      const { entries } = await bodyOf(api.pupils[':pupilId'].case.$get({ param: { pupilId } }));
      const profile = entries.find((entry): entry is CaseEntryOf<'profile'> => entry.kind === 'profile');
      const { lead: now, ...rest } = profile?.content ?? emptyProfile;
      const had = leadBefore(pupilId, now);
      const before = had === undefined ? rest : { ...rest, lead: had };
      const content = { ...rest, lead };
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
