import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { ukDate } from '../../../src/calendar/ukDate.ts';
import { classWords } from '../../../src/guidance/codes/classWords.ts';
import type { CodeEntry } from '../../../src/guidance/codes/codeEntry.ts';
import { council } from '../../../src/guidance/local/council.ts';
import { classNames } from '../../parts/classNames.ts';
import { SourceList } from '../../parts/SourceList.tsx';
import styles from './codes.module.css';
import { isWithdrawn } from './groupCodes.ts';

type Props = {
  entry: CodeEntry;
  isOpen: boolean;
  /** Where no heading above says what the code counts as. */
  withClass: boolean;
};

/** A code, closed to its name and what it counts as; open to everything that we know of it. */
export function CodeDetails({ entry, isOpen, withClass }: Props) {
  const { code, name, summary, conditions, mistakes, instead, sources, lastChecked, confidence } = entry;
  return (
    <details className={styles.code} open={isOpen}>
      <summary>
        <ChevronRightRegular aria-hidden="true" className={styles.marker ?? ''} />
        <span className={styles.letter}>{code}</span>
        <span className={styles.name}>{name}</span>
        {withClass ? (
          <span className={styles.class}>
            {isWithdrawn(entry) ? 'No longer used' : classNames[entry.class]}
          </span>
        ) : null}
      </summary>
      <div className={`stack ${styles.inside}`}>
        <p>{summary}</p>
        <p>
          {isWithdrawn(entry)
            ? `It could be used until ${ukDate(entry.to ?? '')}, and counted as ${classWords[entry.class]}.`
            : `It counts as ${classWords[entry.class]}.`}
          {entry.from ? ` In use since ${ukDate(entry.from)}.` : ''}
        </p>
        <TextList heading="When it fits" items={conditions} />
        <TextList heading="Common mistakes" items={mistakes} />
        <TextList heading={`In ${council.council}`} items={[council.codeNotes[code] ?? []].flat()} />
        {instead.length > 0 ? (
          <>
            <h3>Use instead</h3>
            <ul>
              {instead.map((other) => (
                <li key={`${other.code} ${other.when}`}>
                  <strong>{other.code}</strong> when {other.when}
                </li>
              ))}
            </ul>
          </>
        ) : null}
        <SourceList sources={sources} />
        <p className="quiet">
          Compared with its sources on {ukDate(lastChecked)}.
          {confidence === 'medium'
            ? ' Part of it rests on one account of the guidance: look at the current edition before you rely on it.'
            : ''}
        </p>
      </div>
    </details>
  );
}

function TextList({ heading, items }: { heading: string; items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <>
      <h3>{heading}</h3>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </>
  );
}
