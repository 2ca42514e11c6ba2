import { ukDate } from '../../../calendar/ukDate.ts';
import { yearsLater } from '../../../calendar/yearsLater.ts';
import { type Fault, faultsOf, isBefore, stillToCome } from '../../cases/fault.ts';
import type { LegalStepOf } from '../legalContent.ts';
import type { LegalContext } from '../legalContext.ts';

/** Years. Source: Children Act 1989, Schedule 3, part III. */
const longestOrder = 3;

export function orderFaults(order: LegalStepOf<'supervision-order'>, context: LegalContext): Fault[] {
  const { consideredOn, notPursued, appliedOn, madeOn, endsOn, outcome } = order;
  const latest = madeOn === undefined ? undefined : yearsLater(madeOn, longestOrder);
  return faultsOf(
    stillToCome('consideredOn', consideredOn, context),
    stillToCome('notPursued.on', notPursued?.on, context),
    isBefore(['notPursued.on', notPursued?.on], consideredOn, 'the day it was considered'),
    isBefore(['appliedOn', appliedOn], consideredOn, 'the day it was considered'),
    stillToCome('appliedOn', appliedOn, context),
    madeOn !== undefined &&
      appliedOn === undefined && { field: 'appliedOn', words: 'Say first when the council applied for it.' },
    isBefore(['madeOn', madeOn], appliedOn, 'the application'),
    stillToCome('madeOn', madeOn, context),
    madeOn !== undefined &&
      notPursued !== undefined && { field: 'notPursued', words: 'An order that was made was pursued.' },
    isBefore(['endsOn', endsOn], madeOn, 'the day it was made'),
    latest !== undefined &&
      endsOn !== undefined &&
      endsOn > latest && {
        field: 'endsOn',
        words: `An order lasts a year, and ${longestOrder} years at most: to ${ukDate(latest)}.`,
      },
    stillToCome('outcome.on', outcome?.on, context),
    isBefore(['outcome.on', outcome?.on], appliedOn ?? consideredOn, 'what went before'),
  );
}

/** The highest fines in pounds. Source: Education Act 1996, section 444, levels 3 and 4 of the standard scale. */
const highestFine = { '444-1': 1000, '444-1A': 2500 } as const;

export function prosecutionFaults(step: LegalStepOf<'prosecution'>, context: LegalContext): Fault[] {
  const { parentId, offence, absentFrom, absentTo, referredOn, penaltyNoticeId, declined, courtOn, outcome } =
    step;
  const notice = context.others.find(({ id }) => id === penaltyNoticeId)?.content;
  const isItsOwn = notice?.step === 'penalty-notice' && notice.parentId === parentId;
  const highest = highestFine[offence];
  return faultsOf(
    isBefore(['absentTo', absentTo], absentFrom, 'the first day'),
    isBefore(['referredOn', referredOn], absentTo, 'the last day of the absence'),
    stillToCome('referredOn', referredOn, context),
    notice !== undefined &&
      !isItsOwn && { field: 'penaltyNoticeId', words: 'Choose a penalty notice to the same parent.' },
    stillToCome('declined.on', declined?.on, context),
    isBefore(['declined.on', declined?.on], referredOn, 'the referral'),
    declined !== undefined &&
      (courtOn ?? outcome) !== undefined && {
        field: 'declined',
        words: 'A case is either declined or goes to court.',
      },
    isBefore(['courtOn', courtOn], referredOn, 'the referral'),
    outcome !== undefined &&
      courtOn === undefined && { field: 'courtOn', words: 'Say when the case is in court.' },
    stillToCome('outcome.on', outcome?.on, context),
    isBefore(['outcome.on', outcome?.on], referredOn, 'the referral'),
    outcome?.fine !== undefined &&
      outcome.result !== 'guilty' && {
        field: 'outcome.fine',
        words: 'There is a fine only where the parent was found guilty.',
      },
    outcome?.fine !== undefined &&
      outcome.fine > highest && {
        field: 'outcome.fine',
        words: `The highest fine for this offence is £${highest.toLocaleString('en-GB')}.`,
      },
  );
}

export function parentingFaults(order: LegalStepOf<'parenting-order'>, context: LegalContext): Fault[] {
  const { madeOn, endsOn, outcome } = order;
  return faultsOf(
    stillToCome('madeOn', madeOn, context),
    isBefore(['endsOn', endsOn], madeOn, 'the day it was made'),
    stillToCome('outcome.on', outcome?.on, context),
    isBefore(['outcome.on', outcome?.on], madeOn, 'the day it was made'),
  );
}
