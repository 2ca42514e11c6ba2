import type { LawEvidence, LawReading } from '../reading/readLaw.ts';
import type { FactPattern, LegalFact } from './legalFact.ts';

export type FoundFact = { fact: LegalFact; score: number };

/** Undefined where something is missing, or speaks against it. What is needed weighs twice what only helps. */
function scoreOf({ needs, unless = [], helps = [] }: FactPattern, said: ReadonlySet<LawEvidence>) {
  const isSaid = (evidence: LawEvidence) => said.has(evidence);
  if (!needs.every((group) => group.some(isSaid)) || unless.some(isSaid)) return 0;
  return needs.length * 2 + helps.filter(isSaid).length;
}

/** So many words of substance may stay unread, the more the better the rest fits. */
const unreadMost = (score: number) => (score <= 3 ? 1 : score <= 5 ? 3 : 5);

/** The facts that a question asks for, the best first; equal ones in their own order. */
export function findFacts(facts: readonly LegalFact[], { said, unread }: LawReading): FoundFact[] {
  return facts
    .map((fact) => ({
      fact,
      score: Math.max(scoreOf(fact, said), ...(fact.also ?? []).map((pattern) => scoreOf(pattern, said))),
    }))
    .filter(({ score }) => score > 0 && unread <= unreadMost(score))
    .sort((one, other) => other.score - one.score);
}
