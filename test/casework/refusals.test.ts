import { describe, expect, test } from 'vitest';
import type { Person } from '../../src/access/person.ts';
import { type Role, roles } from '../../src/access/person.ts';
import { allRejections } from '../../src/casework/imports/allRejections.ts';
import { checkImport } from '../../src/casework/imports/checkImport.ts';
import { discardImport } from '../../src/casework/imports/discardImport.ts';
import { guessSchool } from '../../src/casework/imports/guessSchool.ts';
import { listImports } from '../../src/casework/imports/listImports.ts';
import { resumeImport } from '../../src/casework/imports/resumeImport.ts';
import { saveImport } from '../../src/casework/imports/saveImport.ts';
import { undoImport } from '../../src/casework/imports/undoImport.ts';
import { mySchools } from '../../src/casework/mySchools.ts';
import { readCaseload } from '../../src/casework/readCaseload.ts';
import { readPupil } from '../../src/casework/readPupil.ts';
import { readSchoolFigures } from '../../src/casework/readSchoolFigures.ts';
import { memoryCases } from './memoryCases.ts';
import {
  arrived,
  autumn,
  type Memory,
  memory,
  northId,
  personOf,
  registerFile,
  save,
  southId,
} from './support.ts';

const file = arrived(registerFile(autumn));
const { checksum } = file;

/** Of a school: a pupil on its caseload, the import that stands, and one that was cut off. */
type Ids = { pupil: string; current: string; begun: string };
const nobodys: Ids = { pupil: 'pupil-99', current: 'import-99', begun: 'import-99' };

const operations: Record<
  string,
  (person: Person, schoolId: string, given: { ports: Memory; ids: Ids }) => Promise<unknown>
> = {
  readCaseload: (person, schoolId, { ports }) => readCaseload(person, schoolId, memoryCases(ports)),
  readPupil: (person, _, { ports, ids }) => readPupil(person, ids.pupil, memoryCases(ports)),
  readSchoolFigures: (person, schoolId, { ports }) => readSchoolFigures(person, schoolId, ports),
  listImports: (person, schoolId, { ports }) => listImports(person, schoolId, ports),
  checkImport: (person, schoolId, { ports }) => checkImport(person, { schoolId, file }, ports),
  allRejections: (person, schoolId, { ports }) => allRejections(person, { schoolId, file }, ports),
  saveImport: (person, schoolId, { ports }) => saveImport(person, { schoolId, file, checksum }, ports),
  undoImport: (person, schoolId, { ports, ids }) =>
    undoImport(person, { schoolId, importId: ids.current }, ports),
  resumeImport: (person, schoolId, { ports, ids }) =>
    resumeImport(person, { schoolId, importId: ids.begun }, ports),
  discardImport: (person, schoolId, { ports, ids }) =>
    discardImport(person, { schoolId, importId: ids.begun }, ports),
};
/** These write where they are allowed. */
const changing = ['undoImport', 'resumeImport', 'discardImport'];

/** Both schools with a register, and another one that was cut off. */
async function bothSaved(): Promise<{ ports: Memory; idsOf: Record<string, Ids> }> {
  const ports = memory();
  const idsOf: Record<string, Ids> = {};
  for (const schoolId of [northId, southId]) {
    const { importId } = await save(autumn, ports, schoolId);
    ports.breakAt = 'switch';
    await expect(save(autumn.slice(1), ports, schoolId)).rejects.toThrow();
    const begun = [...ports.records.values()].at(-1)?.id ?? '';
    idsOf[schoolId] = {
      pupil: ports.rows.find((row) => row.importId === importId)?.id ?? '',
      ...{ current: importId, begun },
    };
  }
  ports.writes.length = 0;
  return { ports, idsOf };
}

const outcome: Record<Role, { north: string; south: string; nowhere: string }> = {
  officer: { north: 'done', south: 'done', nowhere: 'not_found' },
  asw: { north: 'done', south: 'not_found', nowhere: 'not_found' },
  school: { north: 'done', south: 'not_found', nowhere: 'not_found' },
  reader: { north: 'not_allowed', south: 'not_allowed', nowhere: 'not_allowed' },
};
const places = { north: northId, south: southId, nowhere: 'school-nowhere' } as const;

describe.each(Object.keys(operations))('%s', (name) => {
  const cases = roles.flatMap((role) =>
    Object.entries(outcome[role]).map(
      ([place, expected]) => [role, place as keyof typeof places, expected] as const,
    ),
  );

  test.each(cases)('by %s for the school %s: %s', async (role, place, expected) => {
    const { ports, idsOf } = await bothSaved();
    const ids = idsOf[places[place]] ?? nobodys;
    const answer = await operations[name]?.(personOf(role), places[place], { ports, ids }).then(
      () => 'done',
      (error: { code?: string }) => error.code,
    );
    expect(answer).toBe(expected);
    if (expected !== 'done' || !changing.includes(name)) expect(ports.writes).toEqual([]);
  });
});

test.each(['undoImport', 'resumeImport', 'discardImport'])(
  '%s by way of one’s own school is refused',
  async (name) => {
    const { ports, idsOf } = await bothSaved();
    const ids = idsOf[southId] ?? nobodys;
    const asked = operations[name]?.(personOf('asw'), northId, { ports, ids });
    await expect(asked).rejects.toMatchObject({ code: 'not_found' });
    expect(ports.writes).toEqual([]);
  },
);

test('a reader may not even send a file', async () => {
  const guessed = guessSchool(personOf('reader'), file, memory());
  await expect(guessed).rejects.toMatchObject({ code: 'not_allowed' });
});

describe('my schools', () => {
  test.each<[Role, string[]]>([
    ['officer', ['North Academy', 'South School']],
    ['asw', ['North Academy']],
    ['school', ['North Academy']],
  ])('of %s', async (role, names) => {
    expect((await mySchools(personOf(role), memory())).map((school) => school.name)).toEqual(names);
  });

  test('are not for a reader', async () => {
    await expect(mySchools(personOf('reader'), memory())).rejects.toMatchObject({ code: 'not_allowed' });
  });
});

test('a pupil of another school and a pupil who does not exist ask the stores the same', async () => {
  const { ports, idsOf } = await bothSaved();
  const asked: string[] = [];
  const watched = {
    ...ports,
    schools: {
      ...ports.schools,
      byId: (id: string) => {
        asked.push('school');
        return ports.schools.byId(id);
      },
    },
    caseload: {
      ...ports.caseload,
      byId: (id: string) => {
        asked.push('pupil');
        return ports.caseload.byId(id);
      },
    },
  };
  const refusalOf = (id: string) =>
    readPupil(personOf('school'), id, memoryCases(watched)).catch((error: Error) => error);
  const others = await refusalOf(idsOf[southId]?.pupil ?? '');
  const missing = await refusalOf('pupil-99');
  expect(others).toEqual(missing);
  expect(asked).toEqual(['pupil', 'school', 'pupil', 'school']);
});
