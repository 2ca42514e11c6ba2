import { describe, expect, test } from 'vitest';
import { type Role, roles } from '../../../src/access/person.ts';
import { markReturns, type ReturnMark } from '../../../src/casework/returns/markReturns.ts';
import { readReturns } from '../../../src/casework/returns/readReturns.ts';
import { memoryCases } from '../memoryCases.ts';
import { autumn, days, northId, personOf, present, type Row, save, southId, upnNumber } from '../support.ts';

const school = personOf('school');
const officer = personOf('officer');
/** From Monday 7 September on: away for eleven days, then ill for sixteen, then back. */
const away: Row = {
  ...{ upn: upnNumber(61), surname: 'Fairweather', forename: 'Ada' },
  days: days(['OO', 11], [present, 10], ['II', 16], [present, 23]),
};
/** An N on the first day, and one on the last Friday, 27 November. */
const unexplained: Row = {
  ...{ upn: upnNumber(62), surname: 'Fennimore', forename: 'Lettice' },
  days: days(['N\\', 1], [present, 58], ['/N', 1]),
};

async function setUp() {
  const ports = memoryCases();
  ports.setClock('2026-11-30T09:00:00Z');
  for (const schoolId of [northId, southId]) await save([away, unexplained], ports.casework, schoolId);
  const idAt = (schoolId: string, upn = away.upn) =>
    ports.casework.rows.find((row) => row.schoolId === schoolId && row.upn === upn)?.id ?? '';
  const read = () => readReturns(school, northId, ports);
  const mark = (change: Partial<ReturnMark> = {}, person = school) =>
    markReturns(
      person,
      {
        ...{ schoolId: northId, sent: true },
        returns: [{ kind: 'unauthorised', pupilId: idAt(northId), from: '2026-09-07' }],
        ...change,
      },
      ports,
    );
  return { ports, idAt, read, mark };
}

describe('the lists of a school', () => {
  test('are made from the register that stands', async () => {
    const { read } = await setUp();
    const { school: of, asAt, unauthorised, sickness, unexplained: open } = await read();
    expect([of.id, asAt]).toEqual([northId, '2026-11-27']);
    // Eleven school days from 7 September end on Monday the 21st; sixteen from Tuesday 6 October end on the 27th.
    expect(unauthorised).toMatchObject([
      { from: '2026-09-07', to: '2026-09-21', days: 11, stillAbsent: false, row: { upn: away.upn } },
    ]);
    expect(sickness).toMatchObject([
      { from: '2026-10-06', to: '2026-10-27', days: 16, inARow: true, spells: 1, row: { upn: away.upn } },
    ]);
    // Sixty school days in the register: since the first are 59, and since the last none.
    expect(open).toMatchObject([
      { row: { upn: unexplained.upn }, sessions: [{ date: '2026-09-07', half: 'AM', schoolDays: 59 }] },
    ]);
  });

  test('are empty without a register, and of one that gives sums only', async () => {
    const ports = memoryCases();
    const found = await readReturns(school, northId, ports);
    expect(found).toMatchObject({ unauthorised: [], sickness: [], unexplained: [] });
    expect(found).not.toHaveProperty('asAt');
  });

  test('that are looked at are put down', async () => {
    const { ports, read } = await setUp();
    await read();
    expect(ports.audited()).toMatchObject([{ act: 'viewed', subject: 'caseload', schoolId: northId }]);
  });
});

