import { ukDate } from '../../../../src/calendar/ukDate.ts';
import { useUndo } from '../../../parts/undo/useUndo.ts';
import type { Series, SeriesException } from './seriesTypes.ts';
import type { SeriesChanges } from './useSeries.ts';

const doneWords = (exception: SeriesException, isDraft: boolean): string => {
  const date = ukDate(exception.date);
  if (exception.what === 'skip')
    return isDraft ? `${date} is skipped.` : `${date} is cancelled. Those who booked are told.`;
  if (exception.what === 'add') return `${date} is added.`;
  return `${date} is moved to ${ukDate(exception.to)}.${isDraft ? '' : ' Those who booked are told.'}`;
};

/** Decides about single dates, and offers the way back where there is one. */
export function useExceptions(series: Series | undefined, { except, unexcept }: SeriesChanges) {
  const offer = useUndo();

  /** A draft forgets what was decided, or takes up what was decided before; a published date is moved back. */
  function wayBack(exception: SeriesException, after: Series, before: Series) {
    const { date } = exception;
    const seen = { id: after.id, version: after.changed.at };
    const earlier = before.exceptions.find((one) => one.date === date);
    if (after.state === 'draft') {
      const undo = () =>
        earlier
          ? except.mutateAsync({ ...seen, exception: earlier })
          : unexcept.mutateAsync({ ...seen, date });
      return { undo, words: `${ukDate(date)} is as it was before.` };
    }
    if (exception.what !== 'move') return undefined;
    const back =
      earlier?.what === 'move'
        ? earlier
        : { what: 'move' as const, date, to: date, reason: exception.reason };
    return {
      undo: () => except.mutateAsync({ ...seen, exception: back }),
      words: `${ukDate(date)} is moved back. Those who booked are told.`,
    };
  }

  return {
    error: unexcept.error,
    decide(exception: SeriesException, onDone: () => void) {
      if (!series || except.isPending) return;
      except.mutate(
        { id: series.id, version: series.changed.at, exception },
        {
          onSuccess: (after) => {
            const back = wayBack(exception, after, series);
            offer({ words: doneWords(exception, after.state === 'draft'), ...(back && { back }) });
            onDone();
          },
        },
      );
    },
    /** Of a draft. */
    takeBack(date: string) {
      const exception = series?.exceptions.find((one) => one.date === date);
      if (!series || !exception) return;
      unexcept.mutate(
        { id: series.id, version: series.changed.at, date },
        {
          onSuccess: (after) =>
            offer({
              words: `${ukDate(date)} is as the rule has it again.`,
              back: {
                undo: () => except.mutateAsync({ id: after.id, version: after.changed.at, exception }),
                words: `${ukDate(date)} is as you had decided.`,
              },
            }),
        },
      );
    },
  };
}
