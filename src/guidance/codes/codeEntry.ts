import { attendanceCodes, type CodeClass } from '../../attendance/attendanceCode.ts';
import type { Confidence, Source } from '../answer.ts';

/** Another code, and when it is the one to use. */
export type Instead = { code: string; when: string };

/** A code that is easily taken for this one, and why it does not fit. `why` ends "Not I, because ...". */
export type NotThis = { code: string; why: string };

/** What an author writes about a code. */
export type CodeContent = {
  code: string;
  /** Short name in our own words, fit for "M (medical or dental appointment)". */
  name: string;
  /** One sentence that says what the code records. */
  summary: string;
  /** When to use it, in a few words that fit one line of the sheet for the wall. */
  brief: string;
  /** What has to be true for the code to fit, and what follows from it. */
  conditions: readonly string[];
  mistakes: readonly string[];
  instead: readonly Instead[];
  /** Near misses. A withdrawn code has none: it fits nothing any more. */
  notThese: readonly NotThis[];
  /** What else is good to know, which decides nothing about whether the code fits. */
  notes?: readonly string[];
  /** Words and situations that people use for it. */
  terms: readonly string[];
  sources: readonly [Source, ...Source[]];
  /** ISO date on which a person last compared this with its sources. */
  lastChecked: string;
  confidence: Confidence;
  /** Only for a code so old that `attendance` does not know it: what it counted as, and its last day. */
  former?: { class: CodeClass; to: string };
};

/** A code with its class and dates, which come from `attendance` and are never written twice. */
export type CodeEntry = Omit<CodeContent, 'former'> & { class: CodeClass; from?: string; to?: string };

/** Throws for a code that `attendance` does not know, unless the content says what it was. */
export function codeEntry({ former, ...content }: CodeContent): CodeEntry {
  const known = attendanceCodes.find(({ code }) => code === content.code) ?? former;
  if (!known) throw new Error(`There is no attendance code ${content.code}`);
  const { class: codeClass, to } = known;
  const from = 'from' in known ? known.from : undefined;
  return { ...content, class: codeClass, ...(from && { from }), ...(to && { to }) };
}
