import { describe, expect, test } from 'vitest';
import { type Role, roles } from '../../../src/access/person.ts';
import { addEntries } from '../../../src/casework/cases/addEntries.ts';
import { changeEntry } from '../../../src/casework/cases/changeEntry.ts';
import { removeEntry, restoreEntry } from '../../../src/casework/cases/removeEntry.ts';
import { shippedSettings } from '../../../src/casework/council/shipped/shippedSettings.ts';
import type { LegalStepOf } from '../../../src/casework/legal/legalContent.ts';
import { listNotices } from '../../../src/casework/legal/listNotices.ts';
import { readImprovementFigures } from '../../../src/casework/legal/readImprovementFigures.ts';
import { readReadiness } from '../../../src/casework/legal/readReadiness.ts';
import { asw, type CaseFixture, caseFixture, officer, ofSouth, put, school } from '../cases/caseFixture.ts';
import { contact, penaltyNotice, profile } from '../cases/contents.ts';
import { calendar } from '../cases/schoolYear.ts';
import { northId, personOf, southId } from '../support.ts';

const improvement: LegalStepOf<'notice-to-improve'> = {
  step: 'notice-to-improve',
  parentIds: ['p1'],
  issuedOn: '2026-10-19',
  // Six school weeks: 12 and 19 October, then after half term 2, 9, 16 and 23 November.
  startsOn: '2026-10-12',
  weeks: 6,
  endsOn: '2026-11-27',
  mostUnauthorised: 10,
};
/** Of the six, so that six end later. */
const closedForTwoWeeks = ['16', '17', '18', '19', '20', '23', '24', '25', '26', '27'].map(
  (day) => `2026-11-${day}`,
);
const inBoth = (ports: CaseFixture) =>
  [
    [ports.north, school],
    [ports.south, ofSouth('school')],
  ] as const;

/** A mother of the same name at both schools, for one child (the registers have the same UPN), with a notice to improve each. */
async function withCases(): Promise<CaseFixture> {
  const ports = await caseFixture();
  ports.set({ checklists: shippedSettings.checklists });
  for (const [pupilId, person] of inBoth(ports)) {
    await put(ports, { kind: 'profile', id: pupilId, content: profile }, { person, pupilId });
    const late = { ...improvement, issuedOn: '2026-10-12' };
    await put(ports, { kind: 'legal', id: `improve-${pupilId}`, content: late }, { person, pupilId });
  }
  return ports;
}

const issuedOn = (date: string) => ({ ...penaltyNotice, requestedOn: '2026-11-02', issuedOn: date });
const north = (ports: CaseFixture) => ({ person: officer, pupilId: ports.north });
const south = (ports: CaseFixture) => ({ person: officer, pupilId: ports.south });

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

describe('who writes a penalty notice', () => {
  test('a school asks, and the council issues', async () => {
    const ports = await withCases();
    await put(ports, { kind: 'legal', id: 'n1', content: penaltyNotice });
    const change = { kind: 'legal' as const, id: 'n1', version: 1, content: issuedOn('2026-11-03') };
    await expect(changeEntry(school, change, ports)).rejects.toMatchObject({ code: 'not_allowed' });
    const changed = await changeEntry(asw, change, ports);
    expect(changed.version).toBe(2);
    const onlyNote = { ...change, version: 2, content: { ...change.content, note: 'A letter came back.' } };
    expect((await changeEntry(school, onlyNote, ports)).version).toBe(3);
  });
});

describe('what became of a step', () => {
  test('can be put down though the calendar has changed since', async () => {
    const ports = await withCases();
    const id = `improve-${ports.north}`;
    const found = await ports.entries.byId('legal', id);
    ports.calendarOf = async () => ({ ...calendar, closures: closedForTwoWeeks });
    const content = { ...improvement, issuedOn: '2026-10-12', note: 'The school was closed for two weeks.' };
    const changed = await changeEntry(
      school,
      { kind: 'legal', id, version: found?.record.version ?? 0, content },
      ports,
    );
    expect(changed.version).toBe(2);
    const other = { kind: 'legal' as const, id, version: 2, content: { ...content, weeks: 5 } };
    await expect(changeEntry(school, other, ports)).rejects.toMatchObject({ code: 'bad_request' });
  });

  test('can be put down of a notice that turns out to be a third', async () => {
    const ports = await withCases();
    await put(ports, { kind: 'legal', id: 's1', content: issuedOn('2026-11-04') }, south(ports));
    await put(ports, { kind: 'legal', id: 's2', content: issuedOn('2026-11-05') }, south(ports));
    // The support worker of North sees nothing of South, and issues one.
    await put(ports, { kind: 'legal', id: 'n1', content: penaltyNotice }, { pupilId: ports.north });
    const place = { kind: 'legal' as const, id: 'n1' };
    await changeEntry(asw, { ...place, version: 1, content: issuedOn('2026-11-09') }, ports);
    const withdrawn = { on: '2026-11-16', reason: 'Two others count.' };
    const received = { ...issuedOn('2026-11-09'), receivedOn: '2026-11-11' };
    await changeEntry(officer, { ...place, version: 2, content: received }, ports);
    const last = await changeEntry(
      officer,
      { ...place, version: 3, content: { ...received, withdrawn } },
      ports,
    );
    expect(last.version).toBe(4);
  });
});

describe('a step that was taken out', () => {
  test('does not come back as a third notice within 3 years', async () => {
    const ports = await withCases();
    for (const [id, date] of [
      ['a', '2026-11-04'],
      ['b', '2026-11-05'],
    ] as const)
      await put(ports, { kind: 'legal', id, content: issuedOn(date) }, north(ports));
    const gone = await removeEntry(officer, { kind: 'legal', id: 'a', version: 1 }, ports);
    await put(ports, { kind: 'legal', id: 'c', content: issuedOn('2026-11-09') }, north(ports));
    await expect(restoreEntry(officer, gone, ports)).rejects.toMatchObject({
      code: 'bad_request',
      detail: expect.stringMatching(
        /^This cannot come back as it was\. With this one there would be 3 notices within 3 years by 9 November 2026\./,
      ),
    });
    expect((await listNotices(officer, { pupilId: ports.north }, ports)).notices).toHaveLength(2);
    await removeEntry(officer, { kind: 'legal', id: 'c', version: 1 }, ports);
    expect(await restoreEntry(officer, gone, ports)).toMatchObject({ removed: false, version: 3 });
  });

  test('is brought back one after the other, as steps are written', async () => {
    const ports = await withCases();
    for (const [id, date] of [
      ['a', '2026-11-04'],
      ['b', '2026-11-05'],
    ] as const)
      await put(ports, { kind: 'legal', id, content: issuedOn(date) }, north(ports));
    const goneA = await removeEntry(officer, { kind: 'legal', id: 'a', version: 1 }, ports);
    const goneB = await removeEntry(officer, { kind: 'legal', id: 'b', version: 1 }, ports);
    await put(ports, { kind: 'legal', id: 'c', content: issuedOn('2026-11-09') }, north(ports));
    const back = await Promise.allSettled([goneA, goneB].map((gone) => restoreEntry(officer, gone, ports)));
    expect(back.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  test('comes back though the calendar has changed since, and twice is once', async () => {
    const ports = await withCases();
    const id = `improve-${ports.north}`;
    const gone = await removeEntry(school, { kind: 'legal', id, version: 1 }, ports);
    ports.calendarOf = async () => ({ ...calendar, closures: closedForTwoWeeks });
    const back = await restoreEntry(school, gone, ports);
    expect(back).toMatchObject({ removed: false });
    expect(await restoreEntry(school, gone, ports)).toEqual(back);
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
