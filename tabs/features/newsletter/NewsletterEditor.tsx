import { RecordForm } from '../../parts/conflict/RecordForm.tsx';
import { type StoredRecord, useRecordEditor } from '../../parts/conflict/useRecordEditor.ts';
import { ChoiceField } from '../../parts/form/ChoiceField.tsx';
import { LongField } from '../../parts/form/LongField.tsx';
import { TextField } from '../../parts/form/TextField.tsx';
import { CardPreview } from './CardPreview.tsx';
import { LinkFields } from './LinkFields.tsx';
import {
  contentOfFields,
  labelOfPath,
  type NewsletterFields,
  nameOfDifference,
  textOfDifference,
} from './newsletterDraft.ts';
import { type NewsletterContent, useKeepNewsletter } from './useNewsletters.ts';

/** The key of the draft of a newsletter. */
export const draftKeyOf = (id: string) => `newsletter.${id}`;

type Props = {
  id: string;
  stored: StoredRecord<NewsletterFields>;
  halfTerms: readonly string[];
  onSaved(): void;
  onRenew(): void;
  onClose(): void;
};

/** Writes a newsletter, with the card that comes of it. What is written survives a reload and others' changes. */
export function NewsletterEditor({ id, stored, halfTerms, onSaved, onRenew, onClose }: Props) {
  const save = useKeepNewsletter(id);
  const editor = useRecordEditor<NewsletterFields, NewsletterContent>({
    key: draftKeyOf(id),
    read: contentOfFields,
    labelOf: labelOfPath,
    ...{ stored, save, onSaved, onRenew },
  });
  const { fields } = editor;
  const bind = (name: 'halfTerm' | 'title' | 'text', label: string) =>
    editor.bind<string>(name, {
      label,
      value: fields[name],
      onChange: (value) => editor.change({ [name]: value }),
    });
  const known = [...new Set([fields.halfTerm, ...halfTerms])].filter(Boolean);
  return (
    <>
      <RecordForm
        editor={editor}
        name="Newsletter"
        save={save}
        nameOf={nameOfDifference}
        textOf={textOfDifference}
        onClose={onClose}
      >
        {halfTerms.length > 0 ? (
          <ChoiceField
            {...bind('halfTerm', 'Half term')}
            options={known.map((value) => ({ value, label: value }))}
            none="Choose"
            required
          />
        ) : (
          <TextField
            {...bind('halfTerm', 'Half term')}
            required
            hint="The council has no term dates yet, so write it: 2026/27, Autumn 2."
          />
        )}
        <TextField {...bind('title', 'Title')} required maxLength={100} />
        <LongField
          {...bind('text', 'Text')}
          required
          rows={10}
          maxLength={3000}
          hint="An empty line starts a paragraph, and lines that start with - are a list. Do not name a pupil."
        />
        <LinkFields editor={editor} />
      </RecordForm>
      <CardPreview fields={fields} />
    </>
  );
}
