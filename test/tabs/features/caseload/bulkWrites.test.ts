import { expect, test } from 'vitest';
import { emptyProfile, type Profile } from '../../../../src/casework/profiles/profileContent.ts';
import { setLead } from '../../../../tabs/features/caseload/bulk/bulkWrites.ts';
import { caseloadRow } from './caseloadRow.ts';

const pupil = caseloadRow();
const finch = { name: 'Ms Finch' };
const berg = { name: 'Ms Berg' };

/** The profile of one pupil on the server; what is written arrives, and its answer may be lost. */
function server(profile: Profile | undefined) {
  const state = { profile, version: 1, losesAnswer: false };
  const written = (body: unknown) => {
    if (state.losesAnswer) throw new Error('no answer');
    return { ok: true as const, json: async () => body };
  };
  const entry = () => ({ kind: 'profile', id: pupil.id, version: state.version, content: state.profile });
  const keep = (content: Profile) => {
    state.profile = content;
    state.version += 1;
  };
  const api = {
    pupils: {
      ':pupilId': {
        case: {
          $get: async () => ({
            ok: true as const,
            json: async () => ({ entries: state.profile ? [entry()] : [] }),
          }),
        },
        entries: {
          async $post({ json }: { json: { entries: { content: Profile }[] } }) {
            keep(json.entries[0]?.content as Profile);
            return written({ entries: [entry()] });
          },
        },
      },
    },
    entries: {
      ':kind': {
        ':entryId': {
          async $put({ json }: { json: { version: number; content: Profile } }) {
            if (json.version !== state.version) throw new Error('changed elsewhere');
            keep(json.content);
            return written(entry());
          },
        },
      },
    },
  } as unknown as Parameters<typeof setLead>[0];
  return { state, api };
}

test.each([
  ['who had another', { ...emptyProfile, lead: berg }, { ...emptyProfile, lead: berg }],
  ['who had none', emptyProfile, emptyProfile],
  ['of whom nothing was written down', undefined, emptyProfile],
])('undone after an answer that was lost, a pupil %s has no new lead', async (_, before, after) => {
  const { state, api } = server(before);
  const job = setLead(api, finch);
  state.losesAnswer = true;
  await expect(job.write(pupil)).rejects.toThrow('no answer');
  state.losesAnswer = false;
  const undo = await job.write(pupil);
  expect(state.profile?.lead).toEqual(finch);
  await undo();
  expect(state.profile).toEqual(after);
});

test('whom somebody else named between two attempts comes back', async () => {
  const { state, api } = server({ ...emptyProfile, lead: berg });
  const job = setLead(api, finch);
  state.losesAnswer = true;
  await expect(job.write(pupil)).rejects.toThrow('no answer');
  state.losesAnswer = false;
  state.profile = { ...emptyProfile, lead: { name: 'Mr Ali' } };
  await (await job.write(pupil))();
  expect(state.profile?.lead).toEqual({ name: 'Mr Ali' });
});
