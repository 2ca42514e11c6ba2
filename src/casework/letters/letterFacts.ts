import type { CodeClass } from '../../attendance/attendanceCode.ts';
import type { PupilFigures } from '../../attendance/figures.ts';
import type { MarkedSession } from '../../attendance/pupil/pupilInsight.ts';
import type { Action } from '../actions/actionContent.ts';
import type { Contact } from '../contacts/contactContent.ts';
import type { LegalStep } from '../legal/legalContent.ts';
import type { Plan } from '../plans/planContent.ts';
import type { Parent, Profile } from '../profiles/profileContent.ts';

/** A mark with what it means for the figures. */
export type ClassedMark = MarkedSession & { class: CodeClass };

/** What the register that stands says of a pupil. Dates are ISO. */
export type RegisterFacts = {
  from: string;
  to: string;
  figures: PupilFigures;
  /** In order; none where the register gives sums only. */
  marks: readonly ClassedMark[];
};

/** All that a letter may say. */
export type LetterFacts = {
  pupil: { forename: string; surname: string; yearGroup: string; birthDate: string };
  school: string;
  parent: Parent;
  profile: Profile;
  /** The day of the letter, and who makes it. */
  madeOn: string;
  sender: string;
  /** Absent for a pupil whom the register that stands does not have. */
  register?: RegisterFacts;
  /** With this parent, or not said with whom; the oldest first. */
  contacts: readonly Contact[];
  plan?: Plan;
  /** What the plan has people do. */
  actions: readonly Action[];
  step?: LegalStep;
};
