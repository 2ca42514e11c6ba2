import { requireMay } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import { Problem } from '../../problems/problem.ts';
import type { CaseworkPorts } from '../caseworkPorts.ts';
import { beginImport } from './beginImport.ts';
import { type ImportRequest, prepareImport } from './prepareImport.ts';
import { isSameImport, standingImport } from './standing.ts';
import { type SavedImport, type SaveStep, writeImport } from './writeImport.ts';

export type SaveRequest = Omit<ImportRequest, 'progress' | 'signal'> & {
  /** Of the bytes that were checked. */
  checksum: string;
  /**
   * What the figures rested on when it was checked: the id of an import, or empty. Given, nothing takes the place of a register
   * that nobody compared it with.
   */
  standing?: string | undefined;
  progress?: (step: SaveStep) => void;
};

const wantsDates =
  'This file holds sums and does not say what dates they cover. Say the first and the last date, then check it again.';

/** What is wanted of a file to save it: less than was found in it, so that it can be forgotten while others are read. */
async function readToSave(
  { checksum, progress, standing: _, ...request }: SaveRequest,
  ports: CaseworkPorts,
) {
  if (request.file.checksum !== checksum) throw new Problem('file_changed');
  const { size: total } = request.file;
  const heard = (done: number) => progress?.({ stage: 'reading', done, total });
  const { assessed, how, school } = await prepareImport({ ...request, progress: heard }, ports);
  const { hasMarks, counts, figures, kept, snapshot } = assessed;
  const { layout, signature, from, to } = assessed.reading;
  if (from === undefined || to === undefined) throw new Problem('bad_request', wantsDates);
  const facts = { layout, hasMarks, from, to, reading: how, counts, figures, checksum };
  return { school, facts, kept, snapshot, signature };
}

/**
 * Makes a school's figures what a checked file says. The file is kept and the import is put down first, then its pupils are
 * written beside those that stand, and one conditional update of the school makes it current: whatever goes wrong before,
 * the old figures stand, and the import can be resumed or discarded. The same bytes read the same way change nothing.
 * @throws Problem not_allowed, not_found, file_changed, bad_request, register_unreadable, changed_elsewhere
 */
export async function saveImport(
  person: Person,
  request: SaveRequest,
  ports: CaseworkPorts,
): Promise<SavedImport> {
  requireMay(person, 'register:save', request.schoolId);
  return await ports.inTurn(request.schoolId, async () => {
    const { school, facts, kept, snapshot, ...read } = await readToSave(request, ports);
    const standing = await standingImport(school, ports);
    if (standing && isSameImport(standing, facts)) {
      return { importId: standing.id, onCaseload: facts.counts.onCaseload, to: facts.to, changed: false };
    }
    const { file, progress, schoolId } = request;
    const beginning = { schoolId, file, facts, standing: request.standing, progress };
    const record = await beginImport(person, beginning, ports);
    if (request.mapping) {
      const { signature } = read;
      const changed = { changedAt: ports.now(), changedBy: person.name };
      await ports.mappings.remember({ schoolId, signature, mapping: request.mapping, ...changed });
    }
    const writing = { record, kept, snapshot, progress };
    return await ports.savesHere.during(record.id, () => writeImport(writing, ports));
  });
}
