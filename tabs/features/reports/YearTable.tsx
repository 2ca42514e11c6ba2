import { type LegalCounts, measureGroups, measureWords } from './finesShape.ts';
import styles from './reports.module.css';

type Props = {
  caption: string;
  years: readonly { year: string; counts: LegalCounts }[];
  /** Only these groups; all of them where it is left out. */
  only?: readonly string[];
};

/** Steps down the side, years across. */
export function YearTable({ caption, years, only }: Props) {
  const groups = measureGroups.filter(({ heading }) => only === undefined || only.includes(heading));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reached by the keyboard
    <section className="table-frame" aria-label={caption} tabIndex={0}>
      <table className={`table number ${styles.years}`}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">What</th>
            {years.map(({ year }) => (
              <th key={year} scope="col">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ heading, measures }) => (
          <tbody key={heading}>
            <tr>
              <th scope="rowgroup" colSpan={years.length + 1} className={styles.group}>
                {heading}
              </th>
            </tr>
            {measures.map((measure) => (
              <tr key={measure.key}>
                <th scope="row">{measure.name}</th>
                {years.map(({ year, counts }) => (
                  <td key={year}>{measureWords(counts, measure)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}
