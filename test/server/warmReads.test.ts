import { expect, test } from 'vitest';
import { createAuditTrail } from '../../src/casework/audit/auditTrail.ts';
import { readCase } from '../../src/casework/cases/readCase.ts';
import { readCaseload } from '../../src/casework/readCaseload.ts';
import { readPupil } from '../../src/casework/readPupil.ts';
import { readWholeCaseload } from '../../src/casework/readWholeCaseload.ts';
import { readReturns } from '../../src/casework/returns/readReturns.ts';
import { readViews } from '../../src/casework/views/savedViews.ts';
import { readWeek } from '../../src/casework/week/readWeek.ts';
import { casesList } from '../../src/graph/lists/cases/cases.ts';
import { entryLists } from '../../src/graph/lists/cases/entryLists.ts';
import { importsList } from '../../src/graph/lists/imports.ts';
import { tsmMeetingsList } from '../../src/graph/lists/meetings/tsmMeetings.ts';
import { tsmRequestsList } from '../../src/graph/lists/meetings/tsmRequests.ts';
import { pupilsList } from '../../src/graph/lists/pupils.ts';
import { schoolsList } from '../../src/graph/lists/schools.ts';
import { caseServices } from '../../src/server/caseServices.ts';
import { createSavesHere } from '../../src/server/savesHere.ts';
import { createTurns } from '../../src/server/turns.ts';
import { meetingOfWeek, tsmOfWeek } from '../../src/server/views/weekViews.ts';
import { personOf } from '../casework/support.ts';
import { entry, pupilCase } from '../graph/caseExamples.ts';
import { importRecord, pupil, savedRegister, school } from '../graph/examples.ts';
import { counting, localSite, testNow } from '../graph/localSite.ts';
import { meeting } from '../meetings/tsm/cycle/cycleFixture.ts';

const officer = personOf('officer');
const now = () => testNow;

test('looking at caseloads, cases, the week and returns asks Microsoft 365 for nothing', async () => {
  const site = await localSite();
  await site.put(schoolsList, school('s-one', { register: savedRegister({ rows: 3, onCaseload: 2 }) }));
  await site.put(pupilsList, pupil(1), pupil(2), pupil(3, { onCaseload: false }));
  await site.put(importsList, importRecord('i-1', { state: 'saved', hasMarks: true }));
  await site.put(casesList, pupilCase(1));
  await site.put(entryLists.plan, entry('plan', 'plan-1', { pupilId: 'p-1', schoolId: 's-one' }));
  const step = { at: testNow, by: 'Ada', byId: 'a', state: 'asked', note: '' } as const;
  await site.put(tsmMeetingsList, {
    ...{ ...meeting, id: 'm-1', schoolId: 's-one' },
    ...{ startsAt: '2026-11-20T10:00', endsAt: '2026-11-20T11:00' },
  });
  await site.put(tsmRequestsList, { id: 't-1', schoolId: 's-one', reason: 'Year 9', steps: [step] });

  const graph = site.graph();
  const stores = await site.stores(graph);
  const casework = {
    ...stores,
    ...{ casesOf: stores.cases.ofSchool, readInTurn: <T>(work: () => Promise<T>) => work(), now },
    ...{ inTurn: createTurns(), savesHere: createSavesHere(now), newId: () => 'new' },
    bandReading: 'dfe' as const,
  };
  const cases = caseServices(
    stores,
    casework,
    createAuditTrail(() => undefined),
  );
  const tsms = async () => (await stores.tsmRequests.all()).map(tsmOfWeek);
  const meetings = async () =>
    await Promise.all(
      (await stores.tsmMeetings.all()).map(async (each) =>
        meetingOfWeek(each, await cases.calendarOf(each.schoolId)),
      ),
    );

  const since = counting(graph);
  const { pupils } = await readCaseload(officer, 's-one', cases);
  expect(pupils.map(({ pupil: { id }, state }) => [id, state.plan?.id])).toEqual([
    ['p-1', 'plan-1'],
    ['p-2', undefined],
  ]);
  expect((await readWholeCaseload(officer, cases)).pupils).toHaveLength(2);
  expect((await readPupil(officer, 'p-3', cases)).pupil.onCaseload).toBe(false);
  await readCase(officer, 'p-1', cases);
  const week = (await readWeek(officer, { ...cases, tsms, meetings })).items.map(({ id }) => id);
  expect(week).toContain('tsm-request:t-1');
  expect(week).toContain('tsm-meeting:m-1:held');
  expect((await readReturns(officer, 's-one', cases)).asAt).toBe('2026-11-20');
  expect(await readViews(officer, cases)).toEqual([]);
  expect(since().byOperation).toEqual({});
});
