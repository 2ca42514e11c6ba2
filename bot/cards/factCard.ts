import { caution, partsOf } from '../../src/guidance/answers/codeText.ts';
import type { LegalFact } from '../../src/guidance/law/legalFact.ts';
import type { AdaptiveCard } from './adaptiveCard.ts';
import { articleCard } from './answerCard.ts';

/** What a statement is about, as its label says it. */
export const factLabel = ({ area }: LegalFact) => (area === 'local' ? 'How the council works' : 'Law');

/** A statement of the law, or of how the council works, to send to others. `today` is ISO. */
export function factCard(fact: LegalFact, today: string): AdaptiveCard {
  const [lead = '', ...rest] = fact.text.split('\n\n');
  const { question, sources } = fact;
  return articleCard({
    label: factLabel(fact),
    heading: question,
    answer: { lead, parts: partsOf(...rest, caution([fact], today)), sources },
    links: [{ title: 'Open the source', url: sources[0].url }],
  });
}
