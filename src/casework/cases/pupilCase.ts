import type { Stamp } from './stamp.ts';

/**
 * A pupil about whom something has been written down. It keeps them findable, with their name and id, when they are no longer
 * on the caseload or have left the register.
 */
export type PupilCase = {
  /** The pupil's own id. */
  id: string;
  schoolId: string;
  upn: string;
  surname: string;
  forename: string;
  yearGroup: string;
  /** ISO; empty where no register gave it. */
  birthDate: string;
  opened: Stamp;
  /** Nothing about this pupil may be removed while it stands. */
  hold?: Stamp & { reason: string };
  /** An officer decided that everything about the pupil is to go. Until the day before `on` (ISO date) that can be undone. */
  removal?: Stamp & { reason: string; on: string; begun?: ErasingBegun };
};

/** From when it cannot be undone any more. What there was to erase is counted then, because later some of it is gone. */
export type ErasingBegun = { at: string; records: number; papers: number; figures: number; audit: number };
