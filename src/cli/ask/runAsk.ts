import { parseArgs } from 'node:util';
import { type Answer, answerText, type Source } from '../../guidance/answer.ts';
import { answerQuestion } from '../../guidance/answerQuestion.ts';

export type AskParts = {
  /** Questions on standard input, one a line; read only where no question is given as an argument. */
  lines: AsyncIterable<string>;
  /** The date to answer for (ISO) where `--today` is not given. */
  today: () => string;
  out: (text: string) => void;
  err: (text: string) => void;
};

const usage = `Usage:
  npm run ask -- "question" [--today 2026-11-22] [--json]
  npm run ask -- --json < questions.txt     one JSON object a line
`;

const shown = ({ title, place, edition, url }: Source) =>
  `  ${title}\n    ${place} (${edition})\n    ${url}\n`;

function readable(answer: Answer): string {
  const { sources, readings, nearest } = answer;
  const offered = [...readings, ...nearest];
  const from = sources.length > 0 ? `\nSources\n${sources.map(shown).join('')}` : '';
  const close =
    offered.length > 0 ? `\nYou could ask\n${offered.map((topic) => `  ${topic}\n`).join('')}` : '';
  return `${answerText(answer)}\n${from}${close}`;
}

function asJson(question: string, given: Answer): string {
  const { answered, codes, sources } = given;
  return `${JSON.stringify({ question, answered, answer: answerText(given), codes, sources })}\n`;
}

const isDate = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

function readArguments(args: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      today: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  return { ...values, question: positionals.join(' ').trim() };
}

/** Answers one question, or with `--json` every line of the input. Gives the exit code: 0, or 2 for a wrong call. */
export async function runAsk(args: readonly string[], { lines, today, out, err }: AskParts): Promise<number> {
  let asked: ReturnType<typeof readArguments>;
  try {
    asked = readArguments(args);
  } catch (error) {
    err(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    return 2;
  }
  if (asked.help) {
    out(usage);
    return 0;
  }
  const date = asked.today ?? today();
  if (!isDate(date)) {
    err(`--today has to be a date such as 2026-11-22, not ${date}.\n`);
    return 2;
  }
  if (asked.question !== '') {
    const answer = answerQuestion(asked.question, date);
    out(asked.json ? asJson(asked.question, answer) : readable(answer));
    return 0;
  }
  if (!asked.json) {
    err(usage);
    return 2;
  }
  for await (const line of lines) {
    const question = line.trim();
    if (question !== '') out(asJson(question, answerQuestion(question, date)));
  }
  return 0;
}
