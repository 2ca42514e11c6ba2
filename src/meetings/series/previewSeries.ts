import { requireMay } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import { wallTimeOf } from '../../calendar/wallTime.ts';
import { Problem } from '../../problems/problem.ts';
import { clashesWith } from '../occurrences/clashes.ts';
import { toPublish } from './publishSeries.ts';
import type { Series, SeriesContent } from './series.ts';
import { keyOf } from './seriesDates.ts';
import { councilDates, type SeriesPorts } from './seriesPorts.ts';
import { type PreviewDate, seriesHints, standingDates, termOf } from './seriesPreview.ts';
import { checkedContent } from './seriesRecord.ts';

export type SeriesPreview = {
  /** In order of time. */
  dates: readonly PreviewDate[];
  /** Sentences on what the term dates leave open. */
  hints: readonly string[];
  /** How many dates publishing would make. */
  toPublish: number;
};

/** In place of the id of a series that is not kept yet. */
const unsaved = '';

/**
 * The whole span of a series as typed, with the exceptions that are kept: what becomes of each date and why, what is published of it,
 * and what it clashes with. Nothing is kept. @throws Problem not_allowed, not_found, bad_request
 */
export async function previewSeries(
  officer: Person,
  { id, content }: { id?: string | undefined; content: SeriesContent },
  ports: SeriesPorts,
): Promise<SeriesPreview> {
  requireMay(officer, 'series:manage');
  const typed = checkedContent(content);
  const kept = id === undefined ? undefined : (await ports.series.byId(id))?.record;
  if (id !== undefined && !kept) throw new Problem('not_found');
  const saved: Pick<Series, 'id' | 'exceptions' | 'published' | 'startTime' | 'endTime'> = kept ?? {
    ...{ id: unsaved, exceptions: [], published: [] },
    ...{ startTime: typed.startTime, endTime: typed.endTime },
  };
  const plan = { ...saved, ...typed };
  const [calendar, occurrences, allSeries] = await Promise.all([
    councilDates(ports),
    ports.occurrences.all(),
    ports.series.all(),
  ]);
  const wallTime = wallTimeOf(ports.now());
  const standing = standingDates(saved, plan, { calendar, occurrences });
  const mine = standing
    .filter(({ date }) => date.what !== 'skipped')
    .map(({ date }) => ({
      ...date,
      id: keyOf(date),
      seriesId: plan.id,
      title: plan.title,
      cancelled: false,
    }));
  const others = [...occurrences.filter(({ seriesId }) => seriesId !== plan.id), ...mine];
  const buffers = [...allSeries.filter((one) => one.id !== plan.id), plan];
  const dates = standing.map(({ date, occurrence }): PreviewDate => {
    // Only what is on the same day can be too near.
    const sameDay = others.filter(({ startsAt }) => startsAt.startsWith(date.startsAt.slice(0, 10)));
    const clashes =
      date.what === 'skipped'
        ? []
        : clashesWith({ ...date, id: keyOf(date), seriesId: plan.id }, sameDay, buffers);
    return {
      ...date,
      term: termOf(date, calendar),
      isPast: date.startsAt <= wallTime,
      clashes: clashes.map(({ title, startsAt, endsAt }) => ({ title, startsAt, endsAt })),
      ...(occurrence && {
        occurrence: {
          id: occurrence.id,
          booked: occurrence.places.length,
          waiting: occurrence.waiting.length,
        },
      }),
    };
  });
  return {
    dates: dates.sort((a, b) => (a.startsAt < b.startsAt ? -1 : Number(a.startsAt > b.startsAt))),
    hints: seriesHints(plan, calendar),
    toPublish: toPublish(plan, calendar, wallTime).length,
  };
}
