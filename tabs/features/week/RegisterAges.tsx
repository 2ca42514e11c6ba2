import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Week } from '../../app/apiTypes.ts';
import { figure } from '../../parts/amount.ts';
import { PageLink } from '../../parts/PageLink.tsx';
import { usePrinting } from '../../parts/usePrinting.ts';
import { oldestFirst } from './registerOrder.ts';
import styles from './week.module.css';
import { registerAge } from './weekWords.ts';

type Props = Pick<Week, 'schools' | 'today'>;

const shownFirst = 6;

/** How old the register of each school is: what this page says is as old as they are. */
export function RegisterAges({ schools, today }: Props) {
  const [isWhole, setIsWhole] = useState(false);
  const printing = usePrinting();
  const ordered = oldestFirst(schools);
  const shown = isWhole || printing ? ordered : ordered.slice(0, shownFirst);
  const left = ordered.length - shown.length;
  return (
    <section className="stack" aria-labelledby="registers">
      <h2 id="registers">Registers</h2>
      <p className="prose">What stands on this page is as old as the register that it comes from.</p>
      <ul className={styles.registers}>
        {shown.map(({ id, name, asAt }) => (
          <li key={id}>
            <span className={styles.school}>{name}</span>
            <span className={asAt === undefined ? styles.missing : styles.age}>
              {asAt === undefined ? 'No register yet' : registerAge(asAt, today)}
            </span>
            <PageLink to={`/registers/${id}`}>
              Add a register<span className="unseen"> of {name}</span>
            </PageLink>
          </li>
        ))}
      </ul>
      {left > 0 ? (
        <Button appearance="subtle" className="not-printed" onClick={() => setIsWhole(true)}>
          Show {figure(left)} more<span className="unseen"> schools</span>
        </Button>
      ) : null}
    </section>
  );
}
