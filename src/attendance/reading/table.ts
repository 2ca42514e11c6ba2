/** A row of a table: its cells as text, and the line or row of the file that it starts on, from 1. */
export type TableRow = { cells: readonly string[]; line: number };

/**
 * Takes one row. A torn row is a line whose quotation marks do not match, so that nobody can say where its cells end.
 */
export type TakeRow = (cells: readonly string[], line: number, torn: boolean) => void;

export type ReadingWatch = {
  /** Stops the reading: it then rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Told how many bytes of the file have been read so far. */
  progress?: ((bytes: number) => void) | undefined;
};

/** The lines at the top of a file in which its heading is looked for. */
export const openingLines = 34;

/**
 * A file, or a part of it, as a table of texts, whatever it is on disk: delimited text, a sheet of a workbook, a table of
 * a web page. Dates and times that are no text in the file are written in ISO.
 */
export type Table = {
  /** For a person, where a file holds several: 'Sheet Autumn'. Empty where it holds one. */
  name: string;
  /** The rows of the first lines, blank ones left out. */
  opening: readonly TableRow[];
  /** Goes through every row from the start, blank ones included. */
  eachRow(take: TakeRow, watch: ReadingWatch): Promise<void>;
};
