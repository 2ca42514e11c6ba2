import { isInForce } from '../../attendance/attendanceCode.ts';
import type { Answer } from '../answer.ts';
import type { CodeEntry } from '../codes/codeEntry.ts';
import {
  caution,
  codeAnswer,
  codeWithName,
  counts,
  entriesOf,
  joined,
  list,
  localNote,
  paragraphs,
} from './codeText.ts';

const insteadLines = (entry: CodeEntry) => list(entry.instead.map(({ code, when }) => `${code} if ${when}`));

export const isWithdrawn = (entry: CodeEntry, today: string): boolean => !isInForce(entry, today);

function oneCode(entry: CodeEntry, today: string): Answer {
  return codeAnswer({
    text: paragraphs(
      `${entry.code} means: ${entry.name}. ${entry.summary}`,
      counts(entry),
      `Check:\n${list(entry.conditions)}`,
      entry.instead.length > 0 ? `Use instead:\n${insteadLines(entry)}` : undefined,
      localNote([entry.code]),
      caution([entry], today),
    ),
    codes: [entry.code],
    sources: entry.sources,
  });
}

function withdrawnCode(entry: CodeEntry, polar: boolean): Answer {
  const instead = entry.instead.map(({ code }) => code);
  return codeAnswer({
    text: paragraphs(
      `${polar ? 'No. ' : ''}${entry.code} is no longer in use. Use ${joined(instead, 'or')} instead, depending on the case.`,
      insteadLines(entry),
      `${entry.summary} ${entry.conditions.join(' ')}`,
    ),
    codes: instead,
    sources: entry.sources,
  });
}

function severalCodes(entries: readonly CodeEntry[], today: string): Answer {
  return codeAnswer({
    text: paragraphs(
      list(entries.map((entry) => `${codeWithName(entry.code)}: ${entry.summary}`)),
      list(entries.map((entry) => `${entry.code}: ${counts(entry)}`)),
      caution(entries, today),
    ),
    codes: entries.filter((entry) => !isWithdrawn(entry, today)).map(({ code }) => code),
    sources: entries.flatMap(({ sources }) => sources),
  });
}

/** What one code means, or how several differ. Codes that are not in force on `today` are answered with their successors. */
export function lookUp(codes: readonly string[], ask: { polar: boolean; today: string }): Answer | undefined {
  const entries = entriesOf(codes);
  const [first] = entries;
  if (!first) return undefined;
  const old = entries.find((entry) => isWithdrawn(entry, ask.today));
  if (old && (entries.length === 1 || ask.polar)) return withdrawnCode(old, ask.polar);
  return entries.length === 1 ? oneCode(first, ask.today) : severalCodes(entries, ask.today);
}

/** There is no such code. */
export function noSuchCode(code: string, nearest: readonly string[]): Answer {
  return {
    answered: true,
    kind: 'code',
    text: `There is no attendance code ${code}. Tell me what happened and I will look for the code that fits.`,
    codes: [],
    sources: [],
    nearest: [...nearest],
  };
}
