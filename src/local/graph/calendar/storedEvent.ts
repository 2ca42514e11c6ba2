import type { JsonObject } from '../exchange.ts';

/** A wall time in a zone, as it was given. */
export type ZonedTime = { dateTime: string; timeZone: string };

export type Response =
  | 'none'
  | 'organizer'
  | 'accepted'
  | 'declined'
  | 'tentativelyAccepted'
  | 'notResponded';

export type StoredAttendee = {
  name: string;
  address: string;
  type: 'required' | 'optional' | 'resource';
  response: Response;
  respondedAt?: string;
};

/** A mailbox's own copy of a meeting, as Exchange puts one into the calendar of everyone invited. */
export type StoredCopy = {
  id: string;
  sequence: number;
  /** The organiser has called the meeting off, and the copy says so. */
  cancelled?: true;
  /** The copy is gone: its owner deleted it, or is no longer invited (and gets it back when they are again). */
  removed?: 'deleted' | 'uninvited';
};

/** One meeting or appointment with every copy of it, so that all of them change in one go. */
export type StoredEvent = {
  id: string;
  /** Mailbox ids: the organiser's, and the copies by mailbox (the organiser's own among them). */
  organiser: string;
  copies: { readonly [mailboxId: string]: StoredCopy };
  sequence: number;
  version: number;
  createdAt: string;
  modifiedAt: string;
  iCalUId: string;
  transactionId?: string;
  subject: string;
  body: { contentType: 'html' | 'text'; content: string };
  start: ZonedTime;
  end: ZonedTime;
  attendees: readonly StoredAttendee[];
  joinUrl?: string;
  /** Further properties as they were given: location, showAs, categories… */
  rest: JsonObject;
};
