import { council } from '../../../../src/guidance/local/council.ts';
import type { FlowOutcome } from '../../../../src/guidance/supportFirst/flow.ts';
import type { Step } from '../../../../src/guidance/supportFirst/walk.ts';

/** The way taken, a line for each answer. */
export const pathLines = (steps: readonly Step[]): readonly string[] =>
  steps.map(({ question, answer }) => `${question.question} ${answer.label}.`);

const part = (heading: string, lines: readonly string[]) =>
  lines.length === 0 ? [] : ['', `${heading}:`, ...lines.map((line) => `- ${line}`)];

/** An outcome as plain text, for somebody's own notes. */
export function outcomeText(outcome: FlowOutcome, steps: readonly Step[]): string {
  const { id, title, summary, next, record, whoDecides, sources } = outcome;
  return [
    title,
    summary,
    ...part('What you can do', next),
    ...part('What to record', record),
    '',
    `Who decides: ${whoDecides}`,
    ...part(`In ${council.council}`, council.legalNotes[id] ?? []),
    ...part('Answers that led here', pathLines(steps)),
    ...part(
      'Sources',
      sources.map((source) => `${source.title}, ${source.place}. ${source.edition}. ${source.url}`),
    ),
  ].join('\n');
}
