import { type Fault, faultsOf, isBefore, type RuleContext, stillToCome } from '../cases/fault.ts';
import type { Letter } from './letterContent.ts';

/** What keeps a letter from being put down as sent. */
export const letterFaults = ({ madeOn, sent }: Letter, context: RuleContext): Fault[] =>
  faultsOf(
    isBefore(['sent.on', sent?.on], madeOn, 'the day on which it was made'),
    stillToCome('sent.on', sent?.on, context),
  );
