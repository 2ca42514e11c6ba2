import { LongField } from '../../../../parts/form/LongField.tsx';
import { TextField } from '../../../../parts/form/TextField.tsx';
import type { Form } from '../../../../parts/form/useForm.ts';
import { NeutralWording } from '../notes/NeutralWording.tsx';
import type { PlanFields } from './planFields.ts';

/** Assess: what the absence looks like, and why; then what the plan aims at. */
export function PlanTexts({ form: { bind } }: { form: Form<PlanFields> }) {
  return (
    <>
      <LongField {...bind('pattern')} rows={2} hint="Days, sessions and codes: see the figures." />
      <LongField {...bind('reasons')} rows={2} />
      <LongField {...bind('pupilVoice')} rows={2} />
      <LongField {...bind('parentVoice')} rows={2} />
      <LongField {...bind('strengths')} rows={2} />
      <LongField {...bind('adjustments')} rows={2} hint="For a pupil with a disability." />
      <TextField {...bind('targetPercent')} inputMode="decimal" />
      <LongField {...bind('target')} rows={2} />
      <NeutralWording />
    </>
  );
}
