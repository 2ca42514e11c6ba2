import type { Person } from '../../src/access/person.ts';
import { dayNumber } from '../../src/calendar/plainDate.ts';
import { wallTimeOf } from '../../src/calendar/wallTime.ts';
import { type MyPlace, myPlaces } from '../../src/meetings/myPlaces.ts';
import { mayCancel } from '../../src/meetings/places.ts';
import { bookingsCard } from '../cards/bookingsCard.ts';
import { giveUpCard } from '../cards/giveUpCard.ts';
import { holderOf } from '../schools.ts';
import type { Turn } from '../turn.ts';
import { type DaySaid, dayInWords, isDaySaid } from './daySaid.ts';
import type { Reply } from './reply.ts';
import { showBookings } from './showBookings.ts';
import { ownMoveCard } from './showMove.ts';

type Wanted = { kind: 'give-up' | 'move'; day?: DaySaid };

/**
 * What somebody gets who wants to give up or move a place: the one that they mean, with the question whether they are sure or the
 * dates to choose from. Where they may mean several they choose; where none is meant they see all they have. Nothing is changed yet.
 */
export async function changeBooking(turn: Turn, wanted: Wanted): Promise<Reply> {
  if (turn.shared) return showBookings(turn);
  const { services } = turn;
  const person = await turn.person();
  const all = (await myPlaces(person, services.meetings)).filter((one) => isChangeable(one, person));
  const meant = wanted.day ? placesOn(all, wanted.day, wallTimeOf(services.now())) : all;
  const [only, ...others] = meant;
  const holder = await holderOf(person, services);
  const how = { from: 'bookings', viewers: [turn.teamsId] } as const;
  if (only && others.length === 0) {
    const card = wanted.kind === 'move' ? await ownMoveCard(turn, only, how) : giveUpCard(only, holder, how);
    return { card };
  }
  const { viewers } = how;
  if (only) {
    const verb = wanted.kind === 'move' ? 'move' : 'give up';
    const notice = { style: 'warning', text: `Choose the place that you want to ${verb}.` } as const;
    return { card: bookingsCard(meant, { viewers, holder, notice, chosen: wanted.day !== undefined }) };
  }
  if (!wanted.day) return showBookings(turn);
  const notice = { style: 'warning', text: `You have no place ${dayInWords(wanted.day)}.` } as const;
  return { card: bookingsCard(all, { viewers, holder, notice }) };
}

const isChangeable = ({ occurrence, place }: MyPlace, person: Person) =>
  !occurrence.cancelled && mayCancel(person, place);

const aWeek = 7;

/** A day of the week is the coming one, where there is a place on it; else any of that name. */
function placesOn(all: readonly MyPlace[], day: DaySaid, now: string): readonly MyPlace[] {
  const on = all.filter(({ occurrence }) => isDaySaid(day, occurrence.startsAt, now));
  if (!('weekday' in day)) return on;
  const today = dayNumber(now.slice(0, 10));
  const coming = on.filter(({ occurrence }) => dayNumber(occurrence.startsAt.slice(0, 10)) - today < aWeek);
  return coming.length > 0 ? coming : on;
}
