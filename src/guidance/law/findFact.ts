import type { LawEvidence, LawReading } from '../reading/readLaw.ts';
import { candidates, indexPatterns, type PatternIndex } from '../situations/patternIndex.ts';
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

function weigh(
  fact: LegalFact,
  pattern: FactPattern,
  { said, places, substance }: LawReading,
): FoundFact | undefined {
  const fits = scoreOf(pattern, said);
  if (fits === 0) return undefined;
  const score = verdictOf(fact, said) ? fits + 1 : fits;
  const evidence = [
    ...pattern.needs.flat(),
    ...(pattern.helps ?? []),
    ...(fact.verdicts ?? []).flatMap(({ has }) => has),
  ];
  const explained = new Set(evidence.flatMap((one) => [...(places.get(one) ?? [])]));
  const share =
    substance.length === 0 ? 1 : substance.filter((at) => explained.has(at)).length / substance.length;
  return { fact, score, explained, share };
}

/** What a question that asks for yes or no is told; undefined where it does not, or where the fact is neither. */
export const verdictOf = (
  { verdicts }: LegalFact,
  said: ReadonlySet<LawEvidence>,
): 'Yes' | 'No' | undefined =>
  said.has('isPolar')
    ? verdicts?.find(
        ({ has, lacks = [] }) => has.every((one) => said.has(one)) && !lacks.some((one) => said.has(one)),
      )?.says
    : undefined;

type FactWay = FactPattern & { fact: LegalFact };

/** Each way to ask for a fact, once for each table of facts. */
const indexes = new WeakMap<readonly LegalFact[], PatternIndex<LawEvidence, FactWay>>();

function indexOf(facts: readonly LegalFact[]): PatternIndex<LawEvidence, FactWay> {
  const known =
    indexes.get(facts) ??
    indexPatterns<LawEvidence, FactWay>(
      facts.flatMap((fact) =>
        [fact, ...(fact.also ?? [])].map(({ needs, unless, helps }) => ({
          fact,
          needs,
          ...(unless && { unless }),
          ...(helps && { helps }),
        })),
      ),
    );
  indexes.set(facts, known);
  return known;
}

/** What a question was found to ask for: it is asked more than once on the way to an answer. */
const found = new WeakMap<LawReading, readonly FoundFact[]>();

/** The facts that a question asks for, the best first; equal ones in their own order. */
export function findFacts(facts: readonly LegalFact[], reading: LawReading): readonly FoundFact[] {
  const before = found.get(reading);
  if (before) return before;
  // "How much is a parking fine" has the words of a fact and is none of our business.
  if (reading.said.has('otherMatter') || reading.said.has('ownLegal')) return [];
  const best = new Map<LegalFact, FoundFact>();
  for (const way of candidates(indexOf(facts), reading.said)) {
    const one = weigh(way.fact, way, reading);
    if (one && one.score > (best.get(way.fact)?.score ?? 0)) best.set(way.fact, one);
  }
  const all = [...best.values()]
    .filter(({ share, explained }) => share >= (explained.size >= longLeast ? longShareLeast : shareLeast))
    .sort((one, other) => other.score - one.score || other.share - one.share);
  found.set(reading, all);
  return all;
}
