import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { action } from '../casework/cases/contents.ts';
import { wordsIn } from './walk/answer.ts';
import { knowsSouth, officer, staffOfNorth, supportOfNorth, walkers } from './walk/people.ts';
import { stateOf } from './walk/stores.ts';
import { post, put } from './walk/table/route.ts';
import { tricks } from './walk/tricks.ts';
import { offeredAt, seen } from './walk/tsmMeetings.ts';
import { secrets } from './walk/words.ts';
import { openWorld, type World } from './walk/world.ts';

const calls: string[] = [];
let world: World;
let requests = 0;
beforeAll(async () => {
  world = await openWorld({ calls });
}, 60_000);
afterAll(async () => {
  console.log(`Access walk, tricks: ${requests.toLocaleString('en-GB')} requests.`);
  await world.close();
});

/** What South holds. */
async function stateOfSouth(): Promise<string> {
  const { rows, entries, cases, imports, tsm, tsmMeetings, ...others } = await stateOf(world.stores());
  const { returns, calendars, schoolBases, occurrences, acknowledgements } = others;
  return JSON.stringify([
    ...[rows, cases, imports, tsm, tsmMeetings].map((some) =>
      some.filter(({ schoolId }) => schoolId === 'school-south'),
    ),
    entries.filter(({ entry }) => entry.schoolId === 'school-south'),
    [returns, calendars, schoolBases].map((some) => some.filter(({ id }) => id === 'school-south')),
    occurrences.map(({ places, waiting }) =>
      [...places, ...waiting].filter(({ schoolId }) => schoolId === 'school-south'),
    ),
    acknowledgements.filter(({ schoolIds }) => schoolIds.includes('school-south')),
  ]);
}

async function tried(header: string, { path, init }: { path: string; init?: RequestInit }) {
  await world.fresh();
  const before = await world.now();
  calls.length = 0;
  const answer = await world.ask(header, path, init);
  requests += 1;
  return { answer, calls: calls.join('\n'), changed: (await world.now()) !== before };
}

/** Nobody is told what they wrote themselves about nothing as if it were South's. */
const alike = (text: string) =>
  text
    .replaceAll(/(hidden|none)-/g, 'their-')
    .replaceAll(/school-(south|nowhere)/g, 'school-theirs')
    .replaceAll(/"at":"[^"]*"/g, '');

describe('what is theirs beside what is one’s own', () => {
  test.each(walkers.filter(({ person }) => !knowsSouth(person)))(
    '$who',
    async ({ person }) => {
      const { north, south, nowhere } = world.places;
      const header = world.tokens.of(person);
      const same = tricks(north, nowhere);
      const untouched = await stateOfSouth();
      for (const [at, { what, ask, done = false }] of tricks(north, south).entries()) {
        const theirs = await tried(header, ask);
        expect([what, await stateOfSouth()]).toEqual([what, untouched]);
        const none = await tried(header, same[at]?.ask ?? ask);
        expect([what, theirs.answer.status, alike(theirs.answer.text), theirs.calls]).toEqual([
          what,
          none.answer.status,
          alike(none.answer.text),
          none.calls,
        ]);
        expect([what, theirs.answer.status < 500, theirs.answer.headers]).toEqual([
          what,
          true,
          none.answer.headers,
        ]);
        const mayEcho = ask.init?.body ?? '';
        const told = wordsIn(theirs.answer, secrets).filter((secret) => !String(mayEcho).includes(secret));
        expect([what, told]).toEqual([what, []]);
        const isDone = theirs.answer.status < 400;
        if (!isDone) expect([what, theirs.changed]).toEqual([what, false]);
        if (!done || person.id === staffOfNorth.id) expect([what, isDone]).toEqual([what, done]);
      }
    },
    60_000,
  );
});

