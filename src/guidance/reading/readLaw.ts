import { conceptsIn } from './concepts.ts';
import { functionWords } from './functionWords.ts';
import { type Figure, type FigureUnit, figuresIn } from './law/figures.ts';
import { hasNoPlainWord, type Turn, turnsIn } from './law/turnedRound.ts';
import { isLawConcept, type LawConcept, lawConceptsIn } from './lawConcepts.ts';
import { isDenied } from './negation.ts';
import type { Concept, Reading } from './readQuestion.ts';
import type { Word } from './words.ts';

/** What a question can say about a point of law: a concept, that it is not so, or a code that it names. */
export type LawEvidence =
  | Concept
  | LawConcept
  | `not:${Concept}`
  | `not:${LawConcept}`
  | `code:${string}`
  | `number:${number}`
  | 'number'
  | `figure:${FigureUnit}`
  | 'isPolar'
  | 'isBare';

export type LawReading = {
  said: ReadonlySet<LawEvidence>;
  /** Where in the question each of them is said. */
  places: ReadonlyMap<LawEvidence, ReadonlySet<number>>;
  /** Where its words of substance are. */
  substance: readonly number[];
  /** What it puts forward in figures. */
  figures: readonly Figure[];
  /** Where it turns round what it asks, as in "is it wrong to". */
  turns: readonly Turn[];
  /** Neither yes nor no would be understood alike by everybody. */
  hasNoPlainWord: boolean;
};

const quantity = /^\d/;

/** Who and where: in nearly every question, whatever it asks. */
const setting = new Set(
  `parent parents mum mums dad dads mother father carer carers family families pupil pupils child children kid kids student students boy girl lad
  school schools council la lea authority local attendance absence someone somebody anyone people staff office please thanks thank hi hello hey
  say says said saying think tell know want wants like bit really actually just even also one ones thing things way sort kind new old different
  need needs needed must allowed allow able possible supposed ok okay right get gets getting got put going go goes make makes made use uses using used
  england english uk bcp year years day days week weeks time within`
    .split(/\s+/)
    .filter(Boolean),
);

/** "Can you tell me how much it is": grammar of a yes-or-no question, but none. */
const isPolite = (words: readonly Word[]) => {
  const opening = words
    .slice(0, 6)
    .map(({ text }) => text)
    .join(' ');
  return /^(please )?(can|could|would|will|do) (you|u|i|we|anyone|someone) (please )?(tell me|tell us|remind me|remind us|explain|ask (what|how|who|when|where|which)|know (what|how|who|when|where|which|why)|give me|give us|let me know|say (what|how|who)|confirm (what|how|when|who|where|which)|clarify|help me|find out)/.test(
    opening,
  );
};

const auxiliary = /^(can|could|should|do|does|did|is|are|was|were|would|may|must|will|has|have)$/;
const subject =
  /^(we|i|it|that|this|they|he|she|you|schools?|parents?|pupils?|a|an|the|there|mum|dad|our|my)$/;
const pronoun = /^(we|i|it|they|he|she|you)$/;
const opens = /^(what|which|how|when|why|where|who|whose|whom)$/;

/** "We are an independent school can we use one": the question stands at the end, without a comma. */
const turnsRound = (words: readonly Word[]) => {
  if (words.some(({ text }) => opens.test(text))) return false;
  return words.some(
    ({ text }, at) =>
      auxiliary.test(text) &&
      subject.test(words[at + 1]?.text ?? '') &&
      (pronoun.test(words[at + 1]?.text ?? '') || !subject.test(words[at - 1]?.text ?? '')),
  );
};

const numberWords = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const numberIn = (text: string) => (/^\d+$/.test(text) ? Number(text) : numberWords.indexOf(text) + 1);

/** "reg 9", "perssistant absense": a topic and nothing else. */
const bareMost = 4;

/** "NTI needed for a holiday": short, and with the verdict in the middle of it. */
const shortMost = 8;
const verdictWord = /^(needed|required|allowed|possible|binding|compulsory|mandatory|permitted)$/;
const asksShortly = (words: readonly Word[]) =>
  words.length <= shortMost &&
  !words.some(({ text }) => opens.test(text)) &&
  words.some(({ text }) => verdictWord.test(text));

