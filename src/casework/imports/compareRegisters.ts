import type { Snapshot, SnapshotPupil } from './snapshot.ts';

/** A pupil of whom a new register says something else than the one that stands. */
export type PupilChange = { before?: SnapshotPupil; after?: SnapshotPupil };

export type Comparison = { joined: PupilChange[]; left: PupilChange[]; changed: PupilChange[] };

type Counts = { possible: number; attended: number };

/** Whether attendance has moved by more than two percentage points; exact, in integers. */
export function hasMoved(one: Counts, other: Counts): boolean {
  if (one.possible === 0 || other.possible === 0) return false;
  const apart = Math.abs(one.attended * other.possible - other.attended * one.possible);
  return 50 * apart > one.possible * other.possible;
}

const share = ({ possible, attended }: Counts) => (possible === 0 ? 0 : attended / possible);
const moveOf = ({ before, after }: PupilChange) => Math.abs(share(before ?? none) - share(after ?? none));
const none: Counts = { possible: 0, attended: 0 };

/** Who came, who went, and whose attendance moved by more than two percentage points, those who moved furthest first. */
export function compareRegisters(before: Snapshot, after: Snapshot): Comparison {
  const old = new Map(before.map((pupil) => [pupil.upn, pupil]));
  const fresh = new Set(after.map(({ upn }) => upn));
  const changed: PupilChange[] = [];
  const joined: PupilChange[] = [];
  for (const pupil of after) {
    const known = old.get(pupil.upn);
    if (known === undefined) joined.push({ after: pupil });
    else if (hasMoved(known, pupil)) changed.push({ before: known, after: pupil });
  }
  return {
    joined,
    left: before.filter(({ upn }) => !fresh.has(upn)).map((pupil) => ({ before: pupil })),
    changed: changed.sort((one, other) => moveOf(other) - moveOf(one)),
  };
}
