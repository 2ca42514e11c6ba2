import { Field, Select } from '@fluentui/react-components';
import { type ColumnMeaning, columnMeanings } from '../../../../src/attendance/columnMapping.ts';
import styles from './mapping.module.css';
import { meaningGroups, meaningWords } from './meaningWords.ts';

type Props = {
  /** From 1, as a person counts. */
  number: number;
  title: string;
  samples: readonly string[];
  meaning: ColumnMeaning | undefined;
  onMeaning(meaning: ColumnMeaning | undefined): void;
};

/** One column of the file: its heading, what stands below it, and what it holds. */
export function ColumnCard({ number, title, samples, meaning, onMeaning }: Props) {
  const name = title.trim() || `Column ${number}, without a heading`;
  const shown = samples.filter((sample) => sample.trim() !== '').slice(0, 3);
  return (
    <li className={styles.column} data-used={meaning !== undefined || undefined}>
      <h3>{name}</h3>
      <p className={styles.samples}>
        {shown.length > 0 ? (
          <>
            For example{' '}
            {shown.map((sample, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: samples may repeat, and their order is fixed
              <span key={at}>
                <code>{sample}</code>
                {at < shown.length - 1 ? ', ' : ''}
              </span>
            ))}
          </>
        ) : (
          'Nothing stands in the first rows'
        )}
      </p>
      <Field
        className={styles.field ?? ''}
        label={
          <>
            It holds<span className="unseen">: {name}</span>
          </>
        }
      >
        <Select
          value={meaning ?? ''}
          onChange={(_, { value }) => onMeaning(columnMeanings.find((one) => one === value))}
        >
          <option value="">Nothing that is needed</option>
          {meaningGroups.map((group) => (
            <optgroup key={group.title} label={group.title}>
              {group.meanings.map((one) => (
                <option key={one} value={one}>
                  {meaningWords[one]}
                </option>
              ))}
            </optgroup>
          ))}
        </Select>
      </Field>
    </li>
  );
}
