import { describe, expect, test } from 'vitest';
import { type Role, roles } from '../../../src/access/person.ts';
import { addEntries } from '../../../src/casework/cases/addEntries.ts';
import { removeEntry } from '../../../src/casework/cases/removeEntry.ts';
import { listNotices } from '../../../src/casework/legal/listNotices.ts';
import { readImprovementFigures } from '../../../src/casework/legal/readImprovementFigures.ts';
import { readReadiness } from '../../../src/casework/legal/readReadiness.ts';
import { asw, type CaseFixture, officer, put, school } from '../cases/caseFixture.ts';
import { contact, penaltyNotice } from '../cases/contents.ts';
import { northId, personOf, southId } from '../support.ts';
import { issuedOn, north, south, withCases } from './noticeCases.ts';

const operations: Record<
  string,
  (person: ReturnType<typeof personOf>, pupilId: string, ports: CaseFixture) => Promise<unknown>
> = {
  readReadiness: (person, pupilId, ports) =>
    readReadiness(person, { pupilId, step: 'penalty-notice' }, ports),
  readImprovementFigures: (person, pupilId, ports) => readImprovementFigures(person, pupilId, ports),
  listNotices: (person, pupilId, ports) => listNotices(person, { pupilId }, ports),
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
  test.each(cases)('by $role for a pupil of $place: $expected', async ({ role, place, expected }) => {
    const ports = await withCases();
    const before = ports.noted.length;
    const id = { north: ports.north, south: ports.south, nowhere: 'pupil-99' }[place];
    const answer = await operations[name]?.(personOf(role), id, ports).then(
      () => 'done',
      (error: { code?: string }) => error.code,
    );
    expect(answer).toBe(expected);
    const noted = ports.noted.slice(before);
    if (expected === 'done') expect(noted).toMatchObject([{ act: 'viewed', subject: 'pupil', pupilId: id }]);
    else expect(noted).toEqual([]);
  });
});

describe('the ledger of everything', () => {
  test.each<[Role, string[] | string]>([
    ['officer', [northId, southId]],
    ['asw', [northId]],
    ['school', [northId]],
    ['reader', 'not_allowed'],
  ])('as %s', async (role, expected) => {
    const ports = await withCases();
    await put(ports, { kind: 'legal', id: 'n1', content: issuedOn('2026-11-03') }, north(ports));
    await put(ports, { kind: 'legal', id: 's1', content: issuedOn('2026-11-04') }, south(ports));
    const listed = await listNotices(personOf(role), {}, ports).then(
      ({ notices }) => notices.map(({ pupil }) => pupil.schoolId).sort(),
      (error: { code?: string }) => error.code,
    );
    expect(listed).toEqual(expected);
  });

  test('is of one academic year where somebody asks for it, and counts whole all the same', async () => {
    const ports = await withCases();
    const old = {
      ...issuedOn('2026-02-02'),
      absentFrom: '2026-01-05',
      absentTo: '2026-01-16',
      requestedOn: '2026-01-26',
    };
    await put(ports, { kind: 'legal', id: 'old', content: old }, north(ports));
    await put(ports, { kind: 'legal', id: 'new', content: issuedOn('2026-11-03') }, north(ports));
    const { notices } = await listNotices(officer, { year: 2026 }, ports);
    expect(notices.map(({ entryId, number }) => [entryId, number])).toEqual([['new', 'second']]);
  });

  test('of one pupil is of one academic year likewise, and says what may follow', async () => {
    const ports = await withCases();
    const old = { absentFrom: '2026-01-05', absentTo: '2026-01-16', requestedOn: '2026-01-26' };
    const content = { ...issuedOn('2026-02-02'), ...old };
    await put(ports, { kind: 'legal', id: 'old', content }, north(ports));
    await put(ports, { kind: 'legal', id: 'new', content: issuedOn('2026-11-03') }, north(ports));
    const { notices, next } = await listNotices(officer, { pupilId: ports.north, year: 2026 }, ports);
    expect(notices.map(({ entryId, number }) => [entryId, number])).toEqual([['new', 'second']]);
    expect(next).toMatchObject([{ parentId: 'p1', next: 'none', counting: 2 }]);
  });

  test('says for each pupil and parent once what may follow', async () => {
    const ports = await withCases();
    await put(ports, { kind: 'legal', id: 'n1', content: issuedOn('2026-11-03') }, north(ports));
    await put(ports, { kind: 'legal', id: 'n2', content: issuedOn('2026-11-04') }, north(ports));
    const { next } = await listNotices(school, {}, ports);
    expect(next).toEqual([
      { pupilId: ports.north, parentId: 'p1', next: 'none', counting: 2, from: '2029-11-03' },
    ]);
  });

  test('is a view of a report', async () => {
    const ports = await withCases();
    const before = ports.noted.length;
    await listNotices(asw, {}, ports);
    expect(ports.noted.slice(before)).toMatchObject([
      { act: 'viewed', subject: 'report', detail: 'Penalty notices', personId: asw.id },
    ]);
  });

  test('names nobody who was taken out', async () => {
    const ports = await withCases();
    await put(ports, { kind: 'legal', id: 'n1', content: penaltyNotice }, { pupilId: ports.north });
    await removeEntry(school, { kind: 'legal', id: 'n1', version: 1 }, ports);
    expect((await listNotices(officer, {}, ports)).notices).toEqual([]);
  });
});

