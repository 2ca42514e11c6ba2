import type { CaseEntry, CaseFile } from '../../../../app/apiTypes.ts';
import { ukInstant } from '../../../../parts/ukInstant.ts';
import styles from './entries.module.css';
import { entryWords } from './entryWords.ts';

const verbs = {
  added: 'Written down',
  changed: 'Changed',
  removed: 'Taken out',
  restored: 'Brought back',
} as const;

type Props = {
  entry: CaseEntry;
  file: CaseFile;
  /** Of which entry, for those who hear the summary away from it. */
  of: string;
};

/** Who wrote an entry down and who changed it since, with what stood there before. The newest first. */
export function EntryHistory({ entry, file, of }: Props) {
  const { nameOf, textOf } = entryWords(entry.kind, file);
  const last = entry.history.at(-1);
  if (!last) return null;
  return (
    <details className={styles.history}>
      <summary>
        {verbs[last.what]} by {last.by} on {ukInstant(last.at)}
        <span className="unseen">. History of {of}</span>
      </summary>
      <ol>
        {entry.history.toReversed().map((change) => (
          <li key={change.version}>
            <p>
              {verbs[change.what]} by {change.by} on {ukInstant(change.at)}
              {change.reason ? `: ${change.reason}` : ''}
            </p>
            {change.what === 'changed' ? (
              <dl>
                {change.fields.map(({ path, from, to }) => (
                  <div key={path}>
                    <dt>{nameOf(path)}</dt>
                    <dd>
                      <del>{textOf(path, from)}</del> <ins>{textOf(path, to)}</ins>
                    </dd>
                  </div>
                ))}
              </dl>
            ) : null}
          </li>
        ))}
      </ol>
      {entry.history[0]?.version === 1 ? null : (
        <p className="quiet">Earlier changes are in the audit of the council.</p>
      )}
    </details>
  );
}
