import type { RecordChange } from '../../records/recordVersion.ts';

/** A file of the library Shared papers. */
export type ForumPaper = { fileId: string; name: string; size: number };

/** What belongs to one forum: before it the agenda and papers, after it slides and notes. */
export type ForumPage = {
  /** Of the occurrence. */
  id: string;
  agenda: readonly { title: string; minutes?: number; lead?: string }[];
  papers: readonly ForumPaper[];
  slides: readonly ForumPaper[];
  notes: string;
  /** When slides and notes went to those who came and those who could not: an instant. */
  sentAt?: string;
  changed: RecordChange;
};
