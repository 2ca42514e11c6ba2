import type { Bot, Card } from './botHarness.ts';

export const thursday = 'drop-in-2026-11-26';
export const december = 'drop-in-2026-12-10';
export const january = 'drop-in-2027-01-07';
/** What the form sends for the first date. */
export const booking = {
  occurrenceId: thursday,
  topic: 'codes',
  question: '',
  kind: 'drop-in',
  viewers: [],
};

/** The dates as they stand in the list of the bot that a test has open. */
export function datesOf(bot: () => Bot) {
  const occurrence = (id = thursday) => bot().meetings.list.read(id)?.record;
  const placesOf = (id = thursday) => occurrence(id)?.places ?? [];
  const placeId = (id = thursday) => placesOf(id)[0]?.placeId ?? '';
  /** As somebody on another server changed it, once this one has heard of it. */
  async function change(id: string, state: object): Promise<void> {
    const { meetings } = bot();
    const known = meetings.list.read(id);
    if (known) meetings.list.write({ ...known.record, ...state }, known.etag);
    await meetings.occurrences.byId(id, true);
  }
  const fill = (id: string) => change(id, { capacity: 0 });
  return { occurrence, placesOf, placeId, change, fill };
}

/** A field of a card, however deep it stands. */
export function fieldOf(card: Card, id: string): { value?: string; isVisible?: boolean } | undefined {
  const all = (node: unknown): Record<string, unknown>[] =>
    Array.isArray(node)
      ? node.flatMap(all)
      : typeof node === 'object' && node !== null
        ? [node as Record<string, unknown>, ...Object.values(node).flatMap(all)]
        : [];
  return all(card.body).find((node) => node.id === id);
}
