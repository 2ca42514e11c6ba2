import { entryOf } from '../codes/codeEntries.ts';
import { shortened } from './words.ts';

/** The codes that a question names, in its order, and what it names as a code that is none. */
export type CodeMentions = { codes: readonly string[]; unknown: readonly string[] };

type Piece = { text: string; lower: string; apart: boolean };
type Around = {
  piece: Piece;
  marks: boolean;
  before: string;
  after: string;
  beforeThat: string;
  afterThat: string;
};

const set = (words: string) => new Set(words.split(' '));

/** Words before and after a lone letter that show that it is a code. */
const before = set(
  'code codes coded letter use using used mark marked as is does do or vs versus between are of and with',
);
const after = set(
  'code codes mark marks mean means meaning or vs versus and count counts valid authorised unauthorised still',
);
/** "I" is mostly the person who asks, so it needs more. */
const beforeI = set('code codes coded letter marked as or vs versus between use using with');
const afterI = set('codes marks vs versus means');
/** Letters that belong to the word beside them: X-ray, pupil B, Year C. */
const owners = set(
  'mr mrs ms miss pupil child student boy girl year class group block level grade form set room hepatitis plan vitamin section',
);
const owned = set('ray rays level levels shirt safety turn tec of');
/** "Mark a child B for ...": there the letter belongs to the mark, not to the child. */
const marking = set('mark marking marked put code record give log enter down');
const marksReach = 4;
const afterMark = set('for if when because as while on during ?');
const yearBefore = set('in our my a an another from year years into');
/** "all of y5": said of a code in small letters by nobody. */
const groupBefore = set('of with all whole only entire and');
const yearAfter = set(
  'at went gone going were are was pupil pupils child children student students boy boys girl girls class classes kid kids group parent parents trip teacher tutor year lad twins residential',
);

/** A symbol by its name. "Hash" and "slash" alone are words of other things too. */
const symbolNames: readonly (readonly [RegExp, string])[] = [
  [/\bback(?:ward|wards)?[ -]?slash(?:es)?\b/gi, ' \\ '],
  [
    /\b(?:forward|fwd|front|normal)[ -]?slash(?:es)?\b|\bslash (?:symbol|sign|mark|code|key)\b|\b(?:the|a|code) slash\b/gi,
    ' / ',
  ],
  [
    /\bhash[ -]?(?:tag|symbol|sign|mark|code|key)s?\b|\b(?:the|a|code) hash\b|\bpound (?:sign|symbol|key)\b/gi,
    ' # ',
  ],
];

/** The question with symbols that it calls by a name put in their place. */
export const withSymbols = (question: string): string =>
  symbolNames.reduce((text, [name, symbol]) => text.replace(name, symbol), shortened(question));

function piecesOf(question: string): Piece[] {
  const text = withSymbols(question)
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/'[a-z]+/gi, '');
  const letters = text.replace(/[^a-z]/gi, '');
  const shouted = letters.length > 12 && letters === letters.toUpperCase();
  const shown = shouted ? text.toLowerCase() : text;
  return [...shown.matchAll(/[A-Za-z0-9]+|[/\\#]|[^\sA-Za-z0-9]/g)].map(({ 0: piece, index }) => ({
    text: piece,
    lower: piece.toLowerCase(),
    apart: !/\S/.test(shown.charAt(index - 1)) && !/[^\s?.,;:)]/.test(shown.charAt(index + piece.length)),
  }));
}

function isSymbolCode({ piece, before: previous }: Around): boolean {
  return piece.apart || previous === 'code' || previous === 'codes';
}

/** What makes "y4" in small letters a code: otherwise it is Year 4. */
const asksOfCode = set(
  'code codes use using is does do mark as or vs versus and what explain mean means meaning definition define put enter for',
);

function isYearCode({ piece, before: previous, after: next, beforeThat }: Around): boolean {
  if (previous === 'code' || next === 'code' || beforeThat === 'code') return true;
  if (
    piece.text.startsWith('y') &&
    !asksOfCode.has(previous) &&
    !/^(means?|meaning|or|vs|versus|)$/.test(next) &&
    next !== '?'
  )
    return false;
  if (piece.text.startsWith('y') && groupBefore.has(previous)) return false;
  return !yearBefore.has(previous) && !yearAfter.has(next);
}

