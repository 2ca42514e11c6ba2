import type { Answer } from '../answer.ts';
import { amountAfter } from '../calculations/penaltyNotice.ts';
import { type CaseQuestion, caseAnswer } from './caseQuestion.ts';
import { numberIn } from './caseText.ts';
import { firstRates, isAboutNotices, isSecond, noticeShare } from './noticeWords.ts';

/** Parents times children. */
export function householdCase(c: CaseQuestion): Answer | undefined {
  if (!isAboutNotices(c.text)) return undefined;
  const text = c.text.replace(/\bmum and dad\b|\bdad and mum\b|\bmother and father\b/, '2 parent');
  const parents = numberIn(
    text,
    /\b(\d+) (?:separated |resident )?(?:parent|carer|adult|mum|dad|mother|father)\b/,
  );
  const children =
    numberIn(
      text,
      /\b(\d+) (?:school ag |of their )?(?:kid|child|children|sibl|pupil|brother|sister|son|daughter|boy|girl|twin)/,
    ) ?? (/\btwin/.test(text) ? 2 : undefined);
  if (parents === undefined || children === undefined || parents * children < 2) return undefined;
  const notices = parents * children;
  const days = numberIn(
    text,
    /\bpaid? (?:[a-z]+ ){0,3}?(?:in|within|on day|after) (\d+)/,
    /\bpay (?:[a-z]+ ){0,2}?(?:in|within|on day|after) (\d+)/,
  );
  const each = days === undefined ? undefined : amountAfter(days, isSecond(text));
  const costs = each !== undefined && /\b(total|much|cost|altogether|amount|owe|pay in all)\b/.test(text);
  return caseAnswer({
    ...noticeShare,
    lead: costs
      ? `£${notices * each}: ${notices} notices at £${each} each, paid within ${days} days.`
      : `Up to ${notices} penalty notices: one for each parent for each child (${parents} × ${children}).`,
    parts: [
      `Each has to be paid: ${firstRates} for a first notice. A notice should usually go only to the parent or parents who allowed the absence.`,
    ],
    topic: 'how many penalty notices there can be',
  });
}
