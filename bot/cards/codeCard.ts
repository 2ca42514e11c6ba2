import { ukDate } from '../../src/calendar/ukDate.ts';
import { classWords } from '../../src/guidance/codes/classWords.ts';
import type { CodeEntry } from '../../src/guidance/codes/codeEntry.ts';
import { inMarkdown } from '../inMarkdown.ts';
import { cardFrom } from './adaptiveCard.ts';
import template from './templates/code.json';

type CodeData = Pick<CodeEntry, 'code' | 'name' | 'summary' | 'sources'> & {
  title: string;
  instead: readonly { text: string }[];
  counts: string;
  conditions: readonly { text: string }[];
  links: readonly { title: string; url: string }[];
  withdrawn?: string;
};

const fill = cardFrom<CodeData>(template);

/** One attendance code on `today` (ISO): what it records, when it fits, how it counts, and where that is said. */
export function codeCard(entry: CodeEntry, today: string) {
  const { code, name, summary, instead, sources, to } = entry;
  return fill({
    code,
    name,
    title: inMarkdown(`Code ${code}: ${name}`),
    summary,
    counts: classWords[entry.class],
    conditions: entry.conditions.map((text) => ({ text })),
    instead: instead.map((other) => ({ text: inMarkdown(`${other.code} when ${other.when}`) })),
    sources,
    links: [{ title: 'Open the guidance', url: sources[0].url }],
    ...(to && to < today && { withdrawn: `Do not use it: it was withdrawn after ${ukDate(to)}.` }),
  });
}
