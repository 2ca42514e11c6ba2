import type { CaseloadRow } from '../../../app/apiTypes.ts';

/** Takes back what was done for one pupil. */
export type Undo = () => Promise<unknown>;

/** Something that is done for each of several pupils. */
export type BulkJob = {
  /** Before how many pupils it is for, on the dialog: 'Add an action for'. */
  title: string;
  /** In the past, before for how many: 'An action is added'. */
  did: string;
  /** Writes it down for one pupil. Doing it again for the same pupil writes nothing twice. */
  write(pupil: CaseloadRow): Promise<Undo>;
};

/** So many pupils at a time: more is seldom meant, and hard to take back. */
export const mostPupils = 300;
