import type { Answer } from '../answer.ts';
import { type Abbreviation, standsFor, waysToWrite } from '../law/abbreviation.ts';
import { schoolWords } from '../law/schoolWords.ts';
import { words as lawWords } from '../law/words.ts';
import { council } from '../local/council.ts';
import { functionWords } from '../reading/functionWords.ts';
import { lawConceptsIn } from '../reading/lawConcepts.ts';
import type { Reading } from '../reading/readQuestion.ts';
import { joined, partsOf, uniqueSources } from './codeText.ts';

/** By each way to write it, in small letters, alone and as more than one. The council's own come first. */
const known = new Map<string, Abbreviation>(
  [...schoolWords, ...lawWords, ...council.words].flatMap((one) =>
    waysToWrite(one).map((way) => [way, one] as const),
  ),
);

/** Words around a short form in a question about nothing else. */
const besides = new Set(
  'short form forms meaning abbreviation abbreviations acronym full name names letters term terms word words new starter starters colleague those them these bcp attendance school schools council education stand stands'.split(
    ' ',
  ),
);

/** Words around a short form that is all there is: "our EEB?", "PEHA please". */
const around = new Set('a an the is what whats so and our about please pls explain define'.split(' '));

/** So many further words may stand beside "stands for", and none beside a mere "what is". */
const furtherMost = 3;

/** "What is a TAF", "TAF meaning", "RIO and EEB, what are they": and not "what is in it" or "what is it for". */
const mereMeaning =
  /\bwhat(?:'?s| is| are| does| do) (?:an? |the )?\S+\W*(?:and \S+\W*)?(?:mean\W*|stand\W*|short\W*)?$|\bmeaning\b|\bmeans?\b|\bwhat are (?:they|those|these)\b/i;

/**
 * What short forms stand for, where the question asks for that and nothing else: "what's a TAF", "PN, PA and SA in full".
 */
export function fromAbbreviations({ words }: Reading, question: string): Answer | undefined {
  const found = new Map<string, Abbreviation>();
  for (const { text } of words) {
    const abbreviation = known.get(text);
    if (abbreviation) found.set(abbreviation.short, abbreviation);
  }
  const all = [...found.values()];
  if (all.length === 0) return undefined;
  const matches = lawConceptsIn(words);
  const mere = mereMeaning.test(question);
  const asks = matches.filter(({ name }) => name === 'shortFor' || (mere && name === 'whatIs'));
  const inFull = asks.some(({ name }) => name === 'shortFor') || /=\s*\??\s*$/.test(question);
  const isBare = all.length === 1 && words.every(({ text }) => known.has(text) || around.has(text));
  if (asks.length === 0 && !inFull && !isBare) return undefined;
  const used = new Set(asks.flatMap(({ positions }) => positions));
  const further = words.filter(
    ({ text }, at) => !used.has(at) && !functionWords.has(text) && !besides.has(text) && !known.has(text),
  );
  if (further.length > (inFull ? furtherMost : 0)) return undefined;
  const [only] = all;
  const single = all.length === 1 && only;
  return {
    answered: true,
    kind: 'law',
    lead: single ? `${standsFor(single)}. ${single.is}` : `${joined(all.map(standsFor), 'and')}.`,
    parts: single ? [] : partsOf({ items: all.map(({ short, is }) => `${short}: ${is}`) }),
    codes: [],
    sources: uniqueSources(all.map(({ source }) => source)),
    readings: [],
    nearest: [],
    topic: `what ${joined(
      all.map(({ short }) => short),
      'and',
    )} ${single ? 'stands' : 'stand'} for`,
  };
}
