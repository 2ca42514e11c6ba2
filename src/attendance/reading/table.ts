/** A row of a table: its cells as text, and the line or row of the file that it starts on, from 1. */
export type TableRow = { cells: readonly string[]; line: number };

/**
 * Takes one row. A torn row is a line whose quotation marks do not match, so that nobody can say where its cells end.
 */
export type TakeRow = (cells: readonly string[], line: number, torn: boolean) => void;

/**
 * A line of delimited text before anyone has made texts of it. Cell i is UTF-8 in `bytes` from `bounds[2 * i]` up to
 * `bounds[2 * i + 1]`. The one object is used again for every line.
 */
export type ScannedLine = {
  bytes: Uint8Array;
  /** Over the same memory as `bytes`. */
  view: DataView;
  bounds: Int32Array;
  /** How many cells the line has. */
  cells: number;
  /** How many of its first cells are known to be those of the line that was offered before. */
  same: number;
  line: number;
};

/** Takes a line whose every cell it has seen before. False leaves it to TakeRow. */
export type TakeLine = (scanned: ScannedLine) => boolean;

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
  /**
   * Goes through every row from the start, blank ones included. Lines that are bytes in the file are offered to
   * `takeLine` first.
   */
  eachRow(take: TakeRow, watch: ReadingWatch, takeLine?: TakeLine): Promise<void>;
};
