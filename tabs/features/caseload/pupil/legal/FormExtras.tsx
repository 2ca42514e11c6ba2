import { ukDate } from '../../../../../src/calendar/ukDate.ts';
import type { CaseEntryOf, CaseFile } from '../../../../app/apiTypes.ts';
import { ProblemPanel } from '../../../../parts/ProblemPanel.tsx';
import { Waiting } from '../../../../parts/Waiting.tsx';
import { improvementForm, periodOf } from './forms/improvementForms.ts';
import type { LegalFields, LegalForm } from './forms/legalField.ts';
import { paymentForm } from './forms/noticeForms.ts';
import { daysWords } from './notices/ledgerWords.ts';
import { useLedger } from './notices/useLedger.ts';

type Entry = CaseEntryOf<'legal'>;
type Props = { of: LegalForm; fields: LegalFields; file: CaseFile; entry: Entry | undefined };

/** What a form works out from what is written in it. */
export function FormExtras({ of, fields, file, entry }: Props) {
  if (of === improvementForm) return <Period fields={fields} file={file} />;
  if (of === paymentForm && entry) return <Owed entryId={entry.id} file={file} />;
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

/** As the ledger has it: only that knows whether a notice of another school makes this the second. */
function Owed({ entryId, file }: { entryId: string; file: CaseFile }) {
  const { data, error, refetch } = useLedger(file);
  if (!data)
    return error ? (
      <ProblemPanel error={error} retry={() => void refetch()} />
    ) : (
      <Waiting what="what is to be paid" lines={1} />
    );
  const days = daysWords(data.notices.find((notice) => notice.entryId === entryId) ?? {});
  return (
    <p>{days ? `${days}.` : 'Say first when the parent received it: what is owed depends on that day.'}</p>
  );
}
