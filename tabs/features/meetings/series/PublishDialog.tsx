import { ukDate } from '../../../../src/calendar/ukDate.ts';
import { amount } from '../../../parts/amount.ts';
import { ConfirmDialog } from '../../../parts/ConfirmDialog.tsx';
import type { Series, SeriesPreview } from './seriesTypes.ts';
import { kindNames } from './seriesWords.ts';
import type { SeriesChanges } from './useSeries.ts';

type Props = {
  series: Series;
  preview: SeriesPreview;
  publish: SeriesChanges['publish'];
  onClose(): void;
  onPublished(words: string): void;
};

/** Says how many dates, and what people will see, before anybody sees them. */
export function PublishDialog({ series, preview, publish, onClose, onPublished }: Props) {
  const { toPublish } = preview;
  const dates = preview.dates.filter(
    ({ what, isPast, occurrence }) => what !== 'skipped' && !isPast && occurrence === undefined,
  );
  const clashes = dates.filter((date) => date.clashes.length > 0).length;
  const [first, last] = [dates[0], dates.at(-1)];
  const many = amount(toPublish, 'date');
  return (
    <ConfirmDialog
      title={`Publish ${many}?`}
      yes={publish.isPending ? 'Publishing' : `Publish ${many}`}
      no="Not yet"
      isPending={publish.isPending}
      error={publish.error}
      onClose={() => {
        publish.reset();
        onClose();
      }}
      onYes={() =>
        publish.mutate(
          { id: series.id, version: series.changed.at },
          {
            onSuccess: ({ isPending }) =>
              onPublished(
                `${many} ${toPublish === 1 ? 'is' : 'are'} published.${isPending ? ' The last of them are still being written: look again in a few minutes.' : ''}`,
              ),
          },
        )
      }
    >
      <p>
        Everybody sees “{series.title}” ({kindNames[series.kind].toLowerCase()}) on {many}
        {first && last ? `, from ${ukDate(first.date)} to ${ukDate(last.date)}` : ''}, here and in the chat
        with the bot. {amount(series.capacity, 'school')} can book each.
      </p>
      <p>
        Each date becomes an event with a Teams link in the team’s calendar. Nobody is invited until they
        book.
      </p>
      {clashes > 0 ? (
        <p>{amount(clashes, 'date')} too near another meeting: look at the list once more.</p>
      ) : null}
      <p>
        Once published, single dates can be cancelled or moved, and the days of the series stay as they are.
      </p>
    </ConfirmDialog>
  );
}
