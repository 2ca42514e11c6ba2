import { Checkbox } from '@fluentui/react-components';
import { Choice } from '../../parts/Choice.tsx';
import { SearchField } from '../../parts/SearchField.tsx';
import styles from './toolkit.module.css';
import {
  type BarrierFilter,
  barrierFilters,
  type StageFilter,
  stageFilters,
  type ToolkitFilter,
} from './toolkitView.ts';

type Props = {
  filter: ToolkitFilter;
  /** How many are kept; undefined until it is known. */
  favourites: number | undefined;
  onChange(part: Partial<ToolkitFilter>): void;
};

export function ToolkitFilters({ filter, favourites, onChange }: Props) {
  return (
    <search className="row not-printed" aria-label="Toolkit">
      <SearchField
        label="Search the toolkit"
        hint="An approach, or what gets in the way: bullying, moving school"
        value={filter.search}
        onChange={(search) => onChange({ search })}
      />
      <Choice<BarrierFilter>
        label="Barrier"
        value={filter.barrier}
        options={barrierFilters}
        onChange={(barrier) => onChange({ barrier })}
      />
      <Choice<StageFilter>
        label="Stage"
        value={filter.stage}
        options={stageFilters}
        onChange={(stage) => onChange({ stage })}
      />
      {favourites === undefined ? null : (
        <Checkbox
          className={styles.favouritesOnly ?? ''}
          label={`Only my favourites (${favourites})`}
          checked={filter.onlyFavourites}
          onChange={(_, { checked }) => onChange({ onlyFavourites: checked === true })}
        />
      )}
    </search>
  );
}
