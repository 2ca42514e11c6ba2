import { isProblem, Problem } from '../../problems/problem.ts';
import type { CasePorts } from '../cases/casePorts.ts';
import type { LetterType } from '../council/councilSettings.ts';

/** The Word file that a letter is made from. @throws Problem bad_request where it is not in the library */
export async function letterTemplate(
  { template, title }: LetterType,
  { templates }: Pick<CasePorts, 'templates'>,
): Promise<Uint8Array> {
  const file = (await templates.list([])).find(({ name }) => name === template);
  const words = `The Word file for “${title}” is not in the library of templates. An officer can put one there.`;
  if (!file) throw new Problem('bad_request', words);
  try {
    return await templates.read(file.fileId);
  } catch (error) {
    if (isProblem(error, 'not_found')) throw new Problem('bad_request', words, { cause: error });
    throw error;
  }
}
