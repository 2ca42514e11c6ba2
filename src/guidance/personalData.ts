import { knownWords } from './reading/concepts.ts';
import { functionWords } from './reading/functionWords.ts';
import { knownLawWords } from './reading/lawConcepts.ts';
import { ordinaryWords } from './reading/ordinaryWords.ts';
import { stem } from './reading/stem.ts';
import { wordClasses } from './reading/wordClasses.ts';

/** What may identify a person and has no place in a question. */
export type PersonalKind = 'name' | 'UPN' | 'date of birth' | 'email address' | 'phone number';

/** A question as it may be kept: `removed` says what was taken out, each kind once. */
export type Cleaned = { text: string; removed: readonly PersonalKind[] };

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const date = String.raw`(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d{2}-\d{2}|\d{1,2}(?:st|nd|rd|th)?\s+${month}\.?,?\s+\d{2,4})`;

type Pattern = { kind: PersonalKind; found: RegExp; put: string };

const patterns: readonly Pattern[] = [
  { kind: 'email address', found: /\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+\b/g, put: '[email address]' },
  { kind: 'UPN', found: /\b[A-Z]\d{11}[A-Z\d]\b/gi, put: '[UPN]' },
  {
    kind: 'date of birth',
    found: new RegExp(
      String.raw`\b(born|dob|d\.o\.b\.?|date of birth|birthday)(\s*(?:is|was|on|:|-)?\s*)${date}`,
      'gi',
    ),
    put: '$1$2[date of birth]',
  },
  { kind: 'phone number', found: /(?<![\d£])(?:\+44|0)\d(?:[ -]?\d){8,9}\b/g, put: '[phone number]' },
];

/** Words with a capital letter that are nobody's name, though they stand inside a sentence. */
const capitalised = new Set(
  `i monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
   november december jan feb mar apr jun jul aug sep sept oct nov dec eid diwali christmas easter ramadan hanukkah passover vaisakhi bcp bournemouth christchurch poole england wales
   scotland ireland northern spain france turkey greece italy portugal poland romania pakistan india bangladesh disneyland tenerife
   london dorset hampshire teams sharepoint dfe year reception nursery gcse a-level head headteacher mum dad mother father nan nana
   gran grandad grandma grandpa auntie uncle aunt pupil student child school council english maths christian muslim jewish hindu sikh
   traveller roma gypsy ofsted camhs senco sendco dsl asw covid covid-19 duke edinburgh synergy skillgate mash sam zoom google microsoft
   mr mrs ms miss dr code codes inset pe re hello hi hey thanks thank please chapter part section page regulation schedule act annex form stage term autumn spring summer attendance support worker senior inclusion officer family early children services virtual college hub hubs educational psychologist local offer people missing education elective home alternative provision`
    .split(/\s+/)
    .filter(Boolean),
);

const titled = /\b(Mr|Mrs|Ms|Miss|Mx|Dr|Master)\.?\s+[A-Z][\p{L}'’-]+(?:\s+[A-Z][\p{L}'’-]+)?/gu;
/** "called Jamie", "for Jamie Smith", "their child Jamie": a word with a capital where a name is expected. */
const named =
  /\b(called|named|name is|child|pupil|student|boy|girl|son|daughter|brother|sister|twin|mum|dad|for|is|about|with|has|and|if|by|ask|tell|told|see|saw|call|ring|rang|email|chase|meet|met)\s+([A-Z][\p{Ll}'’-]+(?![A-Z]))((?:\s+[A-Z][\p{L}'’-]+)*)/gu;
/** "Jamie was late", "Jamie's mum": a sentence that opens with a name. */
const opening =
  /(^|[.!?:]\s+)([A-Z][\p{Ll}'’-]{2,})((?:\s+[A-Z][\p{Ll}'’-]+)?)(?=(?:'s|’s)?\s+(?:is|was|has|had|will|did|does|came|arrived|went|left|missed|got|in|from|born|turns|turned|needs|wants|attends|mum|dad|mother|father|refuses|refused|keeps|won't|can't)\b)/gu;
/** "Jamie Smith", wherever it stands, also after a word that begins a sentence: "Tell Jamie Smith". */
const twoNames =
  /\b([A-Z][\p{Ll}'’-]+(?![A-Z]))\s+([A-Z][\p{Ll}'’-]+(?![A-Z]))(?:\s+([A-Z][\p{Ll}'’-]+))?\b/gu;

/** Words of ours and of everybody: a capital letter makes none of them a name. */
const ordinary = new Set([
  ...[...knownWords, ...knownLawWords, ...ordinaryWords, ...functionWords].map(stem),
  ...Object.values(wordClasses).flatMap((words) => words.split(' ').map(stem)),
]);

const isName = (word: string) => {
  const plain = word.toLowerCase().replace(/['’]s?$/, '');
  return !capitalised.has(plain) && !ordinary.has(stem(plain)) && !/^[A-Z]{2,}$/.test(word);
};

/** Takes out what the patterns of these kinds find, and names. What is not certain to be a name may stay. */
function cleaned(question: string, kinds: readonly Pattern[]): Cleaned {
  const removed = new Set<PersonalKind>();
  let text = question;
  for (const { kind, found, put } of kinds) {
    const without = text.replace(found, put);
    if (without !== text) removed.add(kind);
    text = without;
  }
  const took = (put: string) => {
    removed.add('name');
    return put;
  };
  text = text
    .replace(titled, (_, title: string) => took(`${title} [name]`))
    .replace(named, (all, lead: string, first: string) => (isName(first) ? took(`${lead} [name]`) : all))
    .replace(opening, (all, start: string, first: string) => (isName(first) ? took(`${start}[name]`) : all))
    .replace(twoNames, (all, ...[first = '', second = '', third]: string[]) => {
      if (!isName(second)) return all;
      if (isName(first)) return took('[name]');
      return third === undefined ? all : took(`${first} [name]`);
    });
  return { text, removed: [...removed] };
}

/** The question without names, UPNs, dates of birth, addresses and numbers: as it may be kept. */
export const withoutPersonalData = (question: string): Cleaned => cleaned(question, patterns);

const allButBirth = patterns.filter(({ kind }) => kind !== 'date of birth');

/** Small letters and figures hold no name that we could find: most questions are left alone at once. */
const mayIdentify = /[A-Z]|@|\d{6}/;

/** The question as the answer reads it: nobody's name or number, but a date of birth, which may be what it is about. */
export const anonymous = (question: string): string =>
  mayIdentify.test(question)
    ? cleaned(question, allButBirth).text.replace(/\[(?:name|UPN|email address|phone number)\]/g, ' ')
    : question;

/** What the person is told where something was taken out. Empty where nothing was. */
export const removalNote = ({ removed }: Cleaned): string =>
  removed.length === 0
    ? ''
    : `I left out what looks like a ${removed.join(' and a ')}: I do not keep it. Please ask without personal details.`;
