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
  localNote,
  partsOf,
} from './codeText.ts';

const insteadLines = (entry: CodeEntry) => entry.instead.map(({ code, when }) => `${code} if ${when}`);

const questionsAbout = (codes: readonly string[]) =>
  codes.slice(0, 3).map((code) => `What does ${code} mean?`);

export const isWithdrawn = (entry: CodeEntry, today: string): boolean => !isInForce(entry, today);

function oneCode(entry: CodeEntry, today: string): Answer {
  return codeAnswer({
    lead: `${entry.code} means: ${entry.name}. ${entry.summary}`,
    parts: partsOf(
      counts(entry),
      { heading: 'Check', items: entry.conditions },
      { heading: 'Use instead', items: insteadLines(entry) },
      { heading: 'Common mistakes', items: entry.mistakes },
      localNote([entry.code]),
      caution([entry], today),
    ),
    codes: [entry.code],
    sources: entry.sources,
    nearest: questionsAbout(entry.instead.map(({ code }) => code)),
    topic: `code ${entry.code}`,
  });
}

/** `gone`: it asks whether the code is out of use, and not whether it is in use. */
type Ask = { polar: boolean; today: string; gone?: boolean };

/** "Is H withdrawn?" is answered Yes, "can we use H?" No. */
function withdrawnCode(entry: CodeEntry, { polar, gone }: Ask): Answer {
  const instead = entry.instead.map(({ code }) => code);
  return codeAnswer({
    lead: `${polar ? (gone ? 'Yes. ' : 'No. ') : ''}${entry.code} was withdrawn and is no longer in use. Use ${joined(instead, 'or')} instead, depending on the case.`,
    parts: partsOf({ items: insteadLines(entry) }, `${entry.summary} ${entry.conditions.join(' ')}`),
    codes: instead,
    sources: entry.sources,
    nearest: questionsAbout(instead),
    topic: `code ${entry.code}`,
  });
}

function severalCodes(entries: readonly CodeEntry[], today: string): Answer {
  const codes = entries.map(({ code }) => code);
  return codeAnswer({
    lead: entries.map((entry) => `${codeWithName(entry.code)}: ${entry.summary}`).join(' '),
    parts: partsOf(
      { heading: 'How they count', items: entries.map((entry) => `${entry.code}: ${counts(entry)}`) },
      caution(entries, today),
    ),
    codes: entries.filter((entry) => !isWithdrawn(entry, today)).map(({ code }) => code),
    sources: entries.flatMap(({ sources }) => sources),
    nearest: questionsAbout(codes),
    topic: `codes ${joined(codes, 'and')}`,
  });
}

/** What one code means, or how several differ. Codes that are not in force on `today` are answered with their successors. */
export function lookUp(codes: readonly string[], ask: Ask): Answer | undefined {
  const entries = entriesOf(codes);
  const [first] = entries;
  if (!first) return undefined;
  const old = entries.find((entry) => isWithdrawn(entry, ask.today));
  if (old && (entries.length === 1 || ask.polar)) return withdrawnCode(old, ask);
  return entries.length === 1 ? oneCode(first, ask.today) : severalCodes(entries, ask.today);
}

/** There is no such code. */
export function noSuchCode(code: string, nearest: readonly string[]): Answer {
  return codeAnswer({
    lead: `There is no attendance code ${code}. Tell me what happened and I will look for the code that fits.`,
    parts: [],
    codes: [],
    sources: [],
    nearest,
    topic: 'a code that does not exist',
  });
}
