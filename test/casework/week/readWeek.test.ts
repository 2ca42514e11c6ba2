import { describe, expect, test } from 'vitest';
import type { Role } from '../../../src/access/person.ts';
import { readWeek } from '../../../src/casework/week/readWeek.ts';
import { entryAbout } from '../entryExamples.ts';
import { memoryCases } from '../memoryCases.ts';
import { autumn, northId, personOf, save, southId, upns } from '../support.ts';
import { calendar } from './weekExamples.ts';

/** Both schools with a register up to Friday 27 November, and something to do at each. It is Monday 30 November. */
async function bothSchools() {
  const ports = { ...memoryCases(), tsms: async () => [tsm] };
  const tsm = { id: 'r-1', schoolId: southId, state: 'asked', askedAt: '2026-11-27T09:00:00Z' } as const;
  ports.casework.calendarOf = async () => calendar;
  ports.setClock('2026-11-30T09:00:00Z');
  for (const schoolId of [northId, southId]) await save(autumn, ports.casework, schoolId);
  const idAt = (schoolId: string, upn: string) =>
    ports.casework.rows.find((row) => row.schoolId === schoolId && row.upn === upn)?.id ?? '';
  for (const schoolId of [northId, southId]) {
    const about = { id: `action-${schoolId}`, pupilId: idAt(schoolId, upns.severe), schoolId };
    await ports.entries.add(entryAbout('action', about, { dueOn: '2026-11-27' }));
  }
  return { ports, idAt };
}

