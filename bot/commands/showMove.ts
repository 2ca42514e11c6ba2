import type { MyPlace } from '../../src/meetings/myPlaces.ts';
import { nextOccurrences } from '../../src/meetings/nextOccurrences.ts';
import type { Occurrence, TakenPlace } from '../../src/meetings/occurrence.ts';
import type { AdaptiveCard } from '../cards/adaptiveCard.ts';
import type { Notice } from '../cards/datesCard.ts';
import { moveCard } from '../cards/moveCard.ts';
import { holderOf } from '../schools.ts';
import type { Turn } from '../turn.ts';
import { hasPlaces } from './showDates.ts';

const mostDates = 5;

type How = { from: 'dates' | 'bookings'; viewers: readonly string[]; notice?: Notice };

/** The dates that this place can go to: of the same kind, with a place left, and none that the school has a place on already. */
export async function ownMoveCard(turn: Turn, mine: MyPlace, how: How): Promise<AdaptiveCard> {
  const { services } = turn;
  const person = await turn.person();
  const { kind, id } = mine.occurrence;
  const coming = await nextOccurrences(person, { kind }, services.meetings);
  const now = services.now();
  const dates = coming.filter(
    (one) => one.id !== id && hasPlaces(one, now) && !isHeldBySame(one, mine.place),
  );
  return moveCard(mine, await holderOf(person, services), { ...how, dates: dates.slice(0, mostDates) });
}

function isHeldBySame({ places }: Occurrence, { schoolId, personId }: TakenPlace): boolean {
  return places.some((place) =>
    schoolId === undefined
      ? place.schoolId === undefined && place.personId === personId
      : place.schoolId === schoolId,
  );
}
