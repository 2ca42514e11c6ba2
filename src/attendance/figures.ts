/** The national threshold for a pupil at a date: design.md's definition, shown with what it rests on. */
export type ThresholdState = {
  /** The first date by which a window held ten unauthorised sessions; undefined if never. */
  metOn?: string;
  /** Unauthorised sessions in the window that ends with the last school week by the date. */
  inWindow: number;
  /** N marks still standing in that window: the law counts them, but none should be older than five school days. */
  unexplainedInWindow: number;
  /** The window's first and last dates (ISO); undefined where the register holds no school week. */
  windowFrom?: string;
  windowTo?: string;
};

/** A pupil's figures, every one of them countable in the marks they were made from. */
export type PupilFigures = {
  possible: number;
  attended: number;
  authorised: number;
  unauthorised: number;
  /** Late before the register closed (L) and after it (U): L is within attended, U within unauthorised. */
  lateBefore: number;
  lateAfter: number;
  /** How often each code stands in the register. */
  byCode: Record<string, number>;
  /** Undefined where the file gives sums only: without dates nobody can say what stands in a window. */
  threshold?: ThresholdState;
};
