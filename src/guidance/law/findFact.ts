import type { LawEvidence, LawReading } from '../reading/readLaw.ts';
import type { FactPattern, LegalFact } from './legalFact.ts';

/** `explained`: the words that the fact accounts for, by place. `share`: how much of the substance they are, from 0 to 1. */
export type FoundFact = { fact: LegalFact; score: number; explained: ReadonlySet<number>; share: number };

/** What is needed weighs twice what only helps. Nothing where something is missing, or speaks against it. */
function scoreOf({ needs, unless = [], helps = [] }: FactPattern, said: ReadonlySet<LawEvidence>) {
  const isSaid = (evidence: LawEvidence) => said.has(evidence);
  if (!needs.every((group) => group.some(isSaid)) || unless.some(isSaid)) return 0;
  return needs.length * 2 + helps.filter(isSaid).length;
}

/** So little of a question may belong to the fact before it is about something else; less in a long story told with it. */
const shareLeast = 0.5;
const longShareLeast = 0.35;
const longLeast = 4;

function weigh(fact: LegalFact, pattern: FactPattern, { said, places, substance }: LawReading): FoundFact {
  const fits = scoreOf(pattern, said);
  const verdict = said.has('isPolar') && fact.verdicts?.some(({ has }) => has.every((one) => said.has(one)));
  const score = fits > 0 && verdict ? fits + 1 : fits;
  const evidence = [
    ...pattern.needs.flat(),
    ...(pattern.helps ?? []),
    ...(fact.verdicts ?? []).flatMap(({ has }) => has),
  ];
  const explained = new Set(score === 0 ? [] : evidence.flatMap((one) => [...(places.get(one) ?? [])]));
  const share =
    substance.length === 0 ? 1 : substance.filter((at) => explained.has(at)).length / substance.length;
  return { fact, score, explained, share };
}

/** The facts that a question asks for, the best first; equal ones in their own order. */
export function findFacts(facts: readonly LegalFact[], reading: LawReading): FoundFact[] {
  return facts
    .map((fact) => {
      const others = (fact.also ?? []).map((pattern) => weigh(fact, pattern, reading));
      return others.reduce(
        (one, other) => (other.score > one.score ? other : one),
        weigh(fact, fact, reading),
      );
    })
    .filter(
      ({ score, share, explained }) =>
        score > 0 && share >= (explained.size >= longLeast ? longShareLeast : shareLeast),
    )
    .sort((one, other) => other.score - one.score || other.share - one.share);
}
