import { requireMay } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import { readRegister } from '../../attendance/readRegister.ts';
import { Problem } from '../../problems/problem.ts';
import type { CaseworkPorts } from '../caseworkPorts.ts';
import { type AssessedRegister, assessRegister } from './assessRegister.ts';
import type { ImportRecord } from './importRecord.ts';
import { type ImportPlace, isNoLongerSo, knownImport } from './knownImport.ts';
import { isSameImport } from './standing.ts';
import { givingSigns, isUnderWay } from './underWay.ts';
import { type SavedImport, type SaveStep, writeImport } from './writeImport.ts';

const changed =
  'The file that was kept for this register no longer gives the same figures. Discard it, then send the file again.';

type Progress = (step: SaveStep) => void;

/** The pupils of the kept file, which has to say what it said when the import was begun. */
async function readKept(
  record: ImportRecord,
  progress: Progress | undefined,
  ports: CaseworkPorts,
): Promise<Pick<AssessedRegister, 'kept' | 'snapshot'>> {
  const { fileId, fileName, size: total, checksum, reading: how } = record;
  const { mapping, period, bandReading } = how;
  // Those of the school may have been changed since.
  const terms = record.figures?.halfTerms;
  const withCase = new Set(ports.casesOf(record.schoolId).map(({ upn }) => upn));
  progress?.({ stage: 'reading', done: 0, total });
  const file = await ports.registerFiles.open(fileId, fileName);
  const read = (sign: () => void) =>
    ports.readInTurn(async () => {
      const heard = (done: number) => {
        sign();
        progress?.({ stage: 'reading', done, total });
      };
      const options = { mapping, period, progress: heard };
      return await assessRegister(await readRegister(file, options), { bandReading, terms, withCase });
    });
  const { reading, counts, figures, kept, snapshot } = await givingSigns(record, ports, read);
  const { from = '', to = '' } = reading;
  if (file.size !== total || !isSameImport(record, { checksum, reading: how, from, to, counts, figures })) {
    throw new Problem('file_changed', changed);
  }
  return { kept, snapshot };
}

/**
 * Goes on with an import that was cut off, from the file that was kept.
 * @throws Problem not_allowed, not_found, file_changed, changed_elsewhere: also while another server is saving it
 */
export async function resumeImport(
  person: Person,
  { progress, ...place }: ImportPlace & { progress?: Progress },
  ports: CaseworkPorts,
): Promise<SavedImport> {
  requireMay(person, 'import:resume', place.schoolId);
  return await ports.inTurn(place.schoolId, async () => {
    const { record, school } = await knownImport(place, ports);
    const { id: importId, counts, to } = record;
    const current = school.register?.importId;
    if (record.state === 'saved' && current === importId) {
      return { importId, onCaseload: counts.onCaseload, to, changed: false };
    }
    if (record.state !== 'saving') throw isNoLongerSo(record);
    if (isUnderWay(record, ports)) throw isNoLongerSo(record);
    if (current === importId) return await writeImport({ record, kept: [], snapshot: [] }, ports);
    if (current !== record.before?.importId) {
      const words = 'Another register has been saved for this school since. Discard this one.';
      throw new Problem('changed_elsewhere', words);
    }
    return await ports.savesHere.during(importId, async () => {
      const kept = await readKept(record, progress, ports);
      return await writeImport({ record, ...kept, progress }, ports);
    });
  });
}
