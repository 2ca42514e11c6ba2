import { describe, expect, test } from 'vitest';
import { checkImport } from '../../../src/casework/imports/checkImport.ts';
import { discardImport } from '../../../src/casework/imports/discardImport.ts';
import { listImports } from '../../../src/casework/imports/listImports.ts';
import { resumeImport } from '../../../src/casework/imports/resumeImport.ts';
import { saveImport } from '../../../src/casework/imports/saveImport.ts';
import { undoImport } from '../../../src/casework/imports/undoImport.ts';
import { readPupil } from '../../../src/casework/readPupil.ts';
import { memoryCases } from '../memoryCases.ts';
import { seenCaseload } from '../seenCaseload.ts';
import {
  arrived,
  autumn,
  type Memory,
  memory,
  northId,
  personOf,
  present,
  type Row,
  registerFile,
  type Step,
  save,
  upns,
} from '../support.ts';

const officer = personOf('officer');
const without = (upn: string) => autumn.filter((row) => row.upn !== upn);
const fewer = without(upns.threshold);

/** What people see of a school: whatever goes wrong, it is one register or the other, whole. */
async function seen(ports: Memory) {
  const { school, pupils } = await seenCaseload(ports);
  for (const { id } of pupils) await readPupil(officer, id, memoryCases(ports));
  return { to: school.register?.to, upns: pupils.map(({ upn }) => upn).sort() };
}

const whole = { to: '2026-11-27', upns: [upns.persistent, upns.severe, upns.threshold].sort() };
const before = { to: '2026-11-27', upns: [upns.persistent, upns.severe].sort() };
const nothing = { to: undefined, upns: [] };

const lastImport = (ports: Memory) => [...ports.records.values()].at(-1)?.id ?? '';

describe('saving a register', () => {
  test('keeps the file, puts the import down, writes its pupils, and only then switches', async () => {
    const ports = memory();
    const saved = await save(autumn, ports);
    expect(saved).toEqual({ importId: expect.any(String), onCaseload: 3, to: '2026-11-27', changed: true });
    expect(ports.writes).toEqual(['file', 'import', 'caseload', 'school', 'import saved']);
    expect(await seen(ports)).toEqual(whole);
    const school = await ports.schools.byId(northId);
    expect(school?.register).toMatchObject({
      importId: saved.importId,
      from: '2026-09-07',
      to: '2026-11-27',
      uploadedBy: officer.name,
      pupils: 4,
      persistent: 1,
      severe: 1,
      notPersistent: 2,
      noSessions: 0,
      thresholdMet: 2,
      onCaseload: 3,
      hasMarks: true,
    });
  });

  test('the same bytes once more change nothing', async () => {
    const ports = memory();
    const { importId } = await save(autumn, ports);
    const state = () => structuredClone([ports.rows, ports.records, ports.snapshots]);
    const first = state();
    ports.writes.length = 0;
    expect(await save(autumn, ports)).toEqual({ importId, onCaseload: 3, to: '2026-11-27', changed: false });
    expect(ports.writes).toEqual([]);
    expect(state()).toEqual(first);
  });

  test('the same bytes under another reading of the bands are another import', async () => {
    const ports = memory();
    await save(autumn, ports);
    ports.bandReading = 'below';
    // Exactly 90% is persistent as the DfE reads it, and not "below 90%".
    expect(await save(autumn, ports)).toMatchObject({ changed: true, onCaseload: 2 });
    expect((await seen(ports)).upns).not.toContain(upns.persistent);
  });

  test('a pupil keeps the id, and what the trend is measured from', async () => {
    const ports = memory();
    await save(autumn, ports);
    const first = new Map(ports.rows.map(({ upn, id }) => [upn, id]));
    const more = autumn.map((row) => ({ ...row, days: [...row.days, 'OO'] }));
    await save(more, ports);
    const { pupils } = await seenCaseload(ports);
    for (const { upn, id, previous } of pupils) {
      expect(id).toBe(first.get(upn));
      expect(previous?.asAt).toBe('2026-11-27');
    }
  });

  test('takes a pupil who attends again off the caseload, and gives them their id when they come back', async () => {
    const ports = memory();
    await save(autumn, ports);
    const id = ports.rows.find(({ upn }) => upn === upns.persistent)?.id;
    const recovered = autumn.map((row) =>
      row.upn === upns.persistent ? { ...row, days: Array<string>(60).fill(present) } : row,
    );
    await save(recovered, ports);
    expect((await seen(ports)).upns).not.toContain(upns.persistent);
    await expect(readPupil(officer, id ?? '', memoryCases(ports))).rejects.toMatchObject({
      code: 'not_found',
    });
    await save(
      autumn.map((row) => ({ ...row, surname: `${row.surname}e` })),
      ports,
    );
    expect((await readPupil(officer, id ?? '', memoryCases(ports))).pupil.upn).toBe(upns.persistent);
  });

  test('refuses bytes that are not those that were checked', async () => {
    const ports = memory();
    const file = arrived(registerFile(autumn));
    const request = { schoolId: northId, file, checksum: arrived(registerFile(fewer)).checksum };
    await expect(saveImport(officer, request, ports)).rejects.toMatchObject({ code: 'file_changed' });
    expect(ports.writes).toEqual([]);
  });

  test('tells how far it has come', async () => {
    const file = arrived(registerFile(autumn));
    const stages: string[] = [];
    const progress = (step: { stage: string; done: number; total: number }) =>
      stages.push(
        `${step.stage} ${step.done === 0 ? 'begun' : step.done === step.total ? 'done' : 'under way'}`,
      );
    await saveImport(officer, { schoolId: northId, file, checksum: file.checksum, progress }, memory());
    expect([...new Set(stages)]).toEqual([
      'reading begun',
      'reading done',
      'keeping begun',
      'keeping done',
      'writing begun',
      'writing done',
    ]);
  });
});

