import { type CodeMentions, codeMentions, withSymbols } from './codeMentions.ts';
import { conceptsIn, isOnlyAdded, type WordedConcept } from './concepts.ts';
import { functionWords } from './functionWords.ts';
import { isDenied } from './negation.ts';
import type { Match } from './phrases.ts';
import { type DerivedConcept, quantitiesIn } from './quantities.ts';
import { withSpelling } from './spelling.ts';
import { isSomeoneElses } from './whose.ts';
import { type Word, wordsOf } from './words.ts';
import { asksYesOrNo, putForward } from './yesOrNo.ts';

export type Concept = WordedConcept | DerivedConcept | 'someoneElses' | 'carerIll';

/** What a question says, before anything is made of it. */
export type Reading = CodeMentions & {
  words: readonly Word[];
  /** Said to be so. */
  present: ReadonlySet<Concept>;
  /** Said not to be so, as "work" is in "not for work". */
  denied: ReadonlySet<Concept>;
  /** Asks for a yes or a no. */
  polar: boolean;
  /** Of the codes, those that a yes or a no would be about. */
  putForward: readonly string[];
  /** Starts like a question of another kind: "when is ...", "is the school ...". */
  opensAsQuestion: boolean;
  /** Words of substance that no concept took: what of the question was not understood. */
  unread: readonly string[];
};

/** "y4", "9b": a year group or a class. */
const isYearGroup = (text: string) => /^(y|yr)\d{1,2}[a-z]?$|^\d{1,2}[a-z]$/.test(text);

/** Names of people and places, after a word that leads to one: nobody need understand them. */
const namesIn = (question: string): ReadonlySet<string> =>
  new Set(
    [
      ...question.matchAll(/\b(?:at|in|near|from|with|for|to|and|Mrs|Mr|Miss|Ms) ((?:[A-Z][a-z]+ ?)+)/g),
    ].flatMap(([, name = '']) => name.toLowerCase().trim().split(' ')),
  );

const quantity = /^(\d.*|days?|weeks?|miles?|only|still)$/;

const auxiliaries = new Set(
  'can could should do does did is are was were would may must will has have am'.split(' '),
);
const openQuestions = new Set('what which how when why where who whose'.split(' '));

/** What follows "is" or "has" where the one it is about is left out: "was meant to be in", "is off". */
const predicates = new Set(
  'not off away ill sick poorly unwell late absent at in on back still gone been due meant here only now really too very'.split(
    ' ',
  ),
);

/** "Has an interview": the one it is about is left out, and nothing is asked. */
const ownsOne = (first: string, second: string) => first === 'has' && /^(an?|got|no)$/.test(second);

function opensAsQuestion([first, second]: readonly Word[]): boolean {
  if (!first) return false;
  if (openQuestions.has(first.text)) return true;
  const tells =
    second !== undefined &&
    (predicates.has(second.text) || /(ing|ed)$/.test(second.text) || ownsOne(first.text, second.text));
  return auxiliaries.has(first.text) && !tells;
}

/** A concept that only adds is denied by any "not" before it, also by one that belongs to a phrase beside it. */
const noPositions: ReadonlySet<number> = new Set();

/** Where a pupil has hours of their own, a late hour tells of no late arrival. */
const offTimetable: readonly Concept[] = ['notDue', 'partTimetable', 'halfDays', 'studyLeave'];
const absences: readonly Concept[] = ['absent', 'keptOff', 'noShow'];

const leadsToQuestion =
  /^(know|knows|ask|asking|tell|say|remind|about|check|and|so|ok|hi|hello|please|wondering|sure|or|but|is|of|on|see)$/;

/** "a girl with a fever who can manage an hour" asks for nobody. */
function isRelative({ positions: [first = 0] }: Match<Concept>, words: readonly Word[]): boolean {
  const before = words[first - 1];
  if (words[first]?.text !== 'who' || !before) return false;
  return before.part === words[first]?.part && !leadsToQuestion.test(before.text);
}

/** What the times and the rest of the question make of somebody who came, or did not, before or after the register closed. */
function settleRegister(present: Set<Concept>, times: readonly DerivedConcept[]): void {
  if (times.includes('afterClose')) present.delete('beforeClose');
  else if (times.includes('beforeClose')) present.delete('afterClose');
  // "The register has closed and she is not here" tells of nobody who came late.
  const nobodyCame = present.has('noReason') && absences.some((concept) => present.has(concept));
  const came = present.has('late') || !nobodyCame;
  if (present.has('registerShut') && came && !times.includes('beforeClose')) present.add('afterClose');
  const ownHours = offTimetable.some((concept) => present.has(concept));
  if (present.has('lateMorning') && present.has('late') && !present.has('beforeClose') && !ownHours)
    present.add('afterClose');
  if (present.has('onlyOurRoll')) present.delete('dualRegistered');
}

export function readQuestion(asked: string): Reading {
  const question = withSymbols(asked);
  const words = withSpelling(wordsOf(question));
  const named = codeMentions(question);
  const matches = conceptsIn(words);
  const used = new Set(matches.flatMap(({ positions }) => positions));
  const quantities = quantitiesIn(words);
  const present = new Set<Concept>(quantities);
  const denied = new Set<Concept>();
  for (const match of matches) {
    if (match.name === 'otherWanted' && isRelative(match, words)) continue;
    if (isDenied(match, words, isOnlyAdded(match.name) ? noPositions : used)) denied.add(match.name);
    else present.add(match.name);
  }
  const ofPupils: readonly Concept[] = ['ill', 'mentallyUnwell', 'appointment'];
  const others = matches.filter((match) => ofPupils.includes(match.name) && isSomeoneElses(match, words));
  if (others.length > 0) present.add('someoneElses');
  const keptAway = (['notBrought', 'keptOff'] as const).some((concept) => present.has(concept));
  if (keptAway && others.some(({ name }) => name !== 'appointment')) present.add('carerIll');
  if (words.some(({ text }) => isYearGroup(text) && !named.codes.includes(text.toUpperCase())))
    present.add('subject');
  if (named.codes.some((code) => /^Y\d$/.test(code)) && !words.some(({ text }) => /^(year|yr)$/.test(text)))
    present.delete('schoolYear');
  settleRegister(present, quantities);
  for (const concept of present) denied.delete(concept);
  const names = namesIn(question);
  const isNamed = ({ text }: Word) => named.codes.includes(text.toUpperCase());
  return {
    ...named,
    words,
    present,
    denied,
    polar: asksYesOrNo(question, words, named.codes),
    putForward: putForward(question, named.codes),
    opensAsQuestion: opensAsQuestion(words),
    unread: words
      .filter(
        (word, at) =>
          !used.has(at) &&
          !functionWords.has(word.text) &&
          !quantity.test(word.text) &&
          !isYearGroup(word.text) &&
          !names.has(word.text) &&
          !isNamed(word),
      )
      .map(({ text }) => text),
  };
}
