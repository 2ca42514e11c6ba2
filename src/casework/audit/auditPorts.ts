import type { AuditAct, AuditEntry } from './auditEntry.ts';

export type AuditQuery = {
  /** ISO dates, both inclusive. */
  from: string;
  to: string;
  personId?: string;
  pupilId?: string;
  schoolId?: string;
  act?: AuditAct;
};

export type AuditStore = {
  /** Puts these down; those that are there already stay as they are. */
  append(entries: readonly AuditEntry[]): Promise<void>;
  /** The same while a person waits: it gives up at the first that fail and after half a minute, and is repeated with what they did. */
  appendSoon(entries: readonly AuditEntry[]): Promise<void>;
  /** The newest first, at most `most`; `more` where that was not all. Asks the list: nothing of it is in memory. */
  search(query: AuditQuery, most: number): Promise<{ entries: readonly AuditEntry[]; more: boolean }>;
  /** Everything about a pupil, the oldest first. */
  ofPupil(pupilId: string): Promise<readonly AuditEntry[]>;
  /** For the end of keeping alone. Gives how many there were. */
  eraseOfPupil(pupilId: string): Promise<number>;
  /** Everything before this day (ISO, in London) but what is about these pupils. Gives how many there were. */
  eraseBefore(date: string, but?: ReadonlySet<string>): Promise<number>;
};

/** Takes down what people do. It is written soon, and before this server goes; nobody waits for it. */
export type AuditTrail = { note(entry: AuditEntry): void };
