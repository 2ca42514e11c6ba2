import { requireMay } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import type { CasePorts } from '../cases/casePorts.ts';
import type { LetterType } from '../council/councilSettings.ts';

export type LetterChoice = Omit<LetterType, 'template'> & { hasTemplate: boolean };

/** The letters that the council has, and whether there is a Word file for each. @throws Problem not_allowed */
export async function listLetters(
  person: Person,
  ports: Pick<CasePorts, 'settings' | 'templates'>,
): Promise<readonly LetterChoice[]> {
  requireMay(person, 'letter:read');
  const names = new Set((await ports.templates.list([])).map(({ name }) => name));
  return ports
    .settings()
    .letters.map(({ template, ...type }) => ({ ...type, hasTemplate: names.has(template) }));
}
