import type { OwnComparison } from './comparison.ts';

export type ComparisonStore = {
  /** From memory. */
  all(): Promise<readonly OwnComparison[]>;
  add(record: OwnComparison): Promise<void>;
  /** Nothing happens where it is gone already. */
  remove(id: string): Promise<void>;
};

export type ComparisonPorts = {
  comparisons: ComparisonStore;
  now(): string;
  newId(): string;
};
