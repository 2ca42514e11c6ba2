import { Button, Field, Input } from '@fluentui/react-components';
import { auditActs } from '../../../src/casework/audit/auditEntry.ts';
import { useMe } from '../../app/MeContext.ts';
import { Choice } from '../../parts/Choice.tsx';
import styles from './audit.module.css';
import { type AuditSearch, dateFault } from './auditQuery.ts';
import { actNames } from './auditWords.ts';

type Props = {
  search: AuditSearch;
  /** Everybody whose entries have come up on this visit. */
  people: readonly { id: string; name: string }[];
  /** Of the pupil that is searched for, where it is known. */
  pupil: string | undefined;
  onChange(part: Partial<AuditSearch>): void;
};

const any = { value: '', label: 'Any' };

export function AuditFilters({ search, people, pupil, onChange }: Props) {
  const { schools } = useMe();
  const fault = dateFault(search);
  return (
    <>
      <search className="row not-printed" aria-label="Audit">
        <Field label="From" className={styles.date ?? ''} {...(fault ? { validationMessage: fault } : {})}>
          <Input type="date" value={search.from} onChange={(_, { value }) => onChange({ from: value })} />
        </Field>
        <Field label="To" className={styles.date ?? ''}>
          <Input type="date" value={search.to} onChange={(_, { value }) => onChange({ to: value })} />
        </Field>
        <Choice
          label="What"
          value={search.act}
          options={[any, ...auditActs.map((act) => ({ value: act as string, label: actNames[act] }))]}
          onChange={(act) => onChange({ act })}
        />
        <Choice
          label="Who"
          value={search.personId}
          options={[
            { value: '', label: 'Anybody' },
            ...people.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(personId) => onChange({ personId })}
        />
        <Choice
          label="School"
          value={search.schoolId}
          options={[any, ...schools.map(({ id, name }) => ({ value: id, label: name }))]}
          onChange={(schoolId) => onChange({ schoolId })}
        />
      </search>
      {search.pupilId ? (
        <p className={styles.only}>
          Only about {pupil ?? 'one pupil'}.{' '}
          <Button size="small" onClick={() => onChange({ pupilId: '' })}>
            Search about every pupil
          </Button>
        </p>
      ) : null}
    </>
  );
}
