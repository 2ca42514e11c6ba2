import { ukDate } from '../../../../src/calendar/ukDate.ts';
import type { ImportCheck } from '../../../app/apiTypes.ts';
import { amount, figure } from '../../../parts/amount.ts';
import { layoutWords } from '../layoutWords.ts';

/** What a checked file holds, in a line or two. */
export function summaryWords(check: ImportCheck): string {
  const { from, to, rowsUsed, rowsIn, after } = check;
  const rows =
    rowsUsed === rowsIn ? amount(rowsIn, 'row') : `${figure(rowsUsed)} of ${amount(rowsIn, 'row')} used`;
  if (!from || !to) return `${layoutWords(check.layout)}. ${rows}.`;
  return `${layoutWords(check.layout)}. ${amount(after.pupils, 'pupil')}, ${rows}, ${ukDate(from)} to ${ukDate(to)}.`;
}

/** How the counts of a school would change: '4 now, 6 with this file'. */
export function bandMoves({ before, after, to }: ImportCheck): { name: string; words: string }[] {
  // Who counts depends on the dates: nothing can be said before they are known.
  if (to === undefined) return [];
  const move = (next: number, old: number | undefined) => {
    if (old === undefined) return figure(next);
    return old === next ? `${figure(next)}, as before` : `${figure(old)} now, ${figure(next)} with this file`;
  };
  return [
    { name: 'Severely absent', words: move(after.severe, before?.severe) },
    { name: 'Persistently absent', words: move(after.persistent, before?.persistent) },
  ];
}

/** What somebody should look at, counted: '2 cautions, 14 rows or marks not used'. Empty where there is nothing. */
export function toLookAt({ cautions, rejectionsInAll, warningsInAll }: ImportCheck): string {
  return [
    cautions.length > 0 ? amount(cautions.length, 'caution') : '',
    rejectionsInAll > 0 ? amount(rejectionsInAll, 'row or mark not used', 'rows or marks not used') : '',
    warningsInAll > 0 ? amount(warningsInAll, 'warning') : '',
  ]
    .filter(Boolean)
    .join(', ');
}
