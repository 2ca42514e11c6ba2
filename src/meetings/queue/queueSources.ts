import type { Occurrence, TakenPlace } from '../occurrence.ts';
import { parkedBefore } from './parkedBefore.ts';
import { questionSources } from './questionSources.ts';
import { dropInsBefore, itemsOf, type QueueRecords } from './queueRecords.ts';
import type { QueueSource } from './queueSource.ts';

const byTime = (a: TakenPlace, b: TakenPlace) =>
  `${a.takenAt} ${a.placeId}` < `${b.takenAt} ${b.placeId}` ? -1 : 1;

/**
 * Everything to talk about at a drop-in, once each: first what an earlier one left, then the booked topics in the order in which they
 * were booked, then what the bot could not answer. A place that was given up takes its topic along.
 */
export function queueSources(occurrence: Occurrence, records: QueueRecords): readonly QueueSource[] {
  const parked = parkedBefore(occurrence, records);
  const items = new Map(itemsOf(records, occurrence).map((item) => [item.sourceId, item]));
  const placeSource = (place: TakenPlace, isParked: boolean): QueueSource => {
    const item = items.get(place.placeId);
    return {
      from: 'place',
      sourceId: place.placeId,
      place,
      ...(item && { item }),
      parkedBefore: isParked,
    };
  };
  const own = new Set(occurrence.places.map(({ placeId }) => placeId));
  const earlier = new Map(
    dropInsBefore(records, occurrence)
      .flatMap(({ places }) => places)
      .filter(({ placeId }) => !own.has(placeId))
      .map((place) => [place.placeId, place]),
  );
  const left = parked.flatMap(({ from, sourceId }) => {
    const place = from === 'place' ? earlier.get(sourceId) : undefined;
    return place ? [placeSource(place, true)] : [];
  });
  const questions = questionSources(occurrence, parked, records);
  return [
    ...left,
    ...questions.filter((one) => one.parkedBefore),
    ...[...occurrence.places].sort(byTime).map((place) => placeSource(place, false)),
    ...questions.filter((one) => !one.parkedBefore),
  ];
}
