import { Button } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { ukDate } from '../../../../src/calendar/ukDate.ts';
import { OutsideLink } from '../../../parts/OutsideLink.tsx';
import styles from '../calendar.module.css';
import type { Comparison } from '../calendarTypes.ts';

type Props = {
  caption: string;
  comparisons: readonly Comparison[];
  /** Absent: nobody may. */
  onRemove?: (one: Comparison) => void;
};

const percent = (text: string | undefined) => (text === undefined ? 'Not given' : `${text}%`);

export function ComparisonTable({ caption, comparisons, onRemove }: Props) {
  return (
    <table className={`table ${styles.table} ${styles.comparisons}`}>
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Figures of</th>
          <th scope="col">Attendance</th>
          <th scope="col">Persistently absent</th>
          <th scope="col">Severely absent</th>
          <th scope="col">Source</th>
          {onRemove ? (
            <th scope="col">
              <span className="unseen">Remove</span>
            </th>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {comparisons.map((one) => (
          <tr key={one.id}>
            <th scope="row">
              {one.name}
              {one.phase ? `, ${one.phase.toLowerCase()}` : ''}, {one.year}
            </th>
            <td data-label="Attendance">{percent(one.attendance)}</td>
            <td data-label="Persistently absent">{percent(one.persistent)}</td>
            <td data-label="Severely absent">{percent(one.severe)}</td>
            <td data-label="Source">
              <Source of={one} />
            </td>
            {onRemove ? (
              <td>
                <Button
                  className={styles.whole ?? ''}
                  appearance="subtle"
                  size="small"
                  icon={<DeleteRegular />}
                  onClick={() => onRemove(one)}
                >
                  Remove
                  <span className="unseen">
                    {' '}
                    {one.name}, {one.year}
                  </span>
                </Button>
              </td>
            ) : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Source({ of: { source, url, asOf, confidence } }: { of: Comparison }) {
  return (
    <span>
      {url ? <OutsideLink href={url}>{source}</OutsideLink> : source}
      {asOf ? <span className="quiet"> Published {ukDate(asOf)}.</span> : null}
      {confidence === 'estimate' ? <span className="quiet"> An estimate.</span> : null}
    </span>
  );
}
