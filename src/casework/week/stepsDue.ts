import { ukDate } from '../../calendar/ukDate.ts';
import { isOfKind } from '../cases/standingEntries.ts';
import type { LegalStep } from '../legal/legalContent.ts';
import { pupilItem } from './pupilItem.ts';
import type { ItemsOf, WeekContext } from './schoolOfWeek.ts';
import { weekAhead } from './weekAhead.ts';
import type { WeekItem } from './weekItem.ts';

type Matter = { of: string; title: string; why: string; dueOn: string };

/** A contract that was agreed is looked at on its day, and said to have ended on its last. */
function contractMatters(step: Extract<LegalStep, { step: 'contract' }>, today: string): Matter[] {
  const { agreedOn, declinedOn, reviewOn, endsOn, outcome } = step;
  if (agreedOn === undefined || declinedOn !== undefined || outcome) return [];
  const agreed = `Agreed on ${ukDate(agreedOn)}.`;
  const end = endsOn !== undefined && {
    of: 'end',
    title: 'Say how the attendance contract ended',
    why: `${agreed} Its last day is ${ukDate(endsOn)}.`,
    dueOn: endsOn,
  };
  // Once the contract has come to its end, there is nothing to review before.
  const isOver = endsOn !== undefined && endsOn <= today;
  const review = reviewOn !== undefined && {
    of: 'review',
    title: 'Review the attendance contract, then set the next review',
    why: `${agreed} Its review ${reviewOn < today ? 'was' : 'is'} due on ${ukDate(reviewOn)}.`,
    dueOn: reviewOn,
  };
  return [...(end ? [end] : []), ...(review && !isOver ? [review] : [])];
}

/** Days of orders and of the court, which are the council's. */
function courtMatters(step: LegalStep): Matter[] {
  if (step.step === 'prosecution' && step.courtOn !== undefined && !step.outcome && !step.declined)
    return [
      {
        of: 'court',
        title: 'Prosecution: day in court, then put down its outcome',
        why: `The case is in court on ${ukDate(step.courtOn)}.`,
        dueOn: step.courtOn,
      },
    ];
  if (step.step !== 'supervision-order' && step.step !== 'parenting-order') return [];
  if (step.endsOn === undefined || step.madeOn === undefined || step.outcome) return [];
  const name = step.step === 'supervision-order' ? 'education supervision order' : 'parenting order';
  return [
    {
      of: 'end',
      title: `Say how the ${name} ended`,
      why: `Made on ${ukDate(step.madeOn)}. Its last day is ${ukDate(step.endsOn)}.`,
      dueOn: step.endsOn,
    },
  ];
}

/** A contract is the school's and its support worker's; a court is the council's. */
function mattersOf(step: LegalStep, { today, role }: WeekContext): Matter[] {
  if (step.step === 'contract') return role === 'officer' ? [] : contractMatters(step, today);
  return role === 'school' ? [] : courtMatters(step);
}

/** Reviews and ends of contracts and orders, and days in court. Notices have rules of their own. */
export const stepsDue: ItemsOf = ({ pupils }, context) =>
  pupils.flatMap((known) =>
    known.entries.filter(isOfKind('legal')).flatMap(({ id, content }): WeekItem[] =>
      mattersOf(content, context)
        .filter(({ dueOn }) => dueOn <= weekAhead(context.today))
        .map(({ of, ...matter }) =>
          pupilItem(known, context.today, {
            ...{ kind: 'review-due', part: 'legal' },
            ...matter,
            of: `${id}:${of}`,
          }),
        ),
    ),
  );
