import { requireMay } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import { Problem } from '../../problems/problem.ts';
import { bringAboutSoon, type Decided } from './bringAboutSoon.ts';
import { carriedFields, type Series, type SeriesContent } from './series.ts';
import type { SeriesPorts } from './seriesPorts.ts';
import { changeSeries, checkedContent, type SeenSeries, withTodo } from './seriesRecord.ts';

/** Keeps what was typed as a draft, which nobody but officers sees. @throws Problem not_allowed, bad_request */
export async function draftSeries(
  officer: Person,
  content: SeriesContent,
  ports: Pick<SeriesPorts, 'series' | 'now' | 'newId'>,
): Promise<Series> {
  requireMay(officer, 'series:manage');
  const series: Series = {
    ...checkedContent(content),
    id: ports.newId(),
    ...{ exceptions: [], state: 'draft', published: [] },
    changed: { by: officer.name, at: ports.now() },
  };
  await ports.series.add(series);
  return series;
}

/**
 * Changes a series. Once it is published its days are fixed, and only its end may move, to later; new times and what else is said of
 * each date go to every occurrence still to come, the times only to those that nobody moved.
 * @throws Problem not_allowed, not_found, bad_request, changed_elsewhere
 */
export async function saveSeries(
  officer: Person,
  { content, ...seen }: SeenSeries & { content: SeriesContent },
  ports: SeriesPorts,
): Promise<Decided> {
  requireMay(officer, 'series:manage');
  const next = checkedContent(content);
  const series = await changeSeries(officer, { ...seen, ports }, (known) => {
    if (known.state === 'removed') throw new Problem('not_found');
    if (known.state === 'draft') return { ...known, ...next };
    requireSameDays(known, next);
    return withTodo({ ...known, ...next }, officer, {
      at: ports.now(),
      carry: carriedFields.filter((field) => known[field] !== next[field]),
      timesWere:
        known.startTime === next.startTime && known.endTime === next.endTime
          ? []
          : [{ startTime: known.startTime, endTime: known.endTime }],
    });
  });
  return bringAboutSoon(series, ports);
}

function requireSameDays(known: Series, next: SeriesContent): void {
  const rule = (one: SeriesContent) =>
    JSON.stringify([
      one.kind,
      one.from,
      one.rule.every,
      one.rule.weekday,
      'schoolWeek' in one.rule && one.rule.schoolWeek,
    ]);
  if (rule(known) !== rule(next)) {
    throw new Problem(
      'bad_request',
      'rule: The days of a published series stay as they are. Cancel or move single dates, or begin another series.',
    );
  }
  if (next.to < known.to) {
    throw new Problem(
      'bad_request',
      'to: A published series cannot end earlier. Cancel the dates that you do not want.',
    );
  }
}

/** Takes a draft off the list; it is kept, and `restoreSeries` brings it back. @throws Problem not_allowed, not_found, bad_request, changed_elsewhere */
export async function removeSeries(
  officer: Person,
  seen: SeenSeries,
  ports: Pick<SeriesPorts, 'series' | 'now'>,
): Promise<Series> {
  requireMay(officer, 'series:manage');
  return changeSeries(officer, { ...seen, ports }, (known) => {
    if (known.state === 'published') {
      throw new Problem('bad_request', 'People can see this series. Cancel its dates instead.');
    }
    return { ...known, state: 'removed' };
  });
}

/** Brings a draft back that was removed. @throws Problem not_allowed, not_found, changed_elsewhere */
export async function restoreSeries(
  officer: Person,
  seen: SeenSeries,
  ports: Pick<SeriesPorts, 'series' | 'now'>,
): Promise<Series> {
  requireMay(officer, 'series:manage');
  return changeSeries(officer, { ...seen, ports }, (known) =>
    known.state === 'removed' ? { ...known, state: 'draft' } : known,
  );
}
