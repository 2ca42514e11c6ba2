import type { AnswerPart } from '../../src/guidance/answer.ts';
import { caution } from '../../src/guidance/answers/codeText.ts';
import type { Approach } from '../../src/guidance/toolkit/approach.ts';
import { partHeadings, partNames } from '../../src/guidance/toolkit/parts.ts';
import type { AdaptiveCard } from './adaptiveCard.ts';
import { articleCard } from './answerCard.ts';

/** Where an approach stands: 'Toolkit, stage 2'. */
export const approachLabel = ({ stage }: Approach) => `Toolkit, stage ${stage}`;

const list = (heading: string, items: readonly string[] = []): AnswerPart[] =>
  items.length === 0 ? [] : [{ heading, items }];

/** Something a school can do, to send to others, with the way to all of it in the tab. `today` is ISO. */
export function approachCard(
  approach: Approach,
  { today, tabLink }: { today: string; tabLink(path: string): string },
): AdaptiveCard {
  const { title, summary, group, parts, adds, local, source, alsoFrom, approachId } = approach;
  const warning = caution([approach], today);
  return articleCard({
    label: `${approachLabel(approach)}: ${group}`,
    heading: title,
    answer: {
      lead: summary,
      parts: [
        ...partNames.flatMap((name) => list(partHeadings[name], parts[name])),
        ...list('In this stage', adds),
        ...list('From the council', local?.points),
        ...(warning ? [{ text: warning }] : []),
      ],
      sources: [source, ...alsoFrom],
    },
    links: [{ title: 'Open in the toolkit', url: tabLink(`toolkit/${approachId}`) }],
  });
}