describe('a save that breaks off', () => {
  const steps: [Step, 'never begun' | 'half done' | 'saved'][] = [
    ['keep', 'never begun'],
    ['add', 'never begun'],
    ['snapshot', 'half done'],
    ['write', 'half done'],
    ['half written', 'half done'],
    ['switch', 'half done'],
    ['switched', 'saved'],
    ['mark', 'saved'],
    ['marked', 'saved'],
  ];

  async function broken(step: Step, rows: readonly Row[]): Promise<Memory> {
    const ports = memory();
    await save(fewer, ports);
    ports.breakAt = step;
    await expect(save(rows, ports)).rejects.toThrow('the connection was lost');
    return ports;
  }

  test.each(steps)('at "%s" leaves one register whole: it is %s', async (step, outcome) => {
    const ports = await broken(step, autumn);
    expect(await seen(ports)).toEqual(outcome === 'saved' ? whole : before);
    const [newest, older] = await listImports(officer, northId, ports);
    expect(newest?.record.state).toBe(outcome === 'half done' ? 'saving' : 'saved');
    expect(newest?.current).toBe(outcome !== 'half done');
    expect(older === undefined).toBe(outcome === 'never begun');
    // Nothing of a pupil is left anywhere that no record speaks of.
    for (const key of ports.snapshots.keys()) expect(ports.records.has(key.split('/')[1] ?? '')).toBe(true);
  });

  test.each(steps.filter(([, outcome]) => outcome === 'half done'))('at "%s" is resumed', async (step) => {
    const ports = await broken(step, autumn);
    const importId = lastImport(ports);
    const given = new Map(
      ports.rows.filter((row) => row.importId === importId).map((row) => [row.upn, row.id]),
    );
    expect(await resumeImport(officer, { schoolId: northId, importId }, ports)).toEqual({
      ...{ importId, onCaseload: 3, to: '2026-11-27', changed: true },
    });
    expect(await seen(ports)).toEqual(whole);
    for (const [upn, id] of given) {
      expect(ports.rows.find((row) => row.upn === upn && row.importId === importId)?.id).toBe(id);
    }
    expect(ports.snapshots.get(`${northId}/${importId}`)).toHaveLength(4);
    const again = await resumeImport(officer, { schoolId: northId, importId }, ports);
    expect(again.changed).toBe(false);
  });

  test('is resumed by the half terms that it was begun with', async () => {
    const ports = await broken('switch', autumn);
    const importId = lastImport(ports);
    const calendar = {
      terms: [{ name: 'Autumn', from: '2026-09-01', to: '2026-12-18' }],
      inset: [],
      closures: [],
    };
    ports.calendarOf = async () => calendar;
    expect(await resumeImport(officer, { schoolId: northId, importId }, ports)).toMatchObject({
      changed: true,
    });
  });

  test.each(steps.filter(([, outcome]) => outcome === 'half done'))('at "%s" is discarded', async (step) => {
    const ports = await broken(step, autumn);
    const importId = lastImport(ports);
    await discardImport(officer, { schoolId: northId, importId }, ports);
    expect(await seen(ports)).toEqual(before);
    expect(ports.rows.some((row) => row.importId === importId)).toBe(false);
    expect(ports.records.get(importId)).toMatchObject({ state: 'discarded', endedBy: officer.name });
    await discardImport(officer, { schoolId: northId, importId }, ports);
    const resumed = resumeImport(officer, { schoolId: northId, importId }, ports);
    await expect(resumed).rejects.toMatchObject({ code: 'changed_elsewhere' });
  });

  test.each(steps)('at "%s" is put right by sending the same file again', async (step) => {
    const ports = await broken(step, autumn);
    const imports = ports.records.size;
    await save(autumn, ports);
    expect(await seen(ports)).toEqual(whole);
    // It goes on with what it began, and begins nothing beside it.
    expect(ports.records.size).toBe(Math.max(imports, 2));
  });

  test.each(steps.filter(([, outcome]) => outcome === 'saved'))(
    'at "%s" cannot be discarded',
    async (step) => {
      const ports = await broken(step, autumn);
      const discarded = discardImport(officer, { schoolId: northId, importId: lastImport(ports) }, ports);
      await expect(discarded).rejects.toMatchObject({ code: 'changed_elsewhere' });
      expect(await seen(ports)).toEqual(whole);
    },
  );

  test('in the first register of a school leaves it without one', async () => {
    const ports = memory();
    ports.breakAt = 'switch';
    await expect(save(autumn, ports)).rejects.toThrow('the connection was lost');
    expect(await seen(ports)).toEqual(nothing);
    await resumeImport(officer, { schoolId: northId, importId: lastImport(ports) }, ports);
    expect(await seen(ports)).toEqual(whole);
  });

  test('is not resumed over a register that was saved since', async () => {
    const ports = await broken('switch', autumn);
    const importId = lastImport(ports);
    await save(autumn.slice(1), ports);
    const resumed = resumeImport(officer, { schoolId: northId, importId }, ports);
    await expect(resumed).rejects.toMatchObject({ code: 'changed_elsewhere' });
    await discardImport(officer, { schoolId: northId, importId }, ports);
  });

  test('is not resumed from a file that somebody changed in the library', async () => {
    const ports = await broken('switch', autumn);
    for (const [id, file] of ports.files) {
      ports.files.set(id, { ...arrived(registerFile(fewer)), checksum: file.checksum });
    }
    const resumed = resumeImport(officer, { schoolId: northId, importId: lastImport(ports) }, ports);
    await expect(resumed).rejects.toMatchObject({ code: 'file_changed' });
    expect(await seen(ports)).toEqual(before);
  });
});

