import type { AnswerPart } from '../../src/guidance/answer.ts';
import { inMarkdown } from '../inMarkdown.ts';

/** A part of an answer as a card shows it: a heading, and text in Markdown. */
export type CardPart = { heading?: string; text: string };

export type ArrangedParts = {
  shown: readonly CardPart[];
  /** Behind a button. */
  folded: readonly CardPart[];
  /** What the reader should still check, which belongs with the sources. */
  caution?: string;
};

/** What a reader takes in at a glance, in characters. */
const glance = 700;
/** Less than this is not worth a button. */
const worthFolding = 160;

const isCaution = ({ heading, text, items }: AnswerPart) =>
  !heading && !items && text !== undefined && /\bcheck the current edition\b/i.test(text);

/** For those who want to know more, however short it is. */
const isAside = ({ heading }: CardPart) => heading === 'Common mistakes';

/** What stands on the card at once, and what is folded away: mistakes, and whatever comes after a screenful. */
export function arranged(parts: readonly AnswerPart[]): ArrangedParts {
  const caution = parts.find(isCaution)?.text;
  const shown: CardPart[] = [];
  const folded: CardPart[] = [];
  let length = 0;
  for (const part of parts.filter((each) => !isCaution(each)).map(asCardPart)) {
    length += part.text.length;
    const fits = shown.length === 0 || (length <= glance && folded.every(isAside));
    (fits && !isAside(part) ? shown : folded).push(part);
  }
  const hidden = folded.reduce((sum, { text }) => sum + text.length, 0);
  const all = hidden < worthFolding ? { shown: [...shown, ...folded], folded: [] } : { shown, folded };
  return { ...all, ...(caution && { caution }) };
}

function asCardPart({ heading, text, items = [] }: AnswerPart): CardPart {
  const lines = [...(text === undefined ? [] : [text, '']), ...items.map((item) => `- ${item}`)];
  return { ...(heading && { heading }), text: inMarkdown(lines.join('\n').trim()) };
}