describe('marking returns as sent', () => {
  test('says who said so and when, until it is taken back', async () => {
    const { mark, read, ports, idAt } = await setUp();
    const marked = await mark();
    const sent = { on: '2026-11-30', by: school.name, byId: school.id, to: '2026-09-21' };
    expect(marked.returns.unauthorised).toMatchObject([{ sent }]);
    expect(marked.returns.sickness[0]).not.toHaveProperty('sent');
    expect((await mark()).returns).toEqual(marked.returns);
    expect(ports.lists.returns.rows.get(northId)?.record.sent).toHaveLength(1);
    await mark({ sent: false });
    await mark({ sent: false });
    expect((await read()).unauthorised[0]).not.toHaveProperty('sent');
    // What changed nothing is no change; the days, and what stood there, are enough to say it all again.
    const about = {
      ...{ act: 'changed', subject: 'returns', pupilId: idAt(northId) },
      detail: 'Return about absence without leave, 7 September 2026 to 21 September 2026',
    };
    const said = { on: '2026-11-30', by: school.name };
    expect(ports.audited()).toMatchObject([
      { ...about, fields: [{ path: 'sent', to: said }] },
      { ...about, fields: [{ path: 'sent', from: said }] },
      { act: 'viewed' },
    ]);
  });

  test('of an absence that goes on is said again after a month, and taken back by itself', async () => {
    const { mark, read, ports } = await setUp();
    const still: Row = { ...away, days: days([present, 49], ['OO', 11]) };
    await save([still], ports.casework);
    const [run] = (await read()).unauthorised;
    expect(run).toMatchObject({ stillAbsent: true, days: 11 });
    const returns = [{ kind: 'unauthorised', pupilId: run?.row.id ?? '', from: run?.from ?? '' }] as const;
    await mark({ returns });
    ports.setClock('2026-12-30T09:00:00Z');
    const later = (await read()).unauthorised[0];
    expect(later).not.toHaveProperty('sent');
    expect(later).toMatchObject({ sentBefore: { on: '2026-11-30' } });
    const again = await mark({ returns });
    expect(again.changed).toHaveLength(1);
    expect(again.returns.unauthorised[0]).toMatchObject({ sent: { on: '2026-12-30' } });
    // Nobody knows from the register of last year who is absent in the next one.
    ports.setClock('2027-09-10T09:00:00Z');
    expect((await read()).unauthorised[0]).toMatchObject({ sent: { on: '2026-12-30' } });
    ports.setClock('2026-12-30T10:00:00Z');
    const back = await mark({ returns, sent: false });
    expect(back.changed).toHaveLength(1);
    expect(back.returns.unauthorised[0]).toMatchObject({ sentBefore: { on: '2026-11-30' } });
    expect(back.returns.unauthorised[0]).not.toHaveProperty('sent');
  });

  test('as not sent takes off the marks of both parts where a corrected register joins two absences', async () => {
    const { mark, read, ports } = await setUp();
    const parts = { ...away, days: days(['OO', 11], [present, 1], ['OO', 11], [present, 37]) };
    await save([parts], ports.casework);
    const keysOf = async () =>
      (await read()).unauthorised.map(({ row, from }) => ({
        ...({ kind: 'unauthorised', pupilId: row.id, from } as const),
      }));
    const two = await keysOf();
    expect(two).toHaveLength(2);
    await mark({ returns: two });
    await save([{ ...parts, days: days(['OO', 23], [present, 37]) }], ports.casework);
    const one = await keysOf();
    expect(one).toHaveLength(1);
    const { returns } = await mark({ returns: one, sent: false });
    expect(returns.unauthorised[0]).not.toHaveProperty('sent');
  });

  test('says which it changed, since somebody else may have been first', async () => {
    const { mark, idAt } = await setUp();
    const first = { kind: 'unauthorised', pupilId: idAt(northId), from: '2026-09-07' } as const;
    const second = { kind: 'sickness', pupilId: idAt(northId), from: '2026-10-06' } as const;
    expect((await mark({}, officer)).changed).toEqual([first]);
    expect((await mark({ returns: [first, second] })).changed).toEqual([second]);
    expect((await mark()).changed).toEqual([]);
  });

  test('that is undone leaves alone what somebody else said since', async () => {
    const { mark } = await setUp();
    await mark();
    await mark({ sent: false }, officer);
    await mark({}, officer);
    const { changed, returns } = await mark({ sent: false, undo: true });
    expect(changed).toEqual([]);
    expect(returns.unauthorised).toMatchObject([{ sent: { by: officer.name } }]);
  });

  test('as not sent, undone, gives back who said it, when and about which days', async () => {
    const { mark, ports } = await setUp();
    await mark({}, officer);
    const before = ports.lists.returns.rows.get(northId)?.record;
    ports.setClock('2026-12-04T09:00:00Z');
    const gone = await mark({ sent: false });
    expect(gone.returns.unauthorised[0]).not.toHaveProperty('sent');
    const back = await mark({ sent: true, undo: true });
    expect(back.returns.unauthorised).toMatchObject([{ sent: { on: '2026-11-30', by: officer.name } }]);
    expect(ports.lists.returns.rows.get(northId)?.record).toEqual(before);
    // Nothing is left to be undone.
    expect((await mark({ sent: true, undo: true })).changed).toEqual([]);
  });

  test('as not sent is undone by whoever did it, and not over a later mark', async () => {
    const { mark, ports } = await setUp();
    await mark();
    await mark({ sent: false }, officer);
    expect((await mark({ sent: true, undo: true })).changed).toEqual([]);
    ports.setClock('2026-12-04T09:00:00Z');
    await mark();
    const { changed, returns } = await mark({ sent: true, undo: true }, officer);
    expect(changed).toEqual([]);
    expect(returns.unauthorised).toMatchObject([{ sent: { on: '2026-12-04', by: school.name } }]);
    // The new mark took the place of the one that was taken off.
    expect(ports.lists.returns.rows.get(northId)?.record.sent).toHaveLength(1);
  });

  test('stays when the next register corrects the days', async () => {
    const { mark, read, ports } = await setUp();
    await mark();
    const longer = { ...away, days: days(['OO', 12], [present, 9], ['II', 16], [present, 23]) };
    await save([longer, unexplained], ports.casework);
    expect((await read()).unauthorised).toMatchObject([{ days: 12, sent: { on: '2026-11-30' } }]);
  });

  test('is refused where the list has changed since, and marks nothing', async () => {
    const { mark, ports, idAt } = await setUp();
    const known = { kind: 'sickness', pupilId: idAt(northId), from: '2026-10-06' } as const;
    for (const other of [
      { ...known, from: '2026-10-07' },
      { ...known, kind: 'unauthorised' as const },
      { ...known, pupilId: idAt(southId) },
    ]) {
      await expect(mark({ returns: [known, other] })).rejects.toMatchObject({ code: 'changed_elsewhere' });
    }
    expect(ports.lists.returns.rows.size).toBe(0);
  });

  test('by two at once keeps both', async () => {
    const { mark, ports, idAt } = await setUp();
    const sickness = { kind: 'sickness', pupilId: idAt(northId), from: '2026-10-06' } as const;
    const other = { ...sickness, to: '2026-10-27', on: '2026-11-30', by: 'Other', byId: 'other' };
    ports.meanwhile('returns add', () => ports.lists.returns.elsewhere({ id: northId, sent: [other] }));
    await mark();
    const { record } = ports.lists.returns.rows.get(northId) ?? { record: undefined };
    expect(record?.sent.map(({ kind }) => kind)).toEqual(['sickness', 'unauthorised']);
  });
});

