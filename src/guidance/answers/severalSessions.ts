import type { Answer } from '../answer.ts';
import { type Reading, readQuestion } from '../reading/readQuestion.ts';
import { plainText } from '../reading/words.ts';
import { codeAnswer, codeWithName, entriesOf, joined } from './codeText.ts';

const asksForSeveral =
  /\bcodes\b(?! (?:count|that|which|mean|are|is|can|do|does|should))|\bboth (?:sessions|days|marks)\b|\beach (?:session|day)\b|\b(?:what|which) (?:marks|codes)\b|\bam and pm\b|\bcodes for\b/;

const clauses = (text: string) =>
  text
    .split(/[,;?]|\.(?!\d)|\bthen\b|\band then\b|\bbut\b|\band\b/)
    .map((clause) => clause.trim())
    .filter((clause) => clause.split(' ').length > 1);

/** What a clause says happened, as the code for it by itself; undefined where that is not certain. */
type CodeOf = (reading: Reading) => Answer | undefined;

/**
 * "Suspended Monday to Wednesday, off ill on Thursday. Codes?": a story with a code of its own for each part. Undefined
 * unless at least two parts are certain, each with one code, and every other part says nothing about a code.
 */
export function severalSessions(question: string, codeOf: CodeOf): Answer | undefined {
  const text = plainText(question);
  if (!asksForSeveral.test(text)) return undefined;
  const found = clauses(text)
    .filter((clause) => !/^(?:what |which )?(?:codes?|marks?)\b/.test(clause))
    .flatMap((clause) => {
      const answer = codeOf(readQuestion(`${clause} code`));
      return answer?.answered && answer.codes.length > 0 ? { clause, answer } : [];
    });
  const codes = [...new Set(found.map(({ answer }) => answer.codes[0] ?? ''))];
  if (codes.length < 2 || found.some(({ answer }) => answer.codes.length > 2)) return undefined;
  return codeAnswer({
    lead: `Each session has its own code: ${joined(codes.map(codeWithName), 'and')}.`,
    parts: found.map(({ answer }) => ({ text: answer.lead })),
    codes,
    sources: entriesOf(codes).flatMap(({ sources }) => sources),
    topic: 'several sessions with codes of their own',
    nearest: codes.slice(0, 3).map((code) => `What does ${code} mean?`),
  });
}