function isCapitalI({ piece, before: previous, after: next, afterThat }: Around): boolean {
  if (piece.text === 'I' && next === 'or' && entryOf(afterThat)) return true;
  if (piece.text === 'I' && isHeadword({ piece, before: previous, after: next })) return true;
  if (piece.text === 'I' && previous === '' && /^(for|or|if|when)$/.test(next)) return true;
  if (beforeI.has(previous) && !/^(can|do|should|am|have|put|use|mark|need|code|record)$/.test(next))
    return true;
  if (afterI.has(next)) return true;
  if (
    /^(mark|put|use|code|enter|record|it|that|still|or|as|,|-|\u2013|so)$/.test(previous) &&
    piece.text === 'I' &&
    /^(\??|for|if|when|because|as)$/.test(next)
  )
    return true;
  if (previous === 'it' && piece.text === 'I') return /^(when|if|for|or|\?)?$/.test(next);
  if (previous === 'the' || previous === 'an') return next === 'code';
  const asked = previous === 'is' || previous === 'does' || previous === 'do';
  return (
    asked &&
    piece.text === 'I' &&
    /^(authorised|unauthorised|an|count|counts|counted|mean|a|right|correct|for|still|ok|okay|fine|allowed|valid|enough|appropriate)$/.test(
      next,
    )
  );
}

/** "X-ray", "P.E.": a letter that a hyphen or a full stop ties to the next one. */
function isPartOfWord({ piece, before: previous, after: next, beforeThat, afterThat }: Around): boolean {
  if (next === '-' && !piece.apart && /^[a-z]/i.test(afterThat)) return true;
  return (next === '.' && /^[a-z]$/i.test(afterThat)) || (previous === '.' && /^[a-z]$/i.test(beforeThat));
}

/** "u - what is it?": what is asked about, put in front. */
const isHeadword = ({ piece, before: previous, after: next }: Pick<Around, 'piece' | 'before' | 'after'>) =>
  previous === '' && piece.apart && /^[-:\u2013\u2014?]$/.test(next);

function isLetterCode(around: Around): boolean {
  const { piece, before: previous, after: next } = around;
  if (isPartOfWord(around)) return false;
  if ((owners.has(previous) && !(around.marks && afterMark.has(next))) || owned.has(next) || next === '&')
    return false;
  if (/^[b-hj-z]$/.test(previous) || /^[b-hj-z]$/.test(next))
    return previous === 'code' || previous === 'codes';
  if (piece.lower === 'i') return isCapitalI(around);
  if (isHeadword(around)) return true;
  if (/[A-Z]/.test(piece.text)) return true;
  return before.has(previous) || after.has(next);
}

type Named = { code?: string; unknown?: string };

/** "Y 3" and "C 2": a letter and a number written apart. */
function splitCode({ piece, ...rest }: Around): Named | undefined {
  const letter = piece.text.toUpperCase();
  if (!/^[YCJ]$/.test(letter) || !/^\d+$/.test(rest.after)) return undefined;
  const code = `${letter}${rest.after}`;
  if (!entryOf(code)) return letter === 'Y' ? {} : undefined;
  return letter !== 'Y' || isYearCode({ ...rest, piece, after: rest.afterThat.toLowerCase() })
    ? { code }
    : {};
}

function wholeCode(around: Around, alone: boolean): Named {
  const { piece, before: previous, after: next } = around;
  const code = piece.text.toUpperCase();
  if (entryOf(code)) {
    const isSymbol = /^[/\\#]$/.test(code);
    const fits = isSymbol ? isSymbolCode : code.length === 1 ? isLetterCode : isYearCode;
    return alone || /^[CJ]\d$/.test(code) || fits(around) ? { code } : {};
  }
  const likeACode = /^(A|[B-Z]|[A-Z]\d)$/.test(piece.text) && !yearAfter.has(next);
  return previous === 'code' && likeACode ? { unknown: code } : {};
}

export function codeMentions(question: string): CodeMentions {
  const pieces = piecesOf(question);
  const alone = pieces.filter(({ text }) => /[A-Za-z0-9/\\#]/.test(text)).length === 1;
  const named = pieces.map((piece, at) => {
    const around = {
      piece,
      marks: pieces.slice(Math.max(0, at - marksReach), at).some(({ lower }) => marking.has(lower)),
      before: pieces[at - 1]?.lower ?? '',
      beforeThat: pieces[at - 2]?.lower ?? '',
      after: pieces[at + 1]?.lower ?? '',
      afterThat: pieces[at + 2]?.text ?? '',
    };
    return splitCode(around) ?? wholeCode(around, alone);
  });
  return {
    codes: [...new Set(named.flatMap(({ code }) => code ?? []))],
    unknown: named.flatMap(({ unknown }) => unknown ?? []),
  };
}
