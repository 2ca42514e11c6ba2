import { createContext } from 'react';

/** Something that was done, or could not be, and how it is taken back. */
export type Undoable = {
  /** 'The contact of 24 November 2026 is taken out.' */
  words: string;
  /** Left out where there is nothing to take back. */
  back?: {
    undo(): Promise<unknown>;
    /** Once it is taken back: 'The contact is back.' */
    words: string;
  };
};

export const UndoContext = createContext<((done: Undoable) => void) | undefined>(undefined);
