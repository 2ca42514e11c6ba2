import { TextReader, Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js';
import { requireMay } from '../../../access/may.ts';
import type { Person } from '../../../access/person.ts';
import { auditOf, toTheMinute } from '../../audit/auditOf.ts';
import type { CasePorts } from '../../cases/casePorts.ts';
import { findPupil } from '../../cases/findPupil.ts';
import { dayOfInstant } from '../../cases/ruleContext.ts';
import { gatherSubject } from './gatherSubject.ts';
import { letterWithoutAddress } from './letterWithoutAddress.ts';
import { subjectPage } from './subjectPage.ts';
import type { SubjectRecord } from './subjectRecord.ts';
import { addressLines } from './withoutAddresses.ts';

export type SubjectFile = { name: string; content: ReadableStream<Uint8Array> };

type Writing = { record: SubjectRecord; addresses: readonly string[] };

/**
 * Whoever reads slowly is waited for between the files, and not within one: what packs files does a few at a time for the whole
 * server, and would wait with them.
 */
async function writeAll(
  writer: WritableStreamDefaultWriter<Uint8Array>,
  { record, addresses }: Writing,
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
  for (const { fileId, name } of record.papers) {
    await writer.ready;
    const copy = await letterWithoutAddress(await papers.read(fileId), addresses);
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
  const record = await gatherSubject(person, pupil, ports);
  const addresses = addressLines(ports.entries.ofPupil(pupilId));
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const writer = writable.getWriter();
  // Where whoever reads has gone away there is nobody to tell.
  writeAll(writer, { record, addresses }, ports).catch((error: unknown) =>
    writer.abort(error).catch(() => undefined),
  );
  // No name in it: it ends up in a folder of downloads.
  return { name: `pupil-record-${dayOfInstant(at)}.zip`, content: readable };
}
