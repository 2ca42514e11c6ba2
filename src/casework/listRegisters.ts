import { requireMay } from '../access/may.ts';
import type { Person } from '../access/person.ts';
import type { CaseworkPorts } from './caseworkPorts.ts';
import { knownSchool } from './knownSchool.ts';

export type KeptRegister = { fileId: string; name: string; uploadedAt: string; size: number };

/** The register files kept for a school, the newest first. @throws Problem not_allowed, not_found */
export async function listRegisters(
  person: Person,
  schoolId: string,
  ports: Pick<CaseworkPorts, 'schools' | 'registerFiles'>,
): Promise<readonly KeptRegister[]> {
  requireMay(person, 'registers:list', schoolId);
  await knownSchool(schoolId, ports.schools);
  const files = await ports.registerFiles.list(schoolId);
  return [...files].sort((a, b) => b.uploadedAt.localeCompare(a.uploadedAt));
}
