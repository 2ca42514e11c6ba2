import type { Band } from '../../../attendance/band.ts';
import { longUnseen } from '../../../casework/week/unseenDays.ts';
import type { Rag } from './pack.ts';

/** What a pupil is rated by. Changes are in tenths of a percentage point; absent where they are not known. */
export type RagFacts = {
  band: Band;
  /** Attendance in tenths of a per cent: 915. */
  tenths?: number | undefined;
  unseenDays?: number | undefined;
  /** The last four school weeks against before. */
  trend?: number | undefined;
  hasPlan: boolean;
  /** Since the plan began. */
  gain?: number | undefined;
  /** School days since a review was due. */
  overdueDays?: number | undefined;
};

const longOverdue = 10;
const goodGain = 20;
const almostPersistent = { from: 900, to: 930 };

const points = (tenths: number) => {
  const size = Math.abs(tenths) / 10;
  return `${size.toFixed(1)} percentage ${size === 1 ? 'point' : 'points'}`;
};
const days = (count: number) => `${count} school ${count === 1 ? 'day' : 'days'}`;

function redOf({ band, unseenDays = 0, trend = 0, hasPlan, overdueDays = 0 }: RagFacts): string[] {
  return [
    ...(band === 'severe' ? ['severely absent'] : []),
    ...(unseenDays >= longUnseen ? [`not seen for ${days(unseenDays)}`] : []),
    ...(band === 'persistent' && trend < 0 && !hasPlan
      ? [`persistently absent and down ${points(trend)} in four weeks, without a plan`]
      : []),
    ...(overdueDays > longOverdue ? [`the review of the plan is ${days(overdueDays)} late`] : []),
  ];
}

function amberOf({ band, tenths, trend, hasPlan, gain }: RagFacts): string | undefined {
  if (band === 'persistent') {
    if (!hasPlan) return 'persistently absent, without a plan';
    if (gain === undefined) return 'persistently absent, with a plan of which it is too early to say';
    if (gain <= 0) return 'persistently absent, and the plan has brought no gain';
    if (gain >= goodGain)
      return `persistently absent; since the plan began attendance is up ${points(gain)}, but its review is late`;
    return `persistently absent; since the plan began attendance is up ${points(gain)}, which is less than 2`;
  }
  const isNear = tenths !== undefined && tenths >= almostPersistent.from && tenths <= almostPersistent.to;
  return isNear && trend !== undefined && trend < 0
    ? `attendance is between 90% and 93% and down ${points(trend)} in four weeks`
    : undefined;
}

const sentence = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;

/** Red, amber or green, with the reason in words: a colour alone says nothing to whoever cannot see it. */
export function ragOf(facts: RagFacts): Rag {
  const red = redOf(facts);
  if (red.length > 0) return { colour: 'red', why: sentence(red.join('; ')) };
  const { hasPlan, gain, overdueDays = 0 } = facts;
  if (hasPlan && gain !== undefined && gain >= goodGain && overdueDays === 0)
    return { colour: 'green', why: `Up ${points(gain)} since the plan began, and its reviews are on time.` };
  const amber = amberOf(facts);
  if (amber !== undefined) return { colour: 'amber', why: sentence(amber) };
  return { colour: 'none', why: 'Nothing that calls for a rating.' };
}
