import type { CodeClass } from '../../src/attendance/attendanceCode.ts';
import { type Answer, answerText } from '../../src/guidance/answer.ts';
import { entryOf } from '../../src/guidance/codes/codeEntries.ts';
import type { CodeEntry } from '../../src/guidance/codes/codeEntry.ts';
import { inMarkdown } from '../inMarkdown.ts';
import { type AdaptiveCard, cardFrom } from './adaptiveCard.ts';
import { arranged, type CardPart } from './answerParts.ts';
import { sourceLines, sourcesInText } from './sourceLines.ts';
import template from './templates/answer.json';

/** A question without personal data, and the one before it where the answer may rest on that. */
export type AskedQuestion = { question: string; previous?: string | undefined };

/** Said once a button of the card was pressed, in place of the buttons. */
export type Said = { style: 'good' | 'attention'; text: string };

export type AnswerView = {
  answer: Answer;
  /** What buttons under the answer ask about. Without it there are none: a card that is sent on has nobody to thank. */
  asked?: AskedQuestion;
  /** What the person is told where something was taken out of the question. */
  note?: string;
  said?: Said;
};

type Code = { code: string; name: string; counts: string };

type AnswerData = {
  heading?: string;
  label?: string;
  codes: readonly Code[];
  lead?: string;
  style: 'default' | 'attention';
  shown: readonly CardPart[];
  folded: readonly CardPart[];
  note?: string;
  caution?: string;
  sources?: string;
  offered?: string;
  questions: readonly { text: string }[];
  links: readonly { title: string; url: string }[];
  said?: Said;
  feedback: boolean;
  dropIn: boolean;
  asked: AskedQuestion | Record<string, never>;
  speak: string;
  fallbackText: string;
};

const fill = cardFrom<AnswerData>(template);

/** More large letters than these would be a list, and the answer is one already. */
const mostLargeCodes = 3;
const mostOffered = 3;
/** Old clients show this alone; the rest is a question away. */
const longestFallback = 800;

/** The answer to a question: what it is, what to check, what it is not, where it is said, and what to do next. */
export function answerCard({ answer, asked, note, said }: AnswerView): AdaptiveCard {
  const { answered, kind, sources } = answer;
  const safeguarding = kind === 'safeguarding';
  const unknown = kind === 'unknown';
  const open = asked !== undefined && said?.style !== 'good' && !safeguarding;
  const large = kind === 'code' ? largeCodes(answer) : [];
  const { shown, folded, caution } = arranged(answer.parts);
  return fill({
    ...(unknown && { heading: answer.readings.length > 0 ? 'Which do you mean?' : 'I do not know' }),
    codes: large.map(asLargeCode),
    ...(!saysNoMore(answer, large) && { lead: inMarkdown(answer.lead) }),
    style: safeguarding ? 'attention' : 'default',
    shown,
    folded,
    ...(note && !safeguarding && { note }),
    ...(caution && { caution }),
    ...(sources.length > 0 && { sources: sourceLines(sources) }),
    ...offers(answer, open),
    links: [],
    ...(said && { said }),
    feedback: open && answered,
    dropIn: open,
    asked: asked ?? {},
    speak: [said?.text, answer.lead, !safeguarding && note].filter(Boolean).join(' '),
    fallbackText: inText(answer),
  });
}

type Article = {
  label: string;
  heading: string;
  answer: Pick<Answer, 'lead' | 'parts' | 'sources'>;
  links: readonly { title: string; url: string }[];
};

/** Something that stands in the guidance, to be sent to others: whoever gets it did not ask. */
export function articleCard({ label, heading, answer, links }: Article): AdaptiveCard {
  const { shown, folded, caution } = arranged(answer.parts);
  return fill({
    label,
    heading: inMarkdown(heading),
    codes: [],
    lead: inMarkdown(answer.lead),
    style: 'default',
    shown,
    folded,
    ...(caution && { caution }),
    sources: sourceLines(answer.sources),
    questions: [],
    links,
    feedback: false,
    dropIn: false,
    asked: {},
    speak: `${heading}. ${answer.lead}`,
    fallbackText: inText(answer),
  });
}

const inText = ({ sources, ...answer }: Pick<Answer, 'lead' | 'parts' | 'sources'>) =>
  [answerText(answer), sourcesInText(sources)].filter(Boolean).join('\n\n').slice(0, longestFallback);

function largeCodes({ codes }: Answer): CodeEntry[] {
  return codes.length > mostLargeCodes ? [] : codes.flatMap((code) => entryOf(code) ?? []);
}

const countsAs: Readonly<Record<CodeClass, string>> = {
  attending: 'Attending',
  authorised: 'Authorised absence',
  unauthorised: 'Unauthorised absence',
  'not-possible': 'Not a possible session',
  administrative: 'Not a session at all',
};

const asLargeCode = ({ code, name, class: codeClass }: CodeEntry): Code => ({
  code: inMarkdown(code),
  name: `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
  counts: countsAs[codeClass],
});

const plainAdvice = (entries: readonly CodeEntry[]) =>
  `Use ${entries.map(({ code, name }) => `${code} (${name})`).join(' or ')}.`;

/** "Use M (medical or dental appointment)." says no more than the large letter and its name. */
const saysNoMore = ({ lead }: Answer, large: readonly CodeEntry[]) =>
  large.length > 0 && lead === plainAdvice(large);

/** Questions to go on with, each as a button. A card that is sent on, or a child at risk, has none. */
function offers({ readings, nearest, answered }: Answer, open: boolean) {
  const questions = readings.length > 0 ? readings : nearest;
  if (!open || questions.length === 0) return { questions: [] };
  const offered = readings.length > 0 ? 'Choose one:' : answered ? 'You could also ask:' : 'You could ask:';
  return { offered, questions: questions.slice(0, mostOffered).map((text) => ({ text })) };
}
