/** What the bot writes to a person without being asked. */
export const messageKinds = [
  'reminder-day',
  'reminder-hour',
  'moved',
  'cancelled',
  'promoted',
  'papers',
  'tsm-times',
  'tsm-booked',
  'tsm-request',
  'tsm-request-reminder',
  'tsm-minutes',
  'newsletter',
  'newsletter-nudge',
] as const;
export type MessageKind = (typeof messageKinds)[number];

/**
 * - `due`: to be sent from `dueAt` on.
 * - `claimed`: a server is sending it; if that server goes, it is `unsure` once the claim has run out.
 * - `sent`, `nowhere` (the bot is not installed for this person: the invitation by email is all they get), `dropped` (what it was
 *   about is no longer so), `failed` (refused for good).
 * - `unsure`: it may have been sent. A message that must not come twice stays so; one that must come is sent again.
 */
export const messageStates = ['due', 'claimed', 'sent', 'nowhere', 'dropped', 'failed', 'unsure'] as const;
export type MessageState = (typeof messageStates)[number];

/**
 * A message that somebody should have, as it follows from a record. It is worked out from the records again and again, by every
 * server: nothing that is to be sent can be lost between a decision and a message.
 */
export type WantedMessage = Pick<
  Message,
  'personId' | 'kind' | 'about' | 'placeId' | 'dueAt' | 'notAfter'
> & {
  /** The state of the thing that it is about, for instance the time at which it starts: another state is another message. */
  as: string;
};

/** One message to one person. Its words are made when it is sent, from what is so by then: nothing about anybody is kept here. */
export type Message = {
  /** Follows from what it is about, so that whoever wants the same message wants this one: see messageId.ts. */
  id: string;
  personId: string;
  kind: MessageKind;
  /** The id of the occurrence, the meeting or the newsletter that it is about. */
  about: string;
  /** Of the place that it is about, where there is one. */
  placeId?: string;
  /** An instant, ISO with Z. After `notAfter` nobody needs it any more. */
  dueAt: string;
  notAfter: string;
  state: MessageState;
  /** The server that sends it, and until when it may be taken to be at it: an instant. */
  claim?: { by: string; until: string };
  tries: number;
  sentAt?: string;
};
