import { wallTimeOf } from '../../calendar/wallTime.ts';
import { Problem } from '../../problems/problem.ts';
import type { MeetingPorts } from '../meetingPorts.ts';
import { without } from '../placeRules.ts';
import { tellOthers } from '../tellOthers.ts';
import { upcoming } from '../upcoming.ts';
import { hasPlace } from '../whereIs.ts';
import { giveUp } from './movePlace.ts';
import { withPromotions } from './promotion.ts';

/**
 * Gives up the places that were moved to another date by a server that went down before it had given them up. Safe to run on any
 * number of servers: each place goes once.
 */
export async function settleMoves(ports: MeetingPorts): Promise<void> {
  const now = ports.now();
  const coming = await upcoming(ports.occurrences, wallTimeOf(now));
  const moved = coming.flatMap(({ id: toId, places }) =>
    places.flatMap(({ insteadOf: placeId }) => (placeId === undefined ? [] : [{ placeId, toId }])),
  );
  for (const { placeId, toId } of moved) {
    const from = coming.find((occurrence) => hasPlace(occurrence, placeId));
    if (!from || !(await isHeld({ placeId, toId }, ports))) continue;
    const left = await giveUp(from.id, ports, (known) => {
      if (!hasPlace(known, placeId)) throw new Problem('not_found');
      return { occurrence: withPromotions(without(known, placeId), now) };
    });
    if (left) await tellOthers(left.after, { before: left.before, askedAt: performance.now() }, ports);
  }
}

/**
 * Whether the place that was taken instead is still one: where it was given up, or its date cancelled, there is nothing but the old
 * one. Asks the list itself, because this server may not have heard of it.
 */
async function isHeld(
  { placeId, toId }: { placeId: string; toId: string },
  { occurrences }: Pick<MeetingPorts, 'occurrences'>,
): Promise<boolean> {
  const to = (await occurrences.byId(toId, true))?.record;
  return to?.cancelled === false && to.places.some(({ insteadOf }) => insteadOf === placeId);
}
