import { Button } from '@fluentui/react-components';
import { PageLink } from '../../../parts/PageLink.tsx';
import { type ReturnRow, sentWords } from './returnLists.ts';
import styles from './returns.module.css';

type Props = {
  row: ReturnRow;
  columns: readonly string[];
  isPending: boolean;
  onMark(sent: boolean): void;
};

export function ReturnRowView({ row, columns, isPending, onMark }: Props) {
  const { pupilId, mark } = row;
  const [name, ...cells] = row.cells;
  return (
    <tr>
      <th scope="row">
        <PageLink to={`/pupils/${pupilId}`}>{name}</PageLink>
      </th>
      {cells.map((cell, at) => (
        <td key={columns[at + 1]} data-label={columns[at + 1]}>
          {cell}
        </td>
      ))}
      {mark ? (
        <td data-label="Sent">
          <span className={styles.sent}>
            <span>{sentWords(mark)}</span>
            <Button
              size="small"
              className="not-printed"
              disabledFocusable={isPending}
              onClick={() => onMark(mark.sent === undefined)}
            >
              {mark.sent ? 'Mark as not sent' : 'Mark as sent'}
              <span className="unseen">, the return about {name}</span>
            </Button>
          </span>
        </td>
      ) : null}
    </tr>
  );
}
