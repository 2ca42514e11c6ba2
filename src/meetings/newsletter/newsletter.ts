import type { RecordChange } from '../../records/recordVersion.ts';

/** A half-termly letter to school staff, as a card with an Acknowledge button. */
export type Newsletter = {
  id: string;
  /** '2026/27, Autumn 2' */
  halfTerm: string;
  title: string;
  /** In plain words; an empty line parts paragraphs. */
  text: string;
  links: readonly { title: string; url: string }[];
  state: 'draft' | 'sent' | 'withdrawn';
  sentAt?: string;
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
