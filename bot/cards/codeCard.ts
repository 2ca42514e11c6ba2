import { ukDate } from '../../src/calendar/ukDate.ts';
import type { AnswerPart } from '../../src/guidance/answer.ts';
import { caution, counts, partsOf } from '../../src/guidance/answers/codeText.ts';
import type { CodeEntry } from '../../src/guidance/codes/codeEntry.ts';
import type { AdaptiveCard } from './adaptiveCard.ts';
import { articleCard } from './answerCard.ts';

/** One attendance code on `today` (ISO): what it records, when it fits, how it counts, and where that is said. */
export function codeCard(entry: CodeEntry, today: string): AdaptiveCard {
  const { code, name, summary, sources } = entry;
  return articleCard({
    label: 'Attendance code',
    heading: `Code ${code}: ${name}`,
    answer: { lead: summary, parts: partsFor(entry, today), sources },
    links: [{ title: 'Open the guidance', url: sources[0].url }],
  });
}

function partsFor(entry: CodeEntry, today: string): AnswerPart[] {
  const { conditions, instead, mistakes, to } = entry;
  return partsOf(
    to && to < today ? `Do not use it: it was withdrawn after ${ukDate(to)}.` : undefined,
    counts(entry),
    { heading: 'When it fits', items: conditions },
    { heading: 'Use another code instead', items: instead.map(({ code, when }) => `${code} when ${when}`) },
    { heading: 'Common mistakes', items: mistakes },
    caution([entry], today),
  );
}
