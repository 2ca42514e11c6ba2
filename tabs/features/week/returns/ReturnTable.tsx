import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Returns } from '../../../app/apiTypes.ts';
import { figure } from '../../../parts/amount.ts';
import { CopyButton } from '../../../parts/CopyButton.tsx';
import { classList } from '../../../parts/classList.ts';
import { NotedCsv } from '../../../parts/NotedCsv.tsx';
import { Notice } from '../../../parts/Notice.tsx';
import { ProblemPanel } from '../../../parts/ProblemPanel.tsx';
import stacked from '../../../parts/stacked.module.css';
import { useAuditNote } from '../../../parts/useAuditNote.ts';
import { useNotice } from '../../../parts/useNotice.ts';
import { markedWords } from './markedWords.ts';
import { ReturnRowView } from './ReturnRowView.tsx';
import { listAsText, notSent, type ReturnList, type ReturnRow, returnFileName } from './returnLists.ts';
import styles from './returns.module.css';
import { type ReturnMarks, useMarkReturns } from './useMarkReturns.ts';

type Props = { list: ReturnList; returns: Returns };

/** A list with what leaves the page, and with what somebody says has been sent. */
export function ReturnTable({ list, returns }: Props) {
  const { id, kind, title, intro, none, columns, rows } = list;
  const note = { subject: 'returns', schoolId: returns.school.id, count: rows.length } as const;
  const tell = useAuditNote();
  const mark = useMarkReturns(returns.school.id);
  const { notice, place, tell: say } = useNotice();
  const [undo, setUndo] = useState<ReturnMarks>();
  const open = notSent(list);

  const put = (marks: ReturnMarks) =>
    mark.mutate(marks, {
      onSuccess: ({ changed }) => {
        const canUndo = !marks.undo && changed.length > 0;
        setUndo(canUndo ? { sent: !marks.sent, undo: true, returns: changed } : undefined);
        say(markedWords(marks, changed.length));
      },
    });
  const change = (some: readonly ReturnRow[], sent: boolean) => put({ sent, returns: marksOf(kind, some) });
  return (
    <section className="stack" aria-labelledby={id}>
      <h2 id={id}>
        {title} <span className={styles.of}>({figure(rows.length)})</span>
      </h2>
      {notice ? (
        <Notice place={place}>
          {notice}{' '}
          {undo ? (
            <Button size="small" disabledFocusable={mark.isPending} onClick={() => put(undo)}>
              Undo
            </Button>
          ) : null}
        </Notice>
      ) : null}
      {mark.error ? <ProblemPanel error={mark.error} /> : null}
      {rows.length === 0 ? (
        <p>{none}</p>
      ) : (
        <>
          {intro ? <p>{intro}</p> : null}
          <table className={classList('table', stacked.stacked, styles.table)}>
            <caption className="unseen">{title}</caption>
            <thead>
              <tr>
                {columns.map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
                {kind === undefined ? null : <th scope="col">Sent</th>}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <ReturnRowView
                  key={`${row.pupilId} ${row.mark?.from}`}
                  row={row}
                  columns={columns}
                  isPending={mark.isPending}
                  onMark={(sent) => change([row], sent)}
                />
              ))}
            </tbody>
          </table>
          <div className="row not-printed">
            {open.length > 1 ? (
              <Button
                appearance="primary"
                disabledFocusable={mark.isPending}
                onClick={() => change(open, true)}
              >
                Mark all {figure(open.length)} as sent
              </Button>
            ) : null}
            <CopyButton
              label="Copy the list"
              text={() => {
                tell.mutate({ act: 'exported', ...note });
                return listAsText(list);
              }}
            />
            <NotedCsv
              note={note}
              fileName={returnFileName(list, returns)}
              rows={() => [columns, ...rows.map(({ cells }) => cells)]}
            />
          </div>
        </>
      )}
    </section>
  );
}

const marksOf = (kind: ReturnList['kind'], rows: readonly ReturnRow[]): ReturnMarks['returns'] =>
  kind === undefined
    ? []
    : rows.flatMap(({ pupilId, mark }) => (mark ? [{ kind, pupilId, from: mark.from }] : []));
