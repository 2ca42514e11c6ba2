import { timetableContent } from '../../../../../src/casework/timetables/timetableContent.ts';
import { timetableFaults } from '../../../../../src/casework/timetables/timetableRules.ts';
import type { CaseEntryOf, CaseFile } from '../../../../app/apiTypes.ts';
import { useMe } from '../../../../app/MeContext.ts';
import formStyles from '../../../../parts/form/form.module.css';
import { LongField } from '../../../../parts/form/LongField.tsx';
import { TextField } from '../../../../parts/form/TextField.tsx';
import { EntryForm } from '../entries/EntryForm.tsx';
import { numberOf } from '../entries/numberOf.ts';
import { useEntryForm } from '../entries/useEntryForm.ts';
import { hoursNow } from './timetableFields.ts';

type Props = { file: CaseFile; timetable: CaseEntryOf<'timetable'>; onClose(): void; onSaved(): void };

/** Writes down a review of a part-time timetable. */
export function ReviewForm({ file, timetable, onClose, onSaved }: Props) {
  const { name: me } = useMe();
  const form = useEntryForm({
    file,
    kind: 'timetable',
    name: 'review',
    adds: true,
    schema: timetableContent,
    entry: timetable,
    fieldsOf: (content) => ({
      id: crypto.randomUUID() as string,
      on: file.today,
      by: me,
      hours: content ? String(hoursNow(content)) : '',
      note: '',
    }),
    contentOf: ({ id, on, by, hours, note }, before) => {
      const review = { id, on, by, hours: numberOf(hours), ...(note.trim() && { note }) };
      return { ...before, reviews: [...(before?.reviews ?? []), review] };
    },
    labels: {
      id: '',
      on: 'Date',
      by: 'By',
      hours: 'Hours in school a week from here',
      note: 'What was found',
    },
    called: (path) => /^reviews\.\d+\.(\w+)$/.exec(path)?.[1],
    check: (content) => timetableFaults(content, { today: file.today }),
    onSaved,
  });
  return (
    <EntryForm form={form} file={file} name="New review" save="Save the review" onClose={onClose}>
      <div className={formStyles.pair}>
        <TextField {...form.bind('on')} type="date" required />
        <TextField {...form.bind('hours')} inputMode="decimal" required />
      </div>
      <TextField {...form.bind('by')} required />
      <LongField {...form.bind('note')} />
    </EntryForm>
  );
}
