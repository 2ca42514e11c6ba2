import { Button } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { PrintRegular } from '@fluentui/react-icons/svg/print';
import type { Caseload, CaseloadRow } from '../../app/apiTypes.ts';
import { amount, figure } from '../../parts/amount.ts';
import { Choice } from '../../parts/Choice.tsx';
import { toCsv } from '../../parts/csv.ts';
import { download } from '../../parts/download.ts';
import { SearchField } from '../../parts/SearchField.tsx';
import { bandWords } from './bandWords.ts';
import styles from './caseload.module.css';
import { caseloadCsvName, caseloadCsvRows } from './caseloadCsv.ts';
import type { CaseloadIndex } from './caseloadIndex.ts';
import { type CaseloadView, firstView, isFiltered, nearThreshold } from './caseloadView.ts';
import { notKnown, yearWords } from './figureWords.ts';
import { SortChoice } from './SortChoice.tsx';

type Props = {
  index: CaseloadIndex;
  view: CaseloadView;
  /** What the view shows, in its order. */
  rows: readonly CaseloadRow[];
  caseload: Caseload;
  onChange(view: CaseloadView): void;
};

const bandOptions = [
  { value: 'all', label: 'All' },
  { value: 'severe', label: bandWords.severe },
  { value: 'persistent', label: bandWords.persistent },
  { value: 'not-persistent', label: bandWords['not-persistent'] },
  { value: 'on-the-line', label: 'Exactly on the line' },
] as const;

const thresholdOptions = [
  { value: 'all', label: 'All' },
  { value: 'met', label: 'Met' },
  { value: 'near', label: `${nearThreshold} to 9 sessions` },
  { value: 'unexplained', label: 'With unexplained (N) sessions' },
  { value: 'unknown', label: notKnown },
] as const;

export function CaseloadFilters({ index, view, rows, caseload, onChange }: Props) {
  const change = (part: Partial<CaseloadView>) => onChange({ ...view, ...part });
  const years = [
    { value: 'all', label: 'All' },
    ...index.years.map((year) => ({ value: year, label: yearWords(year) || 'Not given' })),
  ];
  return (
    <div className="stack">
      <search className="row not-printed" aria-label="Caseload">
        <SearchField label="Search by name" value={view.search} onChange={(search) => change({ search })} />
        <Choice
          label="Absence"
          value={view.band}
          options={bandOptions}
          onChange={(band) => change({ band })}
        />
        <Choice
          label="National threshold"
          value={view.threshold}
          options={thresholdOptions.filter(({ value }) => value !== 'unknown' || index.hasUnknown)}
          onChange={(threshold) => change({ threshold })}
        />
        <Choice label="Year" value={view.year} options={years} onChange={(year) => change({ year })} />
        <SortChoice sort={view.sort} onChange={(sort) => change({ sort })} />
      </search>
      <div className={styles.toolbar}>
        <p role="status">
          {isFiltered(view)
            ? `Showing ${figure(rows.length)} of ${amount(index.rows.length, 'pupil')}`
            : `Showing all ${amount(index.rows.length, 'pupil')}`}
        </p>
        <div className="row not-printed">
          {isFiltered(view) ? (
            <Button appearance="subtle" onClick={() => onChange({ ...firstView, sort: view.sort })}>
              Clear filters
            </Button>
          ) : null}
          <Button appearance="subtle" icon={<PrintRegular />} onClick={() => print()}>
            Print
          </Button>
          <Button
            appearance="subtle"
            icon={<ArrowDownloadRegular />}
            onClick={() => download(caseloadCsvName(caseload), toCsv(caseloadCsvRows(rows)))}
          >
            Download CSV
          </Button>
        </div>
      </div>
    </div>
  );
}
