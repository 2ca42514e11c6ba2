import type { Guidance, GuidanceDraft } from '../../app/apiTypes.ts';
import { GuidanceForm } from '../../parts/guidance/GuidanceForm.tsx';
import { fieldsOfGuidance } from '../../parts/guidance/guidanceForm.ts';
import { useGuidanceFields } from '../../parts/guidance/useGuidanceFields.ts';
import { useEditGuidance } from './useQuestions.ts';

type Props = { guidance: Guidance; onClose(): void; onDone(words: string): void };

/** Changes guidance. Where somebody else changed it meanwhile, what was written stays in the form. */
export function EditGuidance({ guidance, onClose, onDone }: Props) {
  const { id, version } = guidance;
  const { fields, change, forget } = useGuidanceFields(id, () => fieldsOfGuidance(guidance));
  const edit = useEditGuidance();
  const save = (draft: GuidanceDraft) =>
    edit.mutate(
      { id, version, draft },
      {
        onSuccess: () => {
          forget();
          onDone('Saved. The bot uses the new words from now on.');
        },
      },
    );
  const cancel = () => {
    forget();
    onClose();
  };
  return (
    <GuidanceForm
      fields={fields}
      onChange={change}
      onSave={save}
      onCancel={cancel}
      saving={edit.isPending}
      error={edit.error}
    />
  );
}
