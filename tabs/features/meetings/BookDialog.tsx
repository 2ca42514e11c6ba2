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
import { OtherDates } from './OtherDates.tsx';
import { isForWaiting, whenWords } from './occurrenceWords.ts';
import { keepDraft, type PlaceDraft, readDraft } from './placeDraft.ts';
import { checkDraft, type DraftFaults, schoolOptions } from './placeForm.ts';
import { useTakePlace } from './useOccurrences.ts';

type Props = {
  occurrence: Occurrence;
  /** The next dates of the same kind that can be booked, without this one. */
  others: readonly Occurrence[];
  onClose(): void;
  onBooked(occurrence: Occurrence): void;
  onOther(occurrenceId: string): void;
};

/** Another try cannot change these: the date itself is out of reach. */
const outOfReach = ['place_gone', 'occurrence_over', 'booking_closed'];

/** The form that takes a place, or waits for one. What is filled in survives a reload of the tab, and a place that is gone. */
export default function BookDialog({ occurrence, others, onClose, onBooked, onOther }: Props) {
  usePageAfterDialog();
  const me = useMe();
  const options = schoolOptions(occurrence, me);
  const [draft, setDraft] = useState<PlaceDraft>(() => readDraft(occurrence.id));
  const [faults, setFaults] = useState<DraftFaults>({});
  // As it was when the form was opened: a place that goes meanwhile is said, and not made another request unasked.
  const [waits, setWaits] = useState(() => isForWaiting(occurrence));
  const take = useTakePlace();
  const isOut = take.error instanceof ApiProblem && outOfReach.includes(take.error.code);

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
      { occurrenceId: occurrence.id, request: checked.request, waits },
      {
        onSuccess: (booked) => {
          keepDraft(occurrence.id, undefined);
          onBooked(booked);
        },
      },
    );
  };
  const choose = (id: string) => {
    keepDraft(occurrence.id, undefined);
    keepDraft(id, draft);
    onOther(id);
  };
  const waitInstead = () => {
    take.reset();
    setWaits(true);
  };
  const [title, button, busy] = waits
    ? ['Join the waiting list', 'Join the waiting list', 'Joining']
    : ['Book a place', 'Book this place', 'Booking'];

  return (
    <Dialog open onOpenChange={(_, { open }) => open || onClose()}>
      <DialogSurface>
        <form onSubmit={submit} noValidate>
          <DialogBody>
            <DialogTitle>{title}</DialogTitle>
            <DialogContent className="stack">
              <p>
                {occurrence.title}, {whenWords(occurrence)}
              </p>
              {waits && !isOut ? (
                <p>
                  This date is full. When a place comes free, at least 2 hours before the start, it becomes
                  yours and we tell you in Teams.
                </p>
              ) : null}
              {take.error ? <ProblemPanel error={take.error} /> : null}
              {isOut ? (
                <>
                  {!waits && occurrence.canWait ? (
                    <p>
                      <Button onClick={waitInstead}>Join the waiting list for this date</Button>
                    </p>
                  ) : null}
                  <OtherDates dates={others} onChoose={choose} />
                </>
              ) : (
                <BookFields draft={draft} faults={faults} options={options} onChange={change} />
              )}
            </DialogContent>
            <DialogActions>
              <Button onClick={onClose}>Not now</Button>
              {isOut ? null : (
                <Button appearance="primary" type="submit" disabledFocusable={take.isPending}>
                  {take.isPending ? busy : button}
                </Button>
              )}
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
