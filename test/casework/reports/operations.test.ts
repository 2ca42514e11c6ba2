import { describe, expect, test } from 'vitest';
import { type Person, type Role, roles } from '../../../src/access/person.ts';
import { readHalfTermReport } from '../../../src/casework/reports/readHalfTermReport.ts';
import { readImpact } from '../../../src/casework/reports/readImpact.ts';
import { readLegalReport } from '../../../src/casework/reports/readLegalReport.ts';
import { asw, type CaseFixture, caseFixture, officer, ofSouth, put, school } from '../cases/caseFixture.ts';
import { action, contact, penaltyNotice, plan, profile } from '../cases/contents.ts';
import { memoryCases } from '../memoryCases.ts';
import { northId, personOf, southId } from '../support.ts';

const halfTerm = (
  person: Person,
  ports: CaseFixture,
  {
    schoolId = northId,
    smallestGroup = 1,
    ...asked
  }: { schoolId?: string; smallestGroup?: number; from?: string } = {},
) => readHalfTermReport(person, { schoolId, ...asked }, { ...ports, smallestGroup });

const operations: Record<string, (person: Person, schoolId: string, ports: CaseFixture) => Promise<unknown>> =
  {
    readHalfTermReport: (person, schoolId, ports) => halfTerm(person, ports, { schoolId }),
    readImpact: (person, schoolId, ports) => readImpact(person, { schoolId }, ports),
  };

const outcome: Record<Role, { north: string; south: string; nowhere: string }> = {
  officer: { north: 'done', south: 'done', nowhere: 'not_found' },
  asw: { north: 'done', south: 'not_found', nowhere: 'not_found' },
  school: { north: 'done', south: 'not_found', nowhere: 'not_found' },
  reader: { north: 'not_allowed', south: 'not_allowed', nowhere: 'not_allowed' },
};

describe.each(Object.keys(operations))('%s', (name) => {
  const cases = roles.flatMap((role) =>
    (['north', 'south', 'nowhere'] as const).map((place) => ({
      role,
      place,
      expected: outcome[role][place],
    })),
  );
  test.each(cases)('by $role for the school $place: $expected', async ({ role, place, expected }) => {
    const ports = await caseFixture();
    const schoolId = { north: northId, south: southId, nowhere: 'school-nowhere' }[place];
    const answer = await operations[name]?.(personOf(role), schoolId, ports).then(
      () => 'done',
      (error: { code?: string }) => error.code,
    );
    expect(answer).toBe(expected);
    if (expected === 'done')
      expect(ports.noted).toMatchObject([{ act: 'viewed', subject: 'report', schoolId }]);
    else expect(ports.noted).toEqual([]);
  });
});

/** Things that were done for the pupil whose attendance is 50%, on 26 November 2026 in the half term from 2 November. */
async function withWork(): Promise<CaseFixture> {
  const ports = await caseFixture();
  await put(ports, {
    kind: 'profile',
    id: ports.north,
    content: { ...profile, lead: { name: 'Ottilie Penhaligon' } },
  });
  await put(ports, {
    kind: 'plan',
    id: 'old',
    content: { ...plan, lastReview: { on: '2026-11-09', by: 'x', outcome: 1, next: 'new-cycle' } },
  });
  await put(ports, {
    kind: 'plan',
    id: 'new',
    content: { ...plan, cycle: 2, startsOn: '2026-11-10', midReviewOn: '2026-12-11', endsOn: '2027-02-05' },
  });
  await put(ports, { kind: 'action', id: 'a1', content: { ...action, dueOn: '2026-11-20' } });
  await put(ports, { kind: 'action', id: 'a2', content: { ...action, state: 'done', doneOn: '2026-11-16' } });
  await put(ports, { kind: 'action', id: 'a3', content: { ...action, state: 'done', doneOn: '2026-10-16' } });
  await put(ports, {
    kind: 'contact',
    id: 'c1',
    content: { ...contact, type: 'safe-and-well', on: '2026-11-05', by: ['A', 'B'], childSeen: true },
  });
  // Nobody was at home, so that nobody saw the pupil.
  await put(ports, {
    kind: 'contact',
    id: 'c2',
    content: {
      ...{ ...contact, type: 'safe-and-well', on: '2026-11-04', by: ['A', 'B'] },
      ...{ result: 'not-at-home', childSeen: false },
    },
  });
  await put(ports, { kind: 'legal', id: 'n1', content: penaltyNotice });
  return ports;
}

