import { useState } from 'react';
import type { Week } from '../../app/apiTypes.ts';
import { amount, figure } from '../../parts/amount.ts';
import { KindGroup } from './KindGroup.tsx';
import { PrintWeek } from './PrintWeek.tsx';
import { WeekFilters } from './WeekFilters.tsx';
import styles from './week.module.css';
import { matches, noFilter, type Time, type WeekFilter, weekGroups } from './weekGroups.ts';

const headings: Record<Time, { name: string; none: string }> = {
  overdue: { name: 'Overdue', none: 'Nothing is overdue.' },
  'this-week': { name: 'This week', none: 'Nothing more is due this week.' },
  later: { name: 'Later', none: 'Nothing is due in the weeks after.' },
};

// Coming back from a pupil finds the list as it was left.
let lastFilter = noFilter;

/** Everything there is to do: by time, then by kind. */
export function WeekList({ week }: { week: Week }) {
  const [filter, setFilter] = useState<WeekFilter>(lastFilter);
  const change = (next: WeekFilter) => {
    lastFilter = next;
    setFilter(next);
  };
  const { today, schools } = week;
  const items = week.items.filter((item) => matches(filter, item));
  const groups = weekGroups({ items, today });
  const nameOf = new Map(schools.map(({ id, name }) => [id, name]));
  const isFiltered = items.length < week.items.length;
  return (
    <>
      <ul className={styles.tiles} aria-label="How much there is">
        {groups.map(({ time, count }) => (
          <li key={time}>
            <a
              href={`#${time}`}
              className={`${styles.tile} ${time === 'overdue' && count > 0 ? styles.late : ''}`}
            >
              <span className={styles.count}>{figure(count)}</span> {headings[time].name}
            </a>
          </li>
        ))}
      </ul>
      <WeekFilters week={week} filter={filter} onChange={change} />
      <div className={styles.toolbar}>
        <p role="status">
          {isFiltered
            ? `Showing ${figure(items.length)} of ${amount(week.items.length, 'thing')} to do`
            : `${amount(items.length, 'thing')} to do`}
        </p>
        <PrintWeek count={items.length} schoolId={filter.schoolId === 'all' ? undefined : filter.schoolId} />
      </div>
      {groups.map(({ time, count, kinds }) => (
        <section key={time} id={time} aria-labelledby={`${time}-heading`} className={styles.time}>
          <h2 id={`${time}-heading`} tabIndex={-1}>
            {headings[time].name} <span className={styles.of}>({figure(count)})</span>
          </h2>
          {count === 0 ? <p className={styles.none}>{headings[time].none}</p> : null}
          {kinds.map(({ kind, items: ofKind }) => (
            <KindGroup
              key={kind}
              kind={kind}
              items={ofKind}
              today={today}
              nameOfSchool={schools.length > 1 ? (id) => nameOf.get(id) : undefined}
            />
          ))}
        </section>
      ))}
    </>
  );
}
