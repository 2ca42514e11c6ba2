import type { QuestionId } from '../../../../src/guidance/supportFirst/flow.ts';
import type { Walk } from '../../../../src/guidance/supportFirst/walk.ts';
import { FlowMapRow } from './FlowMapRow.tsx';
import { flowRows } from './flowRows.ts';
import styles from './map.module.css';

type Props = { walked: Walk; onBackTo(id: QuestionId): void };

/** The picture: questions from top to bottom, and beside each where its answers lead. */
export function FlowMap({ walked, onBackTo }: Props) {
  return (
    <section className={styles.map} aria-labelledby="map">
      <h2 id="map">The whole picture</h2>
      <p className="quiet">The way that you have taken has thick lines and ticks.</p>
      <ol className={styles.rows}>
        {flowRows(walked).map((row) => (
          <FlowMapRow key={row.question.id} row={row} onBackTo={onBackTo} />
        ))}
      </ol>
    </section>
  );
}
