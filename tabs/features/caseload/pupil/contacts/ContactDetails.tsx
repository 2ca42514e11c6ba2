import { CheckField } from '../../../../parts/form/CheckField.tsx';
import { LongField } from '../../../../parts/form/LongField.tsx';
import { RadioField } from '../../../../parts/form/RadioField.tsx';
import { TextField } from '../../../../parts/form/TextField.tsx';
import type { Form } from '../../../../parts/form/useForm.ts';
import { NeutralWording } from '../notes/NeutralWording.tsx';
import { type ContactFields, canSeeChild, isVisit } from './contactFields.ts';

const answers = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
] as const;

/** What a visit asks for besides, and what anyone may add. */
export function ContactDetails({ form }: { form: Form<ContactFields> }) {
  const { type, childSeen } = form.fields;
  return (
    <>
      {isVisit(type) ? (
        <div>
          <CheckField {...form.bind('announced')} />
          <CheckField {...form.bind('riskChecked')} />
        </div>
      ) : null}
      {canSeeChild(type) ? (
        <>
          <CheckField {...form.bind('childSeen')} />
          {childSeen ? (
            <RadioField<ContactFields['seenAlone']> {...form.bind('seenAlone')} options={answers} inline />
          ) : null}
          <LongField {...form.bind('wellbeing')} rows={2} hint="What you saw and heard." />
        </>
      ) : null}
      <LongField {...form.bind('reasonGiven')} rows={2} />
      <LongField {...form.bind('concerns')} rows={2} hint="About the child, the family or the home." />
      {form.fields.concerns || form.fields.toldLeadOn ? (
        <TextField {...form.bind('toldLeadOn')} type="date" hint="Tell them the same day." />
      ) : null}
      <LongField {...form.bind('note')} rows={2} />
      <NeutralWording />
    </>
  );
}