describe('an id that something of theirs has already', () => {
  // Ids are made by whoever writes, at random: nobody hits on one by chance. Who knows one is told that it is taken, and not by whom.
  test('is taken, as one of a pupil of one’s own is', async () => {
    const { pupil, unwritten } = world.places.north;
    const header = world.tokens.of(staffOfNorth);
    const untouched = await stateOfSouth();
    const note = (id: string) => ({
      kind: 'note',
      id,
      content: { on: '2026-11-20', text: 'Father rang too.' },
    });
    const adding = (pupilId: string, id: string) =>
      tried(header, { path: `/api/pupils/${pupilId}/entries`, init: post({ entries: [note(id)] }) });
    const theirs = await adding(pupil, world.places.south.entries.note);
    const own = await adding(unwritten, world.places.north.entries.note);
    expect(theirs.answer).toEqual(own.answer);
    expect(theirs.answer.status).toBe(400);
    expect(wordsIn(theirs.answer, secrets)).toEqual([]);
    expect(await stateOfSouth()).toEqual(untouched);
  });

  test('is no way into a meeting', async () => {
    const { north, south } = world.places;
    const offer = {
      ...{ schoolId: north.school, version: seen, mode: 'teams', minutes: 60, times: [offeredAt] },
      ...{ leadId: north.tsm.lead, leadRole: 'attendance-champion', attendees: [], mustBeFree: [] },
    };
    const untouched = await stateOfSouth();
    for (const person of [supportOfNorth, officer]) {
      const asked = { path: `/api/tsm-meetings/${south.tsm.offered}/offer`, init: put(offer) };
      const { answer, changed } = await tried(world.tokens.of(person), asked);
      expect([answer.status, changed]).toEqual([404, false]);
      expect(wordsIn(answer, secrets)).toEqual([]);
      expect(await stateOfSouth()).toEqual(untouched);
    }
  });

  test('is no way into an action', async () => {
    const { north, south } = world.places;
    const at = (id: string) =>
      `/api/tsm-meetings/${north.tsm.booked}/minutes/pupils/${north.moved}/actions/${id}`;
    const init = put({ version: 0, content: action });
    const untouched = await stateOfSouth();
    const theirs = await tried(world.tokens.of(staffOfNorth), { path: at(south.tsm.minuted), init });
    const own = await tried(world.tokens.of(staffOfNorth), { path: at(north.tsm.minuted), init });
    expect(theirs.answer).toEqual(own.answer);
    expect([theirs.answer.status, theirs.changed]).toEqual([400, false]);
    expect(await stateOfSouth()).toEqual(untouched);
  });

  test('is no way to times that are free', async () => {
    const { north, south, nowhere } = world.places;
    const wanted = { mode: 'teams', minutes: 60, travel: 0, people: [], soon: true };
    const path = `/api/schools/${north.school}/tsm-times`;
    const [theirs, none] = await Promise.all(
      [south, nowhere].map(({ tsm }) =>
        world.ask(world.tokens.of(supportOfNorth), path, post({ ...wanted, meetingId: tsm.offered })),
      ),
    );
    expect(theirs?.status).toBe(200);
    expect(theirs).toEqual(none);
  });

  test('is no way into a request for a meeting', async () => {
    const { north, south } = world.places;
    const path = `/api/schools/${north.school}/tsm-requests`;
    const asked = { path, init: post({ id: south.meeting, reason: 'Absence' }) };
    const untouched = await stateOfSouth();
    const { answer, changed } = await tried(world.tokens.of(staffOfNorth), asked);
    expect([answer.status, changed]).toEqual([412, false]);
    expect(wordsIn(answer, secrets)).toEqual([]);
    expect(await stateOfSouth()).toEqual(untouched);
  });
});

test('a register that somebody else has sent is not there', async () => {
  const { school } = world.places.north;
  await world.fresh();
  const { uploadId, checksum } = await world.upload(officer);
  const header = world.tokens.of(staffOfNorth);
  const ways = ['/imports/check', '/imports/rejections', '/imports'].map(
    (rest) => `/api/schools/${school}${rest}`,
  );
  const none = { uploadId: '00000000-0000-4000-8000-00000000beef', checksum };
  for (const path of ways) {
    const theirs = await world.ask(header, path, post({ uploadId, checksum }));
    expect([path, theirs.status]).toEqual([path, 410]);
    expect(theirs).toEqual(await world.ask(header, path, post(none)));
  }
  const drop = { method: 'DELETE' };
  expect(await world.ask(header, `/api/imports/${uploadId}`, drop)).toEqual(
    await world.ask(header, `/api/imports/${none.uploadId}`, drop),
  );
  const [check = ''] = ways;
  expect((await world.ask(world.tokens.of(officer), check, post({ uploadId }))).status).toBe(200);
});
