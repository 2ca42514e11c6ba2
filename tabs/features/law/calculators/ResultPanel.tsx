import { Button } from '@fluentui/react-components';
import { PrintRegular } from '@fluentui/react-icons/svg/print';
import type { RefObject } from 'react';
import type { Source } from '../../../../src/guidance/answer.ts';
import { CopyButton } from '../../../parts/CopyButton.tsx';
import { type Result, resultText } from './calculator.ts';
import styles from './calculators.module.css';

type Props = {
  calculator: { title: string; sources: readonly Source[] };
  result: Result;
  heading: RefObject<HTMLHeadingElement | null>;
};

/** The answer of a calculator. Its heading takes the focus when somebody asks for it. */
export function ResultPanel({ calculator, result, heading }: Props) {
  const { tone, title, lines, notes } = result;
  return (
    <section className={`stack ${styles.result}`} data-tone={tone} aria-labelledby="result">
      <h2 id="result" ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <span role="status" className="unseen">
        {title}
      </span>
      <dl className={styles.lines}>
        {lines.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {notes.length > 0 ? (
        <ul>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      ) : null}
      <div className={`${styles.buttons} not-printed`}>
        <CopyButton label="Copy as text" text={() => resultText(calculator, result)} />
        <Button icon={<PrintRegular aria-hidden="true" />} onClick={() => print()}>
          Print
        </Button>
      </div>
    </section>
  );
}
