import { expect, test } from 'vitest';
import { localPeople } from '../../../src/local/people.ts';
import { localSchools } from '../../../src/local/schools.ts';
import { upcoming } from '../../../src/meetings/upcoming.ts';
import { site, team } from '../tenantClient.ts';
import { emptyTenant, heard, startOver } from './seededTenant.ts';

const monday = '2026-11-23T09:00:00Z';

test('the product finds schools, people and dates, and puts the dates into the calendar', async () => {
  const tenant = await emptyTenant();
  const { client } = tenant;
  const { run, stores } = startOver(tenant, monday);
  await run();
  const { schools, people, occurrences, reconcile, close } = await stores();

  expect((await schools.all()).map(({ id }) => id).sort()).toEqual(localSchools.map(({ id }) => id).sort());
  for (const { id, role, schools: linked } of localPeople) {
    const person = await people.personById(id);
    expect(person.role).toBe(role);
    if (role === 'asw' || role === 'school') expect([...person.schoolIds].sort()).toEqual([...linked].sort());
  }
  const coming = await upcoming(occurrences, '2026-11-23T09:00');
  // 4, 11, 18, 25 January, 1, 8, 22 February, 1 March, and the ninth school week: 8 March.
  expect(coming.find(({ kind }) => kind === 'forum')).toMatchObject({ startsAt: '2027-03-09T10:00' });
  const dropIns = coming.filter(({ kind }) => kind === 'drop-in');
  expect(dropIns[0]).toMatchObject({ startsAt: '2026-11-26T15:30', endsAt: '2026-11-26T16:30', capacity: 6 });
  expect(dropIns.map(({ places }) => places.length).slice(0, 4)).toEqual([0, 5, 0, 0]);
  expect(new Set(dropIns[1]?.places.map(({ schoolId }) => schoolId)).size).toBe(5);
  expect(dropIns.at(-1)?.startsAt.slice(0, 7)).toMatch(/^2027-0[67]$/);

  await reconcile();
  await close();
  const { body } = await client.get(`${team}/events?$top=100`);
  expect(body.value).toHaveLength(coming.length);
  expect(heard).toEqual([]);
});

test('a second start changes nothing, and what people took away stays away', async () => {
  const tenant = await emptyTenant();
  const { client } = tenant;
  const { run } = startOver(tenant, monday);
  await run();
  const items = async (list: string) =>
    (await client.get(`${site}/lists/${list}/items?$top=500&$expand=fields`)).body.value;
  const [first] = await items('Occurrences');
  await client.call(`DELETE ${site}/lists/Occurrences/items/${first.id}`);
  const before = [await items('Occurrences'), await items('Schools'), await items('Calendars')];
  await client.restart();
  await startOver(tenant, monday).run();
  expect([await items('Occurrences'), await items('Schools'), await items('Calendars')]).toEqual(before);
});

test('a start that was interrupted goes on where it was', async () => {
  const tenant = await emptyTenant();
  const { client } = tenant;
  let left = 60;
  const { run } = startOver(tenant, monday, () => {
    left -= 1;
    return left < 0 ? Response.json({ error: { code: 'x', message: 'x' } }, { status: 403 }) : undefined;
  });
  await expect(run()).rejects.toThrow();
  const again = startOver(tenant, monday);
  await again.run();
  const { schools, close } = await again.stores();
  expect(await schools.all()).toHaveLength(12);
  const { body } = await client.get(`${site}/lists/Calendars/items?$expand=fields`);
  expect(body.value).toHaveLength(1);
  expect(body.value[0].fields.SchoolId).toBe('*');
  expect(JSON.parse(body.value[0].fields.Terms)).toHaveLength(12);
  await close();
});

test('in later years there are dates for those years too', async () => {
  const tenant = await emptyTenant();
  await startOver(tenant, monday).run();
  const summer = startOver(tenant, '2028-08-10T09:00:00Z');
  await summer.run();
  const { occurrences, close } = await summer.stores();
  const [next] = await upcoming(occurrences, '2028-08-10T10:00');
  expect(next?.startsAt.slice(0, 7)).toBe('2028-09');
  await close();
});
