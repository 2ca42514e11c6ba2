import type { Word } from '../words.ts';

const wrong =
  'wrong|a mistake|incorrect|dodgy|unlawful|illegal|forbidden|banned|prohibited|barred|unnecessary|pointless|unacceptable|bad practice|off limits|a breach|not on|against the (?:law|rules?|regulations?|guidance|code)|not (?:allowed|lawful|legal|okay|ok|right|permitted|necessary|needed|required|acceptable|compulsory|mandatory|fine)';
const frames: readonly RegExp[] = [
  new RegExp(
    `\\b(?:(?:is|was|would) (?:it|that|this)|(?:it|that|this) is) (?:be |really |now |always |still |just )?(?:${wrong}|impossible|bad)(?= )`,
    'g',
  ),
  /\b(?:are|were|am) (?:we|schools?|parents?|heads?|they|i) (?:not (?:allowed|permitted|able|obliged|required)|forbidden|banned|barred|prohibited|wrong)\b/g,
  new RegExp(`(?<!what |which )\\b(?:${wrong}) $`, 'g'),
  /(?<!there )\bno (?:need|duty|requirement|obligation) (?:to|for|that)\b/g,
  /\b(?:is|are|was|were) there no\b/g,
];

/** "Ok not to ring" turns round what has to be done, and nothing else. "Do we not have to" may mean either. */
const omitted: readonly RegExp[] = [
  /\b(?:ok|okay|allowed|right|fine|possible|legal|lawful|best|free|wrong|illegal|unlawful|rules|law|acceptable|enough) (?:for (?:us|schools?|a school) )?(?:not to|to not|if we do not|when we do not)\b/g,
];
const unclear =
  /^(?:so )?(?:do|does|did|must|should|can|could) (?:we|i|you|they|schools?|parents?|the (?:school|council|parents?)) (?:really )?not\b/;

export type Turn = { at: readonly number[]; isOmission: boolean };

/** Where a question puts the contrary of what it names: "is it wrong to ...", "are we not allowed ...", "ok not to ...". */
export function turnsIn(words: readonly Word[]): readonly Turn[] {
  let text = '';
  const starts = words.map((word) => {
    const start = text.length;
    text += `${word.text} `;
    return start;
  });
  const found = (patterns: readonly RegExp[], isOmission: boolean) =>
    patterns.flatMap((pattern) =>
      [...text.matchAll(pattern)].map(({ 0: match, index }) => ({
        at: starts.flatMap((start, at) => (start >= index && start < index + match.length ? [at] : [])),
        isOmission,
      })),
    );
  return [...found(frames, false), ...found(omitted, true)];
}

/** "The council or the school", "up or down", "80 or 160", "or can only the school": which of two, and not whether. */
const alternatives: readonly RegExp[] = [
  /\bor (?:can|do|does|is|are|must|should|has|have|only|just) (?!it ok|that ok)/,
  /\b\d+ (?:\w+ )?or \d+\b/,
  /^(?:so )?(?:do|does|is|are) (?:\w+ ){0,3}(?:up or down|more or less|the (?:council|la|school|head) or the (?:council|la|school|head|court))\b/,
];

/** Whether no yes or no would be understood alike by everybody: "do we not have to", "is it 80 or 160". */
export function hasNoPlainWord(words: readonly Word[]): boolean {
  const text = words.map((word) => word.text).join(' ');
  return [unclear, ...alternatives].some((one) => one.test(text));
}
