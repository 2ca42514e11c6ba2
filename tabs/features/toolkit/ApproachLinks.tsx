import type { Approach } from '../../../src/guidance/toolkit/approach.ts';
import { PageLink } from '../../parts/PageLink.tsx';
import styles from './toolkit.module.css';
import { neighboursOf } from './toolkitView.ts';

type Props = { heading: string; approaches: readonly Approach[]; withStage?: boolean };

export function ApproachLinks({ heading, approaches, withStage = false }: Props) {
  if (approaches.length === 0) return null;
  return (
    <section className="stack not-printed">
      <h2>{heading}</h2>
      <ul className="links">
        {approaches.map(({ id, title, stage }) => (
          <li key={id}>
            <PageLink to={`/toolkit/${id}`}>{withStage ? `Stage ${stage}: ${title}` : title}</PageLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** To the rows before and after this one in the document. */
export function NeighbourLinks({ approach }: { approach: Approach }) {
  const { before, after } = neighboursOf(approach);
  return (
    <nav className={`not-printed ${styles.neighbours}`} aria-label="Neighbouring approaches">
      {before ? (
        <PageLink to={`/toolkit/${before.id}`}>
          Previous: {before.title}, stage {before.stage}
        </PageLink>
      ) : null}
      {after ? (
        <PageLink to={`/toolkit/${after.id}`}>
          Next: {after.title}, stage {after.stage}
        </PageLink>
      ) : null}
    </nav>
  );
}