describe('my week', () => {
  test('is what there is to do, in order, with the schools that it is about', async () => {
    const { ports, idAt } = await bothSchools();
    const { today, schools, items } = await readWeek(personOf('school'), ports);
    expect(today).toBe('2026-11-30');
    expect(schools.map(({ name, register }) => [name, register?.to])).toEqual([
      ['North Academy', '2026-11-27'],
    ]);
    const severe = idAt(northId, upns.severe);
    // The severe pupil was away without leave for the first 30 of 60 days: from 7 September to 16 October.
    expect(items.map(({ id }) => id)).toEqual([
      `action-due:${severe}:action-${northId}`,
      `severe-without:${severe}`,
      `return-due:${northId}:unauthorised`,
    ]);
  });

  test.each<[Role, string[]]>([
    ['school', [northId]],
    ['asw', [northId]],
    ['officer', [northId, southId]],
  ])('of %s is about their own schools', async (role, expected) => {
    const { ports } = await bothSchools();
    const { schools, items } = await readWeek(personOf(role), ports);
    expect(schools.map(({ id }) => id)).toEqual(expected);
    expect([...new Set(items.map(({ schoolId }) => schoolId))].sort()).toEqual(expected);
  });

  test('is not for a reader', async () => {
    const { ports } = await bothSchools();
    await expect(readWeek(personOf('reader'), ports)).rejects.toMatchObject({ code: 'not_allowed' });
  });

  test('of an officer has what falls to them where a school has no support worker', async () => {
    const { ports } = await bothSchools();
    const { items } = await readWeek(personOf('officer'), ports);
    expect(items.map(({ id }) => id)).toEqual([
      `return-due:${northId}:unauthorised`,
      `return-due:${southId}:unauthorised`,
      'tsm-request:r-1',
    ]);
  });

  test('has penalty notices as the ledger has them', async () => {
    const { ports, idAt } = await bothSchools();
    const pupilId = idAt(northId, upns.persistent);
    await ports.cases.add({
      ...{
        id: pupilId,
        schoolId: northId,
        upn: upns.persistent,
        surname: 'B',
        forename: 'C',
        yearGroup: '8',
      },
      birthDate: '',
      opened: { at: '2026-10-05T09:00:00Z', by: 'N', byId: 'n' },
    });
    await ports.entries.add(
      entryAbout(
        'legal',
        { id: 'notice-1', pupilId, schoolId: northId },
        {
          ...{ step: 'penalty-notice', parentId: 'mother', path: 'irregular', sessions: 12 },
          ...{ absentFrom: '2026-09-07', absentTo: '2026-09-14', requestedOn: '2026-09-28' },
          // 28 days after 30 October are 27 November: over since.
          ...{ issuedOn: '2026-10-28', receivedOn: '2026-10-30' },
        },
      ),
    );
    const { items } = await readWeek(personOf('officer'), ports);
    expect(items[0]).toMatchObject({
      ...{ id: `notice-deadline:${pupilId}:notice-1:unpaid`, overdue: true, dueOn: '2026-11-27' },
      pupil: { id: pupilId, name: 'C B' },
    });
  });

  test('says of a notice that looks like a first what it cannot know, and nothing of another school', async () => {
    const { ports, idAt } = await bothSchools();
    for (const [schoolId, requestedOn, issued] of [
      [southId, '2026-01-12', { issuedOn: '2026-01-19', receivedOn: '2026-01-21' }],
      [northId, '2026-11-05', { issuedOn: '2026-11-09', receivedOn: '2026-11-11' }],
    ] as const) {
      const pupilId = idAt(schoolId, upns.persistent);
      const about = { pupilId, schoolId };
      await ports.cases.add({
        ...{ id: pupilId, schoolId, upn: upns.persistent, surname: 'B', forename: 'C', yearGroup: '8' },
        birthDate: '',
        opened: { at: '2026-10-05T09:00:00Z', by: 'N', byId: 'n' },
      });
      const mother = { id: 'mother', name: 'Ms B', relationship: 'Mother', livesWithPupil: true };
      await ports.entries.add(
        entryAbout('profile', { ...about, id: pupilId }, { barriers: [], parents: [mother] }),
      );
      await ports.entries.add(
        entryAbout(
          'legal',
          { ...about, id: `notice-${schoolId}` },
          {
            ...{ step: 'penalty-notice', parentId: 'mother', path: 'irregular', sessions: 12 },
            ...{ absentFrom: '2025-09-08', absentTo: '2025-09-15', requestedOn, ...issued },
          },
        ),
      );
    }
    const noticesOf = async (role: Role) =>
      (await readWeek(personOf(role), ports)).items.filter(({ kind }) => kind === 'notice-deadline');
    // 21 days after 11 November are 2 December, 28 days the 9th.
    const found = await noticesOf('school');
    expect(found.map(({ why }) => why)).toEqual([
      'Received on 11 November 2026 and not put down as paid. £80 until 2 December 2026, then £160 until 9 December 2026. You see what your own schools wrote down. Others may have recorded more: ask the council.',
    ]);
    expect(JSON.stringify(found)).not.toContain('2026-01');
    // An officer sees both: there is no lower amount.
    ports.setClock('2026-12-07T09:00:00Z');
    expect((await noticesOf('officer')).map(({ why }) => why)).toContain(
      'Received on 11 November 2026 and not put down as paid. £160 until 9 December 2026.',
    );
  });

  test('of a school without anything is the wish for a first register and for term dates', async () => {
    const ports = { ...memoryCases(), tsms: async () => [] };
    const { items } = await readWeek(personOf('school'), ports);
    expect(items.map(({ title }) => title)).toEqual(['Add the first register', 'Add the term dates']);
  });
});

test.each<[Role, (string | undefined)[]]>([
  ['school', [northId]],
  ['asw', [northId]],
  // Nothing of an officer's week names a pupil here.
  ['officer', []],
  ['reader', []],
])('my week of %s writes nothing, and is put down where it names pupils', async (role, looks) => {
  const { ports } = await bothSchools();
  ports.casework.writes.length = 0;
  await readWeek(personOf(role), ports).catch(() => undefined);
  expect(ports.casework.writes).toEqual([]);
  expect(ports.audited().map(({ subject, schoolId }) => [subject, schoolId])).toEqual(
    looks.map((schoolId) => ['caseload', schoolId]),
  );
});
