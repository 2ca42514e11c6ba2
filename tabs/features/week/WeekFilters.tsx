import { Button } from '@fluentui/react-components';
import type { Week, WeekItem } from '../../app/apiTypes.ts';
import { figure } from '../../parts/amount.ts';
import { Choice } from '../../parts/Choice.tsx';
import styles from './week.module.css';
import { kindCounts, matches, noFilter, type WeekFilter } from './weekGroups.ts';
import { kindNames } from './weekWords.ts';

type Props = { week: Week; filter: WeekFilter; onChange(filter: WeekFilter): void };

/** Which school, and which kind of thing; each choice says how many there are. */
export function WeekFilters({ week, filter, onChange }: Props) {
  const { schools, items } = week;
  const counted = kindCounts(items.filter((item) => matches({ ...filter, kind: 'all' }, item)));
  const chosen = filter.kind;
  const kinds =
    chosen === 'all' || counted.some(({ kind }) => kind === chosen)
      ? counted
      : [...counted, { kind: chosen, count: 0 }];
  const bySchool = (id: string) => items.filter((item) => matches({ ...filter, schoolId: id }, item)).length;
  return (
    <search className={`row not-printed ${styles.filters}`} aria-label="My week">
      {schools.length > 1 ? (
        <Choice
          label="School"
          value={filter.schoolId}
          options={[
            { value: 'all', label: 'All schools' },
            ...schools.map(({ id, name }) => ({ value: id, label: `${name} (${figure(bySchool(id))})` })),
          ]}
          onChange={(schoolId) => onChange({ ...filter, schoolId })}
        />
      ) : null}
      <Choice<WeekItem['kind'] | 'all'>
        label="What"
        value={filter.kind}
        options={[
          { value: 'all', label: 'Everything' },
          ...kinds.map(({ kind, count }) => ({
            value: kind,
            label: `${kindNames[kind]} (${figure(count)})`,
          })),
        ]}
        onChange={(kind) => onChange({ ...filter, kind })}
      />
      {filter.kind === 'all' && filter.schoolId === 'all' ? null : (
        <Button appearance="subtle" className={styles.clear ?? ''} onClick={() => onChange(noFilter)}>
          Show everything
        </Button>
      )}
    </search>
  );
}
