import type { RecordChange } from '../../records/recordVersion.ts';

export type NewsletterLink = { id: string; title: string; url: string };

/** A half-termly letter to school staff, as a card with an Acknowledge button. */
export type Newsletter = {
  id: string;
  /** '2026/27, Autumn 2' */
  halfTerm: string;
  title: string;
  /** In plain words; an empty line parts paragraphs. */
  text: string;
  links: readonly NewsletterLink[];
  /** One that is withdrawn without `sentAt` is a draft that somebody took out. */
  state: 'draft' | 'sent' | 'withdrawn';
  sentAt?: string;
  /** The last time that an officer asked to remind those who have not acknowledged it. `day`: when it goes, an ISO date in London. */
  nudge?: { day: string; askedAt: string; by: string };
  changed: RecordChange;
};

/** That somebody has read a newsletter. */
export type Acknowledgement = {
  /** `${newsletterId} ${personId}` */
  id: string;
  newsletterId: string;
  personId: string;
  personName: string;
  /** The schools that they were linked to. */
  schoolIds: readonly string[];
  at: string;
};

export const acknowledgementId = (newsletterId: string, personId: string) => `${newsletterId} ${personId}`;
