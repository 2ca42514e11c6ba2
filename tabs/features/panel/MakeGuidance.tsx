import { useEffect, useRef } from 'react';
import type { GuidanceDraft, QueueEntry } from '../../app/apiTypes.ts';
import { GuidanceForm } from '../../parts/guidance/GuidanceForm.tsx';
import { inHalfAYear } from '../../parts/guidance/guidanceForm.ts';
import { useGuidanceFields } from '../../parts/guidance/useGuidanceFields.ts';
import { todayHere } from '../../parts/today.ts';
import type { Act } from './useQueue.ts';

type Props = { entry: QueueEntry; act: Act; onDone(): void; onClose(): void };

/** Makes of an answer what the bot says from now on. */
export function MakeGuidance({ entry, act, onDone, onClose }: Props) {
  const { sourceId, version, question = '', answer = '' } = entry;
  const { fields, change, forget } = useGuidanceFields(`queue.${sourceId}`, () => ({
    question,
    alsoAsked: '',
    text: answer,
    codes: '',
    reviewOn: inHalfAYear(todayHere()),
  }));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const save = (guidance: GuidanceDraft) =>
    act.mutate(
      { what: 'make-guidance', sourceId, version, guidance },
      {
        onSuccess: () => {
          forget();
          onDone();
        },
      },
    );
  return (
    <div className="stack">
      <h3 ref={heading} tabIndex={-1}>
        Make this local guidance
      </h3>
      <p className="quiet">The bot gives this answer to everyone who asks, at every school.</p>
      <GuidanceForm
        fields={fields}
        onChange={change}
        onSave={save}
        onCancel={onClose}
        saving={act.isPending}
        error={act.error}
      />
    </div>
  );
}
