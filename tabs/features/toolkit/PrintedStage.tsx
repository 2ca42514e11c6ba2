import type { StageNumber } from '../../../src/guidance/toolkit/approach.ts';
import { approaches } from '../../../src/guidance/toolkit/approaches.ts';
import { ApproachFacts } from './ApproachFacts.tsx';
import styles from './print.module.css';
import { ReadingList } from './ReadingList.tsx';
import { byStage } from './toolkitView.ts';

/** A whole stage on paper, with everything that each approach says. On the screen it cannot be seen. */
export function PrintedStage({ stage }: { stage: StageNumber }) {
  const [shown] = byStage(approaches.filter((row) => row.stage === stage));
  if (!shown) return null;
  return (
    <article className={styles.paper} aria-hidden="true">
      <h1>
        Stage {shown.stage.number}: {shown.stage.title}
      </h1>
      <p>{shown.stage.summary}</p>
      <ul>
        {shown.stage.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <ReadingList readings={shown.stage.readings} />
      {shown.groups.map((group) => (
        <section key={group.name} className={styles.group}>
          <h2>{group.name}</h2>
          {group.approaches.map((approach) => (
            <section key={approach.id} className={`stack ${styles.approach}`}>
              <h3>{approach.title}</h3>
              <p>{approach.summary}</p>
              <ApproachFacts approach={approach} level={4} />
            </section>
          ))}
        </section>
      ))}
    </article>
  );
}
