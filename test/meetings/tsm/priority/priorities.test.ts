import { describe, expect, test } from 'vitest';
import { type Person, type Role, roles } from '../../../../src/access/person.ts';
import { type BasisChange, changeBasis } from '../../../../src/meetings/tsm/priority/changeBasis.ts';
import { readPriorities } from '../../../../src/meetings/tsm/priority/readPriorities.ts';
import { asw, caseFixture, officer, ofSouth } from '../../../casework/cases/caseFixture.ts';
import { northId, personOf, southId } from '../../../casework/support.ts';
import { memoryMeetingRecords } from '../../memoryMeetingRecords.ts';
import { meeting, outcomeOf } from '../cycle/cycleFixture.ts';

/** North and South with a register each, on 26 November 2026; nobody has said anything of their meetings. */
async function council() {
  const cases = await caseFixture();
  const { lists, stores } = memoryMeetingRecords(cases);
  return { ...cases, ...stores, bases: lists.schoolBases };
}
type Council = Awaited<ReturnType<typeof council>>;

const first: BasisChange = {
  ...{ schoolId: northId, version: 'new', basis: 'termly' },
  override: { place: 'next', reason: 'A new head asked for it' },
};
const ofNorth = ({ bases }: Council) => bases.rows.get(northId)?.record;
const versionOf = (ports: Council) => ofNorth(ports)?.changed.at ?? 'new';
const deeds = ({ audited }: Council) => audited().filter(({ subject }) => subject === 'meeting-priority');

describe('which school is next', () => {
  test.each<[Role, string[] | 'not_allowed']>([
    ['officer', [northId, southId]],
    ['asw', [northId]],
    ['school', 'not_allowed'],
    ['reader', 'not_allowed'],
  ])('as %s: %s', async (role, expected) => {
    const ports = await council();
    const read = readPriorities(personOf(role), ports);
    if (expected === 'not_allowed') return await expect(read).rejects.toMatchObject({ code: expected });
    expect((await read).schools.map(({ school }) => school.id)).toEqual(expected);
  });

  test('a support worker without a school has none, and no figure of another', async () => {
    const ports = await council();
    const { schools } = await readPriorities({ ...asw, schoolIds: [] }, ports);
    expect(schools).toEqual([]);
  });

  test('every role is in the table of this test', () => {
    expect(roles.toSorted()).toEqual(['asw', 'officer', 'reader', 'school']);
  });

  test('whoever is put first comes first, and whoever is put later last, as long as it holds', async () => {
    const ports = await council();
    const order = async () => {
      const { schools } = await readPriorities(officer, ports);
      return schools.map(({ school: { id }, place }) => [id, place]);
    };
    await changeBasis(
      officer,
      { ...first, schoolId: southId, override: { place: 'next', reason: 'Asked for it' } },
      ports,
    );
    expect(await order()).toEqual([
      [southId, 'next'],
      [northId, 'overdue'],
    ]);
    const later = { place: 'later', reason: 'Just met', until: '2026-11-26' } as const;
    await changeBasis(asw, { ...first, override: later }, ports);
    expect((await order()).at(-1)).toEqual([northId, 'later']);
    ports.setClock('2026-11-27T09:00:00Z');
    expect((await order()).at(-1)).toEqual([northId, 'overdue']);
  });

  test('a meeting that is arranged comes before what was decided', async () => {
    const ports = await council();
    await changeBasis(asw, first, ports);
    await ports.tsmMeetings.add({ ...meeting, startsAt: '2026-12-03T10:00', endsAt: '2026-12-03T11:00' });
    const { schools } = await readPriorities(asw, ports);
    expect(schools).toMatchObject([{ place: 'arranged', next: { id: meeting.id } }]);
  });
});

describe('who may say what holds for a school', () => {
  const rows: readonly { who: string; person: Person; outcomes: Readonly<Record<string, string>> }[] = [
    {
      who: 'an officer',
      person: officer,
      outcomes: { [northId]: 'done', [southId]: 'done', nowhere: 'not_found' },
    },
    {
      who: 'a support worker of North',
      person: asw,
      outcomes: { [northId]: 'done', [southId]: 'not_found', nowhere: 'not_found' },
    },
    {
      who: 'a support worker of South',
      person: ofSouth('asw'),
      outcomes: { [northId]: 'not_found', [southId]: 'done', nowhere: 'not_found' },
    },
    ...(['school', 'reader'] as const).map((role) => ({
      ...{ who: `a ${role} of North`, person: personOf(role) },
      outcomes: { [northId]: 'not_allowed', [southId]: 'not_allowed', nowhere: 'not_allowed' },
    })),
  ];
  const cases = rows.flatMap(({ outcomes, ...row }) =>
    Object.entries(outcomes).map(([schoolId, expected]) => ({ ...row, schoolId, expected })),
  );

  test.each(cases)('$who for $schoolId: $expected', async ({ person, schoolId, expected }) => {
    const ports = await council();
    expect(await outcomeOf(changeBasis(person, { ...first, schoolId }, ports))).toBe(expected);
    expect(ports.bases.rows.size).toBe(expected === 'done' ? 1 : 0);
    expect(deeds(ports)).toHaveLength(expected === 'done' ? 1 : 0);
  });
});

