import { describe, expect, test } from 'vitest';
import { type Role, roles } from '../../../src/access/person.ts';
import type { SchoolCalendar } from '../../../src/calendar/schoolCalendar.ts';
import { calendarInForce, councilId } from '../../../src/casework/calendars/calendarRecord.ts';
import {
  removeCalendar,
  saveCalendar,
  saveCouncilCalendar,
} from '../../../src/casework/calendars/keepCalendar.ts';
import { readCalendar, readCouncilCalendar } from '../../../src/casework/calendars/readCalendar.ts';
import { readDates } from '../../../src/casework/calendars/readDates.ts';
import { northId, personOf, southId } from '../support.ts';
import { type MemoryCalendars, memoryCalendars } from './memoryCalendars.ts';

const calendar = (name: string): SchoolCalendar => ({
  terms: [{ name, from: '2026-09-03', to: '2026-10-23' }],
  inset: ['2026-09-03'],
  closures: [],
});
const own = calendar('Own');
const council = calendar('Council');
const officer = personOf('officer');
const school = personOf('school');

describe('the dates that a school goes by', () => {
  test('are its own, else the council’s, else those of its register, else none', async () => {
    const ports = memoryCalendars();
    const read = () => readCalendar(school, northId, ports);
    expect(await read()).toEqual({ from: 'nothing', dates: { terms: [], inset: [], closures: [] } });

    ports.openRuns = [
      ['2026-09-03', '2026-09-11'],
      ['2026-09-15', '2026-10-23'],
      ['2026-11-02', '2026-11-20'],
    ];
    const seen = await read();
    expect(seen.from).toBe('register');
    expect(seen.dates).toEqual({
      terms: [
        { name: 'Autumn 1', from: '2026-09-03', to: '2026-10-23' },
        { name: 'Autumn 2', from: '2026-11-02', to: '2026-11-20' },
      ],
      inset: [],
      closures: ['2026-09-14'],
    });

    await saveCouncilCalendar(officer, { dates: council }, ports);
    expect(await read()).toMatchObject({ from: 'council', dates: council, council, register: seen.dates });

    await saveCalendar(school, { schoolId: northId, dates: own }, ports);
    expect(await read()).toMatchObject({ from: 'school', dates: own, council, changed: { by: school.name } });
    expect((await readCalendar(officer, southId, ports)).from).toBe('council');

    const { version } = await read();
    await removeCalendar(school, { schoolId: northId, version }, ports);
    expect(await read()).toMatchObject({ from: 'council', dates: council });
  });

  test('come back after they were removed', async () => {
    const ports = memoryCalendars();
    await saveCalendar(school, { schoolId: northId, dates: own }, ports);
    const before = await readCalendar(school, northId, ports);
    await removeCalendar(school, { schoolId: northId, version: before.version }, ports);
    const { version } = await readCalendar(school, northId, ports);
    await saveCalendar(school, { schoolId: northId, dates: before.dates, version }, ports);
    expect(await readCalendar(school, northId, ports)).toMatchObject({ from: 'school', dates: own });
  });

  test('are in force for whoever reckons with them', () => {
    const records = new Map([
      [councilId, { id: councilId, calendar: council }],
      ['own', { id: 'own', calendar: own }],
      ['removed', { id: 'removed', calendar: { terms: [], inset: [], closures: [] } }],
    ]);
    const of = (id: string) => calendarInForce(id, (one) => records.get(one));
    expect([of('own'), of('removed'), of('other')]).toEqual([own, council, council]);
    expect(calendarInForce('other', () => undefined)).toBeUndefined();
  });
});

describe('two people at once', () => {
  const draft = { schoolId: northId, dates: own };
  const changedElsewhere = expect.objectContaining({
    code: 'changed_elsewhere',
    detail: expect.stringMatching(/^Wilhelmina officer changed these dates at 9am on 23 November 2026\./),
  });

  test.each<[string, (ports: MemoryCalendars, version: string | undefined) => Promise<unknown>]>([
    ['saves', (ports, version) => saveCalendar(school, { ...draft, version }, ports)],
    ['removes', (ports, version) => removeCalendar(school, { schoolId: northId, version }, ports)],
  ])('the second %s nothing, and is told who was first', async (_, change) => {
    const ports = memoryCalendars();
    await saveCalendar(school, draft, ports);
    const { version } = await readCalendar(school, northId, ports);
    await saveCalendar(officer, { ...draft, dates: calendar('Theirs'), version }, ports);
    await expect(change(ports, version)).rejects.toEqual(changedElsewhere);
    await expect(change(ports, undefined)).rejects.toEqual(changedElsewhere);
    expect((await readCalendar(school, northId, ports)).dates.terms[0]?.name).toBe('Theirs');
  });

  test.each([true, false])('however close together they are (there were dates: %s)', async (there) => {
    const ports = memoryCalendars();
    if (there) await saveCalendar(school, draft, ports);
    const { version } = await readCalendar(school, northId, ports);
    ports.before = () => {
      const changed = { by: officer.name, at: '2026-11-23T09:00:30.000Z' };
      ports.rows.set(northId, { record: { id: northId, calendar: calendar('Theirs'), changed }, etag: 'x' });
    };
    await expect(saveCalendar(school, { ...draft, version }, ports)).rejects.toEqual(changedElsewhere);
  });
});

