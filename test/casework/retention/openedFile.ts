import type { Person } from '../../../src/access/person.ts';
import { wordParts } from '../../../src/casework/letters/word/wordParts.ts';
import { subjectFile } from '../../../src/casework/retention/subject/subjectFile.ts';
import { personOf } from '../support.ts';
import type { OldCase } from './oldCase.ts';

export const school = personOf('school');

export async function bytesOf(content: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  return new Uint8Array(await new Response(content).arrayBuffer());
}

/** The files of the ZIP by name. It is a ZIP file like a Word file is. */
export async function opened({ ports, pupilId }: OldCase, person: Person = school) {
  const { name, content } = await subjectFile(person, pupilId, ports);
  const files = await wordParts(await bytesOf(content));
  const text = (file: string) => new TextDecoder().decode(files.get(file));
  return { name, files, text, page: text('everything.html'), json: text('everything.json') };
}
