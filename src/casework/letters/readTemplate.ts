import { requireMay } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import { Problem } from '../../problems/problem.ts';
import type { CasePorts } from '../cases/casePorts.ts';
import { letterTemplate } from './letterTemplate.ts';

/** The Word file that a letter is made from, for whoever wants to look at it or change it. @throws Problem not_allowed, not_found */
export async function readTemplate(
  person: Person,
  typeId: string,
  ports: Pick<CasePorts, 'settings' | 'templates'>,
): Promise<{ name: string; bytes: Uint8Array }> {
  requireMay(person, 'council:read');
  const type = ports.settings().letters.find(({ id }) => id === typeId);
  if (!type) throw new Problem('not_found');
  return { name: `${typeId}.docx`, bytes: await letterTemplate(type, ports) };
}
