import { stem } from './stem.ts';

/**
 * A word of a question. Words of one clause share its number: a negation reaches no further than its clause.
 * Words with no punctuation between them share a part.
 */
export type Word = { text: string; stem: string; clause: number; part: number };

const longForms: Readonly<Record<string, string>> = {
  "can't": 'can not',
  cant: 'can not',
  cannot: 'can not',
  "won't": 'will not',
  wont: 'will not',
  "shan't": 'shall not',
  dont: 'do not',
  doesnt: 'does not',
  didnt: 'did not',
  isnt: 'is not',
  wasnt: 'was not',
  arent: 'are not',
  werent: 'were not',
  hasnt: 'has not',
  havent: 'have not',
  hadnt: 'had not',
  couldnt: 'could not',
  wouldnt: 'would not',
  shouldnt: 'should not',
  whats: 'what is',
  thats: 'that is',
  hes: 'he is',
  shes: 'she is',
  theyre: 'they are',
  theyve: 'they have',
  im: 'i am',
  ive: 'i have',
};

/** What people type in a hurry, written out. */
const shortForms: Readonly<Record<string, string>> = {
  wot: 'what',
  wiv: 'with',
  wif: 'with',
  skool: 'school',
  skl: 'school',
  sch: 'school',
  woz: 'was',
  hav: 'have',
  carnt: 'can not',
  dident: 'did not',
  dosnt: 'does not',
  dat: 'that',
  da: 'the',
  thru: 'through',
  fone: 'phone',
  bruvver: 'brother',
  muvver: 'mother',
  sik: 'sick',
  wich: 'which',
  wen: 'when',
  wat: 'what',
  teh: 'the',
  hwo: 'how',
  appts: 'appointment',
  alt: 'alternative',
  auth: 'authorised',
  b4: 'before',
  bday: 'birthday',
  bk: 'back',
  bros: 'brother',
  bro: 'brother',
  cos: 'because',
  coz: 'because',
  cuz: 'because',
  bc: 'because',
  doc: 'doctor',
  docs: 'doctor',
  dr: 'doctor',
  drs: 'doctor',
  fam: 'family',
  hol: 'holiday',
  hols: 'holiday',
  hosp: 'hospital',
  ht: 'headteacher',
  mins: 'minutes',
  nite: 'night',
  outta: 'out of',
  prov: 'provision',
  reg: 'register',
  regs: 'register',
  sis: 'sister',
  susp: 'suspended',
  til: 'until',
  till: 'until',
  tt: 'timetable',
  tmrw: 'tomorrow',
  tmw: 'tomorrow',
  unauth: 'unauthorised',
  uni: 'university',
  w: 'with',
  wex: 'work experience',
  xmas: 'christmas',
  wk: 'week',
  wks: 'weeks',
  yest: 'yesterday',
};

/** Longer questions are cut: no question needs more, and the time an answer takes stays bounded. */
const longest = 1200;

const clauseWords = new Set(
  'but because since so although however then while if unless though whereas as due'.split(' '),
);

export const shortened = (question: string): string => question.slice(0, longest);

/** The text in lower case with its contractions written out. */
export function plainText(question: string): string {
  return shortened(question)
    .normalize('NFKC')
    .replace(/[\u2018\u2019\u02bc`]/g, "'")
    .toLowerCase()
    .replace(/\bd ?(?:\+|&|and|n) ?v\b/g, 'diarrhoea')
    .replace(/\b(?:wk exp\w*|work exp)\b/g, 'work experience')
    .replace(/[a-z]+(?:'[a-z]+)?\d?/g, (word) => longForms[word] ?? shortForms[word] ?? word)
    .replace(/n't\b/g, ' not')
    .replace(/\b(what|who|that|it|he|she|where|how|there)'s\b/g, '$1 is')
    .replace(/'re\b/g, ' are')
    .replace(/'(?:s|m|d|ve|re|ll)\b/g, (end) => (end === "'s" ? '' : ' '))
    .replace(/'/g, '');
}

/** "2nd" is "2 nd" and "9am" is "9 am", in phrases as in questions. */
export const numbersApart = (text: string): string =>
  text.replace(/\b(\d{1,2})(am|pm|st|nd|rd|th)\b/g, '$1 $2');

export function wordsOf(question: string): Word[] {
  const words: Word[] = [];
  let clause = 0;
  let part = 0;
  const text = numbersApart(
    plainText(question)
      .replace(/([a-z])[-/]([a-z])/g, '$1 $2')
      .replace(/\b(\d+)s\b/g, '$1'),
  );
  for (const [piece] of text.matchAll(/\d{1,2}[.:]\d{2}(?!\d)|\d+\.\d+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)) {
    const isWord = /^[\p{L}\p{N}]/u.test(piece);
    if (!isWord || clauseWords.has(piece)) clause += 1;
    if (isWord) words.push({ text: piece, stem: stem(piece), clause, part });
    else part += 1;
  }
  return words;
}
