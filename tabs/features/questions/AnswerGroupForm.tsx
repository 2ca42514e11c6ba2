import { useEffect, useRef } from 'react';
import type { GuidanceDraft, QuestionGroup } from '../../app/apiTypes.ts';
import { GuidanceForm } from '../../parts/guidance/GuidanceForm.tsx';
import { fieldsForGroup } from '../../parts/guidance/guidanceForm.ts';
import { useGuidanceFields } from '../../parts/guidance/useGuidanceFields.ts';
import { todayHere } from '../../parts/today.ts';
import type { Done } from './QueuePanel.tsx';
import { useAnswerGroup } from './useQuestions.ts';

type Props = { group: QuestionGroup; onClose(): void; onDone(done: Done): void };

/** Turns a group into guidance. Where somebody else was first, what was written stays in the form. */
export function AnswerGroupForm({ group, onClose, onDone }: Props) {
  const { fields, change, forget } = useGuidanceFields(group.id, () => fieldsForGroup(group, todayHere()));
  const answer = useAnswerGroup();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const save = (guidance: GuidanceDraft) =>
    answer.mutate(
      { questions: group.questions, guidance },
      {
        onSuccess: ({ version }) => {
          forget();
          const questions = group.questions.map(({ id }) => ({ id, version }));
          onDone({ words: 'Saved. The bot uses your answer from now on.', questions });
        },
      },
    );
  return (
    <div className="stack">
      <h3 ref={heading} tabIndex={-1}>
        Answer this question
      </h3>
      <GuidanceForm
        fields={fields}
        onChange={change}
        onSave={save}
        onCancel={onClose}
        saving={answer.isPending}
        error={answer.error}
      />
    </div>
  );
}
