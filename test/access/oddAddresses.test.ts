import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wordsIn } from './walk/answer.ts';
import { dates } from './walk/dates.ts';
import { officer, staffOfNorth } from './walk/people.ts';
import type { Place } from './walk/place.ts';
import { booked } from './walk/stores.ts';
import { wholeTable } from './walk/wholeTable.ts';
import { secrets } from './walk/words.ts';
import { openWorld, type World } from './walk/world.ts';

let world: World;
let requests = 0;
beforeAll(async () => {
  world = await openWorld();
}, 60_000);
afterAll(async () => {
  console.log(`Access walk, odd addresses: ${requests.toLocaleString('en-GB')} requests.`);
  await world.close();
});

/** As they stand in a path. */
const odd: Readonly<Record<string, string>> = {
  'the name of a property of every object': 'constructor',
  'the way to its prototype': '__proto__',
  'another such name': 'hasOwnProperty',
  'the id of what is the council’s': '*',
  'a folder above': '..%2F..%2Fapi%2Fme',
  'a letter that ends texts': 'school-south%00',
  'a blank before it': '%20school-south',
  'capital letters': 'SCHOOL-SOUTH',
  'an end of a filter': "x'%20or%20''%20eq%20'",
  'a percent sign that leads nowhere': '%E0%A4%A',
  'half a character': '%ED%A0%80',
  'an emoji': '%F0%9F%A6%A9',
  'a line break': 'a%0D%0Aset-cookie:%20a=b',
  'all that fits': 'x'.repeat(128),
  'more than fits': 'x'.repeat(129),
  'far more than fits': 'x'.repeat(20_000),
  'two ids': 'school-north,school-south',
  'a list': '[%22school-south%22]',
};

/** Every address of the API with ids in it, and one of them odd. */
function addressesWith(text: string): { method: string; path: string }[] {
  return Object.keys(wholeTable).flatMap((operation) => {
    const [method = '', path = ''] = operation.split(' ');
    const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
    return names.map((strange) => ({
      method,
      path: path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
        name === strange ? text : plainIdOf(name, path),
      ),
    }));
  });
}

function plainIdOf(name: string, path: string): string {
  const { school, pupil, entries, standing, meeting, heldPlace, tsm } = world.places.north;
  const ids: Record<string, string> = {
    ...{ schoolId: school, pupilId: pupil, entryId: entries.note, kind: 'note', importId: standing },
    ...{ requestId: meeting, placeId: heldPlace, meetingId: tsm.held, actionId: tsm.minuted },
    ...{ seriesId: 'draft', date: '2027-01-12', newsletterId: 'news-sent', fileId: 'file-1' },
    occurrenceId: path.startsWith('/api/forums') ? dates.comingForum : booked,
  };
  return ids[name] ?? 'some-id';
}

const said = (status: number) => (status >= 400 && status < 500 ? 'refused' : `answered ${status}`);

async function faultsAt({ method, path }: { method: string; path: string }): Promise<string[]> {
  const faults: string[] = [];
  for (const person of [staffOfNorth, officer]) {
    const init = method === 'GET' || method === 'DELETE' ? {} : { body: '{}' };
    const headers = { 'content-type': 'application/json' };
    const answer = await world.ask(world.tokens.of(person), path, { method, ...init, headers });
    requests += 1;
    const told = person === officer ? [] : wordsIn(answer, secrets);
    if (said(answer.status) !== 'refused' || told.length > 0)
      faults.push(`${method} ${path.slice(0, 80)} was ${said(answer.status)} ${told.join(', ')}`);
  }
  return faults;
}

describe.each(Object.entries(odd))('%s', (...[, text]) => {
  test('finds nothing and breaks nothing, for whoever asks', async () => {
    await world.fresh();
    const before = await world.now();
    const faults: string[] = [];
    // What somebody sent is taken away, and nobody is told whether it was there.
    const addresses = addressesWith(text).filter(({ path }) => !path.startsWith('/api/imports/'));
    for (const address of addresses) faults.push(...(await faultsAt(address)));
    expect(faults).toEqual([]);
    expect(await world.now()).toBe(before);
  });
});

/** Ways to write an address that is another's. */
const respelt: Readonly<Record<string, (place: Place) => string>> = {
  'with a slash at its end': ({ school }) => `/api/schools/${school}/caseload/`,
  'with two slashes': ({ school }) => `/api//schools/${school}/caseload`,
  'in capitals': ({ school }) => `/API/SCHOOLS/${school}/CASELOAD`,
  'in part as numbers of letters': ({ school }) => `/api/schools/${school.replace('-', '%2D')}/caseload`,
  'through a folder': ({ school }) => `/api/me/../schools/${school}/caseload`,
  'with a query that says who asks': ({ pupil }) =>
    `/api/pupils/${pupil}/case?role=officer&schoolId=school-north&personId=x&access_token=x`,
  'as a file': ({ pupil }) => `/api/pupils/${pupil}/case.json`,
};

describe('an address of theirs that is written otherwise', () => {
  test.each(Object.entries(respelt))('%s', async (...[, pathOf]) => {
    const { south, nowhere } = world.places;
    for (const header of [world.tokens.of(staffOfNorth), undefined]) {
      for (const method of ['GET', 'HEAD', 'OPTIONS', 'PUT', 'POST', 'PATCH']) {
        const [theirs, none] = await Promise.all(
          [south, nowhere].map((place) => world.ask(header, pathOf(place), { method })),
        );
        requests += 2;
        expect(theirs).toEqual(none);
        expect(said(theirs?.status ?? 0)).toBe('refused');
      }
    }
  });

  test('with headers that say who asks, or what is asked', async () => {
    const { south } = world.places;
    const headers = {
      'x-ms-client-principal-id': officer.id,
      'x-ms-token-aad-access-token': 'x',
      'x-forwarded-user': officer.email,
      'x-role': 'officer',
      'x-http-method-override': 'DELETE',
      'x-original-url': '/api/audit',
      cookie: `role=officer; token=${world.tokens.of(officer)}`,
    };
    const { status } = await world.ask(world.tokens.of(staffOfNorth), `/api/pupils/${south.pupil}/case`, {
      headers,
    });
    expect(status).toBe(404);
    expect((await world.ask(undefined, '/api/me', { headers })).status).toBe(401);
  });
});
