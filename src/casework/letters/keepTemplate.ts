import { requireMay } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import { Problem } from '../../problems/problem.ts';
import { auditOf } from '../audit/auditOf.ts';
import type { CasePorts } from '../cases/casePorts.ts';
import { isFileName } from '../council/partFaults.ts';
import { type TemplateFields, templateFields } from './templateFields.ts';
import { checkWordFile } from './word/checkWordFile.ts';
import { fieldsOf } from './word/fieldsOf.ts';

type Ports = Pick<CasePorts, 'settings' | 'templates' | 'audit' | 'now' | 'inTurn'>;

export const largestTemplate = 5 << 20;

/** The folder of the files that were in a letter's place before. */
const earlier = (typeId: string) => ['earlier', typeId];

async function keepWhatWasThere(typeId: string, name: string, { templates, now }: Ports): Promise<void> {
  const there = (await templates.list([])).find((file) => file.name === name);
  if (!there) return;
  const stamp = now().slice(0, 19).replaceAll(':', '-');
  await templates.keep(earlier(typeId), { name: `${stamp}.docx`, bytes: await templates.read(there.fileId) });
}

/**
 * Puts a Word file in the place of the one that a letter is made from. The one before is kept beside it in the library.
 * @throws Problem not_allowed, not_found, too_large, bad_request: says what is wrong with the file
 */
export async function keepTemplate(
  person: Person,
  { typeId, bytes }: { typeId: string; bytes: Uint8Array },
  ports: Ports,
): Promise<TemplateFields> {
  requireMay(person, 'council:edit');
  const type = ports.settings().letters.find(({ id }) => id === typeId);
  if (!type) throw new Problem('not_found');
  const { template: name } = type;
  if (!isFileName.test(name)) {
    const words = `The settings call the file of this letter “${name}”. Give it a plain name there that ends in .docx.`;
    throw new Problem('bad_request', words);
  }
  if (bytes.byteLength > largestTemplate)
    throw new Problem('too_large', 'That Word file is larger than 5 MB. Make its pictures smaller.');
  await checkWordFile(bytes);
  const fields = await fieldsOf(bytes);
  await ports.inTurn(`template ${name}`, async () => {
    await keepWhatWasThere(typeId, name, ports);
    await ports.templates.keep([], { name, bytes });
  });
  const detail = 'The Word file of a letter';
  const done = { at: ports.now(), act: 'changed', subject: 'council', recordId: typeId, detail } as const;
  ports.audit.note(auditOf(person, done));
  return templateFields(typeId, fields);
}
