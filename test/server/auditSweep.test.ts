import { expect, test } from 'vitest';
import { auditOfChange } from '../../src/casework/audit/auditOfChange.ts';
import { createAuditTrail } from '../../src/casework/audit/auditTrail.ts';
import type { CouncilRecord } from '../../src/casework/council/councilRecord.ts';
import { auditOfCase } from '../../src/casework/retention/auditOfCase.ts';
import { sweepAudit } from '../../src/server/auditSweep.ts';
import { memoryCases } from '../casework/memoryCases.ts';
import { personOf } from '../casework/support.ts';
import { change, entry, pupilCase } from '../graph/caseExamples.ts';

const today = '2026-11-24T08:00:00.000Z';

/** A server whose trail is written to the audit when a test says so. */
function server() {
  const cases = memoryCases();
  cases.setClock(today);
  const trail = createAuditTrail(() => undefined);
  const people = { personById: async (id: string) => ({ ...personOf('asw'), id }) };
  const sweep = () => sweepAudit({ ...cases, audit: trail, people });
  const ids = () => cases.audited().map(({ id }) => id);
  return { cases, trail, sweep, ids };
}

test('changes that a crash kept out of the audit are put down, once', async () => {
  const { cases, trail, sweep, ids } = server();
  const written = entry('note', 'a', { version: 2, history: [change(1), change(2)] });
  await cases.entries.add(written);
  await cases.auditStore.append([auditOfChange({ role: 'officer' }, written, change(1))]);
  await sweep();
  await trail.write(cases.auditStore);
  expect(cases.audited()).toMatchObject([
    { act: 'added', role: 'officer' },
    { act: 'changed', role: 'asw', personId: change(2).byId, person: 'Olive Officer', recordId: 'a' },
  ]);
  const before = ids();
  await sweep();
  await trail.write(cases.auditStore);
  expect(ids()).toEqual(before);
});

test('changes of what the council has set are put down too', async () => {
  const { cases, trail, sweep } = server();
  const record = { id: 'measures', version: 1, history: [change(1)] } as CouncilRecord;
  await cases.councilRecords.add(record);
  await sweep();
  await trail.write(cases.auditStore);
  expect(cases.audited()).toMatchObject([{ subject: 'council', recordId: 'measures' }]);
});

test('what was held or set for removal is put down too, as whoever did it would have had it put down', async () => {
  const { cases, trail, sweep } = server();
  const stamp = { at: '2026-11-23T09:00:00.000Z', by: 'Olive Officer', byId: 'o-1', reason: 'A complaint' };
  await cases.cases.add({ ...pupilCase(1), hold: stamp });
  await cases.cases.add({ ...pupilCase(2), removal: { ...stamp, on: '2026-12-23' } });
  const begun = { at: today, records: 0, papers: 0, figures: 0, audit: 0 };
  await cases.cases.add({ ...pupilCase(3), removal: { ...stamp, on: '2026-11-24', begun } });
  await sweep();
  await trail.write(cases.auditStore);
  const officer = { ...personOf('officer'), id: 'o-1', name: 'Olive Officer' };
  const own = [
    auditOfCase(officer, pupilCase(1), { act: 'hold-set', ...stamp }),
    auditOfCase(officer, pupilCase(2), { act: 'removal-set', ...stamp }),
  ];
  expect(cases.audited().map(({ role, ...one }) => one)).toEqual(own.map(({ role, ...one }) => one));
  await sweep();
  await trail.write(cases.auditStore);
  expect(cases.audited()).toHaveLength(2);
});

test('of days that are longer past nothing is looked for, and where nothing has changed the audit is not asked', async () => {
  const { cases, trail, sweep } = server();
  await cases.entries.add(entry('note', 'a'));
  cases.setClock('2026-11-28T00:00:01.000Z');
  await sweep();
  await trail.write(cases.auditStore);
  expect(cases.audited()).toEqual([]);
  expect(cases.past).not.toContain('audit search');
});

test('two servers that sweep at once put a change down once', async () => {
  const [one, two] = [server(), server()];
  await one.cases.entries.add(entry('note', 'a'));
  await two.cases.entries.add(entry('note', 'a'));
  await Promise.all([one.sweep(), two.sweep()]);
  await one.trail.write(one.cases.auditStore);
  await two.trail.write(one.cases.auditStore);
  expect(one.cases.audited()).toHaveLength(1);
});
