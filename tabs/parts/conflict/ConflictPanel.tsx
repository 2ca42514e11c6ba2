import { Button } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import { ukInstant } from '../ukInstant.ts';
import { ConflictField } from './ConflictField.tsx';
import styles from './conflict.module.css';
import type { Choice, Difference } from './mergeContent.ts';

/** Someone who changed the record meanwhile. `at` is an instant. */
export type OthersChange = { by: string; at: string };

type Props = {
  /** Since the version that this person started from, the oldest first. */
  changes: readonly OthersChange[];
  differences: readonly Difference[];
  nameOf(path: string): string;
  textOf(path: string, value: unknown): string;
  isSaving: boolean;
  onSave(choices: Readonly<Record<string, Choice>>): void;
  /** Gives up what this person wrote. */
  onTakeTheirs(): void;
};

/**
 * Two people changed the same record: shows what each of them changed, field by field, and lets this person choose. What only one
 * of them changed is kept either way.
 */
export function ConflictPanel(props: Props) {
  const { changes, differences, nameOf, textOf, isSaving, onSave, onTakeTheirs } = props;
  const [choices, setChoices] = useState<Readonly<Record<string, Choice>>>({});
  const panel = useRef<HTMLElement>(null);
  const heading = useId();
  useEffect(() => panel.current?.focus(), []);
  const both = differences.filter(({ by }) => by === 'both');
  const undecided = both.filter(({ path }) => choices[path] === undefined);
  const allMine = () => onSave(Object.fromEntries(both.map(({ path }) => [path, 'mine'])));
  return (
    <section ref={panel} tabIndex={-1} aria-labelledby={heading} className={`stack ${styles.panel}`}>
      <h3 id={heading}>Someone else changed this while you were writing</h3>
      <ul>
        {changes.map(({ by, at }) => (
          <li key={at}>
            Changed by {by} on {ukInstant(at)}
          </li>
        ))}
      </ul>
      <p>
        {both.length === 0
          ? 'You changed different things, so both can be kept. Look at what they changed, then save.'
          : 'Choose what to keep where you both changed the same thing. Nothing of yours is lost until you do.'}
      </p>
      {differences.map((difference) => (
        <ConflictField
          key={difference.path}
          difference={difference}
          name={nameOf(difference.path)}
          textOf={(value) => textOf(difference.path, value)}
          choice={choices[difference.path]}
          onChoose={(choice) => setChoices((before) => ({ ...before, [difference.path]: choice }))}
        />
      ))}
      <div className="row">
        <Button
          appearance="primary"
          disabledFocusable={isSaving || undecided.length > 0}
          onClick={() => onSave(choices)}
        >
          {isSaving ? 'Saving' : 'Save this'}
        </Button>
        {both.length > 0 ? (
          <Button disabledFocusable={isSaving} onClick={allMine}>
            Save with all of mine
          </Button>
        ) : null}
        <Button disabledFocusable={isSaving} onClick={onTakeTheirs}>
          Take all of theirs
        </Button>
      </div>
      {undecided.length > 0 ? <p className="quiet">Choose for each of the fields to save.</p> : null}
    </section>
  );
}
