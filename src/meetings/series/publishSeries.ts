import { requireMay } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import type { SchoolCalendar } from '../../calendar/schoolCalendar.ts';
import { wallTimeOf } from '../../calendar/wallTime.ts';
import { Problem } from '../../problems/problem.ts';
import { bringAboutSoon, type Decided } from './bringAboutSoon.ts';
import type { Series } from './series.ts';
import { keyOf, type SeriesDate, seriesDates } from './seriesDates.ts';
import { councilDates, type SeriesPorts } from './seriesPorts.ts';
import { changeSeries, type SeenSeries, withTodo } from './seriesRecord.ts';

/** The dates still to come at a wall time that would become occurrences, and are none yet. */
export function toPublish(
  series: Pick<Series, 'published'> & Parameters<typeof seriesDates>[0],
  calendar: SchoolCalendar,
  wallTime: string,
): SeriesDate[] {
  return seriesDates(series, calendar).filter(
    (date) => date.what !== 'skipped' && date.startsAt > wallTime && !series.published.includes(keyOf(date)),
  );
}

/**
 * Makes an occurrence of every date still to come that has none, and lets everybody see them. Which dates these are is decided
 * once, with the term dates of that moment; after that it may be done again, by any server, and adds nothing.
 * @throws Problem not_allowed, not_found, bad_request where no date is to come, changed_elsewhere
 */
export async function publishSeries(
  officer: Person,
  seen: SeenSeries,
  ports: SeriesPorts,
): Promise<Decided & { added: number }> {
  requireMay(officer, 'series:manage');
  const calendar = await councilDates(ports);
  let added = 0;
  const series = await changeSeries(officer, { ...seen, ports }, (known) => {
    if (known.state === 'removed') throw new Problem('not_found');
    const at = ports.now();
    const add = toPublish(known, calendar, wallTimeOf(at)).map(keyOf);
    added = add.length;
    if (add.length === 0 && known.state === 'draft') {
      throw new Problem(
        'bad_request',
        'No date of this series is still to come. Check its days and the council’s term dates.',
      );
    }
    const published = [...known.published, ...add].sort();
    return withTodo({ ...known, state: 'published', published }, officer, { at, add });
  });
  return { ...(await bringAboutSoon(series, ports)), added };
}
