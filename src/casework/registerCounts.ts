/** A register's sums over its pupils of compulsory school age, or of unknown age, and how many of them stand where. */
export type RegisterCounts = {
  pupils: number;
  severe: number;
  /** Not counting those who are severely absent. */
  persistent: number;
  notPersistent: number;
  noSessions: number;
  /** Undefined where the register holds sums only. */
  thresholdMet?: number;
  onCaseload: number;
  /** Left out of everything else here: outside compulsory school age by their date of birth. */
  outsideAge: number;
  possible: number;
  attended: number;
};
