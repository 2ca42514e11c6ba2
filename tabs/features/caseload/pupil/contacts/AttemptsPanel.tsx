import type { CaseFile } from '../../../../app/apiTypes.ts';
import { SourceList } from '../../../../parts/SourceList.tsx';
import styles from '../case.module.css';
import { useCouncilSettings } from '../useCouncilSettings.ts';
import { attemptCounts, attemptTests } from './attempts.ts';
import { attemptWords } from './attemptWords.ts';

/** How far the attempts to reach the family go towards the council's test of support. It decides nothing. */
export function AttemptsPanel({ file }: { file: CaseFile }) {
  const council = useCouncilSettings();
  const tests = council.data ? attemptTests(council.data) : [];
  return (
    <section className={styles.panel} aria-labelledby="attempts">
      <h3 id="attempts">Attempts to reach the family</h3>
      <ul>
        {attemptCounts(file).map((count) => (
          <li key={count.parent?.id ?? 'anybody'}>{attemptWords(count)}</li>
        ))}
      </ul>
      {tests.length > 0 ? (
        <details>
          <summary>What the council asks for</summary>
          <ul>
            {tests.map(({ id, text, hint }) => (
              <li key={id}>
                {text}
                {hint ? `. ${hint}` : ''}
              </li>
            ))}
          </ul>
          <SourceList heading="Source" sources={tests.slice(0, 1).map(({ source }) => source)} />
        </details>
      ) : null}
    </section>
  );
}
