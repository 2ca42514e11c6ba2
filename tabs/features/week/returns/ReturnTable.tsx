import type { Returns } from '../../../app/apiTypes.ts';
import { figure } from '../../../parts/amount.ts';
import { CopyButton } from '../../../parts/CopyButton.tsx';
import { NotedCsv } from '../../../parts/NotedCsv.tsx';
import { PageLink } from '../../../parts/PageLink.tsx';
import stacked from '../../../parts/stacked.module.css';
import { useAuditNote } from '../../../parts/useAuditNote.ts';
import { listAsText, type ReturnList, returnFileName } from './returnLists.ts';
import styles from './returns.module.css';

type Props = { list: ReturnList; returns: Returns };

export function ReturnTable({ list, returns }: Props) {
  const { id, title, none, columns, rows } = list;
  const note = { subject: 'caseload', schoolId: returns.school.id, count: rows.length } as const;
  const tell = useAuditNote();
  return (
    <section className="stack" aria-labelledby={id}>
      <h2 id={id}>
        {title} <span className={styles.of}>({figure(rows.length)})</span>
      </h2>
      {rows.length === 0 ? (
        <p>{none}</p>
      ) : (
        <>
          <table className={`table ${stacked.stacked} ${styles.table}`}>
            <caption className="unseen">{title}</caption>
            <thead>
              <tr>
                {columns.map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ pupilId, cells: [name, ...cells] }) => (
                <tr key={`${pupilId} ${cells.join()}`}>
                  <th scope="row">
                    <PageLink to={`/pupils/${pupilId}`}>{name}</PageLink>
                  </th>
                  {cells.map((cell, at) => (
                    <td key={columns[at + 1]} data-label={columns[at + 1]}>
                      {cell}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          <div className="row not-printed">
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
