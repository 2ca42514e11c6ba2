import type { Reading } from '../reading/readQuestion.ts';
import { candidates, indexPatterns, type PatternIndex } from './patternIndex.ts';
import type { Evidence, Pattern } from './situation.ts';

/** What of the question speaks for a pattern. */
export type Weighed<Of extends Pattern> = { about: Of; evidence: ReadonlySet<Evidence>; score: number };

export const evidenceIn = ({ present, denied, codes, polar }: Reading): ReadonlySet<Evidence> =>
  new Set<Evidence>([
    ...present,
    ...[...denied].map((concept): Evidence => `not:${concept}`),
    ...codes.map((code): Evidence => `code:${code}`),
    ...(polar ? (['isPolar'] as const) : []),
    ...(codes.length === 0 ? (['namesNone'] as const) : []),
  ]);

/** Undefined where something is missing, or speaks against it. What is needed weighs twice what only helps. */
function weigh<Of extends Pattern>(about: Of, said: ReadonlySet<Evidence>): Weighed<Of> | undefined {
  const { needs, unless = [], helps = [], weight = 0 } = about;
  for (const group of needs) if (!group.some((evidence) => said.has(evidence))) return undefined;
  if (unless.some((evidence) => said.has(evidence))) return undefined;
  const isSaid = (evidence: Evidence) => said.has(evidence);
  const helping = helps.filter(isSaid);
  return {
    about,
    evidence: new Set([...needs.flat().filter(isSaid), ...helping]),
    score: needs.length * 2 + helping.length + weight,
  };
}

/** Each table of patterns is indexed once. */
const indexes = new WeakMap<readonly Pattern[], PatternIndex<Evidence, Pattern>>();

function indexOf<Of extends Pattern>(patterns: readonly Of[]): PatternIndex<Evidence, Of> {
  const known = indexes.get(patterns) ?? indexPatterns<Evidence, Pattern>(patterns);
  indexes.set(patterns, known);
  return known as PatternIndex<Evidence, Of>;
}

/** Every pattern that fits, the best first; equal ones in their own order. */
export function weighAll<Of extends Pattern>(patterns: readonly Of[], reading: Reading): Weighed<Of>[] {
  const said = evidenceIn(reading);
  return candidates(indexOf(patterns), said)
    .flatMap((pattern) => weigh(pattern, said) ?? [])
    .sort((one, other) => other.score - one.score);
}

/** Whether the first accounts for everything that speaks for the other. */
export function outweighs<Of extends Pattern>(first: Weighed<Of>, other: Weighed<Of>): boolean {
  const known = new Set<Evidence>([
    ...first.evidence,
    ...first.about.needs.flat(),
    ...(first.about.despite ?? []),
  ]);
  return (
    first.score >= other.score &&
    [...other.evidence].every((evidence) => known.has(evidence) || evidence.startsWith('code:'))
  );
}
