import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { ukDate } from '../../../src/calendar/ukDate.ts';
import type { SchoolInLine } from '../../app/apiTypes.ts';
import { PageLink } from '../../parts/PageLink.tsx';
import { ProblemPanel } from '../../parts/ProblemPanel.tsx';
import { ukInstant } from '../../parts/ukInstant.ts';
import { asItWas } from './asItWas.ts';
import { BasisForm } from './BasisForm.tsx';
import styles from './tsm.module.css';
import { basisWords, lastWords, nextWords, placeWords } from './tsmWords.ts';
import { useChangeBasis } from './useTsm.ts';

type Props = { one: SchoolInLine; place: number; onStart(): void; onChanged(words: string): void };

/** A school in line: where it stands and why, and what can be decided about it. */
export function SchoolCard({ one, place, onStart, onChanged }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const change = useChangeBasis();
  const { school, override, next, reasons, score } = one;
  const about = <span className="unseen"> {school.name}</span>;
  const takeOff = () => {
    const { override: _, ...rest } = asItWas(one);
    onStart();
    change.mutate(
      { schoolId: school.id, change: rest },
      { onSuccess: () => onChanged(`${school.name} is back where the rule puts it.`) },
    );
  };
  return (
    <li className={styles.school} aria-labelledby={`line-${school.id}`}>
      <h2 id={`line-${school.id}`} className={styles.name}>
        {place}. {school.name}
      </h2>
      <p>
        <strong>{placeWords[one.place]}</strong>
        <span className="quiet">
          {' '}
          · {basisWords[one.basis]} · {score} points
        </span>
      </p>
      {override?.stands ? (
        <p className={styles.override}>
          {override.place === 'next' ? 'Put first' : 'Put later'}
          {override.until ? ` until ${ukDate(override.until)}` : ''} by {override.by} on{' '}
          {ukInstant(override.at)}: {override.reason}
        </p>
      ) : null}
      <ul className={styles.reasons}>
        {reasons.map(({ kind, words, points }) => (
          <li key={kind}>
            {words}{' '}
            <span className="quiet">
              {points > 0 ? `${Math.round(points * 10) / 10} points` : 'no points'}
            </span>
          </li>
        ))}
      </ul>
      <dl className={styles.facts}>
        <div>
          <dt>Last meeting</dt>
          <dd>{lastWords(one)}</dd>
        </div>
        <div>
          <dt>Next meeting</dt>
          <dd>
            {next ? (
              <PageLink to={`/tsm/${next.id}`}>
                {nextWords(one)}
                {about}
              </PageLink>
            ) : (
              nextWords(one)
            )}
          </dd>
        </div>
      </dl>
      {change.error ? <ProblemPanel error={change.error} /> : null}
      {isOpen ? (
        <BasisForm
          one={one}
          onClose={() => setIsOpen(false)}
          onDone={(words) => {
            setIsOpen(false);
            onChanged(words);
          }}
        />
      ) : (
        <div className="row not-printed">
          {next ? null : (
            <PageLink to={`/tsm/arrange/${school.id}`} className="action">
              Arrange a meeting<span className="unseen"> with {school.name}</span>
            </PageLink>
          )}
          <Button
            onClick={() => {
              onStart();
              setIsOpen(true);
            }}
          >
            Change its place{about}
          </Button>
          {override?.stands ? (
            <Button appearance="subtle" disabledFocusable={change.isPending} onClick={takeOff}>
              Take off what was decided{about}
            </Button>
          ) : null}
        </div>
      )}
    </li>
  );
}
