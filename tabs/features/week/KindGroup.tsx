import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { WeekItem } from '../../app/apiTypes.ts';
import { figure } from '../../parts/amount.ts';
import { usePrinting } from '../../parts/usePrinting.ts';
import { WeekItemRow } from './WeekItemRow.tsx';
import styles from './week.module.css';
import { kindNames } from './weekWords.ts';

type Props = {
  kind: WeekItem['kind'];
  items: readonly WeekItem[];
  today: string;
  /** Left out for people with one school. */
  nameOfSchool?: ((schoolId: string) => string | undefined) | undefined;
};

/** So many of a kind are shown at first: a list of hundreds stays one that can be read. */
const shownFirst = 5;

export function KindGroup({ kind, items, today, nameOfSchool }: Props) {
  const [isWhole, setIsWhole] = useState(false);
  const printing = usePrinting();
  const list = useRef<HTMLUListElement>(null);
  const all = isWhole || printing || items.length <= shownFirst + 2;
  const shown = all ? items : items.slice(0, shownFirst);
  const showRest = () => {
    setIsWhole(true);
    // The keyboard goes on from the first of those that have just come.
    requestAnimationFrame(() => list.current?.querySelectorAll('a')[shownFirst]?.focus());
  };
  return (
    <div className={styles.kind}>
      <h3>
        {kindNames[kind]} <span className={styles.of}>({figure(items.length)})</span>
      </h3>
      <ul ref={list} className={styles.items}>
        {shown.map((item) => (
          <WeekItemRow key={item.id} item={item} today={today} school={nameOfSchool?.(item.schoolId)} />
        ))}
      </ul>
      {all ? null : (
        <Button appearance="subtle" className="not-printed" onClick={showRest}>
          Show {figure(items.length - shownFirst)} more<span className="unseen"> {kindNames[kind]}</span>
        </Button>
      )}
    </div>
  );
}
