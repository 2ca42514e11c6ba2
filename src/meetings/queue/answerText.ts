import { withoutPersonalData } from '../../guidance/personalData.ts';
import { Problem } from '../../problems/problem.ts';
import { storable } from '../storable.ts';

export const longestAnswer = 2000;

const never = ['UPN', 'date of birth'] as const;

const refuse = (words: string): never => {
  throw new Problem('bad_request', words);
};

/**
 * An answer as everyone at the drop-in may read it. A word that looks like a name may be that of a colleague: `namesChecked` says
 * that somebody has looked. @throws Problem bad_request, with what to put right
 */
export function checkedAnswer({ answer, namesChecked }: { answer: string; namesChecked: boolean }): string {
  const text = storable(answer.replace(/\r\n?/g, '\n')).trim();
  if (text === '') refuse('Write the answer.');
  if (text.length > longestAnswer) refuse(`The answer is longer than ${longestAnswer} characters.`);
  const { removed } = withoutPersonalData(text);
  for (const kind of never)
    if (removed.includes(kind)) refuse(`This looks as though it holds a ${kind}. Take it out.`);
  if (removed.includes('name') && !namesChecked)
    refuse(
      'This looks as though it holds a name. Everyone at the drop-in reads it: take out the names of pupils and families.',
    );
  return text;
}
