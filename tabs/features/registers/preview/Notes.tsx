import { Button } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { useMutation } from '@tanstack/react-query';
import type { ImportCheck, ImportNote } from '../../../app/apiTypes.ts';
import { amount, figure } from '../../../parts/amount.ts';
import { download } from '../../../parts/download.ts';
import { ProblemPanel } from '../../../parts/ProblemPanel.tsx';
import { MoreDetail } from '../MoreDetail.tsx';
import { TableBox } from './TableBox.tsx';

const shownAtMost = 500;

type Props = { check: ImportCheck; download(): Promise<Blob> };

/** Rows and marks that are not used, and those that are worth a look; all of them as a file to keep. */
export function Notes({ check, download: ask }: Props) {
  const { rejections, rejectionsInAll, warnings, warningsInAll, fileName } = check;
  const file = useMutation({
    mutationFn: ask,
    onSuccess: (csv) => download(`rows-to-look-at-${fileName.replace(/\.\w+$/, '')}.csv`, csv),
  });
  if (rejectionsInAll + warningsInAll === 0)
    return <p>Every row and mark of the file is used, and none is odd.</p>;
  return (
    <div>
      <NotesPart
        heading="Not used"
        note={amount(rejectionsInAll, 'row or mark', 'rows or marks')}
        notes={rejections}
        inAll={rejectionsInAll}
      />
      <NotesPart
        heading="Worth a look"
        note={amount(warningsInAll, 'warning')}
        notes={warnings}
        inAll={warningsInAll}
      />
      <p className="not-printed">
        <Button
          icon={<ArrowDownloadRegular />}
          disabledFocusable={file.isPending}
          onClick={() => file.mutate()}
        >
          {file.isPending ? 'Making the file' : 'Download all of them as CSV'}
        </Button>
      </p>
      {file.error ? <ProblemPanel error={file.error} retry={() => file.mutate()} /> : null}
    </div>
  );
}

type PartProps = { heading: string; note: string; notes: readonly ImportNote[]; inAll: number };

function NotesPart({ heading, note, notes, inAll }: PartProps) {
  if (inAll === 0) return null;
  const shown = notes.slice(0, shownAtMost);
  return (
    <MoreDetail heading={heading} note={note} startsOpen>
      <p>
        {inAll > shown.length
          ? `The first ${figure(shown.length)} of ${figure(inAll)} are shown. Lines are counted as in the file.`
          : 'Lines are counted as in the file.'}
      </p>
      <TableBox label={heading} lastBelow>
        <thead>
          <tr>
            <th scope="col">Line</th>
            <th scope="col">Column</th>
            <th scope="col">Value</th>
            <th scope="col">Why</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ line, column, value, reason }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line may be named more than once, and the order is fixed
            <tr key={at}>
              <td className="number">{figure(line)}</td>
              <td>{column}</td>
              <td>
                <code>{value}</code>
              </td>
              <td>{reason}</td>
            </tr>
          ))}
        </tbody>
      </TableBox>
    </MoreDetail>
  );
}