describe('a child who moved school', () => {
  async function moved() {
    const ports = await withCases();
    await put(ports, { kind: 'legal', id: 's1', content: issuedOn('2026-11-04') }, south(ports));
    return ports;
  }

  test('has the notices of both schools counted together by whoever sees both', async () => {
    const ports = await moved();
    const list = await listNotices(officer, { pupilId: ports.north }, ports);
    expect(list).toMatchObject({
      wholeCouncil: true,
      notices: [{ entryId: 's1', schoolName: 'South School', number: 'first' }],
      next: [{ pupilId: ports.north, parentId: 'p1', next: 'second', counting: 1 }],
    });
  });

  test('has those of the one school counted by whoever sees one, who is told that others may have more', async () => {
    const ports = await moved();
    const list = await listNotices(school, { pupilId: ports.north }, ports);
    expect(list).toMatchObject({
      wholeCouncil: false,
      notices: [],
      next: [{ parentId: 'p1', next: 'first', counting: 0 }],
    });
    const { items, wholeCouncil } = await readReadiness(
      school,
      { pupilId: ports.north, step: 'penalty-notice' },
      ports,
    );
    expect(wholeCouncil).toBe(false);
    expect(items.find(({ id }) => id === 'notice-limit')?.evidence.join(' ')).toContain(
      'Others may have recorded more',
    );
  });

  test('gets no third notice of the two schools together', async () => {
    const ports = await moved();
    await put(ports, { kind: 'legal', id: 's2', content: issuedOn('2026-11-09') }, south(ports));
    const third = put(ports, { kind: 'legal', id: 'n1', content: issuedOn('2026-11-16') }, north(ports));
    await expect(third).rejects.toMatchObject({
      code: 'bad_request',
      detail: expect.stringContaining(
        'no third can follow within 3 years. Another is possible from 4 November 2029.',
      ),
    });
    const reason = 'Issued by another council before the family moved.';
    const recorded = { ...issuedOn('2026-11-16'), elsewhere: { reason } };
    await put(ports, { kind: 'legal', id: 'n1', content: recorded }, north(ports));
    expect((await listNotices(officer, { pupilId: ports.north }, ports)).notices[0]).toMatchObject({
      entryId: 'n1',
      number: 'none',
    });
  });

  test('gives nothing away to a school that asks for a notice', async () => {
    const ports = await moved();
    await put(ports, { kind: 'legal', id: 's2', content: issuedOn('2026-11-09') }, south(ports));
    // The school does not see the two of South: the council will, when it decides.
    await put(ports, { kind: 'legal', id: 'n1', content: penaltyNotice }, { pupilId: ports.north });
  });

  test('two in one go are looked at together', async () => {
    const ports = await moved();
    const drafts = ['n1', 'n2'].map((id) => ({
      kind: 'legal' as const,
      id,
      content: issuedOn('2026-11-16'),
    }));
    const both = addEntries(officer, { pupilId: ports.north, drafts }, ports);
    await expect(both).rejects.toMatchObject({ code: 'bad_request' });
  });
});

test('a notice to improve is followed by the marks of its period', async () => {
  const ports = await withCases();
  const [figure] = await readImprovementFigures(school, ports.north, ports);
  // The register: O until 16 October, present from 19 October to 27 November; today is the 26th. The week of 12 October has 10
  // sessions of O; six weeks follow, with the week of 26 October, which this register has though the calendar has not: 60 present.
  expect(figure).toEqual({
    entryId: `improve-${ports.north}`,
    startsOn: '2026-10-12',
    endsOn: '2026-11-27',
    mostUnauthorised: 10,
    from: '2026-10-12',
    upTo: '2026-11-27',
    possible: 70,
    attended: 60,
    unauthorised: 10,
    unauthorisedPercent: '14.3',
    within: false,
    daysLeft: 2,
  });
});

test('a notice to improve that was taken out has no figure', async () => {
  const ports = await withCases();
  const place = { kind: 'legal', id: `improve-${ports.north}`, version: 1 } as const;
  await removeEntry(school, place, ports);
  expect(await readImprovementFigures(school, ports.north, ports)).toEqual([]);
});

test('readiness of a pupil reads the case and the register', async () => {
  const ports = await withCases();
  await put(ports, { kind: 'contact', id: 'c1', content: { ...contact, result: 'no-answer' } });
  const found = await readReadiness(
    school,
    { pupilId: ports.north, step: 'notice-to-improve', parentId: 'p1' },
    ports,
  );
  const of = (id: string) => found.items.find((item) => item.id === id);
  // Ten sessions of O by Friday 11 September 2026.
  expect(of('threshold-met')).toMatchObject({
    found: 'yes',
    evidence: expect.arrayContaining(['It was met on 11 September 2026.']),
  });
  expect(of('offer-to-meet')).toMatchObject({ found: 'yes' });
  expect(of('two-attempts')).toMatchObject({ found: 'no' });
  await expect(
    readReadiness(school, { pupilId: ports.north, step: 'notice-to-improve', parentId: 'nobody' }, ports),
  ).rejects.toMatchObject({ code: 'not_found' });
});
