import type { SchoolInLine } from '../../app/apiTypes.ts';
import type { BasisChange } from './useTsm.ts';

/** What was said of a school, to put it back. */
export function asItWas({ version, basis, heldBefore, newLeadOn, override }: SchoolInLine): BasisChange {
  return {
    ...{ version, basis },
    ...(heldBefore ? { heldBefore } : {}),
    ...(newLeadOn ? { newLeadOn } : {}),
    ...(override?.stands
      ? {
          override: {
            place: override.place,
            reason: override.reason,
            ...(override.until ? { until: override.until } : {}),
          },
        }
      : {}),
  };
}
