import { CheckmarkFilled } from '@fluentui/react-icons/svg/checkmark';
import { figure } from '../../../parts/amount.ts';
import { BarCell } from '../../../parts/charts/BarCell.tsx';
import type { FacetCounts } from '../finding/arrangeCaseload.ts';
import type { CaseloadIndex } from '../finding/caseloadIndex.ts';
import type { CaseloadView } from '../finding/caseloadView.ts';
import type { FacetName } from '../finding/facets.ts';
import styles from './charts.module.css';
import { facetBars, facetTitles, pressed } from './facetBars.ts';

type Props = {
  name: FacetName;
  index: CaseloadIndex;
  counts: FacetCounts;
  view: CaseloadView;
  onChange(part: Partial<CaseloadView>): void;
};

/** Pupils by one thing, as bars with their figures. Each bar is the button of its filter. */
export function FacetChart({ name, index, counts, view, onChange }: Props) {
  const bars = facetBars(name, index, { counts, view });
  return (
    <fieldset className={`${styles.chart} ${name === 'year' ? styles.years : ''}`}>
      <legend>{facetTitles[name]}</legend>
      <ul>
        {bars.map(({ value, name: label, count, part, isChosen, look }) => (
          <li key={value}>
            <button
              type="button"
              className={styles.bar}
              aria-pressed={isChosen}
              onClick={() => onChange(pressed(name, value, view))}
            >
              <span className={styles.label}>
                {isChosen ? <CheckmarkFilled aria-hidden="true" className={styles.check ?? ''} /> : null}
                {label}
              </span>
              <BarCell part={part} look={look}>
                {figure(count)}
                <span className="unseen"> {count === 1 ? 'pupil' : 'pupils'}</span>
              </BarCell>
            </button>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
