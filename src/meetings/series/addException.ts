import { requireMay } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import type { SchoolCalendar } from '../../calendar/schoolCalendar.ts';
import { ukDate } from '../../calendar/ukDate.ts';
import { isWallTime, wallTimeOf } from '../../calendar/wallTime.ts';
import { Problem } from '../../problems/problem.ts';
import type { Occurrence } from '../occurrence.ts';
import { storable } from '../storable.ts';
import { bringAboutSoon, type Decided } from './bringAboutSoon.ts';
import type { Series, SeriesException } from './series.ts';
import { keyOf, placedBy } from './seriesDates.ts';
import { exceptionFault } from './seriesFaults.ts';
import { councilDates, type SeriesPorts } from './seriesPorts.ts';
import { standingDates } from './seriesPreview.ts';
import { changeSeries, type SeenSeries, withTodo } from './seriesRecord.ts';

const mostExceptions = 200;

/**
 * Decides otherwise about one date: skips it, moves it, or adds one. A draft only remembers it. In a published series a skipped date is
 * cancelled for good and those who booked are told why; a moved one takes everyone along; an added one can be booked.
 * @throws Problem not_allowed, not_found, bad_request, changed_elsewhere
 */
export async function addException(
  officer: Person,
  { exception, ...seen }: SeenSeries & { exception: SeriesException },
  ports: SeriesPorts,
): Promise<Decided> {
  requireMay(officer, 'series:manage');
  const [calendar, occurrences] = await Promise.all([councilDates(ports), ports.occurrences.all()]);
  const series = await changeSeries(officer, { ...seen, ports }, (known) => {
    if (known.state === 'removed') throw new Problem('not_found');
    const clean = checked(exception, known, { calendar, occurrences, wallTime: wallTimeOf(ports.now()) });
    const exceptions = [...known.exceptions.filter(({ date }) => date !== clean.date), clean];
    const changed = { ...known, exceptions: exceptions.sort((a, b) => (a.date < b.date ? -1 : 1)) };
    return known.state === 'draft' ? changed : withDecision(changed, clean, { officer, at: ports.now() });
  });
  return bringAboutSoon(series, ports);
}

function withDecision(
  series: Series,
  { date, what }: SeriesException,
  { officer, at }: { officer: Person; at: string },
): Series {
  if (what === 'skip') return withTodo(series, officer, { at, decide: [date] });
  const published = [...new Set([...series.published, date])].sort();
  const isThere = series.published.includes(date);
  return withTodo({ ...series, published }, officer, {
    at,
    ...(isThere ? { decide: [date] } : { add: [date] }),
  });
}

/** @throws Problem bad_request at a time that the clocks leave out: no occurrence could be moved to it */
function requireOnTheClock(placed: ReturnType<typeof placedBy>): void {
  if (!placed || (isWallTime(placed.startsAt) && isWallTime(placed.endsAt))) return;
  throw new Problem(
    'bad_request',
    'The clocks go forward then, and leave that time out. Choose another time.',
  );
}

type Known = { calendar: SchoolCalendar; occurrences: readonly Occurrence[]; wallTime: string };

/** @throws Problem bad_request */
function checked(
  exception: SeriesException,
  series: Series,
  { wallTime, ...stored }: Known,
): SeriesException {
  const refuse = (why: string): never => {
    throw new Problem('bad_request', why);
  };
  const fault = exceptionFault(exception, series);
  if (fault) refuse(fault);
  const { date, what } = exception;
  const said = ukDate(date);
  // As it has become: the term dates may say otherwise by now than when it was published.
  const known = standingDates(series, series, stored).find((one) => keyOf(one.date) === date)?.date;
  if (date < series.from || date > series.to) refuse(`${said} is not within the days of this series.`);
  if (what === 'add' && known && known.what !== 'skipped')
    refuse(`${said} is a date of this series already.`);
  if (what !== 'add' && !known) refuse(`${said} is not a date of this series.`);
  if (what === 'skip' && known?.what === 'skipped') refuse(`${said} is skipped already.`);
  const placed = placedBy(exception, series);
  requireOnTheClock(placed);
  if (series.state === 'published') {
    const isCancelled = series.published.includes(date) && known?.what === 'skipped';
    if (isCancelled) refuse(`${said} was cancelled, and people were told. Add another day instead.`);
    if (known && known.what !== 'skipped' && known.startsAt <= wallTime) refuse(`${said} has passed.`);
    if (placed && placed.startsAt <= wallTime) refuse('Choose a time that is still to come.');
  }
  if (series.exceptions.length >= mostExceptions) refuse('There are as many exceptions as we can keep.');
  return { ...exception, reason: storable(exception.reason).trim() };
}

/**
 * Takes an exception of a draft back. Once a series is published people know of it: there a date is moved back, or another added.
 * @throws Problem not_allowed, not_found, bad_request, changed_elsewhere
 */
export async function removeException(
  officer: Person,
  { date, ...seen }: SeenSeries & { date: string },
  ports: Pick<SeriesPorts, 'series' | 'now'>,
): Promise<Series> {
  requireMay(officer, 'series:manage');
  return changeSeries(officer, { ...seen, ports }, (known) => {
    if (known.state === 'published') {
      throw new Problem('bad_request', 'People have been told. Move the date back, or add another.');
    }
    if (!known.exceptions.some((one) => one.date === date)) throw new Problem('not_found');
    return { ...known, exceptions: known.exceptions.filter((one) => one.date !== date) };
  });
}
