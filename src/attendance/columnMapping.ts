/** What a column of a register can be for us. */
export const columnMeanings = [
  'upn',
  'surname',
  'forename',
  'name',
  'year',
  'registrationGroup',
  'birthDate',
  'sex',
  'sen',
  'ehcp',
  'freeMeals',
  'inCare',
  'socialWorker',
  'entryDate',
  'leavingDate',
  'date',
  'session',
  'mark',
  'am',
  'pm',
  'startDate',
  'marks',
  'possible',
  'attended',
  'offSite',
  'authorised',
  'unauthorised',
  'lateBefore',
  'lateAfter',
  'percent',
  'laEstab',
  'localAuthority',
  'establishment',
  'urn',
] as const;
export type ColumnMeaning = (typeof columnMeanings)[number];

/**
 * How a person said that a file is to be read: the line of its heading (from 1), and which column (from 0) is what. Without
 * columns it asks what there is to choose from: in that line, or in the likeliest heading where the line is 0.
 */
export type ColumnMapping = { headingLine: number; columns: Partial<Record<ColumnMeaning, number>> };

/** The opening of a table that nobody has taught us yet, for the person who can. */
export type UnknownTable = {
  /** See RegisterReading. */
  signature: string;
  headingLine: number;
  /** Every column of the heading with the first values below it. */
  columns: { title: string; samples: string[] }[];
  /** What we already know of them. */
  guesses: Partial<Record<ColumnMeaning, number>>;
};
