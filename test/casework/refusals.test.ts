import { describe, expect, test } from 'vitest';
import type { Person } from '../../src/access/person.ts';
import { type Role, roles } from '../../src/access/person.ts';
import { checkRegister } from '../../src/casework/checkRegister.ts';
import { checksumOf } from '../../src/casework/checksum.ts';
import { listRegisters } from '../../src/casework/listRegisters.ts';
import { mySchools } from '../../src/casework/mySchools.ts';
import { readCaseload } from '../../src/casework/readCaseload.ts';
import { readPupil } from '../../src/casework/readPupil.ts';
import { saveRegister } from '../../src/casework/saveRegister.ts';
import { autumn, type Memory, memory, northId, personOf, registerFile, southId } from './support.ts';

const file = registerFile(autumn);
const checksum = checksumOf(file.bytes);
const pupilIn: Record<string, string> = { [northId]: 'pupil-1', [southId]: 'pupil-4' };

const operations: Record<string, (person: Person, schoolId: string, ports: Memory) => Promise<unknown>> = {
  readCaseload,
  listRegisters,
  readPupil: (person, schoolId, ports) => readPupil(person, pupilIn[schoolId] ?? 'pupil-99', ports),
  checkRegister: (person, schoolId, ports) => checkRegister(person, { schoolId, file }, ports),
  saveRegister: (person, schoolId, ports) => saveRegister(person, { schoolId, file, checksum }, ports),
};

/** Both schools with three pupils on their caseload: 1 to 3 in North, 4 to 6 in South. */
async function bothSaved(): Promise<Memory> {
  const ports = memory();
  for (const schoolId of [northId, southId]) {
    await saveRegister(personOf('officer'), { schoolId, file, checksum }, ports);
  }
  ports.writes.length = 0;
  return ports;
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
    const ports = await bothSaved();
    const answer = await operations[name]?.(personOf(role), places[place], ports).then(
      () => 'done',
      (error: { code?: string }) => error.code,
    );
    expect(answer).toBe(expected);
    expect(ports.writes).toEqual([]);
  });
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
  const ports = await bothSaved();
  const asked: string[] = [];
  const watched = {
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
  const refusalOf = (id: string) => readPupil(personOf('school'), id, watched).catch((error: Error) => error);
  const [others, missing] = [await refusalOf('pupil-4'), await refusalOf('pupil-99')];
  expect(others).toEqual(missing);
  expect(asked).toEqual(['pupil', 'school', 'pupil', 'school']);
});
