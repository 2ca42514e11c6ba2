/** Longer than any question. The buttons of a card carry it, and a card is to stay light. */
const longest = { now: 600, before: 300 } as const;

/** What can be asked, and carried by a card, of what somebody wrote: no longer than needed, and whole in any encoding. */
export const askable = (said: string, when: keyof typeof longest = 'now'): string =>
  said
    .replace(/\p{Cc}+/gu, ' ')
    .slice(0, longest[when])
    .toWellFormed()
    .trim();
