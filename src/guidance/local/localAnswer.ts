/**
 * Guidance that the council's officer wrote in answer to a question. It is used before everything but safeguarding where
 * somebody asks the same again, in the same words or nearly. Dates are ISO.
 */
export type LocalAnswer = {
  id: string;
  /** As it was asked, without personal data. */
  question: string;
  /** Other wordings of the same question. */
  alsoAsked: readonly string[];
  /** The officer's words; paragraphs are separated by an empty line. */
  text: string;
  /** Attendance codes that it recommends, best first. */
  codes: readonly string[];
  author: string;
  writtenOn: string;
  /** From this date on the answer says that it is due for review. */
  reviewOn: string;
};
