import { sections } from '../../../src/guidance/toolkit/stages.ts';
import { OutsideLink } from '../../parts/OutsideLink.tsx';
import styles from './toolkit.module.css';

/** The general parts of the graduated response, closed until someone wants them. */
export function Background() {
  return (
    <details className={styles.background}>
      <summary>How the graduated response works</summary>
      <dl className={styles.sections}>
        {sections.map(({ id, title, summary, source }) => (
          <div key={id}>
            <dt>{title}</dt>
            <dd>{summary}</dd>
            <dd className="quiet">
              <OutsideLink href={source.url}>{source.title}</OutsideLink>, {source.place}. {source.edition}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
