import type { LegalStep, LegalStepName } from '../../../../../src/casework/legal/legalContent.ts';
import { improvementWeeks } from '../../../../../src/guidance/calculations/improvementPeriod.ts';
import {
  noticeAmounts,
  noticeDays,
  noticeLimit,
} from '../../../../../src/guidance/calculations/penaltyNotice.ts';
import type { Readiness } from '../../../../app/apiTypes.ts';
import { contractForm, contractOutcomeForm } from './forms/contractForms.ts';
import {
  courtForm,
  notProsecutedForm,
  notPursuedForm,
  orderForm,
  orderOutcomeForm,
  parentingForm,
  parentingOutcomeForm,
  referralForm,
} from './forms/courtForms.ts';
import { improvementForm, improvementOutcomeForm, toldForm } from './forms/improvementForms.ts';
import type { LegalForm } from './forms/legalField.ts';
import {
  declineForm,
  holidayRequestForm,
  irregularRequestForm,
  issueForm,
  paymentForm,
  unpaidForm,
  withdrawForm,
} from './forms/noticeForms.ts';

/** A form for what becomes of a step, and when it makes sense to write it down. What was written is changed in it: see followUps.ts. */
export type FollowUp = { form: LegalForm; fits(step: LegalStep): boolean };

/** A rung of the ladder: a step, what it is, who decides about it, and how it is written down. */
export type Rung = {
  /** Of the checklist that is gone through before it. */
  check: Readiness['step'];
  step: LegalStepName;
  /** Of a penalty notice: which of its two paths. */
  path?: 'irregular' | 'holiday';
  title: string;
  about: string;
  whoDecides: string;
  /** Writes a new one down, and changes one. */
  form: LegalForm;
  followUps: readonly FollowUp[];
};

const notice = (step: LegalStep) => (step.step === 'penalty-notice' ? step : undefined);
/** Paid or not: the money for one that is withdrawn is refunded. */
const canBeWithdrawn = (step: LegalStep) => {
  const { issuedOn, withdrawn, unpaid } = notice(step) ?? {};
  return issuedOn !== undefined && !withdrawn && !unpaid;
};
const isOpenNotice = (step: LegalStep) => canBeWithdrawn(step) && !notice(step)?.paid;
const isRequest = (step: LegalStep) => {
  const found = notice(step);
  return found !== undefined && found.issuedOn === undefined && !found.declined;
};

const noticeFollowUps: readonly FollowUp[] = [
  { form: issueForm, fits: (step) => isRequest(step) || (isOpenNotice(step) && !notice(step)?.receivedOn) },
  { form: declineForm, fits: isRequest },
  { form: paymentForm, fits: isOpenNotice },
  { form: withdrawForm, fits: canBeWithdrawn },
  { form: unpaidForm, fits: (step) => isOpenNotice(step) && notice(step)?.receivedOn !== undefined },
];

const penaltyDecides =
  'The school asks for it. Whether it is issued, and what follows, is for the council or another authorised officer to decide.';

/** From voluntary support to the court, in the order in which they are usually thought of. */
export const rungs: readonly Rung[] = [
  {
    check: 'contract',
    step: 'contract',
    title: 'Attendance contract',
    about: 'An agreement in writing on support, voluntary and not legally binding.',
    whoDecides: 'The school or the council, together with the parent.',
    form: contractForm,
    followUps: [
      {
        form: contractOutcomeForm,
        fits: (step) => step.step === 'contract' && step.agreedOn !== undefined && !step.outcome,
      },
    ],
  },
  {
    check: 'notice-to-improve',
    step: 'notice-to-improve',
    title: 'Notice to improve',
    about: `A last chance to take up support: ${improvementWeeks.fewest} to ${improvementWeeks.most} school weeks, with what is enough improvement.`,
    whoDecides: 'Normally the school. Whoever sends it looks at attendance at its end and tells each parent.',
    form: improvementForm,
    followUps: [
      {
        form: improvementOutcomeForm,
        fits: (step) => step.step === 'notice-to-improve' && !step.outcome,
      },
      {
        form: toldForm,
        fits: (step) =>
          step.step === 'notice-to-improve' &&
          step.outcome !== undefined &&
          step.outcome.told.length < step.parentIds.length,
      },
    ],
  },
  {
    check: 'penalty-notice',
    step: 'penalty-notice',
    path: 'irregular',
    title: 'Penalty notice',
    about: `In place of a prosecution, to one parent about one child: £${noticeAmounts.low} within ${noticeDays.low} days for a first notice and £${noticeAmounts.full} within ${noticeDays.full} days, no more than ${noticeLimit.notices} in ${noticeLimit.years} years.`,
    whoDecides: penaltyDecides,
    form: irregularRequestForm,
    followUps: noticeFollowUps,
  },
  {
    check: 'supervision-order',
    step: 'supervision-order',
    title: 'Education supervision order',
    about: 'A court puts the child under the supervision of the council. It is no criminal case.',
    whoDecides: 'The council asks for an order; a court makes it.',
    form: orderForm,
    followUps: [
      {
        form: notPursuedForm,
        fits: (step) =>
          step.step === 'supervision-order' && !step.madeOn && !step.notPursued && !step.outcome,
      },
      {
        form: orderOutcomeForm,
        fits: (step) => step.step === 'supervision-order' && step.appliedOn !== undefined && !step.outcome,
      },
    ],
  },
  {
    check: 'prosecution',
    step: 'prosecution',
    title: 'Prosecution',
    about: 'The last resort, where everything else has failed or was not right for this family.',
    whoDecides: 'Only the council can prosecute over attendance; a court decides.',
    form: referralForm,
    followUps: [
      {
        form: notProsecutedForm,
        fits: (step) => step.step === 'prosecution' && !step.declined && !step.courtOn && !step.outcome,
      },
      {
        form: courtForm,
        fits: (step) => step.step === 'prosecution' && !step.declined && !step.outcome,
      },
    ],
  },
  {
    check: 'parenting-order',
    step: 'parenting-order',
    title: 'Parenting order',
    about: 'A court can make one with a conviction. The parent does not have to agree.',
    whoDecides: 'A court.',
    form: parentingForm,
    followUps: [
      {
        form: parentingOutcomeForm,
        fits: (step) => step.step === 'parenting-order' && !step.outcome,
      },
    ],
  },
];

/** The path of its own: support is unlikely to be the answer to a holiday, so that there is no notice to improve before it. */
export const holidayRung: Rung = {
  check: 'penalty-notice-holiday',
  step: 'penalty-notice',
  path: 'holiday',
  title: 'Penalty notice for a holiday',
  about:
    'For a holiday in term time that was not granted. Amounts and limits are those of every penalty notice, and it counts together with them.',
  whoDecides: penaltyDecides,
  form: holidayRequestForm,
  followUps: noticeFollowUps,
};
