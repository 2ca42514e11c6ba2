import { ukDate } from '../../../../../src/calendar/ukDate.ts';
import type { LegalStep } from '../../../../../src/casework/legal/legalContent.ts';
import {
  nextNotice,
  noticeAmounts,
  noticeDatesOf,
} from '../../../../../src/guidance/calculations/penaltyNotice.ts';
import type { CaseFile } from '../../../../app/apiTypes.ts';
import { improvementForm, periodOf } from './forms/improvementForms.ts';
import { legalContextOf } from './forms/legalContext.ts';
import type { LegalFields, LegalForm } from './forms/legalField.ts';
import { paymentForm } from './forms/noticeForms.ts';

type Props = { of: LegalForm; fields: LegalFields; file: CaseFile; step: LegalStep | undefined };

/** What a form works out from what is written in it. */
export function FormExtras({ of, fields, file, step }: Props) {
  if (of === improvementForm) return <Period fields={fields} file={file} />;
  if (of === paymentForm && step?.step === 'penalty-notice') return <Owed notice={step} file={file} />;
  return null;
}

function Period({ fields, file }: Pick<Props, 'fields' | 'file'>) {
  const period = periodOf(fields, file);
  if (!file.calendar)
    return <p>This school has no term dates here, so the end of the period cannot be worked out for you.</p>;
  if (!period)
    return (
      <p role="status">
        The end is worked out from the start and the number of weeks, as far as the term dates go.
      </p>
    );
  return (
    <p role="status">
      By the school’s dates the weeks that count begin on {period.weeks.map(ukDate).join(', ')}, and the last
      school day is {ukDate(period.endsOn)}.
    </p>
  );
}

type Notice = Extract<LegalStep, { step: 'penalty-notice' }>;

function Owed({ notice, file }: { notice: Notice; file: CaseFile }) {
  const { receivedOn, issuedOn, parentId } = notice;
  if (receivedOn === undefined || issuedOn === undefined)
    return <p>Say first when the parent received it: what is owed depends on that day.</p>;
  const own = file.entries.find(({ kind, content }) => kind === 'legal' && content === notice)?.id;
  const isSecond = nextNotice(legalContextOf(file, own).otherNotices(parentId), issuedOn) !== 'first';
  const { lowUntil, payBy } = noticeDatesOf(receivedOn, isSecond);
  return (
    <p>
      {lowUntil ? `£${noticeAmounts.low} until ${ukDate(lowUntil)}, then ` : ''}£{noticeAmounts.full} until{' '}
      {ukDate(payBy)}.
    </p>
  );
}
