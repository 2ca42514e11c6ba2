import { Button } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { download } from '../../parts/download.ts';
import { ProblemPanel } from '../../parts/ProblemPanel.tsx';
import { todayHere } from '../../parts/today.ts';
import { useQueueCsv } from './useQuestions.ts';

/** Fetches the whole queue as a file for a spreadsheet. */
export function CsvButton() {
  const csv = useQueueCsv();
  const fetchFile = () =>
    csv.mutate(undefined, { onSuccess: (text) => download(`questions-${todayHere()}.csv`, text) });
  return (
    <>
      <Button
        appearance="subtle"
        icon={<ArrowDownloadRegular />}
        onClick={fetchFile}
        disabledFocusable={csv.isPending}
      >
        Download CSV
      </Button>
      {csv.error ? <ProblemPanel error={csv.error} retry={fetchFile} /> : null}
    </>
  );
}
