import { Button } from '@fluentui/react-components';
import { FilterRegular } from '@fluentui/react-icons/svg/filter';
import { memo, useState } from 'react';
import { Choice } from '../../parts/Choice.tsx';
import { SearchField } from '../../parts/SearchField.tsx';
import { useMedia } from '../../parts/useMedia.ts';
import styles from './choice/choice.module.css';
import { MoreFilters } from './choice/MoreFilters.tsx';
import { MultiChoice } from './choice/MultiChoice.tsx';
import { yearWords } from './figureWords.ts';
import type { CaseloadIndex } from './finding/caseloadIndex.ts';
import type { CaseloadView } from './finding/caseloadView.ts';
import { bandOptions, offered, thresholdOptions } from './finding/filterOptions.ts';
import type { ShownCaseload } from './finding/shownCaseload.ts';
import { SortChoice } from './SortChoice.tsx';
import { stackedQuery } from './table/useRowsInSight.ts';

type Change = (part: Partial<CaseloadView>) => void;
type Props = {
  index: CaseloadIndex;
  schools: ShownCaseload['schools'];
  view: CaseloadView;
  onChange: Change;
};

/** The search, and everything that the caseload can be narrowed by. */
export function CaseloadFilters({ index, schools, view, onChange }: Props) {
  const [isMore, setIsMore] = useState(false);
  const { search, ...rest } = view;
  return (
    <search className="stack not-printed" aria-label="Caseload">
      <div className="row">
        <SearchField label="Search by name" value={search} onChange={(text) => onChange({ search: text })} />
        <MainChoices
          index={index}
          schools={schools}
          band={rest.band}
          threshold={rest.threshold}
          years={rest.years}
          chosenSchools={rest.schools}
          sort={rest.sort}
          onChange={onChange}
        />
        <div className={styles.more}>
          <Button
            icon={<FilterRegular aria-hidden="true" />}
            aria-expanded={isMore}
            onClick={() => setIsMore(!isMore)}
          >
            {isMore ? 'Fewer filters' : 'More filters'}
          </Button>
        </div>
      </div>
      {isMore ? (
        <MoreFilters
          index={index}
          stage={rest.stage}
          plan={rest.plan}
          seen={rest.seen}
          lead={rest.lead}
          legal={rest.legal}
          actions={rest.actions}
          groups={rest.groups}
          scope={rest.scope}
          onChange={onChange}
        />
      ) : null}
    </search>
  );
}

type MainProps = Pick<CaseloadView, 'band' | 'threshold' | 'years' | 'sort'> & {
  index: CaseloadIndex;
  schools: ShownCaseload['schools'];
  chosenSchools: CaseloadView['schools'];
  onChange: Change;
};

// Apart from the search, so that typing does not draw every list again.
const MainChoices = memo(function MainChoices(props: MainProps) {
  const { index, schools, band, threshold, years, chosenSchools, sort, onChange } = props;
  // Where it is wide, the headings sort.
  const isStacked = useMedia(stackedQuery);
  return (
    <>
      <Choice
        label="Absence"
        value={band}
        options={offered(bandOptions, { value: 'no-sessions', occurs: index.hasNoSessions }, band)}
        onChange={(value) => onChange({ band: value })}
      />
      <Choice
        label="National threshold"
        value={threshold}
        options={offered(thresholdOptions, { value: 'unknown', occurs: index.hasUnknown }, threshold)}
        onChange={(value) => onChange({ threshold: value })}
      />
      <MultiChoice
        label="Year"
        values={years}
        options={index.years.map((year) => ({ value: year, label: yearWords(year) || 'Not given' }))}
        onChange={(values) => onChange({ years: values })}
      />
      {schools.length > 1 ? (
        <MultiChoice
          label="Schools"
          values={chosenSchools}
          options={schools.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(values) => onChange({ schools: values })}
        />
      ) : null}
      {isStacked ? <SortChoice sort={sort} onChange={(value) => onChange({ sort: value })} /> : null}
    </>
  );
});
