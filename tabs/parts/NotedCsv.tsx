import { Button } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { toCsv } from './csv.ts';
import { download } from './download.ts';
import { ProblemPanel } from './ProblemPanel.tsx';
import { type AuditNote, useAuditNote } from './useAuditNote.ts';

type Props = {
  note: Omit<AuditNote, 'act'>;
  fileName: string;
  /** Made when the button is pressed. */
  rows(): readonly (readonly (string | number)[])[];
};

/** Gives a table as CSV once the audit has been told: without that there is no file. */
export function NotedCsv({ note, fileName, rows }: Props) {
  const tell = useAuditNote();
  const give = () =>
    tell.mutate({ act: 'exported', ...note }, { onSuccess: () => download(fileName, toCsv(rows())) });
  return (
    <>
      <Button
        appearance="subtle"
        icon={<ArrowDownloadRegular />}
        className="not-printed"
        disabledFocusable={tell.isPending}
        onClick={give}
      >
        Download CSV
      </Button>
      {tell.error ? <ProblemPanel error={tell.error} retry={give} /> : null}
    </>
  );
}
