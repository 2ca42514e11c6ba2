import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { DismissCircleRegular } from '@fluentui/react-icons/svg/dismiss-circle';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import type { ReactNode } from 'react';
import { OutsideLink } from '../../../../../parts/OutsideLink.tsx';
import styles from '../legal.module.css';
import { foundNames, type ReadinessItem } from './readinessShape.ts';

const signs = {
  yes: CheckmarkCircleRegular,
  no: DismissCircleRegular,
  ask: QuestionCircleRegular,
  'not-applicable': CircleRegular,
} as const;

/** One thing that a step wants: whether the case holds it, what was found, and where that is asked for. */
export function ItemView({ item, children }: { item: ReadinessItem; children?: ReactNode }) {
  const { text, hint, needed, found, evidence, source } = item;
  const Sign = signs[found];
  return (
    <li className={styles.item} data-found={found}>
      <p className={styles.itemText}>
        <Sign aria-hidden="true" className="sign" />
        <span>
          <strong>{text}</strong> <span className={styles.found}>{foundNames[found]}</span>
          {needed ? null : <span className="quiet"> (not needed in every case)</span>}
        </span>
      </p>
      {hint ? <p className="quiet">{hint}</p> : null}
      {evidence.length > 0 ? (
        <ul>
          {evidence.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : null}
      {children}
      <p className="quiet">
        Source: {source.url ? <OutsideLink href={source.url}>{source.title}</OutsideLink> : source.title}
        {source.place ? `, ${source.place}` : ''}
        {source.edition ? `. ${source.edition}` : ''}
      </p>
    </li>
  );
}
