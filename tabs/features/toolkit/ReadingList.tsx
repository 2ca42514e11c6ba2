import type { Reading } from '../../../src/guidance/toolkit/approach.ts';
import { OutsideLink } from '../../parts/OutsideLink.tsx';
import styles from './toolkit.module.css';

/** Pages to read. A page without an address of its own is named, with the site to look for it on. */
export function ReadingList({ readings }: { readings: readonly Reading[] }) {
  if (readings.length === 0) return null;
  return (
    <ul className={styles.readings}>
      {readings.map(({ title, place, url, site }) => (
        <li key={`${title} ${place}`} className={url ? styles.page : undefined}>
          {url ? <OutsideLink href={url}>{title}</OutsideLink> : title}
          {place ? `, ${place}` : ''}
          {site ? (
            <>
              . Look for this title at <OutsideLink href={site}>{new URL(site).host}</OutsideLink>
            </>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
