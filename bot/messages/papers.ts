import { papersCard } from '../cards/papersCard.ts';
import type { MessageCard } from './messageCard.ts';

/** That slides and notes of a forum are there. Who only waited for a place has missed it. */
export const papersMessage: MessageCard = async ({ about, personId }, { services }) => {
  const { meetings, tabLink } = services;
  const [known, held] = await Promise.all([
    meetings.occurrences.byId(about, true),
    meetings.forumPages.byId(about, true),
  ]);
  if (!known || held?.record.sentAt === undefined || known.record.cancelled) return undefined;
  const { record: occurrence } = known;
  const places = occurrence.places.filter((place) => place.personId === personId);
  const waited = occurrence.waiting.some((place) => place.personId === personId);
  if (places.length === 0 && !waited) return undefined;
  const noted = places.map(({ attended }) => attended);
  const came = noted.includes(true) ? true : noted.includes(undefined) ? undefined : false;
  return {
    card: papersCard({ occurrence, page: held.record, came }, tabLink),
    summary: `Slides and notes: ${occurrence.title}`,
  };
};
