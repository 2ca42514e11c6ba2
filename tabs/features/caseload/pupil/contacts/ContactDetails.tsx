import { ukDate } from '../../../../../src/calendar/ukDate.ts';
import type { CaseFile } from '../../../../app/apiTypes.ts';
import { CheckField } from '../../../../parts/form/CheckField.tsx';
import { LongField } from '../../../../parts/form/LongField.tsx';
import { RadioField } from '../../../../parts/form/RadioField.tsx';
import { TextField } from '../../../../parts/form/TextField.tsx';
import type { Form } from '../../../../parts/form/useForm.ts';
import { NeutralWording } from '../notes/NeutralWording.tsx';
import { useCouncilSettings } from '../useCouncilSettings.ts';
import { type ContactFields, canSeeChild, isVisit } from './contactFields.ts';
import { nextCheckOn } from './seenWords.ts';

const answers = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
] as const;

/** What a visit asks for besides, and what anyone may add. */
export function ContactDetails({ form, file }: { form: Form<ContactFields>; file: CaseFile }) {
  const { type, childSeen, on } = form.fields;
  const checkDays = useCouncilSettings().data?.measures.content.checkDays;
  const nextOn = childSeen ? nextCheckOn(on, checkDays, file.calendar) : undefined;
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
          {nextOn ? (
            <p className="quiet">
              If the pupil does not come in, the next check is then due by {ukDate(nextOn)}.
            </p>
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
