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
  // Where the new date has been cancelled, nothing is left but the old place.
  const held = coming.filter(({ cancelled }) => !cancelled);
  const moved = held.flatMap(({ places }) => places.flatMap(({ insteadOf = [] }) => insteadOf));
  for (const placeId of moved) {
    const from = coming.find((occurrence) => hasPlace(occurrence, placeId));
    if (!from) continue;
    const left = await giveUp(from.id, ports, (known) => {
      if (!hasPlace(known, placeId)) throw new Problem('not_found');
      return { occurrence: withPromotions(without(known, placeId), now) };
    });
    if (left) await tellOthers(left.after, { before: left.before, askedAt: performance.now() }, ports);
  }
}
