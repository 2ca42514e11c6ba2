import type { PupilDetails } from '../../attendance/marks.ts';
import type { PupilFlag } from '../caseloadPupil.ts';

/** The flags of a pupil, as far as their register says them. */
export function pupilFlagsOf({ sen, freeMeals, inCare, socialWorker }: PupilDetails): readonly PupilFlag[] {
  return [
    ...(sen === 'K' ? (['sen-support'] as const) : []),
    ...(sen === 'E' ? (['ehcp'] as const) : []),
    ...(freeMeals ? (['free-meals'] as const) : []),
    ...(inCare ? (['in-care'] as const) : []),
    ...(socialWorker ? (['social-worker'] as const) : []),
  ];
}
