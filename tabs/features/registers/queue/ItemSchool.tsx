import { Field, Select } from '@fluentui/react-components';
import { useMe } from '../../../app/MeContext.ts';
import styles from './queue.module.css';
import type { QueueItem } from './queueTypes.ts';

type Props = { item: QueueItem; onSchool(schoolId: string): void };

/** Which school a file is of: not asked of whoever has one, and the server's guess beside its reason for the others. */
export function ItemSchool({ item, onSchool }: Props) {
  const { schools } = useMe();
  const { schoolId, guess, stage, file } = item;
  if (schools.length < 2) return null;
  const name = schools.find(({ id }) => id === schoolId)?.name;
  if (stage.at === 'toSave' || stage.at === 'saving' || stage.at === 'saved') return <p>{name}</p>;
  // Asked once the file has arrived: most say themselves which school they are of.
  if (item.uploadId === undefined) return null;
  const differs = guess !== undefined && schoolId !== guess.id;
  const warning = differs
    ? `This file seems to be of ${guess.name}, because ${guess.because}.`
    : schoolId === undefined
      ? 'The file does not say which school it is of. Choose one.'
      : null;
  return (
    <Field
      label={
        <>
          School<span className="unseen"> of {file.name}</span>
        </>
      }
      className={styles.school ?? ''}
      hint={guess && !differs ? `Chosen because ${guess.because}.` : null}
      validationState={warning ? 'warning' : 'none'}
      validationMessage={warning}
    >
      <Select value={schoolId ?? ''} onChange={(_, { value }) => value && onSchool(value)}>
        {schoolId === undefined ? <option value="">Choose a school</option> : null}
        {schools.map((school) => (
          <option key={school.id} value={school.id}>
            {school.name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