/** "B ok?", "PN allowed?": the verdict is asked for in the last word. */
const endsAsVerdict = (words: readonly Word[]) => {
  const last = words.at(-1)?.text ?? '';
  return (
    !words.some(({ text }) => opens.test(text)) &&
    /^(ok|okay|allowed|alright|legal|possible|needed|required|right|correct|lawful|permitted|enough|true|acceptable|compulsory|mandatory)$/.test(
      last,
    )
  );
};

/** The numbers that are said, and whether there is more than a topic. */
function shapeOf(words: readonly Word[]): readonly LawEvidence[] {
  const numbers = words.map(({ text }) => numberIn(text)).filter((number) => number > 0);
  const said: LawEvidence[] = numbers.map((number) => `number:${number}` as const);
  if (numbers.length > 0) said.push('number');
  if (words.length <= bareMost && !words.some(({ text }) => opens.test(text))) said.push('isBare');
  return said;
}

const ofTurns: readonly LawEvidence[] = ['wrongly', 'rulesAsked', 'ruleWord', 'knewNothing', 'leaveRefused'];

/** "Is it wrong to fine" is not about a fine that was wrong. */
function forgetTurns(places: Map<LawEvidence, ReadonlySet<number>>, isTurn: (place: number) => boolean) {
  for (const evidence of ofTurns) {
    const there = [...(places.get(evidence) ?? [])];
    if (there.length > 0 && there.every(isTurn)) places.delete(evidence);
  }
}

const known = new WeakMap<Reading, LawReading>();

/** The question as one about the law or about how the council works. Read once, however often it is asked for. */
export function readLaw(reading: Reading): LawReading {
  const before = known.get(reading);
  if (before) return before;
  const found = lawIn(reading);
  known.set(reading, found);
  return found;
}

const isPolar = (words: readonly Word[], polar: boolean) =>
  ((polar || turnsRound(words)) && !isPolite(words)) || endsAsVerdict(words) || asksShortly(words);

const substanceOf = (words: readonly Word[], codes: readonly string[]) =>
  words.flatMap(({ text }, at) =>
    codes.includes(text.toUpperCase()) || functionWords.has(text) || setting.has(text) || quantity.test(text)
      ? []
      : [at],
  );

function lawIn({ words, present, denied, codes, polar }: Reading): LawReading {
  const ofLaw = lawConceptsIn(words);
  const used = new Set(ofLaw.flatMap(({ positions }) => positions));
  const places = new Map<LawEvidence, Set<number>>();
  const put = (evidence: LawEvidence, positions: readonly number[]) => {
    const there = places.get(evidence);
    if (there) for (const position of positions) there.add(position);
    else places.set(evidence, new Set(positions));
  };
  // What both tables know by one name is as the table of the law has it.
  for (const concept of present) if (!isLawConcept(concept)) put(concept, []);
  for (const concept of denied) if (!isLawConcept(concept)) put(`not:${concept}`, []);
  for (const { name, positions } of conceptsIn(words))
    if (present.has(name) && !isLawConcept(name)) put(name, positions);
  for (const match of ofLaw) {
    // "We cannot get into it" is about it all the same.
    put(match.name, match.positions);
    if (isDenied(match, words, used)) put(`not:${match.name}`, match.positions);
  }
  const positionsOf = (code: string) =>
    words.flatMap(({ text }, at) => (text.toUpperCase() === code ? [at] : []));
  for (const code of codes) put(`code:${code}`, positionsOf(code));
  if (isPolar(words, polar)) put('isPolar', []);
  for (const evidence of shapeOf(words)) put(evidence, []);
  const figures = figuresIn(words);
  for (const { unit, at } of figures) put(`figure:${unit}`, [at]);
  const turns = turnsIn(words);
  const isTurn = (place: number) => turns.some(({ at }) => at.includes(place));
  forgetTurns(places, isTurn);
  return {
    said: new Set(places.keys()),
    places,
    substance: substanceOf(words, codes).filter((place) => !isTurn(place)),
    figures,
    turns,
    hasNoPlainWord: hasNoPlainWord(words),
  };
}
