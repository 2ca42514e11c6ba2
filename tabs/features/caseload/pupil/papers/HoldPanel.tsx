import { Button } from '@fluentui/react-components';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { useApp } from '../../../../app/AppContext.ts';
import { bodyOf } from '../../../../app/apiClient.ts';
import type { CaseFile } from '../../../../app/apiTypes.ts';
import { TextField } from '../../../../parts/form/TextField.tsx';
import { ProblemPanel } from '../../../../parts/ProblemPanel.tsx';
import { ukInstant } from '../../../../parts/ukInstant.ts';
import { useUndo } from '../../../../parts/undo/useUndo.ts';
import { caseKey } from '../useCase.ts';
import styles from './papers.module.css';

/** Holds everything about a pupil, so that nothing of it can be removed; lifts the hold. */
export function HoldPanel({ file }: { file: CaseFile }) {
  const { pupil, hold } = file;
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const { setHold, liftHold } = useHold(pupil.id);
  const offer = useUndo();
  const prefix = useId();
  const set = (event: FormEvent) => {
    event.preventDefault();
    const why = reason.trim();
    setMissing(why === '');
    if (why === '' || setHold.isPending) return;
    setHold.mutate(why, {
      onSuccess: () => {
        setReason('');
        offer({
          words: 'Everything about this pupil is held.',
          back: { undo: () => liftHold.mutateAsync(), words: 'The hold is lifted again.' },
        });
      },
    });
  };
  const lift = (was: NonNullable<CaseFile['hold']>) =>
    liftHold.mutate(undefined, {
      onSuccess: () =>
        offer({
          words: 'The hold is lifted.',
          back: {
            undo: () => setHold.mutateAsync(was.reason),
            words: 'Everything about this pupil is held again.',
          },
        }),
    });
  const error = setHold.error ?? liftHold.error;
  return (
    <section className="stack not-printed" aria-labelledby="hold">
      <h3 id="hold">Hold</h3>
      {hold ? (
        <>
          <p>
            Held by {hold.by} since {ukInstant(hold.at)}: {hold.reason} Nothing about this pupil can be
            removed.
          </p>
          <div>
            <Button disabledFocusable={liftHold.isPending} onClick={() => lift(hold)}>
              Lift the hold
            </Button>
          </div>
        </>
      ) : (
        <form onSubmit={set} noValidate className={styles.hold}>
          <TextField
            id={`${prefix}reason`}
            label="Why everything about this pupil is to be held"
            hint="For a complaint, an appeal or a court. While it is held nothing can be removed."
            value={reason}
            onChange={(value) => {
              setMissing(false);
              setReason(value);
            }}
            maxLength={500}
            fault={isMissing ? 'Say why' : undefined}
          />
          <Button type="submit" disabledFocusable={setHold.isPending}>
            Hold everything
          </Button>
        </form>
      )}
      {error ? <ProblemPanel error={error} /> : null}
    </section>
  );
}

function useHold(pupilId: string) {
  const { api } = useApp();
  const queryClient = useQueryClient();
  const onSettled = () =>
    Promise.all([
      queryClient.invalidateQueries({ queryKey: caseKey(pupilId) }),
      queryClient.invalidateQueries({ queryKey: ['retention'] }),
    ]);
  const { hold } = api.pupils[':pupilId'];
  const setHold = useMutation({
    mutationFn: (reason: string) => bodyOf(hold.$put({ param: { pupilId }, json: { reason } })),
    onSettled,
  });
  const liftHold = useMutation({
    mutationFn: () => bodyOf(hold.$delete({ param: { pupilId } })),
    onSettled,
  });
  return { setHold, liftHold };
}
