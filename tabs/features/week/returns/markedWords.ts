import { amount } from '../../../parts/amount.ts';
import type { ReturnMarks } from './useMarkReturns.ts';

/** What a mark came to: somebody else may have said the same before, or something else since. */
export function markedWords({ sent, undo, returns }: ReturnMarks, changed: number): string {
  const others = returns.length - changed;
  if (undo && others === 0) return 'Undone.';
  if (undo)
    return `${changed === 0 ? 'Nothing was undone' : `${amount(changed, 'return')} undone`}: somebody has changed ${others === 1 ? 'a return' : amount(others, 'return')} since.`;
  const state = sent ? 'sent' : 'not sent';
  const done = changed === 0 ? 'Nothing was changed.' : `${amount(changed, 'return')} marked as ${state}.`;
  const already =
    others === 0
      ? ''
      : ` ${amount(others, 'return')} ${others === 1 ? 'was' : 'were'} marked as ${state} already.`;
  return `${done}${already}`;
}
