import type { CaseworkPorts } from '../caseworkPorts.ts';
import type { ImportRecord } from './importRecord.ts';

/** Takes away the pupils of an import that nobody can return to, and what was kept for the next dry run. */
export async function removeImport(
  { schoolId, id: importId }: Pick<ImportRecord, 'schoolId' | 'id'>,
  ports: Pick<CaseworkPorts, 'caseload' | 'registerFiles'>,
): Promise<void> {
  await ports.caseload.write({ schoolId, importId }, []);
  await ports.registerFiles.dropSnapshot(schoolId, importId);
}