describe('two people at once', () => {
  test('on one server: one after the other, and the last counts', async () => {
    const ports = memory();
    const [one, two] = await Promise.all([save(fewer, ports), save(autumn, ports)]);
    expect([one.changed, two.changed]).toEqual([true, true]);
    expect(await seen(ports)).toEqual(whole);
  });

  describe('where one was checked before the other was saved', () => {
    const checked = async (ports: Memory) => {
      const file = arrived(registerFile(autumn, 'checked.csv'));
      const { before, checksum } = await checkImport(officer, { schoolId: northId, file }, ports);
      const standing = before?.importId ?? '';
      return () => saveImport(officer, { schoolId: northId, file, checksum, standing }, ports);
    };

    test.each([
      ['the first register of a school', async () => undefined],
      ['the next register', async (ports: Memory) => void (await save(without(upns.severe), ports))],
    ])('%s is not replaced unseen', async (_, earlier) => {
      const ports = memory();
      await earlier(ports);
      const saveIt = await checked(ports);
      await save(fewer, ports);
      await expect(saveIt()).rejects.toMatchObject({
        code: 'changed_elsewhere',
        words: expect.stringMatching(/^Wilhelmina officer saved another register for this school/),
      });
      expect(await seen(ports)).toEqual(before);
      expect(await (await checked(ports))()).toMatchObject({ changed: true });
      expect(await seen(ports)).toEqual(whole);
    });

    test('nor saved over an undo', async () => {
      const ports = memory();
      const { importId } = await save(fewer, ports);
      const saveIt = await checked(ports);
      await undoImport(officer, { schoolId: northId, importId }, ports);
      await expect(saveIt()).rejects.toMatchObject({ code: 'changed_elsewhere' });
      expect(await seen(ports)).toEqual(nothing);
    });

    test('and with the very same file, nothing has to be done', async () => {
      const ports = memory();
      const saveIt = await checked(ports);
      await save(autumn, ports);
      expect(await saveIt()).toMatchObject({ changed: false });
    });
  });

  /** As if on another server, which knows nothing of our turns and of what we are saving. */
  const elsewhere = (ports: Memory): Memory => {
    const { inTurn, savesHere } = memory();
    return Object.assign(Object.create(ports), { inTurn, savesHere });
  };
  /** So long that nobody believes the last sign of life any more. */
  const stalled = 60_000;

  test.each<Step>(['write', 'switch'])(
    'on two servers: whoever comes second at "%s" is told who was first',
    async (step) => {
      const ports = memory();
      await save(without(upns.severe), ports);
      ports.meanwhile = { step, act: () => save(fewer, elsewhere(ports)) };
      await expect(save(autumn, ports)).rejects.toMatchObject({
        code: 'changed_elsewhere',
        words: expect.stringMatching(
          /^Wilhelmina officer saved another register for this school at 9am on 22 /,
        ),
      });
      expect(await seen(ports)).toEqual(before);
      const states = [...ports.records.values()].map(({ state }) => state).sort();
      expect(states).toEqual(['discarded', 'saved', 'saved']);
      const discarded = [...ports.records.values()].find(({ state }) => state === 'discarded');
      expect(ports.rows.some(({ importId }) => importId === discarded?.id)).toBe(false);
    },
  );

  test.each<Step>(['write', 'switch', 'mark'])(
    'one discards at "%s" what another server has long given no sign of: the figures stay',
    async (step) => {
      const ports = memory();
      await save(fewer, ports);
      const discard = () => {
        ports.later(stalled);
        return discardImport(officer, { schoolId: northId, importId: lastImport(ports) }, elsewhere(ports));
      };
      ports.meanwhile = { step, act: () => discard().catch((error: { code: string }) => error.code) };
      const saved = await save(autumn, ports).then(
        () => 'saved',
        (error: { code: string }) => error.code,
      );
      // Once it is current, it is too late to discard it.
      expect(saved).toBe(step === 'mark' ? 'saved' : 'changed_elsewhere');
      expect(await seen(ports)).toEqual(step === 'mark' ? whole : before);
    },
  );

  test('two resume the same import after a standstill: it is saved once', async () => {
    const ports = memory();
    ports.breakAt = 'switch';
    await expect(save(autumn, ports)).rejects.toThrow('the connection was lost');
    const place = { schoolId: northId, importId: lastImport(ports) };
    const resume = () => {
      ports.later(stalled);
      return resumeImport(officer, place, elsewhere(ports));
    };
    ports.meanwhile = { step: 'switch', act: resume };
    await resumeImport(officer, place, ports);
    expect(await seen(ports)).toEqual(whole);
    expect(ports.records.get(place.importId)?.state).toBe('saved');
  });

  describe('while one saves', () => {
    const listed = async (ports: Memory) => {
      const [newest] = await listImports(officer, northId, ports);
      return `${newest?.record.state}${newest?.underWay ? ', under way' : ''}`;
    };

    /** What others see and may do in the middle of a save. */
    async function during(ports: Memory, look: (others: Memory, importId: string) => Promise<unknown>) {
      await save(fewer, ports);
      let found: unknown;
      ports.meanwhile = {
        step: 'write',
        act: async () => {
          found = await look(elsewhere(ports), lastImport(ports));
        },
      };
      const { changed } = await save(autumn, ports);
      expect([changed, await seen(ports)]).toEqual([true, whole]);
      return found;
    }

    test.each([
      ['here', (ports: Memory) => ports],
      ['on another server', elsewhere],
    ])('the history says so %s', async (_, seenFrom) => {
      const ports = memory();
      expect(await during(ports, () => listed(seenFrom(ports)))).toBe('saving, under way');
      expect(await listed(ports)).toBe('saved');
    });

    test.each([
      ['resume', resumeImport],
      ['discard', discardImport],
    ] as const)('nobody can %s it on another server', async (_, act) => {
      const refusal = await during(memory(), (others, importId) =>
        act(officer, { schoolId: northId, importId }, others).catch((error: Error) => error),
      );
      expect(refusal).toMatchObject({
        code: 'changed_elsewhere',
        words: expect.stringContaining('is still being saved'),
      });
    });

    test('it gives signs of life, however long it takes, and no more than are needed', async () => {
      const ports = memory();
      await save(fewer, ports);
      const seenBy: string[] = [];
      ports.caseload.write = async (_place, _pupils, progress) => {
        for (let done = 0; done < 60; done += 1) {
          ports.later(1000);
          progress?.(done);
          await new Promise((resolve) => setImmediate(resolve));
          seenBy.push(await listed(elsewhere(ports)));
        }
      };
      ports.writes.length = 0;
      await save(autumn, ports);
      expect(new Set(seenBy)).toEqual(new Set(['saving, under way']));
      // The clock here goes a second on each time it is looked at.
      expect(ports.writes.filter((write) => write === 'import saving').length).toBeLessThan(60);
    });

    test('and comes to a sudden end, that is seen here at once, and elsewhere soon', async () => {
      const ports = memory();
      const others = elsewhere(ports);
      ports.breakAt = 'half written';
      await expect(save(autumn, ports)).rejects.toThrow('the connection was lost');
      expect(await listed(ports)).toBe('saving');
      expect(await listed(others)).toBe('saving, under way');
      ports.later(15_000);
      expect(await listed(others)).toBe('saving');
      const place = { schoolId: northId, importId: lastImport(ports) };
      expect(await resumeImport(officer, place, others)).toMatchObject({ changed: true });
      expect(await listed(ports)).toBe('saved');
    });

    test('a sign that cannot be left stops nothing', async () => {
      const ports = memory();
      const { save: keep } = ports.imports;
      ports.imports.save = async (record, from) => {
        if (record.state === 'saving') throw new Error('the connection was lost');
        await keep(record, from);
      };
      ports.meanwhile = { step: 'write', act: async () => ports.later(stalled) };
      expect(await save(autumn, ports)).toMatchObject({ changed: true });
    });
  });
});
