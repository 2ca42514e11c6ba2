import { expect, test } from 'vitest';
import { createAuditTrail } from '../../../src/casework/audit/auditTrail.ts';
import { localPeople } from '../../../src/local/people.ts';
import { casework } from '../../../src/local/seed/cases/casework.ts';
import { schoolWithCases } from '../../../src/local/seed/cases/seedCases.ts';
import { requestDueOn } from '../../../src/meetings/tsm/data/requestDays.ts';
import { readMinutes } from '../../../src/meetings/tsm/minutes/readMinutes.ts';
import { readPack } from '../../../src/meetings/tsm/pack/readPack.ts';
import { caseServices } from '../../../src/server/caseServices.ts';
import { emptyTenant, heard, startOver } from './seededTenant.ts';

const now = '2026-11-26T09:30:00Z';

test('over the lists of a site: one meeting is agreed, the next is booked, and every part of them says something', async () => {
  const { run, stores: open } = startOver(await emptyTenant(), now);
  await run();
  const stores = await open();
  const cases = caseServices(
    stores,
    casework(stores, () => now),
    createAuditTrail(() => undefined),
  );
  const { tsmMeetings, comparisons } = stores;
  const ports = { ...cases, tsmMeetings, comparisons, smallestGroup: 6 };
  const asw = localPeople.find(({ name }) => name === 'Bethan Kowalczyk');
  const person = await stores.people.personById(asw?.id ?? '');

  const minutes = await readMinutes(person, 'example-meeting-held', ports);
  expect(minutes).toMatchObject({
    meeting: { state: 'agreed' },
    agreed: { school: { by: 'Istvan Varga' }, council: { by: 'Bethan Kowalczyk' } },
    next: { id: 'example-meeting-next', state: 'booked' },
    actions: [{ what: 'Review the breakfast club' }],
  });
  const discussed = minutes.pupils.filter(({ discussion }) => discussion);
  expect(discussed).toHaveLength(3);
  for (const { impact } of discussed) {
    expect(impact?.at30?.possible).toBe(30);
    expect(impact?.at60?.possible).toBe(60);
  }

  const pack = await readPack(person, 'example-meeting-next', ports);
  expect(pack.severe.length).toBeGreaterThan(0);
  expect(pack.exceptions.length).toBeGreaterThan(0);
  expect(pack.severe.some(({ last }) => last)).toBe(true);
  expect(pack.previous?.actions).toHaveLength(1);
  for (const part of ['timetables', 'codes', 'legal', 'comparisons'] as const)
    expect(pack[part].length).toBeGreaterThan(0);

  const next = (await tsmMeetings.byId('example-meeting-next'))?.record;
  const calendar = await stores.calendarOf(schoolWithCases);
  expect(requestDueOn(next?.startsAt?.slice(0, 10) ?? '', calendar)).toBe('2026-11-30');
  expect(heard).toEqual([]);
});
