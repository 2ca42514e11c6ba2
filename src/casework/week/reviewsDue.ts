import { ukDate } from '../../calendar/ukDate.ts';
import { pupilItem } from './pupilItem.ts';
import type { ItemsOf } from './schoolOfWeek.ts';
import { weekAhead } from './weekAhead.ts';

/** Plans to be looked at halfway or at their end. */
export const reviewsDue: ItemsOf = ({ pupils }, { today }) =>
  pupils.flatMap((known) => {
    const { plan } = known.state;
    if (!plan || plan.review.dueOn > weekAhead(today)) return [];
    const { which, dueOn } = plan.review;
    const isMid = which === 'mid';
    return [
      pupilItem(known, today, {
        kind: 'review-due',
        of: `${plan.id}:${which}`,
        title: isMid ? 'Review the plan halfway' : 'Review the plan at its end',
        why: `${plan.title}, cycle ${plan.cycle}, began on ${ukDate(plan.startsOn)}. ${isMid ? `It runs until ${ukDate(plan.endsOn)}.` : `Its last day ${dueOn < today ? 'was' : 'is'} ${ukDate(plan.endsOn)}: say what helped and what follows.`}`,
        dueOn,
        part: 'plan',
      }),
    ];
  });