describe('a half term', () => {
  test('that goes on says what was done in it, and how things stand', async () => {
    const report = await halfTerm(school, await withWork());
    expect(report).toMatchObject({
      school: { id: northId, name: 'North Academy' },
      term: { name: 'Autumn 2', from: '2026-11-02', to: '2026-12-18' },
      asAt: '2026-11-27',
      done: {
        plans: { open: 1, started: 1, reviewed: 1, better: 1, same: 0, worse: 0, overdue: 0 },
        checksMade: 1,
        actionsDone: 1,
        legal: [{ step: 'penalty-notice', started: 1, ended: 0 }],
      },
      // Of four pupils three are on the caseload: half, a tenth, and ten sessions without leave; those of the first count as well.
      listed: {
        caseload: { pupils: 3, persistent: 1, severe: 1, thresholdMet: 2 },
        severe: { withPlan: 1, withLead: 1, reviewed: 1, seen: 1 },
      },
      open: { checksOverdue: 0, actionsOpen: 1, actionsOverdue: 1 },
    });
  });

  test('leaves a penalty notice of another council to that council', async () => {
    const ports = await withWork();
    const elsewhere = { ...penaltyNotice, elsewhere: { reason: 'By another council' } };
    await put(ports, { kind: 'legal', id: 'n2', content: elsewhere }, { person: officer });
    const report = await halfTerm(school, ports);
    expect(report.done.legal).toEqual([{ step: 'penalty-notice', started: 1, ended: 0 }]);
  });

  test('that is over says what was done in it alone', async () => {
    const report = await halfTerm(school, await withWork(), { from: '2026-09-07' });
    expect(report.term.name).toBe('Autumn 1');
    expect(report).not.toHaveProperty('listed');
    expect(report).not.toHaveProperty('open');
    // The plan from 14 September was open at its end, and its review halfway, due on 16 October, was not put down.
    expect(report.done).toMatchObject({
      plans: { open: 1, started: 1, reviewed: 0, overdue: 1 },
      actionsDone: 1,
      legal: [],
    });
  });

  test('shows nothing that is about one pupil where six is the fewest', async () => {
    const report = await halfTerm(school, await withWork(), { smallestGroup: 6 });
    expect(report.attendance).toEqual({});
    expect(report.done).toEqual({
      plans: {
        ...{ open: 'hidden', started: 'hidden', reviewed: 'hidden' },
        ...{ better: 'hidden', same: 'hidden', worse: 'hidden' },
        overdue: 'hidden',
      },
      checksMade: 'hidden',
      actionsDone: 'hidden',
      legal: [{ step: 'penalty-notice', started: 'hidden', ended: 0 }],
    });
    expect(report.listed?.caseload).toEqual({
      pupils: 'hidden',
      persistent: 'hidden',
      severe: 'hidden',
      thresholdMet: 'hidden',
    });
    expect(new Set(Object.values(report.listed?.severe ?? {}))).toEqual(new Set(['hidden']));
  });

  test('shows the whole where its parts are hidden', async () => {
    const report = await halfTerm(school, await withWork(), { smallestGroup: 2 });
    expect(report.listed?.caseload).toEqual({
      pupils: 3,
      persistent: 'hidden',
      severe: 'hidden',
      thresholdMet: 'hidden',
    });
  });

  test('names nobody', async () => {
    const text = JSON.stringify(await halfTerm(school, await withWork()));
    for (const name of ['Thistlewick', 'Philippa', 'Rowena', 'Penhaligon']) expect(text).not.toContain(name);
  });

  test('that nobody knows is not there', async () => {
    await expect(halfTerm(school, await caseFixture(), { from: '2026-09-08' })).rejects.toMatchObject({
      code: 'not_found',
    });
    await expect(halfTerm(school, await caseFixture(), { from: '2027-01-04' })).rejects.toMatchObject({
      code: 'not_found',
    });
  });

  test('says nothing of a caseload where there is no register', async () => {
    const report = await halfTerm(officer, memoryCases() as CaseFixture);
    expect(report).toMatchObject({
      attendance: {},
      open: { actionsOpen: 0 },
      term: { name: 'School year 2026/27' },
    });
    expect(report).not.toHaveProperty('listed');
    expect(report).not.toHaveProperty('asAt');
  });

  test('counts nothing of another school', async () => {
    const ports = await withWork();
    const report = await halfTerm(officer, ports, { schoolId: southId });
    expect(report.done).toMatchObject({ plans: { open: 0, started: 0 }, actionsDone: 0, legal: [] });
  });
});

