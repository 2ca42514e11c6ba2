import { memo, useState } from 'react';
import { Disclosure } from '../../../parts/Disclosure.tsx';
import { forThisVisit } from '../../../parts/remembered.ts';
import { useMedia } from '../../../parts/useMedia.ts';
import type { FacetCounts } from '../finding/arrangeCaseload.ts';
import type { CaseloadIndex } from '../finding/caseloadIndex.ts';
import type { CaseloadView } from '../finding/caseloadView.ts';
import { facetNames } from '../finding/facets.ts';
import styles from './charts.module.css';
import { FacetChart } from './FacetChart.tsx';

type Props = {
  index: CaseloadIndex;
  counts: FacetCounts;
  view: CaseloadView;
  onChange(part: Partial<CaseloadView>): void;
};

const key = 'caseload.charts';

/** How the pupils divide. Closed at first where it would push the pupils themselves out of sight. */
export const ChartsPanel = memo(function ChartsPanel({ index, counts, view, onChange }: Props) {
  const isRoomy = useMedia('(min-width: 901px)');
  const [chosen, setChosen] = useState(() => forThisVisit.read(key));
  const isOpen = chosen === undefined ? isRoomy : chosen === 'open';
  return (
    <div className="not-printed">
      <Disclosure
        heading="How the pupils divide"
        level={2}
        isOpen={isOpen}
        onToggle={(open) => {
          const next = open ? 'open' : 'closed';
          forThisVisit.write(key, next);
          setChosen(next);
        }}
      >
        <p className="quiet">Select a bar to see only those pupils, and again to see everybody.</p>
        <div className={styles.charts}>
          {facetNames.map((name) => (
            <FacetChart
              key={name}
              name={name}
              index={index}
              counts={counts}
              view={view}
              onChange={onChange}
            />
          ))}
        </div>
      </Disclosure>
    </div>
  );
});