test('what is wrong is said with where, and nothing is kept', async () => {
  const ports = memoryCalendars();
  const dates = { ...own, inset: ['2026-09-05'], closures: ['2026-12-25'] };
  await expect(saveCalendar(school, { schoolId: northId, dates }, ports)).rejects.toMatchObject({
    code: 'bad_request',
    detail:
      'INSET day 5 September 2026: It is at a weekend. Closure 25 December 2026: Christmas Day is a bank holiday, which is known already.',
  });
  const none = { terms: [], inset: [], closures: [] };
  await expect(saveCouncilCalendar(officer, { dates: none }, ports)).rejects.toMatchObject({
    code: 'bad_request',
    detail: 'Add a term.',
  });
  const many = { ...own, inset: Array.from({ length: 9 }, (_, n) => `2027-02-0${n + 1}`) };
  await expect(saveCalendar(school, { schoolId: northId, dates: many }, ports)).rejects.toMatchObject({
    detail: expect.stringMatching(/And 4 more\.$/),
  });
  expect(ports.rows.size).toBe(0);
});

test('a file that is none is refused with the reason', () => {
  expect(() => readDates(school, { name: 'a.csv', text: '' })).toThrow(
    expect.objectContaining({ code: 'bad_request', detail: 'The file is empty.' }),
  );
});

describe('who may', () => {
  type Tried = (role: Role, schoolId: string, ports: MemoryCalendars) => Promise<unknown>;
  const ofSchool: Record<string, Tried> = {
    readCalendar: (role, schoolId, ports) => readCalendar(personOf(role), schoolId, ports),
    saveCalendar: (role, schoolId, ports) => saveCalendar(personOf(role), { schoolId, dates: own }, ports),
    removeCalendar: (role, schoolId, ports) => removeCalendar(personOf(role), { schoolId }, ports),
  };
  const outcome = (tried: Promise<unknown>) =>
    tried.then(
      () => 'done',
      (error: { code?: string }) => error.code,
    );

  test.each(Object.keys(ofSchool).flatMap((name) => roles.map((role): [string, Role] => [name, role])))(
    '%s as %s',
    async (name, role) => {
      const ports = memoryCalendars();
      const tryAt = async (schoolId: string) =>
        outcome(ofSchool[name]?.(role, schoolId, ports) ?? Promise.reject());
      const refused = role === 'reader' ? 'not_allowed' : 'not_found';
      expect(await tryAt(southId)).toBe(role === 'officer' ? 'done' : refused);
      expect(ports.rows.has(southId)).toBe(role === 'officer' && name !== 'readCalendar');
      expect(await tryAt(northId)).toBe(role === 'reader' ? 'not_allowed' : 'done');
      expect(await tryAt('nowhere')).toBe(refused);
    },
  );

  test.each(roles)('the council’s dates as %s', async (role) => {
    const ports = memoryCalendars();
    const expected = role === 'officer' ? 'done' : 'not_allowed';
    expect(await outcome(saveCouncilCalendar(personOf(role), { dates: council }, ports))).toBe(expected);
    expect(ports.rows.size).toBe(role === 'officer' ? 1 : 0);
    expect(await outcome(readCouncilCalendar(personOf(role), ports))).toBe(expected);
  });

  test.each(roles)('a file of dates as %s', (role) => {
    const read = () =>
      readDates(personOf(role), { name: 'a.csv', text: 'Autumn term 1,03/09/2026,23/10/2026' });
    if (role === 'reader') expect(read).toThrow(expect.objectContaining({ code: 'not_allowed' }));
    else expect(read().dates.terms).toHaveLength(1);
  });
});
