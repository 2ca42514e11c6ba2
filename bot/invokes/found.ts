import type { Answer } from '../../src/guidance/answer.ts';
import type { CodeEntry } from '../../src/guidance/codes/codeEntry.ts';
import type { LegalFact } from '../../src/guidance/law/legalFact.ts';
import type { Approach } from '../../src/guidance/toolkit/approach.ts';
import type { AdaptiveCard } from '../cards/adaptiveCard.ts';
import { answerCard } from '../cards/answerCard.ts';
import { approachCard, approachLabel } from '../cards/approachCard.ts';
import { codeCard } from '../cards/codeCard.ts';
import { factCard, factLabel } from '../cards/factCard.ts';
import { shortAnswer } from '../commands/answerText.ts';

/** Something found: how it is listed, its kind first, and the card that it is sent as. */
export type Found = { title: string; text: string; card(): AdaptiveCard };

/** `today` is the ISO date that cards speak of. */
export type Showing = { today: string; tabLink(path: string): string };

export const answerFound = (answer: Answer, question: string): Found => ({
  title: shortAnswer(answer),
  text: `Answer · ${question}`,
  card: () => answerCard({ answer }),
});

export const codeFound = (entry: CodeEntry, { today }: Showing): Found => ({
  title: `${entry.code}: ${entry.name}`,
  text: `Attendance code · ${entry.summary}`,
  card: () => codeCard(entry, today),
});

export const factFound = (fact: LegalFact, { today }: Showing): Found => ({
  title: fact.question,
  text: `${factLabel(fact)} · ${shortAnswer({ lead: fact.text.split('\n\n')[0] ?? '' })}`,
  card: () => factCard(fact, today),
});

export const approachFound = (approach: Approach, showing: Showing): Found => ({
  title: approach.title,
  text: `${approachLabel(approach)} · ${approach.summary}`,
  card: () => approachCard(approach, showing),
});
