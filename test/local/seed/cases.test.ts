import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { isSchoolDay, type SchoolCalendar } from '../../../src/calendar/schoolCalendar.ts';
import { createAuditTrail } from '../../../src/casework/audit/auditTrail.ts';
import type { Entry } from '../../../src/casework/cases/entry.ts';
import { isOfKind } from '../../../src/casework/cases/standingEntries.ts';
import { legalFaults } from '../../../src/casework/legal/legalRules.ts';
import { readWeek } from '../../../src/casework/week/readWeek.ts';
import { localPeople } from '../../../src/local/people.ts';
import { examplePupils, nameOf } from '../../../src/local/seed/cases/casePupils.ts';
import { casework } from '../../../src/local/seed/cases/casework.ts';
import { schoolWithCases } from '../../../src/local/seed/cases/seedCases.ts';
import { caseServices } from '../../../src/server/caseServices.ts';
import { tsmOfWeek } from '../../../src/server/views/weekViews.ts';
import { type Client, site } from '../tenantClient.ts';
import { emptyTenant, heard, startOver } from './seededTenant.ts';

const personId = (name: string) => localPeople.find((person) => person.name === name)?.id ?? '';
/** Everything that is written down about pupils, and their cases. */
async function written(client: Client): Promise<unknown[]> {
  const all: unknown[] = [];
  for (const list of [
    'Cases',
    'Profiles',
    'Plans',
    'Actions',
    'Contacts',
    'LegalSteps',
    'Timetables',
    'Notes',
  ])
    all.push(...(await client.get(`${site}/lists/${list}/items?$top=500&$expand=fields`)).body.value);
  return all;
}

const atOnce = (now: string) => new Date(now).toISOString();
const steps = (entries: readonly Entry[]) => entries.filter(isOfKind('legal'));
const endOf = (entry: Entry<'legal'> | undefined) =>
  entry?.content.step === 'notice-to-improve' ? entry.content.endsOn : '';

/** What the rules say of the notices to improve, read without what stands beside them. */
const legalFaultsIn = (
  entries: readonly Entry[],
  { today, calendar }: { today: string; calendar: SchoolCalendar | undefined },
) =>
  steps(entries)
    .filter(({ content }) => content.step === 'notice-to-improve')
    .flatMap(({ content }) => legalFaults(content, { today, others: [], otherNotices: () => [], calendar }));

describe.each([
  '2026-11-26T09:30:00Z',
  '2026-12-27T12:00:00Z',
  '2027-04-12T06:00:00Z',
  '2027-07-30T22:59:00Z',
  '2027-09-10T10:00:00Z',
])('started at %s', (now) => {
  test('one school has cases at every stage, and its support worker sees them in My week', async () => {
    const { run, stores: open } = startOver(await emptyTenant(), now);
    await run();
    const stores = await open();
    const school = await stores.schools.byId(schoolWithCases);
    const today = now.slice(0, 10);
    const rows = await stores.caseload.ofSchool(schoolWithCases);
    const standing = rows.filter(({ importId }) => importId === school?.register?.importId);
    const entries = stores.entries.ofSchool(schoolWithCases);
    const calendar = await stores.calendarOf(schoolWithCases);
    expect((school?.register?.to ?? today) < today).toBe(true);
    expect(calendar && isSchoolDay(school?.register?.to ?? '', calendar)).toBe(true);
    for (const pupil of examplePupils) {
      const { surname } = nameOf(pupil);
      expect(standing.find((row) => row.surname === surname)?.onCaseload, surname).toBe(true);
    }
    expect(stores.cases.ofSchool(schoolWithCases)).toHaveLength(examplePupils.length - 1);
    expect(entries.flatMap(({ history }) => history).filter(({ at }) => at > atOnce(now))).toEqual([]);
    expect(legalFaultsIn(entries, { today, calendar })).toEqual([]);

    const ports = caseServices(
      stores,
      casework(stores, () => now),
      createAuditTrail(() => undefined),
    );
    const tsms = async () => (await stores.tsmRequests.all()).map(tsmOfWeek);
    const person = await stores.people.personById(personId('Bethan Kowalczyk'));
    const week = await readWeek(person, { ...ports, tsms });
    const told = JSON.stringify(week);
    // In a holiday nothing is due within the week.
    const inTerm = calendar && isSchoolDay(today, calendar) ? ['timetable-due'] : [];
    for (const kind of ['check-due', 'review-due', 'new-fall', 'tsm-request', ...inTerm])
      expect(told).toContain(`"kind":"${kind}"`);
    expect(told).toContain('Quillfeather');
    expect(told).toContain('Penalty notice: 21 days to pay less end');
    const improving = steps(entries).find(({ id }) => id === 'example-improving-improvement');
    expect(improving?.content).toMatchObject({ step: 'notice-to-improve' });
    expect(endOf(improving) >= today).toBe(true);
    await stores.close();
    expect(heard).toEqual([]);
  });
});

test('a start that was interrupted goes on where it was, on the next day too, and later ones change nothing', async () => {
  const tenant = await emptyTenant();
  const { client } = tenant;
  const journal = path.join(client.dataDir, 'tenant', 'seeded.jsonl');
  const hasBegun = () => fs.existsSync(journal) && fs.readFileSync(journal, 'utf8').includes('cases begun');
  let writes = 0;
  const cut = startOver(tenant, '2026-11-26T09:30:00Z', ({ method }) => {
    if (method === 'GET' || !hasBegun()) return undefined;
    writes += 1;
    return writes > 60 ? Response.json({ error: { code: 'x', message: 'x' } }, { status: 403 }) : undefined;
  });
  await expect(cut.run()).rejects.toThrow();
  const half = (await written(client)).length;
  await startOver(tenant, '2026-11-27T09:30:00Z').run();
  const whole = await written(client);
  // Eleven cases, each with a profile, and 16 more entries.
  expect(whole).toHaveLength(38);
  expect(half).toBeGreaterThan(0);
  expect(half).toBeLessThan(38);
  await startOver(tenant, '2026-12-02T09:30:00Z').run();
  expect(await written(client)).toEqual(whole);
});
