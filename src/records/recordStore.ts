/** A record together with the version that a change of it must be made from. */
export type Versioned<T> = { record: T; etag: string };

/** Records of one kind, each with an id of our own. */
export type RecordStore<T extends { id: string }> = {
  /** From memory. */
  all(): Promise<readonly T[]>;
  /** From memory; `fresh` asks the list itself. */
  byId(id: string, fresh?: boolean): Promise<Versioned<T> | undefined>;
  /** Rejects with `changed_elsewhere` where the id is there already. */
  add(record: T): Promise<void>;
  /** One conditional update; rejects with `changed_elsewhere` where the version has moved on. */
  save(record: T, etag: string): Promise<void>;
};

/** A store whose records come to an end. */
export type RemovableStore<T extends { id: string }> = RecordStore<T> & {
  /** Whatever its version; one that is gone already is as good. */
  remove(id: string): Promise<void>;
};
