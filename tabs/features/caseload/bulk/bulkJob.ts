import type { CaseloadRow } from '../../../app/apiTypes.ts';

/** Takes back what was done for one pupil. */
export type Undo = () => Promise<unknown>;

/** Something that is done for each of several pupils. */
export type BulkJob = {
  /** In the past, after "An action is": 'added'. */
  did: string;
  /** Writes it down for one pupil. Doing it again for the same pupil writes nothing twice. */
  write(pupil: CaseloadRow): Promise<Undo>;
};

/** So many pupils at a time: more is seldom meant, and hard to take back. */
export const mostPupils = 300;
