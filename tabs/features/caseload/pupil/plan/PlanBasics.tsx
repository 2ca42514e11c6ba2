import type { PlanTemplate } from '../../../../../src/casework/council/councilSettings.ts';
import type { CaseFile } from '../../../../app/apiTypes.ts';
import formStyles from '../../../../parts/form/form.module.css';
import { RadioField } from '../../../../parts/form/RadioField.tsx';
import { TextField } from '../../../../parts/form/TextField.tsx';
import type { Form } from '../../../../parts/form/useForm.ts';
import { datesWords } from './datesWords.ts';
import styles from './plan.module.css';
import type { PlanFields } from './planFields.ts';
import { moved } from './startPlan.ts';

type Props = {
  form: Form<PlanFields>;
  file: CaseFile;
  templates: readonly PlanTemplate[];
  isNew: boolean;
};

/** Kind, lead and dates. Of a new plan the dates and actions that were proposed follow what they rest on. */
export function PlanBasics({ form, file, templates, isNew }: Props) {
  const { bind, change, fields } = form;
  const template = templates.find(({ id }) => id === fields.templateId);
  const place = { today: file.today, calendar: file.calendar };
  const move = (part: Partial<PlanFields>) =>
    change((before) => {
      const from = templates.find(({ id }) => id === before.proposedFor.templateId);
      const to = templates.find(({ id }) => id === (part.templateId ?? before.templateId));
      if (!isNew || !from || !to) return part;
      const weeks = part.templateId === undefined ? {} : { weeks: String(to.weeks) };
      return moved(before, { ...weeks, ...part }, { from, to, place });
    });
  const follow = <K extends 'startsOn' | 'weeks' | 'lead' | 'templateId'>(name: K) => ({
    ...bind(name),
    onChange: (value: string) => move({ [name]: value }),
  });
  return (
    <>
      {isNew ? (
        <RadioField
          {...follow('templateId')}
          options={templates.map(({ id, title }) => ({ value: id, label: title }))}
        />
      ) : null}
      {template ? <p className={`quiet ${styles.about}`}>{template.about}</p> : null}
      <TextField {...bind('title')} required />
      <div className={formStyles.pair}>
        <TextField {...follow('lead')} hint="Someone in school" required />
        <TextField {...bind('leadRole')} />
      </div>
      <div className={formStyles.pair}>
        <TextField {...follow('startsOn')} type="date" required />
        <TextField {...follow('weeks')} inputMode="numeric" required />
        <TextField {...bind('midReviewOn')} type="date" required />
        <TextField {...bind('endsOn')} type="date" required />
      </div>
      {isNew ? <p className="quiet">{datesWords(fields, template, place)}</p> : null}
    </>
  );
}
