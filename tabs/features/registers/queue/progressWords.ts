import type { SaveLine } from '../../../app/apiTypes.ts';
import { amount, figure } from '../../../parts/amount.ts';
import type { Progress } from './queueTypes.ts';

/** How far a save has come, in words. */
export function savingProgress({ stage, done, total }: SaveLine): Progress {
  const part = done === undefined || !total ? undefined : Math.min(1, done / total);
  switch (stage) {
    case 'reading':
      return { words: 'Reading the file', part };
    case 'keeping':
      return { words: 'Keeping the file in your council’s SharePoint', part };
    default:
      return done === undefined || total === undefined
        ? { words: 'Saving' }
        : { words: `Writing the caseload: ${figure(done)} of ${amount(total, 'pupil')}`, part };
  }
}
