import type { CaseFile } from '../../../../app/apiTypes.ts';
import { amount } from '../../../../parts/amount.ts';
import { SourceList } from '../../../../parts/SourceList.tsx';
import styles from '../case.module.css';
import { useCouncilSettings } from '../useCouncilSettings.ts';
import { type AttemptCount, attemptCounts, attemptTests } from './attempts.ts';

/** How far the attempts to reach the family go towards the council's test of support. It decides nothing. */
export function AttemptsPanel({ file }: { file: CaseFile }) {
  const council = useCouncilSettings();
  const tests = council.data ? attemptTests(council.data) : [];
  return (
    <section className={styles.panel} aria-labelledby="attempts">
      <h3 id="attempts">Attempts to reach the family</h3>
      <ul>
        {attemptCounts(file).map((count) => (
          <li key={count.parent?.id ?? 'anybody'}>{countWords(count)}</li>
        ))}
      </ul>
      {tests.length > 0 ? (
        <details>
          <summary>What the council asks for</summary>
          <ul>
            {tests.map(({ id, text, hint }) => (
              <li key={id}>
                {text}
                {hint ? ` ${hint}` : ''}
              </li>
            ))}
          </ul>
          <SourceList heading="Source" sources={tests.slice(0, 1).map(({ source }) => source)} />
        </details>
      ) : null}
    </section>
  );
}

export function countWords({ parent, attempts, offers }: AttemptCount): string {
  const who = parent ? `${parent.name}: ` : '';
  const met =
    attempts >= 2 && offers > 0 ? 'That is what the council’s test asks for.' : missing(attempts, offers);
  const made = `${amount(attempts, 'attempt')} in the last 12 months, ${offers === 0 ? 'none' : offers} with an offer to meet.`;
  return `${who}${made} ${met}`;
}

function missing(attempts: number, offers: number): string {
  const left = [
    attempts < 2 ? amount(2 - attempts, 'more attempt') : '',
    offers === 0 ? 'an offer to meet' : '',
  ].filter(Boolean);
  return `The council’s test also asks for ${left.join(' and ')}.`;
}
