import { TextReader, Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js';
import { requireMay } from '../../../access/may.ts';
import type { Person } from '../../../access/person.ts';
import { isProblem } from '../../../problems/problem.ts';
import { auditOf, toTheMinute } from '../../audit/auditOf.ts';
import type { CasePorts } from '../../cases/casePorts.ts';
import { findPupil } from '../../cases/findPupil.ts';
import { dayOfInstant } from '../../cases/ruleContext.ts';
import { type GatheredSubject, gatherSubject } from './gatherSubject.ts';
import { letterWithoutAddress } from './letterWithoutAddress.ts';
import { subjectPage } from './subjectPage.ts';
import type { SubjectPaper } from './subjectRecord.ts';

export type SubjectFile = { name: string; content: ReadableStream<Uint8Array> };

/** A file that cannot be looked through for addresses stays where it is: a person has to read it first. */
const leftOutWords = ({ filedAs }: SubjectPaper) =>
  `The file “${filedAs}” in this pupil’s folder of the library Papers is not in this ZIP file. It is no Word file that can be opened, or holds other files or takes some from another place, so that an address in it could not be left out. Read it before you hand it on.\n`;

async function copyOf(
  bytes: Uint8Array,
  paper: SubjectPaper,
  addresses: readonly string[],
): Promise<[name: string, copy: Uint8Array]> {
  try {
    return [paper.name, await letterWithoutAddress(bytes, addresses)];
  } catch (error) {
    if (!isProblem(error, 'bad_request')) throw error;
    return [paper.nameIfLeftOut, new TextEncoder().encode(leftOutWords(paper))];
  }
}

/**
 * Whoever reads slowly is waited for between the files, and not within one: what packs files does a few at a time for the whole
 * server, and would wait with them.
 */
async function writeAll(
  writer: WritableStreamDefaultWriter<Uint8Array>,
  { record, addresses }: GatheredSubject,
  { papers }: CasePorts,
): Promise<void> {
  // Where it fails, `ready` does too.
  const write = (piece: Uint8Array) => void writer.write(piece).catch(() => undefined);
  const zip = new ZipWriter(new WritableStream({ write }), {
    useWebWorkers: false,
    extendedTimestamp: false,
  });
  await zip.add('everything.html', new TextReader(subjectPage(record)));
  await zip.add('everything.json', new TextReader(JSON.stringify(record, undefined, 2)));
  for (const paper of record.papers) {
    await writer.ready;
    const [name, copy] = await copyOf(await papers.read(paper.fileId), paper, addresses);
    await zip.add(name, new Uint8ArrayReader(copy));
  }
  await zip.close();
  await writer.close();
}

/**
 * Everything that is held about one pupil, as a ZIP file: a page to read and print, the same for a machine, and the letters. It
 * comes as it is made; where it breaks off, the file is cut short.
 * @throws Problem not_allowed, not_found
 */
export async function subjectFile(person: Person, pupilId: string, ports: CasePorts): Promise<SubjectFile> {
  requireMay(person, 'subject-file:export');
  const pupil = await findPupil({ person, operation: 'subject-file:export' }, pupilId, ports);
  const at = ports.now();
  const about = { subject: 'subject-file', pupilId, schoolId: pupil.school.id } as const;
  ports.audit.note(auditOf(person, { at, act: 'exported', ...about }, toTheMinute(at)));
  const gathered = await gatherSubject(person, pupil, ports);
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const writer = writable.getWriter();
  // Where whoever reads has gone away there is nobody to tell.
  writeAll(writer, gathered, ports).catch((error: unknown) => writer.abort(error).catch(() => undefined));
  // No name in it: it ends up in a folder of downloads.
  return { name: `pupil-record-${dayOfInstant(at)}.zip`, content: readable };
}
