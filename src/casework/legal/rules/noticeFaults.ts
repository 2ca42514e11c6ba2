import { addDays, dayNumber } from '../../../calendar/plainDate.ts';
import { ukDate } from '../../../calendar/ukDate.ts';
import { noticeDays } from '../../../guidance/calculations/penaltyNotice.ts';
import { type Fault, faultsOf, isBefore, stillToCome } from '../../cases/fault.ts';
import type { LegalStepOf } from '../legalContent.ts';
import type { LegalContext } from '../legalContext.ts';
import { limitFault, paymentFault } from './noticeLimits.ts';

type Notice = LegalStepOf<'penalty-notice'>;

const sessionsPerDay = 2;

function absenceFaults(notice: Notice, { others }: LegalContext): Fault[] {
  const { parentId, path, absentFrom, absentTo, sessions, requestedOn, improvementId } = notice;
  const days = dayNumber(absentTo) - dayNumber(absentFrom) + 1;
  const improvement = others.find(({ id }) => id === improvementId)?.content;
  const isItsOwn = improvement?.step === 'notice-to-improve' && improvement.parentIds.includes(parentId);
  return faultsOf(
    isBefore(['absentTo', absentTo], absentFrom, 'the first day'),
    days > 0 &&
      sessions > days * sessionsPerDay && {
        field: 'sessions',
        words: `There are ${days * sessionsPerDay} sessions at most from ${ukDate(absentFrom)} to ${ukDate(absentTo)}.`,
      },
    isBefore(['requestedOn', requestedOn], absentTo, 'the last day of the absence'),
    path === 'holiday' &&
      improvementId !== undefined && {
        field: 'improvementId',
        words: 'There is no notice to improve before a notice about a holiday.',
      },
    path === 'irregular' &&
      improvement !== undefined &&
      !isItsOwn && {
        field: 'improvementId',
        words: 'Choose a notice to improve to the same parent.',
      },
  );
}

function afterIssueFaults(notice: Notice): Fault[] {
  const { issuedOn, receivedOn, declined, paid, withdrawn, unpaid, requestedOn } = notice;
  const isIssued = issuedOn !== undefined;
  const needsIssue = (field: 'receivedOn' | 'paid' | 'withdrawn' | 'unpaid'): Fault | undefined =>
    notice[field] !== undefined && !isIssued
      ? { field, words: 'Say first when the notice was issued.' }
      : undefined;
  const payBy = receivedOn === undefined ? undefined : addDays(receivedOn, noticeDays.full);
  return faultsOf(
    isIssued &&
      declined !== undefined && { field: 'declined', words: 'A notice is either issued or declined.' },
    isBefore(['declined.on', declined?.on], requestedOn, 'the request'),
    isBefore(['issuedOn', issuedOn], requestedOn, 'the request'),
    needsIssue('receivedOn'),
    needsIssue('paid'),
    needsIssue('withdrawn'),
    needsIssue('unpaid'),
    isBefore(['receivedOn', receivedOn], issuedOn, 'the day of issue'),
    isBefore(['paid.on', paid?.on], receivedOn ?? issuedOn, 'the day on which the parent had it'),
    isBefore(['withdrawn.on', withdrawn?.on], issuedOn, 'the day of issue'),
    unpaid !== undefined &&
      paid !== undefined && { field: 'unpaid', words: 'It was paid, so there is nothing to decide.' },
    unpaid !== undefined &&
      isIssued &&
      payBy === undefined && { field: 'receivedOn', words: 'Say when the parent received it.' },
    unpaid !== undefined &&
      payBy !== undefined &&
      unpaid.on <= payBy && {
        field: 'unpaid.on',
        words: `The parent can pay until ${ukDate(payBy)}.`,
      },
  );
}

export function noticeFaults(notice: Notice, context: LegalContext): Fault[] {
  const been = [
    ['requestedOn', notice.requestedOn],
    ['issuedOn', notice.issuedOn],
    ['receivedOn', notice.receivedOn],
    ['declined.on', notice.declined?.on],
    ['paid.on', notice.paid?.on],
    ['withdrawn.on', notice.withdrawn?.on],
    ['unpaid.on', notice.unpaid?.on],
  ] as const;
  return faultsOf(
    ...been.map(([field, on]) => stillToCome(field, on, context)),
    ...absenceFaults(notice, context),
    ...afterIssueFaults(notice),
    limitFault(notice, context),
    paymentFault(notice, context),
  );
}
