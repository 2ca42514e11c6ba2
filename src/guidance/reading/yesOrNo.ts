import { codeMentions } from './codeMentions.ts';
import { plainText, shortened, type Word } from './words.ts';

const setOf = (words: string) => new Set(words.split(' '));

const auxiliaries = setOf('can could should do does did is are was were would may must will has have am');
const subjects = setOf(
  `we i it that this they he she you schools school parents parent pupil pupils code codes a an the there mum dad
  children kids head heads everyone anyone someone their his her`.replace(/\s+/g, ' '),
);
const openQuestions = setOf('what which how when why where who whose');
/** Before "was" these make a statement of it, whatever follows. */
const alreadySubject = setOf(
  'he she they we i you it who that which mum mums dad dads parent parents family school child pupil boy girl lad lass one head',
);

const articles = setOf('a an the');
/** Words after which an auxiliary starts a question in the middle of a sentence: "so is the mark right". */
const connectors = setOf('so and then or but if when because also');

function isInverted(words: readonly Word[], at: number, codes: readonly string[]): boolean {
  const next = words[at + 1];
  if (next === undefined) return false;
  const before = words[at - 1]?.clause === words[at]?.clause ? words[at - 1]?.text : undefined;
  if (before !== undefined && alreadySubject.has(before)) return false;
  if (articles.has(next.text)) return before === undefined || connectors.has(before);
  return subjects.has(next.text) || codes.includes(next.text.toUpperCase());
}

/** "Can we ...", "... is that ...": an auxiliary at the start of a clause or before its subject. */
function asksByGrammar(words: readonly Word[], codes: readonly string[]): boolean {
  return words.some(({ text, clause }, at) => {
    if (!auxiliaries.has(text)) return false;
    // "Has an interview" leaves out who has it.
    if (text === 'has' && /^(an?|got|no)$/.test(words[at + 1]?.text ?? '')) return false;
    const starts = words[at - 1]?.clause !== clause;
    if (!isInverted(words, at, codes) && !starts) return false;
    return !words.some(
      (other, place) => place < at && other.clause === clause && openQuestions.has(other.text),
    );
  });
}

const asksWhatItIs =
  /^\W*(when|why|where|who)\b|\b(what|which|how|means?|meaning|stands?|explain|define|definition|describe|difference|diff|versus|vs)\b/;

/** "... is that right?", "surely ...", "ok to ...": a statement with a question put on top. */
const tag =
  /\bsurely\b|\b(right|correct|yes|ok|okay|allowed|true|yeah)\s*\?+\s*$|(^|[.?!,;-]\s*)(is it |still )?(ok|okay|fine|alright|all right|allowed|acceptable|permissible|legit|legal|lawful|possible) (just |for us |for me )?(to|if)\b/;

/** "keep using E?", "change the afternoon mark?" */
const imperative =
  /^(so |just |then |do |still )?(keep|leave|change|mark|use|put|give|carry|switch|amend|alter|stick|treat|count|record|code)\w*\s\S+\s\S+/;

/** The clauses that end in a question mark, without what comes before them in the sentence. */
const askedClauses = (text: string) =>
  text
    .split(/(?<=[?!;])|\.(?=\s)/)
    .filter((sentence) => sentence.endsWith('?'))
    .map(
      (sentence) =>
        sentence
          .replace('?', '')
          .split(/,|\s[-\u2013\u2014]+\s|:\s/)
          .at(-1)
          ?.trim() ?? '',
    );

const wordsLeast = 3;

/** Whether the question asks for a yes or a no, by its grammar or by putting a code forward: "dentist at nine, M?". */
export function asksYesOrNo(question: string, words: readonly Word[], codes: readonly string[]): boolean {
  if (asksByGrammar(words, codes)) return true;
  const plain = plainText(question);
  if (tag.test(plain.trim())) return true;
  if (words.length < wordsLeast) return false;
  if (/\b(what is|what does|what do you mean|means?|meaning|explain)\b/.test(plain)) return false;
  return askedClauses(shortened(question)).some((clause) => {
    const lower = clause.toLowerCase();
    if (asksWhatItIs.test(lower)) return false;
    return imperative.test(lower) || codeMentions(clause).codes.length === 1;
  });
}

/**
 * Which of the named codes the question puts forward: not those that it only compares ("M or I"), and not the one that another is
 * to take the place of ("Y7 instead of O", "change G to C").
 */
export function putForward(question: string, codes: readonly string[]): readonly string[] {
  if (codes.length < 2) return codes;
  const [first = '', second = ''] = codes;
  const between = new RegExp(
    `(?<![a-z0-9])${escaped(first)}(?![a-z0-9])(.{1,40}?)(?<![a-z0-9])${escaped(second)}(?![a-z0-9])`,
    'is',
  ).exec(question)?.[1];
  if (between === undefined) return codes;
  if (/^\W*(or|vs?\.?|versus)\W*$/i.test(between)) return [];
  if (/\b(instead of|rather than|not|in place of|over)\b/i.test(between)) return [first];
  return /\b(to|into)\b/i.test(between) ? [second] : codes;
}

const escaped = (code: string) => code.replace(/[\\/]/g, '\\$&');
