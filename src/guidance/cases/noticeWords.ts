import { noticeAmounts, noticeDays, noticeLimit } from '../calculations/penaltyNotice.ts';
import { caseSources } from './caseSources.ts';

const { low, full } = noticeAmounts;

/** Whether the text of a case is about penalty notices at all. */
export const isAboutNotices = (text: string): boolean =>
  /\b(notic|pn|pns|fin|fined|fine|penalti)\b/.test(text);

/** A second notice to the same parent for the same child. */
export const isSecond = (text: string): boolean =>
  /\b(second|2) (?:notic|pn|penalti|fin|1\b|offenc)|\bsecond\b/.test(text) &&
  !/\bfirst (?:notic|pn|fin|1)/.test(text);

export const limitWords = `No more than ${noticeLimit.notices} notices can go to one parent for one child within ${noticeLimit.years} years.`;
export const firstRates = `£${low} within ${noticeDays.low} days or £${full} within ${noticeDays.full} days`;
export const firstCosts = `£${low} if paid within ${noticeDays.low} days, £${full} within ${noticeDays.full} days`;
export const secondCosts = `£${full}, to be paid within ${noticeDays.full} days`;

/** What every answer about notices rests on and leads to. */
export const noticeShare = {
  sources: [caseSources.amounts, caseSources.framework],
  nearest: [
    'What does a second penalty notice cost?',
    'What happens if a penalty notice is not paid?',
    'How many penalty notices can there be?',
  ],
} as const;
