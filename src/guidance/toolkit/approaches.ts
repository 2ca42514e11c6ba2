import { council } from '../local/council.ts';
import type { Approach, ApproachContent } from './approach.ts';
import { legalApproaches } from './legalApproaches.ts';
import { schoolApproaches } from './schoolApproaches.ts';
import { supportApproaches } from './supportApproaches.ts';
import { targetedApproaches } from './targetedApproaches.ts';

const rowsOf = ({ id, title, summary, at }: ApproachContent): Approach[] =>
  at.map((place) => {
    const local = council.approachNotes[id];
    return {
      id: `stage-${place.stage}-${id}`,
      approachId: id,
      stage: place.stage,
      group: place.group,
      title: place.title ?? title,
      summary: place.adds ? `${summary} ${place.adds}` : summary,
      ...(local && { local }),
      source: council.document(`Stage ${place.stage}, ${place.group}`),
    };
  });

/** Every row of the toolkit, by stage. */
export const approaches: readonly Approach[] = [
  ...schoolApproaches,
  ...targetedApproaches,
  ...supportApproaches,
  ...legalApproaches,
]
  .flatMap(rowsOf)
  .sort((one, other) => one.stage - other.stage);
