import { PageLink } from '../../parts/PageLink.tsx';
import styles from './law.module.css';
import { calculators, checklistTool, flowTool, type LawTool } from './lawTools.ts';

/** What can be worked out, before what can be read. */
export function Tools() {
  return (
    <section className="stack not-printed" aria-labelledby="work-out">
      <h2 id="work-out">Work it out</h2>
      <ul className={`${styles.tools} ${styles.large}`}>
        {[flowTool, checklistTool].map((tool) => (
          <Tool key={tool.path} tool={tool} />
        ))}
      </ul>
      <h3>Calculators</h3>
      <ul className={styles.tools}>
        {Object.values(calculators).map((tool) => (
          <Tool key={tool.path} tool={tool} />
        ))}
      </ul>
    </section>
  );
}

function Tool({ tool }: { tool: LawTool }) {
  return (
    <li className={styles.tool}>
      <PageLink to={tool.path} className={`link ${styles.open}`}>
        {tool.title}
      </PageLink>
      <span className={styles.summary}>{tool.summary}</span>
    </li>
  );
}