describe('since a meeting', () => {
  test('pupils have their sessions and their actions', async () => {
    const { pupils, asAt } = await readImpact(
      school,
      { schoolId: northId, since: '2026-10-16' },
      await withWork(),
    );
    expect(asAt).toBe('2026-11-27');
    expect(pupils.map(({ pupil }) => pupil.surname).sort()).toEqual([
      'Brambleworth',
      'Marrowdale',
      'Thistlewick',
    ]);
    // Away for 30 days up to 16 October, and there for the 30 days after it.
    expect(pupils.find(({ pupil }) => pupil.surname === 'Thistlewick')).toMatchObject({
      before: { possible: 60, attended: 0 },
      at30: { possible: 30, attended: 30 },
      at60: { possible: 60, attended: 60 },
      soFar: { possible: 60, attended: 60 },
      actionsDone: 2,
      actionsOpen: 1,
    });
  });

  test('begins with the school year where nobody says a day', async () => {
    expect((await readImpact(school, { schoolId: northId }, await caseFixture())).since).toBe('2026-09-01');
  });
});

describe('fines and outcomes', () => {
  async function withNotices() {
    const ports = await caseFixture();
    const places = [
      [ports.north, school, 'n'],
      [ports.south, ofSouth('school'), 's'],
    ] as const;
    for (const [pupilId, person, name] of places) {
      await put(ports, { kind: 'profile', id: pupilId, content: profile }, { person, pupilId });
      const issued = { ...penaltyNotice, issuedOn: '2026-11-09' };
      await put(ports, { kind: 'legal', id: `${name}1`, content: issued }, { person: officer, pupilId });
    }
    const holiday = { ...penaltyNotice, parentId: 'p1', path: 'holiday' as const };
    await put(ports, { kind: 'legal', id: 'n2', content: holiday }, { pupilId: ports.north });
    return ports;
  }

  test('are of all schools for an officer', async () => {
    const report = await readLegalReport(officer, await withNotices());
    expect(report.wholeCouncil).toBe(true);
    expect(report.years).toMatchObject([
      {
        year: '2026/27',
        // One mother and child at two schools: a first and a second on one day.
        counts: { noticesRequested: 3, noticesIssued: 2, firstNotices: 1, secondNotices: 1 },
        holiday: { noticesRequested: 1, noticesIssued: 0 },
      },
    ]);
    expect(report.schools.map(({ name, counts }) => [name, counts.noticesIssued])).toEqual([
      ['North Academy', 1],
      ['South School', 1],
    ]);
  });

  test.each([asw, school])('are of their own schools for $role', async (person) => {
    const report = await readLegalReport(person, await withNotices());
    expect(report).toMatchObject({
      wholeCouncil: false,
      years: [{ counts: { noticesRequested: 2, noticesIssued: 1, firstNotices: 1, secondNotices: 0 } }],
    });
    expect(report.schools.map(({ id }) => id)).toEqual([northId]);
    expect(JSON.stringify(report)).not.toContain('South');
  });

  test('count a second as one over the schools that somebody sees', async () => {
    const ports = await withNotices();
    const of = async (person: Person) =>
      (await readLegalReport(person, ports)).years.map(({ counts: { firstNotices, secondNotices } }) => [
        firstNotices,
        secondNotices,
      ]);
    expect(await of(school)).toEqual([[1, 0]]);
    expect(await of(ofSouth('school'))).toEqual([[1, 0]]);
    expect(await of(officer)).toEqual([[1, 1]]);
  });

  test('are not for a reader', async () => {
    const ports = await withNotices();
    const before = ports.noted.length;
    await expect(readLegalReport(personOf('reader'), ports)).rejects.toMatchObject({ code: 'not_allowed' });
    expect(ports.noted).toHaveLength(before);
  });

  test('are a view of a report', async () => {
    const ports = await withNotices();
    await readLegalReport(asw, ports);
    expect(ports.noted.at(-1)).toMatchObject({
      act: 'viewed',
      subject: 'report',
      detail: 'Fines and outcomes',
    });
  });
});
