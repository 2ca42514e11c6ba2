import type { Answer } from '../answer.ts';
import { council } from '../local/council.ts';
import { amountOf, type CaseQuestion, caseAnswer, verdictWord } from './caseQuestion.ts';
import { numberIn } from './caseText.ts';

const fewestAttempts = council.measures.attempts;

const asks =
  /\b(?:enough|sufficient|sufficiently|don all|ready (?:for|to)|mov (?:on )?to|go (?:straight )?to|proceed)\b/;
const about = /\b(?:support|legal|prosecut|pn|penalt[a-z]*|fin|attempt|engag[a-z]*|court)\b/;
const attempts = /\b(\d+) (?:[a-z]+ )?(?:letter|cal|phon|attempt|text|email|visit|messag|tim|invit|tri)\b/;
const onceOnly = /\b(?:onc|just rang|only rang|1 (?:letter|cal|phon|text|email|visit|attempt))\b/;
const twice = /\btwic\b/;
const meeting =
  /\b(?:offer|invit|ask|suggest|propos)[a-z]* (?:[a-z]+ ){0,4}?(?:meet|team)\b|\bmeet (?:was |wer )?(?:offer|turn down|refus|declin)\b/;
const noMeeting = /\b(?:no|not|without|never) (?:[a-z]+ ){0,3}?(?:meet)\b/;
const noAnswer =
  /\b(?:no (?:reply|repli|answer|respons|contact)|without (?:an |any )?(?:reply|answer|respons)|not (?:reply|repli|answer|respond|engag|com|attend|turn up)|refus|declin|ignor|nobody|turn down|turn us down)\b/;

const missing: readonly { found: RegExp; needs: string }[] = [
  {
    found: /\b(?:not|no|without|never|yet|miss|befor) (?:[a-z]+ ){0,4}?assess(?:ment)?\b(?! plan)/,
    needs: 'an assessment of need',
  },
  {
    found: /\b(?:not|no|without|never|half|part) (?:[a-z]+ ){0,8}?(?:apdr|cycl|assess , plan|assess plan)\b/,
    needs: 'at least one full assess, plan, do, review cycle',
  },
  {
    found: /\b(?:not|no|without|never) (?:[a-z]+ ){0,5}?(?:agenci|agency|multi|early help|other servic)\b/,
    needs: 'other agencies in a multi-agency plan',
  },
  {
    found: /\b(?:not|no|without|never) (?:[a-z]+ ){0,4}?(?:stag 2|in school support|pastoral)\b/,
    needs: 'stage 2 support in school',
  },
];

const share = {
  sources: [council.document('Stage 3, sufficient support')],
  topic: 'whether the support so far is sufficient',
  nearest: ['What is sufficient support?', 'What is a notice to improve?'],
};

function notEngaging(c: CaseQuestion): Answer | undefined {
  const made = twice.test(c.text)
    ? 2
    : (numberIn(c.text, attempts) ?? (onceOnly.test(c.text) ? 1 : undefined));
  if (made === undefined || !(noAnswer.test(c.text) || c.says('noReason'))) return undefined;
  const offered = meeting.test(c.text) && !noMeeting.test(c.text);
  const isMet = made >= fewestAttempts && offered;
  const why =
    made < fewestAttempts
      ? `${amountOf(made, 'attempt')} ${made === 1 ? 'is' : 'are'} too few`
      : offered
        ? `${amountOf(made, 'attempt')}, with the offer of a meeting, and no reply or a refusal`
        : 'no meeting seems to have been offered';
  return caseAnswer({
    ...share,
    lead: `${verdictWord(c, isMet)}${isMet ? `That can be sufficient support where parents do not engage: ${why}.` : `Where parents do not engage, sufficient support is at least ${fewestAttempts} attempts to discuss what gets in the way, one of them with the offer of a meeting: ${why}.`}`,
    parts: [
      'By telephone or online counts as a meeting. Keep a record of each attempt and of what came back. The linked Attendance Support Worker can look at it with you.',
    ],
  });
}

/** What a school has done so far, against what the council calls sufficient support. */
export function supportCase(c: CaseQuestion): Answer | undefined {
  if (!asks.test(c.text) || !about.test(c.text) || c.says('noticeToImprove')) return undefined;
  const lacks = missing.filter(({ found }) => found.test(c.text)).map(({ needs }) => needs);
  if (lacks.length === 0) return notEngaging(c);
  return caseAnswer({
    ...share,
    lead: `${verdictWord(c, false)}Where parents engage but attendance does not improve, sufficient support also needs ${lacks.join(' and ')}.`,
    parts: [
      {
        heading: 'All of it',
        items: [
          'an assessment of need',
          'at least one full assess, plan, do, review cycle',
          'stage 2 support in school',
          'other agencies in a multi-agency plan',
        ],
      },
    ],
  });
}
