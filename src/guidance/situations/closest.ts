import type { Reading } from '../reading/readQuestion.ts';
import type { Situation } from './situation.ts';
import { situations } from './situations.ts';
import { evidenceIn } from './weigh.ts';

/** The situations that a question half describes, the one with most of what it needs first. */
export function closestSituations(reading: Reading): readonly Situation[] {
  const said = evidenceIn(reading);
  return situations
    .map((situation) => {
      const met = situation.needs.filter((group) => group.some((evidence) => said.has(evidence))).length;
      return { situation, met, share: met / situation.needs.length };
    })
    .filter(({ met }) => met > 0)
    .sort((one, other) => other.share - one.share || other.met - one.met)
    .map(({ situation }) => situation);
}
