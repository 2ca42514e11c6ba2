import type { LawEvidence, LawReading } from '../reading/readLaw.ts';
import { candidates, indexPatterns, type PatternIndex } from '../situations/patternIndex.ts';
import type { FactPattern, LegalFact } from './legalFact.ts';
import { verdictOf } from './verdict.ts';

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

function weigh(fact: LegalFact, pattern: FactPattern, reading: LawReading): FoundFact | undefined {
  const { said, places, figures } = reading;
  const fits = scoreOf(pattern, said);
  if (fits === 0) return undefined;
  const score = verdictOf(fact, reading) ? fits + 1 : fits;
  const evidence = [
    ...pattern.needs.flat(),
    ...(pattern.helps ?? []),
    ...(fact.verdicts ?? []).flatMap(({ has }) => has),
  ];
  const explained = new Set(evidence.flatMap((one) => [...(places.get(one) ?? [])]));
  // A figure is part of what is asked, whatever it is.
  const substance = reading.substance.filter(
    (at) => explained.has(at) || !figures.some((figure) => at >= figure.from && at <= figure.at),
  );
  const share =
    substance.length === 0 ? 1 : substance.filter((at) => explained.has(at)).length / substance.length;
  return { fact, score, explained, share };
}

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

const isEnough = ({ share, explained }: FoundFact) =>
  share >= (explained.size >= longLeast ? longShareLeast : shareLeast);

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
    if (one && isEnough(one) && one.score > (best.get(way.fact)?.score ?? 0)) best.set(way.fact, one);
  }
  const all = [...best.values()].sort((one, other) => other.score - one.score || other.share - one.share);
  found.set(reading, all);
  return all;
}
