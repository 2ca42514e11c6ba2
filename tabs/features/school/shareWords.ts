import type { GroupFigures } from '../../app/apiTypes.ts';
import { amount, figure } from '../../parts/amount.ts';
import { inTenths } from '../../parts/tenths.ts';

export type Share = GroupFigures['persistent'];

/** '12.4%'; a share of nothing has none. */
export const shareWords = ({ tenths, of }: Share): string => (of === 0 ? 'None' : `${inTenths(tenths)}%`);

/** '37 of 298 pupils'. */
export const countWords = ({ count, of }: Share, one: string): string =>
  `${figure(count)} of ${amount(of, one)}`;
