import { stageTests } from '../../../../src/casework/council/councilSettings.ts';
import { ChecksField } from '../../../parts/form/ChecksField.tsx';
import formStyles from '../../../parts/form/form.module.css';
import { TextField } from '../../../parts/form/TextField.tsx';
import type { PartForm } from '../usePartEditor.ts';
import { type StageFields, stageTestNames } from './stagesKit.ts';

const tests = stageTests.map((value) => ({ value, label: stageTestNames[value] }));

/** The three stages: how each is called, and who stands in it. */
export function StagesFields({ form }: { form: PartForm<StageFields> }) {
  const { stages } = form.fields;
  return stages.map((stage, at) => {
    const change = (part: Partial<typeof stage>) =>
      form.change({ stages: stages.map((one, place) => (place === at ? { ...one, ...part } : one)) });
    return (
      <fieldset key={stage.number} className={formStyles.group}>
        <legend>Stage {stage.number}</legend>
        <TextField
          {...form.bind(`${at}.title`, {
            label: 'Name',
            value: stage.title,
            onChange: (title) => change({ title }),
          })}
          required
        />
        {stage.number === 1 ? (
          <p className="quiet">Every pupil is in stage 1, unless a higher stage holds.</p>
        ) : (
          <ChecksField
            {...form.bind(`${at}.tests`, {
              label: 'Who stands in it',
              value: stage.tests,
              onChange: (chosen) => change({ tests: chosen }),
            })}
            options={tests}
            hint="Any one of these is enough. The highest stage counts."
          />
        )}
      </fieldset>
    );
  });
}
