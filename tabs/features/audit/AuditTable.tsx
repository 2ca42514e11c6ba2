import { Button } from '@fluentui/react-components';
import { classList } from '../../parts/classList.ts';
import { PageLink } from '../../parts/PageLink.tsx';
import stacked from '../../parts/stacked.module.css';
import { ukInstant } from '../../parts/ukInstant.ts';
import styles from './audit.module.css';
import type { AuditSearch } from './auditQuery.ts';
import { type AuditEntry, actWords, pupilName, roleName } from './auditWords.ts';
import { Changes } from './Changes.tsx';

type Props = { entries: readonly AuditEntry[]; onNarrow(part: Partial<AuditSearch>): void };

/** Who did what, the newest first. */
export function AuditTable({ entries, onNarrow }: Props) {
  return (
    <table className={classList('table', stacked.stacked, styles.table)}>
      <caption className="unseen">Entries of the audit, the newest first</caption>
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">Who</th>
          <th scope="col">What</th>
          <th scope="col">About</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <Row key={entry.id} entry={entry} onNarrow={onNarrow} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ entry, onNarrow }: { entry: AuditEntry; onNarrow: Props['onNarrow'] }) {
  const { at, person, personId, role, school, pupil, reason, detail, fields } = entry;
  return (
    <tr>
      <th scope="row">{ukInstant(at)}</th>
      <td data-label="Who">
        <span>
          {person}
          <span className={styles.under}>{roleName(role)}</span>
          <Button
            size="small"
            appearance="transparent"
            className={styles.only ?? ''}
            onClick={() => onNarrow({ personId })}
          >
            Only this person<span className="unseen">, {person}</span>
          </Button>
        </span>
      </td>
      <td data-label="What">
        <span>
          {actWords(entry)}
          {detail ? <span className={styles.under}>{detail}</span> : null}
          {reason ? <span className={styles.under}>Reason: {reason}</span> : null}
          {fields && fields.length > 0 ? <Changes fields={fields} /> : null}
        </span>
      </td>
      <td data-label="About">
        <span>
          {pupil ? (
            <>
              {pupil.name === undefined ? (
                pupilName(pupil)
              ) : (
                <PageLink to={`/pupils/${pupil.id}`}>{pupil.name}</PageLink>
              )}
              <Button
                size="small"
                appearance="transparent"
                className={styles.only ?? ''}
                onClick={() => onNarrow({ pupilId: pupil.id })}
              >
                Only this pupil<span className="unseen">, {pupilName(pupil)}</span>
              </Button>
            </>
          ) : null}
          {school ? <span className={styles.under}>{school.name}</span> : null}
        </span>
      </td>
    </tr>
  );
}
