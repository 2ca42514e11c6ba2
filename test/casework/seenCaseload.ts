import { readCaseload } from '../../src/casework/readCaseload.ts';
import { memoryCases } from './memoryCases.ts';
import { type Memory, northId, personOf } from './support.ts';

/** A school and the rows of its caseload, as people see them, with nothing written down about anybody. */
export async function seenCaseload(ports: Memory, schoolId = northId) {
  const { school, pupils } = await readCaseload(personOf('officer'), schoolId, memoryCases(ports));
  return { school, pupils: pupils.flatMap(({ row }) => row ?? []) };
}
