import { ukDate } from '../../../../../src/calendar/ukDate.ts';
import type { LegalStep } from '../../../../../src/casework/legal/legalContent.ts';
import { legalStepTitles } from '../../../../../src/casework/legal/legalStepTitles.ts';
import { type NoticeState, noticeStateOn } from '../../../../../src/casework/legal/noticeState.ts';
import { isUnderWay } from '../../../../../src/casework/legal/underWay.ts';
import { noticeDays } from '../../../../../src/guidance/calculations/penaltyNotice.ts';
import { legalValueNames } from '../words/legalNames.ts';

/** The day by which a step is known. ISO. */
export function dayOf(step: LegalStep): string {
  switch (step.step) {
    case 'contract':
      return step.agreedOn ?? step.offeredOn;
    case 'notice-to-improve':
      return step.issuedOn;
    case 'penalty-notice':
      return step.issuedOn ?? step.requestedOn;
    case 'supervision-order':
      return step.madeOn ?? step.appliedOn ?? step.consideredOn;
    case 'prosecution':
      return step.referredOn;
    case 'parenting-order':
      return step.madeOn;
  }
}

/** 'Notice to improve of 3 November 2026'. */
export const stepWords = (step: LegalStep): string =>
  `${legalStepTitles[step.step]} of ${ukDate(dayOf(step))}`;

const noticeStateNames: Record<NoticeState, string> = {
  requested: 'Asked for',
  declined: 'Declined by the council',
  issued: 'Issued, to be paid',
  paid: 'Paid',
  unpaid: `Not paid within ${noticeDays.full} days`,
  withdrawn: 'Withdrawn',
  prosecuted: 'Not paid, going to court',
};

const resultName = (result: string) => legalValueNames.result?.[result] ?? result;

/** Where a step stands on a day (ISO), in few words. */
export function standingWords(step: LegalStep, today: string): string {
  if (step.step === 'penalty-notice') return noticeStateNames[noticeStateOn(step, today)];
  if (step.outcome) return `${resultName(step.outcome.result)} on ${ukDate(step.outcome.on)}`;
  switch (step.step) {
    case 'contract':
      if (step.declinedOn) return `Declined on ${ukDate(step.declinedOn)}`;
      return step.agreedOn ? `Agreed on ${ukDate(step.agreedOn)}` : 'Offered';
    case 'notice-to-improve':
      return step.endsOn < today
        ? `The period ended on ${ukDate(step.endsOn)}: the outcome is to be recorded`
        : `Runs until ${ukDate(step.endsOn)}`;
    case 'supervision-order':
      if (step.notPursued) return `Not pursued since ${ukDate(step.notPursued.on)}`;
      if (step.madeOn) return `Made on ${ukDate(step.madeOn)}`;
      return step.appliedOn ? `Applied for on ${ukDate(step.appliedOn)}` : 'Being considered';
    case 'prosecution':
      if (step.declined) return `Declined on ${ukDate(step.declined.on)}`;
      return step.courtOn ? `In court on ${ukDate(step.courtOn)}` : 'Referred';
    case 'parenting-order':
      return 'In force';
  }
}

/** Where a pupil stands on a rung: '1 under way, 2 ended'. */
export function rungWords(steps: readonly LegalStep[]): string {
  const open = steps.filter(isUnderWay).length;
  const over = steps.length - open;
  if (steps.length === 0) return 'None';
  return [open > 0 ? `${open} under way` : '', over > 0 ? `${over} ended` : ''].filter(Boolean).join(', ');
}
