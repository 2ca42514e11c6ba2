import type { Answer } from '../answer.ts';
import { type CaseQuestion, caseAnswer, verdictWord } from './caseQuestion.ts';
import { caseSources } from './caseSources.ts';

const met =
  /\bthreshold (?:[a-z]+ ){0,2}?(?:met|hit|reach|pass|trigger)|\b(?:met|hit|reach|pass|over|trigger) (?:[a-z]+ ){0,2}?threshold/;
const holiday = /(?<!\bnot )(?<!\bnot a )(?<!\bno )\bholiday/;
const asksNotice = /\b(?:fin|fine|fined|pns?|penalt[a-z]*|legal)\b/;
const asksImprove = /\bnti\b|\bnotic to improv/;
const asksOrder = /\bfirst\b|\bneed|\bbefor|\bhav to|\bmust|\bskip|\bstraight/;
const goesWell =
  /(?<!not )\b(?:improv|pick up|engag|work wel|com to every|gett? better|on board|cooperat|take up)\b(?! not)/;
const noSupport =
  /\b(?:no|not|without|never|befor) (?:[a-z]+ ){0,3}?support|\bsupport (?:[a-z]+ ){0,2}?not\b|\bstraight to\b/;
const notEngaging = /\bnot (?:[a-z]+ ){0,2}?(?:engag|improv|cooperat)|\brefus/;

const share = {
  sources: [caseSources.framework, caseSources.improve],
  nearest: ['What is sufficient support?', 'What is a notice to improve?', 'Is a penalty notice automatic?'],
};
const consider =
  'Meeting the national threshold means that the school has to consider a penalty notice; none is automatic.';

function improveFirst(c: CaseQuestion): Answer {
  const isHoliday = holiday.test(c.text);
  return caseAnswer({
    ...share,
    lead: isHoliday
      ? `${verdictWord(c, false)}A notice to improve is not needed for a holiday that was not granted: support would not be appropriate.`
      : `${verdictWord(c, true)}Where support was offered and not taken up, or did not work, a notice to improve usually comes first: it is the last chance before a penalty notice.`,
    parts: [consider],
    topic: 'whether a notice to improve comes first',
  });
}

/** The threshold is met, and what to do depends on support: no figures are needed. */
export function considerCase(c: CaseQuestion): Answer | undefined {
  const asksIfFirst = asksImprove.test(c.text) && asksOrder.test(c.text);
  if (asksIfFirst && (met.test(c.text) || holiday.test(c.text))) return improveFirst(c);
  if (!met.test(c.text) || asksImprove.test(c.text)) return undefined;
  if (!asksNotice.test(c.text)) return undefined;
  const topic = 'support before a penalty notice';
  if (goesWell.test(c.text) && !notEngaging.test(c.text))
    return caseAnswer({
      ...share,
      lead: `${verdictWord(c, false)}Go on with support: the family takes part, and a penalty notice fits only where it is likely to change what a parent does.`,
      parts: [consider],
      topic,
    });
  if (holiday.test(c.text))
    return caseAnswer({
      ...share,
      lead: `${verdictWord(c, true)}For a holiday that was not granted, support is unlikely to be appropriate, so a penalty notice can be considered without it.`,
      parts: [consider],
      topic,
    });
  if (!noSupport.test(c.text)) return undefined;
  return caseAnswer({
    ...share,
    lead: `${verdictWord(c, false)}Support comes first: a penalty notice fits only where support was offered and refused or did not work, or would not be appropriate, as with a holiday that was not granted.`,
    parts: [consider],
    topic,
  });
}
