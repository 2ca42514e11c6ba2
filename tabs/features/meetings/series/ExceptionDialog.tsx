import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { type FormEvent, useId, useState } from 'react';
import { ukDay } from '../../../../src/calendar/ukDate.ts';
import type { SeriesException } from '../../../../src/meetings/series/series.ts';
import { exceptionFault, longest } from '../../../../src/meetings/series/seriesFaults.ts';
import { amount } from '../../../parts/amount.ts';
import { TextField } from '../../../parts/form/TextField.tsx';
import { ProblemPanel } from '../../../parts/ProblemPanel.tsx';
import { usePageAfterDialog } from '../../../parts/usePageAfterDialog.ts';
import type { PreviewDate, Series } from './seriesTypes.ts';

/** What an officer wants to do with which date; `of` is what is known of it. */
export type Asked = { what: 'add'; date?: string } | { what: 'skip' | 'move'; date: string; of: PreviewDate };

type Props = {
  asked: Asked;
  series: Series;
  isPending: boolean;
  error: unknown;
  onClose(): void;
  onDecide(exception: SeriesException): void;
};

function startOf(asked: Asked, series: Series) {
  const { startTime, endTime } = series;
  if (asked.what !== 'move') return { date: asked.date ?? '', to: '', startTime, endTime, reason: '' };
  const { date, startsAt, endsAt } = asked.of;
  return { date: asked.date, to: date, startTime: startsAt.slice(11), endTime: endsAt.slice(11), reason: '' };
}

function exceptionOf(what: Asked['what'], typed: ReturnType<typeof startOf>): SeriesException {
  const { date, to, startTime, endTime, reason } = typed;
  return what === 'move' ? { what, date, to, startTime, endTime, reason } : { what, date, reason };
}

/** Skips, moves or adds one date, with the reason that people read. */
export default function ExceptionDialog({ asked, series, isPending, error, onClose, onDecide }: Props) {
  usePageAfterDialog();
  const prefix = useId();
  const [typed, setTyped] = useState(() => startOf(asked, series));
  const [fault, setFault] = useState<string>();
  const isPublished = series.state === 'published';
  const words = wordsOf(asked, isPublished);
  const field = (name: 'date' | 'to' | 'startTime' | 'endTime' | 'reason', label: string) => ({
    ...{ id: `${prefix}${name}`, label, value: typed[name], required: true },
    onChange(value: string) {
      setFault(undefined);
      setTyped((before) => ({ ...before, [name]: value }));
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const exception = exceptionOf(asked.what, typed);
    const wrong = exceptionFault(exception, series);
    setFault(wrong);
    if (wrong === undefined && !isPending) onDecide(exception);
  };
  return (
    <Dialog open onOpenChange={(_, { open }) => open || onClose()}>
      <DialogSurface>
        <form onSubmit={submit} noValidate>
          <DialogBody>
            <DialogTitle>{words.title}</DialogTitle>
            <DialogContent className="stack">
              <p>{words.says}</p>
              {asked.what === 'add' && asked.date === undefined ? (
                <TextField {...field('date', 'Day')} type="date" />
              ) : null}
              {asked.what === 'move' ? (
                <>
                  <TextField {...field('to', 'New day')} type="date" />
                  <TextField {...field('startTime', 'Starts at')} type="time" />
                  <TextField {...field('endTime', 'Ends at')} type="time" />
                </>
              ) : null}
              <TextField
                {...field('reason', 'Reason')}
                maxLength={longest.reason}
                hint="Not a pupil’s name: people who book can read it."
              />
              {fault ? (
                <p role="alert" className="said">
                  {fault}
                </p>
              ) : null}
              {error ? <ProblemPanel error={error} /> : null}
            </DialogContent>
            <DialogActions>
              <Button onClick={onClose}>Leave it</Button>
              <Button appearance="primary" type="submit" disabledFocusable={isPending}>
                {isPending ? 'Saving' : words.yes}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}

function wordsOf(asked: Asked, isPublished: boolean): { title: string; says: string; yes: string } {
  if (asked.what === 'add') {
    const says = isPublished
      ? 'Schools can book it at once.'
      : 'It is published with the others, whatever the term dates say.';
    return {
      title: asked.date ? `Hold it on ${ukDay(asked.date)}?` : 'Add a date',
      says,
      yes: 'Add this date',
    };
  }
  const day = ukDay(asked.of.date);
  const { booked = 0, waiting = 0 } = asked.of.occurrence ?? {};
  const who = `${amount(booked, 'place')} booked${waiting > 0 ? `, ${amount(waiting, 'school')} waiting` : ''}`;
  if (asked.what === 'move') {
    const says = isPublished ? `${who}. Everyone goes along, and is told.` : 'Nobody sees it yet.';
    return { title: `Move ${day}`, says, yes: 'Move this date' };
  }
  if (!isPublished) return { title: `Skip ${day}?`, says: 'You can take this back.', yes: 'Skip this date' };
  const says = `${who}. Those who booked are told why. This cannot be undone.`;
  return { title: `Cancel ${day}?`, says, yes: 'Cancel this date' };
}