describe('refusals', () => {
  const outcome: Record<Role, { own: string; other: string; none: string }> = {
    officer: { own: 'done', other: 'done', none: 'not_found' },
    asw: { own: 'done', other: 'not_found', none: 'not_found' },
    school: { own: 'done', other: 'not_found', none: 'not_found' },
    reader: { own: 'not_allowed', other: 'not_allowed', none: 'not_allowed' },
  };
  const places = { own: northId, other: southId, none: 'school-nowhere' } as const;
  const cases = roles.flatMap((role) =>
    (['own', 'other', 'none'] as const).map((place) => [role, place, outcome[role][place]] as const),
  );

  test.each(cases)('%s at a school that is %s: %s', async (role, place, expected) => {
    const { ports, idAt } = await setUp();
    const schoolId = places[place];
    const codeOf = (work: Promise<unknown>) =>
      work.then(
        () => 'done',
        (error: { code: string }) => error.code,
      );
    const returns = [{ kind: 'unauthorised', pupilId: idAt(schoolId), from: '2026-09-07' }] as const;
    expect(await codeOf(markReturns(personOf(role), { schoolId, sent: true, returns }, ports))).toBe(
      expected,
    );
    expect(ports.lists.returns.rows.size).toBe(expected === 'done' ? 1 : 0);
    ports.noted.length = 0;
    expect(await codeOf(readReturns(personOf(role), schoolId, ports))).toBe(expected);
    expect(ports.noted).toHaveLength(expected === 'done' ? 1 : 0);
  });
});

test('a whole autumn comes to the returns that were counted by hand', async () => {
  const ports = memoryCases();
  await save(autumn, ports.casework);
  const { unauthorised, sickness } = await readReturns(school, northId, ports);
  // One pupil was away for the first 30 school days, to 16 October; another for five days only; six days of illness are too few.
  expect(unauthorised).toMatchObject([{ from: '2026-09-07', to: '2026-10-16', days: 30 }]);
  expect(sickness).toEqual([]);
});
