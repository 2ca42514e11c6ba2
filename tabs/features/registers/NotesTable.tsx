import { Button } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { useId } from 'react';
import type { RegisterNote } from '../../app/apiTypes.ts';
import { figure } from '../../parts/amount.ts';
import { toCsv } from '../../parts/csv.ts';
import { download } from '../../parts/download.ts';
import { notesCsvRows } from './notesCsv.ts';
import styles from './registers.module.css';

const shownAtMost = 200;

type Props = {
  heading: string;
  notes: readonly RegisterNote[];
  /** How many there are: of a file of another kind the server sends only the first. */
  inAll: number;
  fileName: string;
};

/** Rows or marks of a file that someone should look at: where they are, what stands there, and why. */
export function NotesTable({ heading, notes, inAll, fileName }: Props) {
  const id = useId();
  if (notes.length === 0) return null;
  const shown = notes.slice(0, shownAtMost);
  return (
    <>
      <h3 id={id}>{heading}</h3>
      <div className={styles.notesHead}>
        <p>
          {inAll > shown.length
            ? `The first ${figure(shown.length)} of ${figure(inAll)} are shown.`
            : 'Lines are counted as in the file.'}
        </p>
        <Button
          appearance="subtle"
          icon={<ArrowDownloadRegular />}
          onClick={() => download(`${fileName.replace(/\.\w+$/, '')}.csv`, toCsv(notesCsvRows(notes)))}
        >
          {inAll > notes.length ? `Download the first ${figure(notes.length)} as CSV` : 'Download all as CSV'}
        </Button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard */}
      <section className={styles.notes} aria-labelledby={id} tabIndex={0}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">Line</th>
              <th scope="col">Column</th>
              <th scope="col">Value</th>
              <th scope="col">Why</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((note, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a line may be named more than once, and the order is fixed
              <tr key={at}>
                <td className="number">{figure(note.line)}</td>
                <td>{note.column}</td>
                <td>
                  <code>{note.value}</code>
                </td>
                <td>{note.reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
