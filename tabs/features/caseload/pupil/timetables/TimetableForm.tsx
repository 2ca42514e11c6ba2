import { timetableContent } from '../../../../../src/casework/timetables/timetableContent.ts';
import { timetableFaults } from '../../../../../src/casework/timetables/timetableRules.ts';
import type { CaseEntryOf, CaseFile } from '../../../../app/apiTypes.ts';
import { optionsOf } from '../../../../parts/form/bound.ts';
import { ChoiceField } from '../../../../parts/form/ChoiceField.tsx';
import formStyles from '../../../../parts/form/form.module.css';
import { LongField } from '../../../../parts/form/LongField.tsx';
import { TextField } from '../../../../parts/form/TextField.tsx';
import { EntryForm } from '../entries/EntryForm.tsx';
import { useEntryForm } from '../entries/useEntryForm.ts';
import { timetableReasonNames } from '../words/timetableNames.ts';
import {
  fieldsOfTimetable,
  type TimetableFields,
  timetableLabels,
  timetableOfFields,
  withStart,
} from './timetableFields.ts';

type Props = {
  file: CaseFile;
  /** Absent for a new one. */
  timetable?: CaseEntryOf<'timetable'>;
  onClose(): void;
  onSaved(): void;
};

const reasons = optionsOf(timetableReasonNames);

/** Mirrors a part-time timetable, with the dates that the guidance asks for. */
export function TimetableForm({ file, timetable, onClose, onSaved }: Props) {
  const form = useEntryForm({
    file,
    kind: 'timetable',
    schema: timetableContent,
    entry: timetable,
    fieldsOf: (content) => fieldsOfTimetable(content, file.today),
    contentOf: timetableOfFields,
    labels: timetableLabels,
    check: (content) => timetableFaults(content, { today: file.today }),
    onSaved,
  });
  const { bind, fields, change } = form;
  return (
    <EntryForm
      form={form}
      file={file}
      name={timetable ? 'Change the timetable' : 'New part-time timetable'}
      save="Save the timetable"
      onClose={onClose}
    >
      <ChoiceField<TimetableFields['reason']> {...bind('reason')} options={reasons} none="Choose" required />
      <LongField {...bind('reasonDetail')} rows={2} required={fields.reason === 'other'} />
      <TextField {...bind('hours')} inputMode="decimal" required />
      <div className={formStyles.pair}>
        <TextField
          {...bind('startsOn')}
          onChange={(startsOn) => change(withStart(fields, startsOn))}
          type="date"
          required
        />
        <TextField {...bind('firstReviewOn')} type="date" hint="Within 2 weeks" required />
        <TextField {...bind('endsOn')} type="date" hint="Within 6 weeks" required />
      </div>
      <div className={formStyles.pair}>
        <TextField {...bind('riskAssessedOn')} type="date" />
        <TextField {...bind('parentAgreedOn')} type="date" />
        <TextField {...bind('headAgreedOn')} type="date" />
        <TextField {...bind('reportedOn')} type="date" />
        {timetable ? <TextField {...bind('endedOn')} type="date" /> : null}
      </div>
    </EntryForm>
  );
}
