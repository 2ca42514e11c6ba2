import { Button } from '@fluentui/react-components';
import { evidenceTests } from '../../../../src/casework/council/councilSettings.ts';
import { evidenceNames, type Way, wayNames } from '../../../parts/checklistNames.ts';
import { CheckField } from '../../../parts/form/CheckField.tsx';
import { ChoiceField } from '../../../parts/form/ChoiceField.tsx';
import formStyles from '../../../parts/form/form.module.css';
import { LongField } from '../../../parts/form/LongField.tsx';
import { TextField } from '../../../parts/form/TextField.tsx';
import styles from '../council.module.css';
import type { PartForm } from '../usePartEditor.ts';
import type { ItemRow, ListFields } from './checklistsKit.ts';

const ways = (Object.keys(wayNames) as Way[]).map((value) => ({ value, label: wayNames[value] }));
const tests = evidenceTests.map((value) => ({ value, label: evidenceNames[value] }));

type Props = {
  form: PartForm<ListFields>;
  /** Of the content: '2.items.3'. */
  path: string;
  item: ItemRow;
  onChange(part: Partial<ItemRow>): void;
  onMove(by: -1 | 1): void;
  onRemove(): void;
};

/** One thing that a step wants: what, where it belongs, who finds it, and where that stands. */
export function ItemForm({ form, path, item, onChange, onMove, onRemove }: Props) {
  const { text, hint, way, test, needed, source } = item;
  const changeSource = (part: Partial<ItemRow['source']>) => onChange({ source: { ...source, ...part } });
  const sourceField = (name: keyof ItemRow['source'], label: string) =>
    form.bind(`${path}.source.${name}`, {
      label,
      value: source[name],
      onChange: (value: string) => changeSource({ [name]: value }),
    });
  return (
    <>
      <TextField
        {...form.bind(`${path}.text`, {
          label: 'What it asks for',
          value: text,
          onChange: (value) => onChange({ text: value }),
        })}
        required
      />
      <LongField
        {...form.bind(`${path}.hint`, {
          label: 'Hint',
          value: hint,
          onChange: (value) => onChange({ hint: value }),
        })}
        rows={2}
        maxLength={500}
      />
      <div className={styles.pair}>
        <ChoiceField
          {...form.bind(`${path}.way`, {
            label: 'Where it belongs',
            value: way,
            onChange: (value) => onChange({ way: value }),
          })}
          options={ways}
          none="To every case"
        />
        <ChoiceField
          {...form.bind(`${path}.test`, {
            label: 'What the product looks for in the case',
            value: test,
            onChange: (value) => onChange({ test: value }),
          })}
          options={tests}
          none="Nothing: a person has to say"
        />
      </div>
      <CheckField
        {...form.bind(`${path}.needed`, {
          label: 'Needed in every case that it belongs to',
          value: needed,
          onChange: (value) => onChange({ needed: value }),
        })}
      />
      <fieldset className={formStyles.group}>
        <legend>Source</legend>
        <TextField {...sourceField('title', 'Document')} required />
        <div className={styles.pair}>
          <TextField {...sourceField('place', 'Place in it')} />
          <TextField {...sourceField('edition', 'Edition')} maxLength={100} />
        </div>
        <TextField {...sourceField('url', 'Web address')} maxLength={500} />
      </fieldset>
      <div className="row">
        <Button onClick={() => onMove(-1)}>Move up</Button>
        <Button onClick={() => onMove(1)}>Move down</Button>
        <Button onClick={onRemove}>Take out this item</Button>
      </div>
    </>
  );
}
