import type { Papers } from '../../cases/casePorts.ts';
import type { LetterType } from '../../council/councilSettings.ts';
import { exampleLetters } from './exampleLetters.ts';
import { writeExample } from './writeExample.ts';

/**
 * Puts the examples into the library of templates where a letter has no file yet: what a council has put there, or changed, stays.
 * @returns the names of the files that were made
 */
export async function shipTemplates(
  templates: Pick<Papers, 'list' | 'keep'>,
  letters: readonly Pick<LetterType, 'id' | 'template'>[],
): Promise<string[]> {
  const there = new Set((await templates.list([])).map(({ name }) => name));
  const made: string[] = [];
  for (const { id, template } of letters) {
    const example = exampleLetters.find((one) => one.id === id);
    if (example === undefined || there.has(template)) continue;
    await templates.keep([], { name: template, bytes: await writeExample(example) });
    made.push(template);
  }
  return made;
}
