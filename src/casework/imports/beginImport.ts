import type { Person } from '../../access/person.ts';
import type { CaseworkPorts } from '../caseworkPorts.ts';
import { knownSchool } from '../knownSchool.ts';
import type { School } from '../school.ts';
import type { ArrivedFile } from './arrivedFile.ts';
import type { ImportRecord } from './importRecord.ts';
import { overtakenBy } from './overtaken.ts';
import { isSameImport } from './standing.ts';
import type { SaveStep } from './writeImport.ts';

type Facts = Pick<
  ImportRecord,
  'layout' | 'hasMarks' | 'from' | 'to' | 'reading' | 'counts' | 'figures' | 'checksum'
>;

type Beginning = {
  schoolId: string;
  file: ArrivedFile;
  facts: Facts;
  /** See SaveRequest. */
  standing: string | undefined;
  progress?: ((step: SaveStep) => void) | undefined;
};

/** An import that was cut off and would do the very same; the figures still rest on what it was to replace. */
function halfDone(records: readonly ImportRecord[], school: School, facts: Facts): ImportRecord | undefined {
  return records.find(
    (record) =>
      record.state === 'saving' &&
      record.before?.importId === school.register?.importId &&
      isSameImport(record, facts),
  );
}

/**
 * Keeps the file, then puts the import down as being saved: from here on it can be resumed, and whatever else is kept of it can
 * be found and cleared away. Sent again after an interruption, the same file goes on with the import that it began.
 * @throws Problem changed_elsewhere
 */
export async function beginImport(
  person: Person,
  { schoolId, file, facts, standing, progress }: Beginning,
  ports: CaseworkPorts,
): Promise<ImportRecord> {
  const school = (await ports.schools.freshById(schoolId)) ?? (await knownSchool(schoolId, ports.schools));
  const { register } = school;
  if (standing !== undefined && standing !== (register?.importId ?? '')) throw overtakenBy(register);
  const again = halfDone(await ports.imports.bySchool(schoolId), school, facts);
  if (again) return again;

  progress?.({ stage: 'keeping', done: 0, total: file.size });
  const { fileId } = await ports.registerFiles.keep(schoolId, watched(file, progress));
  const id = ports.newId();
  const begunAt = ports.now();
  const record: ImportRecord = {
    ...facts,
    ...{ id, schoolId, fileId, state: 'saving', fileName: file.name, size: file.size },
    ...{ begunAt, aliveAt: begunAt },
    begunBy: person.name,
    begunById: person.id,
    ...(register && { before: register }),
  };
  await ports.imports.add(record);
  return record;
}

/** The file, telling how much of it has been taken. */
function watched(file: ArrivedFile, progress: Beginning['progress']): ArrivedFile {
  return {
    ...file,
    async *pieces() {
      let done = 0;
      for await (const piece of file.pieces()) {
        yield piece;
        done += piece.byteLength;
        progress?.({ stage: 'keeping', done, total: file.size });
      }
    },
  };
}