describe('what is refused, and changes nothing', () => {
  test.each<[string, Partial<BasisChange>, RegExp]>([
    ['a last meeting that is still to come', { heldBefore: '2026-11-27' }, /today or earlier/],
    ['a lead who is still to come', { newLeadOn: '2026-11-27' }, /today or earlier/],
    [
      'a place that held until yesterday',
      { override: { place: 'next', reason: 'Asked for it', until: '2026-11-25' } },
      /today or later/,
    ],
    ['a place without a reason', { override: { place: 'later', reason: ' ' } }, /Say why/],
    ['a reason that is too long', { override: { place: 'later', reason: 'x'.repeat(201) } }, /Say why/],
    ['a day that does not exist', { heldBefore: '2026-02-30' }, /days that exist/],
  ])('%s', async (_, change, words) => {
    const ports = await council();
    await expect(changeBasis(asw, { ...first, ...change }, ports)).rejects.toMatchObject({
      code: 'bad_request',
      words: expect.stringMatching(words),
    });
    expect(ports.bases.rows.size).toBe(0);
    expect(deeds(ports)).toEqual([]);
  });

  test('what somebody saw before another changed it, with who was first', async () => {
    const ports = await council();
    await changeBasis(officer, first, ports);
    const before = ofNorth(ports);
    const late = changeBasis(asw, { ...first, override: undefined }, ports);
    await expect(late).rejects.toMatchObject({
      code: 'changed_elsewhere',
      words: expect.stringContaining(officer.name),
    });
    expect(ofNorth(ports)).toEqual(before);
    expect(deeds(ports)).toHaveLength(1);
  });

  test('at the same moment on two servers: one of them is told', async () => {
    const ports = await council();
    const theirs = {
      id: northId,
      basis: 'annual',
      changed: { by: 'Else', at: '2026-11-26T08:00:00Z' },
    } as const;
    ports.meanwhile('basis add', () => ports.bases.elsewhere(theirs));
    expect(await outcomeOf(changeBasis(asw, first, ports))).toBe('changed_elsewhere');
    expect(ofNorth(ports)).toEqual(theirs);
    expect(deeds(ports)).toEqual([]);
  });
});

describe('in the audit stands', () => {
  test('who put a school first, why and until when, and who took that off', async () => {
    const ports = await council();
    const until = '2026-12-11';
    const override = { place: 'next', reason: 'A new head asked for it', until } as const;
    await changeBasis(asw, { ...first, override }, ports);
    await changeBasis(officer, { ...first, version: versionOf(ports), override: undefined }, ports);
    expect(deeds(ports)).toMatchObject([
      {
        ...{ act: 'changed', schoolId: northId, recordId: northId, personId: asw.id, role: 'asw' },
        ...{ detail: 'Put the school first until 11 December 2026', reason: override.reason },
      },
      { personId: officer.id, detail: 'Took off what was decided about the school’s place' },
    ]);
    expect(ofNorth(ports)).not.toHaveProperty('override');
  });

  test('each change once more where it was changed again, and no pupil', async () => {
    const ports = await council();
    await changeBasis(asw, first, ports);
    const later = { place: 'later', reason: 'Just met' } as const;
    await changeBasis(asw, { ...first, version: versionOf(ports), override: later }, ports);
    await changeBasis(asw, { ...first, version: versionOf(ports), override: later, basis: 'annual' }, ports);
    expect(deeds(ports).map(({ detail }) => detail)).toEqual([
      'Put the school first',
      'Put the school after the others',
      'Meetings are annual',
    ]);
    expect(deeds(ports).every(({ pupilId }) => pupilId === undefined)).toBe(true);
  });

  test('whoever decided stays whoever decided, though somebody else changes the rest', async () => {
    const ports = await council();
    await changeBasis(asw, first, ports);
    const stamped = ofNorth(ports)?.override;
    await changeBasis(officer, { ...first, version: versionOf(ports), heldBefore: '2026-06-10' }, ports);
    expect(ofNorth(ports)).toMatchObject({ heldBefore: '2026-06-10', changed: { by: officer.name } });
    expect(ofNorth(ports)?.override).toEqual(stamped);
    expect(stamped).toMatchObject({ byId: asw.id, by: asw.name });
  });
});
