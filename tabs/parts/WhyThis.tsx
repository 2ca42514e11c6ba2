import type { ReactNode } from 'react';
import { ukDate } from '../../src/calendar/ukDate.ts';
import styles from './whyThis.module.css';

/** The register that a figure was counted from. Dates are ISO. */
export type FigureSource = { fileName: string; from: string; to: string };

type Props = {
  /** What the figure is, for people who hear the summary away from it: 'attendance'. */
  of: string;
  source: FigureSource;
  /** What a share is a share of: '106 possible sessions'. Left out for a plain count. */
  outOf?: string | undefined;
  /** How it is counted. */
  children: ReactNode;
};

/** Why a figure is what it is: how it is counted, out of what, from which dates and which file. */
export function WhyThis({ of, source, outOf, children }: Props) {
  return (
    <details className={styles.why}>
      <summary>
        Why this number?<span className="unseen"> About {of}</span>
      </summary>
      <div className={styles.reasons}>
        <p>{children}</p>
        <dl>
          {outOf === undefined ? null : (
            <div>
              <dt>Out of</dt>
              <dd>{outOf}</dd>
            </div>
          )}
          <div>
            <dt>Dates</dt>
            <dd>
              {ukDate(source.from)} to {ukDate(source.to)}
            </dd>
          </div>
          <div>
            <dt>Source file</dt>
            <dd>{source.fileName}</dd>
          </div>
        </dl>
      </div>
    </details>
  );
}
