import { type Fault, faultsOf, type RuleContext, stillToCome } from '../cases/fault.ts';
import type { Note } from './noteContent.ts';

/** What keeps a note from being written down. */
export const noteFaults = ({ on }: Note, context: RuleContext): Fault[] =>
  faultsOf(stillToCome('on', on, context));
