import { Radio, RadioGroup } from '@fluentui/react-components';
import { useId } from 'react';
import styles from './conflict.module.css';
import type { Choice, Difference } from './mergeContent.ts';

type Props = {
  difference: Difference;
  name: string;
  textOf(value: unknown): string;
  choice: Choice | undefined;
  onChoose(choice: Choice): void;
};

/** One field that somebody changed: as it was, theirs and yours. */
export function ConflictField({ difference, name, textOf, choice, onChoose }: Props) {
  const { base, theirs, mine, by } = difference;
  const heading = useId();
  return (
    <div className={styles.field}>
      <h4 id={heading}>{name}</h4>
      <dl>
        <Side who="Before" text={textOf(base)} />
        {by === 'me' ? null : <Side who="Theirs" text={textOf(theirs)} />}
        {by === 'them' ? null : <Side who="Yours" text={textOf(mine)} />}
      </dl>
      {by === 'both' ? (
        <RadioGroup
          layout="horizontal"
          aria-labelledby={heading}
          value={choice ?? ''}
          onChange={(_, data) => onChoose(data.value === 'theirs' ? 'theirs' : 'mine')}
        >
          <Radio value="theirs" label="Take theirs" />
          <Radio value="mine" label="Keep mine" />
        </RadioGroup>
      ) : (
        <p className="quiet">
          {by === 'them' ? 'Only they changed this. It is kept.' : 'Only you changed this. It is kept.'}
        </p>
      )}
    </div>
  );
}

function Side({ who, text }: { who: string; text: string }) {
  return (
    <div>
      <dt>{who}</dt>
      <dd className={styles.text}>{text}</dd>
    </div>
  );
}
