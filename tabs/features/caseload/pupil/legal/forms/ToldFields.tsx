import type { Parent } from '../../../../../../src/casework/profiles/profileContent.ts';
import { TextField } from '../../../../../parts/form/TextField.tsx';
import type { Form } from '../../../../../parts/form/useForm.ts';
import styles from '../legal.module.css';
import type { LegalFields } from './legalField.ts';
import { toldHow, toldOn } from './toldText.ts';

type Props = {
  form: Form<LegalFields>;
  parentIds: readonly string[];
  parents: readonly Parent[];
};

/** When and how each parent of the notice was told what came of it. */
export function ToldFields({ form, parentIds, parents }: Props) {
  return parentIds.map((id) => {
    const name = parents.find((one) => one.id === id)?.name ?? 'A parent who is no longer named';
    return (
      <fieldset key={id} className={styles.told}>
        <legend>Told to {name}</legend>
        <TextField
          {...form.bind(toldOn(id))}
          label="On"
          type="date"
          hint="Leave it empty until they have been told."
        />
        <TextField {...form.bind(toldHow(id))} label="How" maxLength={100} hint="By letter, at a meeting" />
      </fieldset>
    );
  });
}
