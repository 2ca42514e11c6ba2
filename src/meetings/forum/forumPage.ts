import type { RecordChange } from '../../records/recordVersion.ts';

/** A file of the library Shared papers. `size` is in bytes. */
export type ForumPaper = { fileId: string; name: string; size: number };

export type AgendaItem = {
  id: string;
  title: string;
  minutes?: number;
  /** Who leads it. */
  lead?: string;
};

/** What belongs to one forum: before it the agenda and papers, after it slides and notes. */
export type ForumPage = {
  /** Of the occurrence. */
  id: string;
  agenda: readonly AgendaItem[];
  papers: readonly ForumPaper[];
  slides: readonly ForumPaper[];
  notes: string;
  /** When slides and notes went to those who came and those who could not: an instant. It happens once. */
  sentAt?: string;
  /** Who changed slides or notes last after that, and when: nobody is written to again, the page says it. */
  afterSending?: RecordChange;
  changed: RecordChange;
};
