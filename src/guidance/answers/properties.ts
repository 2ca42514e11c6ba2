import type { Answer } from '../answer.ts';
import { registerChapter } from '../citations.ts';
import { codeEntries } from '../codes/codeEntries.ts';
import type { CodeEntry } from '../codes/codeEntry.ts';
import type { Concept, Reading } from '../reading/readQuestion.ts';
import { situations } from '../situations/situations.ts';
import { weighAll } from '../situations/weigh.ts';
import {
  asksWhichOfTwo,
  hasProperty,
  isOpposite,
  ofSome,
  type Property,
  propertyAsked,
} from './codeProperty.ts';
import { caution, codeAnswer, codeWithName, counts, entriesOf, joined, partsOf } from './codeText.ts';
import { isWithdrawn } from './lookUp.ts';

const countsFor = (entry: CodeEntry) => counts(entry).replace('It', codeWithName(entry.code));

const plainWords = ({ words }: Reading) => words.map(({ text }) => text).join(' ');

/** "15 G", "4 days of G": a question about a pupil's sessions, not about the code. */
const countsSomething = (text: string) =>
  /\b\d+\b/.test(text.replace(/\b10 (sessions?|in 10|school weeks|weeks)\b/g, ''));

/** The words of a property are also words of situations: here they only ask. */
const wordsOfProperties = new Set<Concept>([
  'leaveGranted',
  'leaveNamed',
  'leaveRefused',
  'absent',
  'noShow',
  'inSchool',
  'late',
  'threshold',
  'penaltyNotice',
  'codeWanted',
  'stillInUse',
]);

/** What a question is about apart from the property that it asks for. */
function subjectOf(reading: Reading): Reading {
  const present = new Set([...reading.present].filter((concept) => !wordsOfProperties.has(concept)));
  return { ...reading, present, codes: [] };
}

/** A story calls for some other code than the one that is named: then the question is about the story. */
function tellsOfAnother(reading: Reading): boolean {
  const [story] = weighAll(situations, subjectOf(reading));
  return story !== undefined && !story.about.codes.some((code) => reading.codes.includes(code));
}

const startsAsQuestion = /^(so |but |and )?(do|does|is|are|will|would|can|could)\b/;

/** "G or O for an unauthorised wedding?": asks which of them, not how they count. */
const comparesInStory = (reading: Reading) =>
  reading.codes.length > 1 &&
  reading.putForward.length === 0 &&
  weighAll(situations, subjectOf(reading)).length > 0;

/** "Is study leave authorised", "does being suspended count as absence": the codes of the one thing it names. */
function codesByName(reading: Reading, text: string): readonly string[] {
  const about = subjectOf(reading);
  const asks = (reading.polar || asksWhichOfTwo(text)) && !/^(was|were|did|had)\b/.test(text);
  if (!asks || !startsAsQuestion.test(text) || reading.unread.length > 1 || about.present.has('ownAbsence'))
    return [];
  const lateness: readonly Concept[] = reading.present.has('late') ? ['late'] : [];
  const [first, second] = weighAll(situations, {
    ...about,
    present: new Set([...about.present, ...lateness]),
  });
  if (!first || (second && second.score === first.score)) return [];
  return first.about.codes.slice(0, 3);
}

function verdictOf(entries: readonly CodeEntry[], property: Property, text: string): string {
  const [first] = entries;
  const yes = entries.filter((entry) => hasProperty(entry, property)).map(({ code }) => codeWithName(code));
  const no = entries.filter((entry) => !hasProperty(entry, property)).map(({ code }) => codeWithName(code));
  if (yes.length > 0 && no.length > 0)
    return `${joined(yes, 'and')} ${ofSome(property, yes.length > 1)}. ${joined(no, 'and')} ${no.length > 1 ? 'do' : 'does'} not.`;
  const start = first ? countsFor(first) : '';
  if (asksWhichOfTwo(text)) return start;
  return `${yes.length > 0 !== isOpposite(text, property) ? 'Yes' : 'No'}. ${start}`;
}

/** "Is T authorised?", "does N count for the 10 sessions": yes or no for each code that is named. */
export function codeProperty(reading: Reading, today: string): Answer | undefined {
  const text = plainWords(reading);
  const property = propertyAsked(text);
  if (!property || comparesInStory(reading)) return undefined;
  const codes = reading.codes.length > 0 ? reading.codes : codesByName(reading, text);
  const entries = entriesOf(codes);
  const [first] = entries;
  if (!first || entries.some((entry) => isWithdrawn(entry, today))) return undefined;
  const counted = countsSomething(text) && entries.some((entry) => hasProperty(entry, property));
  if (counted || (reading.codes.length > 0 && tellsOfAnother(reading))) return undefined;
  const oneSided = entries.every((entry) => hasProperty(entry, property) === hasProperty(first, property));
  return codeAnswer({
    lead: verdictOf(entries, property, text),
    parts: partsOf(
      ...(oneSided ? entries.slice(1).map((entry) => countsFor(entry)) : []),
      first.code === 'N' ? first.conditions[1] : undefined,
      caution(entries, today),
    ),
    codes,
    sources: entries.flatMap(({ sources }) => sources),
    nearest: codes.slice(0, 3).map((code) => `What does ${code} mean?`),
    topic: `how ${joined(codes, 'and')} ${codes.length > 1 ? 'count' : 'counts'}`,
  });
}

/** "Which codes ...", "all unauthorised codes". */
export function asksForList(reading: Reading): boolean {
  const { present, codes, unread } = reading;
  if (codes.length > 0) return present.has('listWanted') && present.has('besides');
  if (present.has('listWanted')) return true;
  return unread.length <= 1 && reading.words.some(({ text }) => text === 'codes') && !reading.polar;
}

/** "Which codes are unauthorised?": every code of that kind, without those that the question sets aside. */
export function codesWithProperty(reading: Reading, today: string): Answer | undefined {
  const property = propertyAsked(plainWords(reading));
  if (!property) return undefined;
  const apart = new Set(reading.codes);
  const entries = codeEntries.filter(
    (entry) => hasProperty(entry, property) && !isWithdrawn(entry, today) && !apart.has(entry.code),
  );
  const codes = entries.map(({ code }) => code);
  return codeAnswer({
    lead: `${apart.size > 0 ? `Apart from ${joined([...apart], 'and')}, these` : 'These'} codes ${property.words}: ${joined(codes, 'and')}.`,
    parts: [{ items: entries.map(({ code, name }) => `${code}: ${name}`) }],
    codes,
    sources: [registerChapter],
    topic: `codes that ${property.words}`,
  });
}
