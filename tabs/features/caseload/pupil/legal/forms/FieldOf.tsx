import type { LegalStep } from '../../../../../../src/casework/legal/legalContent.ts';
import type { Parent } from '../../../../../../src/casework/profiles/profileContent.ts';
import type { CaseFile } from '../../../../../app/apiTypes.ts';
import type { Bound } from '../../../../../parts/form/bound.ts';
import { ChecksField } from '../../../../../parts/form/ChecksField.tsx';
import { ChoiceField } from '../../../../../parts/form/ChoiceField.tsx';
import { LongField } from '../../../../../parts/form/LongField.tsx';
import { RadioField } from '../../../../../parts/form/RadioField.tsx';
import { TextField } from '../../../../../parts/form/TextField.tsx';
import { entriesOf } from '../../entries/entriesOf.ts';
import { stepWords } from '../stepWords.ts';
import type { LegalField, LegalFields } from './legalField.ts';

type Props = {
  field: LegalField;
  bound: Bound<string>;
  /** Everything that is written in the form. */
  fields: LegalFields;
  file: CaseFile;
  parents: readonly Parent[];
};

/** One field of a form for a legal step. */
export function FieldOf({ field, bound: plain, fields, file, parents }: Props) {
  const { type, hint, required, options = [], among } = field;
  const bound = { ...plain, hint, required };
  switch (type) {
    case 'date':
      return <TextField {...bound} type="date" />;
    case 'line':
      return <TextField {...bound} />;
    case 'number':
      return <TextField {...bound} inputMode="decimal" maxLength={8} />;
    case 'long':
      return <LongField {...bound} />;
    case 'choice':
      return <ChoiceField {...bound} options={options} none="Choose" />;
    case 'parent':
      return <RadioField {...bound} options={parents.map(optionOf)} />;
    case 'parents':
      return (
        <ChecksField
          {...plain}
          value={bound.value.split(' ').filter(Boolean)}
          onChange={(ids) => bound.onChange(ids.join(' '))}
          options={parents.map(optionOf)}
        />
      );
    case 'earlier-step':
      return (
        <ChoiceField
          {...bound}
          options={earlierSteps(file, (step) => among?.(step, fields) ?? true)}
          none="None"
        />
      );
  }
}

const optionOf = ({ id, name, relationship, leftOutBecause }: Parent) => ({
  value: id,
  label: `${name}, ${relationship}${leftOutBecause ? `. Left out of letters: ${leftOutBecause}` : ''}`,
});

const earlierSteps = (file: CaseFile, fits: (step: LegalStep) => boolean) =>
  entriesOf(file, 'legal')
    .filter(({ content }) => fits(content))
    .map(({ id, content }) => ({ value: id, label: stepWords(content) }));
