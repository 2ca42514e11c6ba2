import { isPlainDate } from '../calendar/plainDate.ts';
import { entryOf } from '../guidance/codes/codeEntries.ts';
import type { LocalAnswer } from '../guidance/local/localAnswer.ts';
import { withoutPersonalData } from '../guidance/personalData.ts';
import { Problem } from '../problems/problem.ts';

/** What an officer writes; who and when is added to it. */
export type GuidanceDraft = Pick<LocalAnswer, 'question' | 'alsoAsked' | 'text' | 'codes' | 'reviewOn'>;

export const longestGuidance = 4000;
const mostWordings = 50;

const clean = (text: string) => withoutPersonalData(text).text.trim();
const refuse = (words: string): never => {
  throw new Problem('bad_request', words);
};

/** The draft as it may be used, without personal data in the questions. @throws Problem bad_request, with what to put right */
export function checkedGuidance(draft: GuidanceDraft, today: string): GuidanceDraft {
  const question = clean(draft.question);
  const text = draft.text
    .trim()
    .replace(/\r\n?/g, '\n')
    .replace(/\n{3,}/g, '\n\n');
  if (question === '') refuse('Write the question that this answers.');
  if (text === '') refuse('Write the answer.');
  if (text.length > longestGuidance) refuse(`The answer is longer than ${longestGuidance} characters.`);
  if (!isPlainDate(draft.reviewOn)) refuse('Choose the date on which this is to be reviewed.');
  if (draft.reviewOn <= today) refuse('Choose a review date in the future.');
  const codes = [...new Set(draft.codes.map((code) => code.trim().toUpperCase()))].filter(Boolean);
  for (const code of codes) {
    const entry = entryOf(code);
    if (!entry) refuse(`There is no code ${code.slice(0, 3)}.`);
    else if (entry.to !== undefined && entry.to < today) refuse(`Code ${code} is no longer used.`);
  }
  const alsoAsked = [...new Set(draft.alsoAsked.map(clean))].filter((one) => one !== '' && one !== question);
  return { question, alsoAsked: alsoAsked.slice(0, mostWordings), text, codes, reviewOn: draft.reviewOn };
}
