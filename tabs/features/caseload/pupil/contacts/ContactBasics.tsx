import { contactResultWords, contactTitles } from '../../../../../src/casework/cases/timeline/entryWords.ts';
import type { CaseFile } from '../../../../app/apiTypes.ts';
import { optionsOf } from '../../../../parts/form/bound.ts';
import { CheckField } from '../../../../parts/form/CheckField.tsx';
import { ChoiceField } from '../../../../parts/form/ChoiceField.tsx';
import formStyles from '../../../../parts/form/form.module.css';
import { RadioField } from '../../../../parts/form/RadioField.tsx';
import { TextField } from '../../../../parts/form/TextField.tsx';
import type { Form } from '../../../../parts/form/useForm.ts';
import { profileOf } from '../entries/profileOf.ts';
import { type ContactFields, isVisit } from './contactFields.ts';

const types = optionsOf(contactTitles);
const results = optionsOf(contactResultWords);

/** What every contact has: kind, result, with whom, when and by whom. */
export function ContactBasics({ form, file }: { form: Form<ContactFields>; file: CaseFile }) {
  const { parents } = profileOf(file);
  const { type } = form.fields;
  return (
    <>
      <ChoiceField {...form.bind('type')} options={types} />
      <RadioField<ContactFields['result']> {...form.bind('result')} options={results} required inline />
      {parents.length > 0 ? (
        <ChoiceField
          {...form.bind('parentId')}
          options={parents.map(({ id, name, relationship }) => ({
            value: id,
            label: `${name}, ${relationship}`,
          }))}
          none="Not one parent in particular"
        />
      ) : null}
      <CheckField {...form.bind('offeredMeeting')} />
      <div className={formStyles.pair}>
        <TextField {...form.bind('on')} type="date" required />
        <TextField {...form.bind('time')} type="time" />
      </div>
      <div className={formStyles.pair}>
        <TextField {...form.bind('by')} required />
        {isVisit(type) ? (
          <TextField
            {...form.bind('second')}
            hint="Two people go on a visit. If one went alone, say why in the note."
          />
        ) : null}
      </div>
    </>
  );
}
