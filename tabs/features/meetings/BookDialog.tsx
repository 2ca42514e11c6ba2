import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { type FormEvent, useEffect, useState } from 'react';
import { ApiProblem } from '../../app/apiProblem.ts';
import type { Occurrence } from '../../app/apiTypes.ts';
import { useMe } from '../../app/MeContext.ts';
import { ProblemPanel } from '../../parts/ProblemPanel.tsx';
import { usePageAfterDialog } from '../../parts/usePageAfterDialog.ts';
import { BookFields } from './BookFields.tsx';
import { whenWords } from './occurrenceWords.ts';
import { keepDraft, type PlaceDraft, readDraft } from './placeDraft.ts';
import { checkDraft, type DraftFaults, schoolOptions } from './placeForm.ts';
import { useTakePlace } from './useOccurrences.ts';

type Props = { occurrence: Occurrence; onClose(): void; onBooked(occurrence: Occurrence): void };

/** The form that takes a place. What is filled in survives a reload of the tab. */
export default function BookDialog({ occurrence, onClose, onBooked }: Props) {
  usePageAfterDialog();
  const me = useMe();
  const options = schoolOptions(occurrence, me);
  const [draft, setDraft] = useState<PlaceDraft>(() => readDraft(occurrence.id));
  const [faults, setFaults] = useState<DraftFaults>({});
  const take = useTakePlace();
  // Another try cannot change these: the date itself is out of reach.
  const isOut =
    take.error instanceof ApiProblem && ['place_gone', 'occurrence_over'].includes(take.error.code);

  useEffect(() => keepDraft(occurrence.id, draft), [occurrence.id, draft]);

  // Only what changed comes in: two quick choices must not undo each other.
  const change = (part: Partial<PlaceDraft>) => {
    setDraft((before) => ({ ...before, ...part }));
    setFaults({});
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (take.isPending || isOut) return;
    const checked = checkDraft(draft, options);
    if ('faults' in checked) {
      setFaults(checked.faults);
      return;
    }
    take.mutate(
      { occurrenceId: occurrence.id, request: checked.request },
      {
        onSuccess: (booked) => {
          keepDraft(occurrence.id, undefined);
          onBooked(booked);
        },
      },
    );
  };

  return (
    <Dialog open onOpenChange={(_, { open }) => open || onClose()}>
      <DialogSurface>
        <form onSubmit={submit} noValidate>
          <DialogBody>
            <DialogTitle>Book a place</DialogTitle>
            <DialogContent className="stack">
              <p>
                {occurrence.title}, {whenWords(occurrence)}
              </p>
              {take.error ? <ProblemPanel error={take.error} /> : null}
              {isOut ? null : (
                <BookFields draft={draft} faults={faults} options={options} onChange={change} />
              )}
            </DialogContent>
            <DialogActions>
              <Button onClick={onClose}>{isOut ? 'Choose another date' : 'Not now'}</Button>
              {isOut ? null : (
                <Button appearance="primary" type="submit" disabledFocusable={take.isPending}>
                  {take.isPending ? 'Booking' : 'Book this place'}
                </Button>
              )}
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
