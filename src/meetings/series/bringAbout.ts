import type { Person } from '../../access/person.ts';
import { wallTimeOf } from '../../calendar/wallTime.ts';
import { isProblem, type ProblemCode } from '../../problems/problem.ts';
import { changeRecord } from '../../records/changeRecord.ts';
import type { MeetingServices } from '../meetingPorts.ts';
import type { Occurrence } from '../occurrence.ts';
import { cancelOccurrence } from '../occurrences/cancelOccurrence.ts';
import { changeForAll } from '../occurrences/changeForAll.ts';
import { moveOccurrence } from '../occurrences/moveOccurrence.ts';
import { withPromotions } from '../occurrences/promotion.ts';
import { isOver } from '../places.ts';
import { occurrenceIdOn, type Series, type SeriesTodo } from './series.ts';
import { placedBy } from './seriesDates.ts';
import { withTodo } from './seriesRecord.ts';

/** So many dates are brought about at once: SharePoint slows down who asks for more. */
const atOnce = 4;

type Times = Pick<Occurrence, 'startsAt' | 'endsAt'>;
type Work = { series: Series; todo: SeriesTodo; officer: Person; ports: MeetingServices };

/**
 * Does what was decided about a published series and is perhaps not done yet: makes occurrences, cancels, moves and changes them. Each
 * step follows from the series alone and does nothing where it is done, so that any server can do it again from the start, beside
 * another, or after one that went down. Rejects where Microsoft 365 does not answer; what is left is done by the next sweep.
 */
export async function bringAbout(seriesId: string, ports: MeetingServices): Promise<Series | undefined> {
  // What another server has decided since must not be undone by what this one remembers.
  const series = (await ports.series.byId(seriesId, true))?.record;
  if (!series?.todo || series.state !== 'published') return series;
  const { todo } = series;
  const officer: Person = { ...todo.by, role: 'officer', schoolIds: [] };
  const work: Work = { series, todo, officer, ports };
  await forEach(todo.add, (date) => add(date, work));
  await forEach(todo.decide, (date) => decide(date, work));
  if (todo.carry.length > 0 || todo.timesWere.length > 0) {
    await forEach(series.published, (date) => carryOver(date, work));
  }
  return settle(work);
}

async function forEach(dates: readonly string[], act: (date: string) => Promise<void>): Promise<void> {
  const left = [...dates];
  const line = async () => {
    for (let date = left.shift(); date !== undefined; date = left.shift()) await act(date);
  };
  const lines = await Promise.allSettled(Array.from({ length: atOnce }, line));
  const failed = lines.find((one) => one.status === 'rejected');
  if (failed) throw failed.reason;
}

/** When the occurrence of a date is to be, as the series has it now; undefined where it was taken out. */
function placeOf(date: string, series: Series): Times | undefined {
  const exception = series.exceptions.find((one) => one.date === date);
  return placedBy(exception ?? { date, what: 'add', reason: '' }, series);
}

/** One as it begins: nobody has booked, and the calendar has not heard of it. */
function newOccurrence(date: string, { startsAt, endsAt }: Times, series: Series): Occurrence {
  const { id, kind, title, capacity, leadMinutes, waitlist } = series;
  return {
    ...{ id: occurrenceIdOn(id, date), seriesId: id, kind, title, startsAt, endsAt },
    ...{ capacity, leadMinutes, waitlist, cancelled: false, sequence: 0, places: [], waiting: [] },
  };
}

async function add(date: string, { series, ports }: Work): Promise<void> {
  const placed = placeOf(date, series);
  if (!placed || placed.startsAt <= wallTimeOf(ports.now())) return;
  if (await ports.occurrences.byId(occurrenceIdOn(series.id, date))) return;
  try {
    await ports.occurrences.add(newOccurrence(date, placed, series));
  } catch (error) {
    // Another server was first: the list takes an id once.
    if (!isProblem(error, 'changed_elsewhere')) throw error;
  }
}

/** Of these nothing comes any more, however often it is tried. */
const done: readonly ProblemCode[] = ['not_found', 'occurrence_over', 'bad_request'];

async function unlessDone(act: () => Promise<unknown>): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (!isProblem(error) || !done.includes(error.code)) throw error;
  }
}

async function decide(date: string, { series, todo, officer, ports }: Work): Promise<void> {
  const id = occurrenceIdOn(series.id, date);
  const known = (await ports.occurrences.byId(id, true))?.record;
  if (!known || known.cancelled) return;
  const placed = placeOf(date, series);
  const reason = series.exceptions.find((one) => one.date === date)?.reason ?? '';
  if (!placed) return unlessDone(() => cancelOccurrence(officer, { id, reason }, ports));
  // Somebody moved it after this was decided: theirs is the later word.
  if (known.movedAt !== undefined && known.movedAt > todo.at) return;
  await unlessDone(() => moveOccurrence(officer, { id, ...placed, evenSo: true }, ports));
}

async function carryOver(date: string, { series, todo, officer, ports }: Work): Promise<void> {
  const id = occurrenceIdOn(series.id, date);
  const now = ports.now();
  const known = (await ports.occurrences.byId(id, true))?.record;
  if (!known || known.cancelled || isOver(known, wallTimeOf(now))) return;
  const carried = Object.fromEntries(
    todo.carry.map((field) => [field, series[field]]),
  ) as Partial<Occurrence>;
  if (todo.carry.some((field) => known[field] !== series[field])) {
    await unlessDone(() =>
      changeForAll(id, (latest) => withPromotions({ ...latest, ...carried }, now), ports),
    );
  }
  // One that somebody moved stays where it is.
  const stands = todo.timesWere.some(
    ({ startTime, endTime }) =>
      known.startsAt === `${date}T${startTime}` && known.endsAt === `${date}T${endTime}`,
  );
  const placed = placeOf(date, series);
  if (stands && placed)
    await unlessDone(() => moveOccurrence(officer, { id, ...placed, evenSo: true }, ports));
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * Takes what is done off the list. Where somebody has decided something since, and has perhaps done it before what was done here,
 * it is looked at once more from what the series says now.
 */
async function settle({ series, todo, officer, ports }: Work): Promise<Series> {
  return changeRecord(ports.series, series.id, (known) => {
    if (!known) return series;
    if (known.changed.at !== series.changed.at) {
      const isElsewhere = (date: string) => !isSame(placeOf(date, known), placeOf(date, series));
      return withTodo(known, officer, {
        at: known.changed.at,
        decide: [...todo.add, ...todo.decide].filter(isElsewhere),
        carry: todo.carry,
        timesWere:
          todo.timesWere.length > 0 ? [{ startTime: series.startTime, endTime: series.endTime }] : [],
      });
    }
    // Whoever was overtaken has added to it meanwhile.
    if (!isSame(known.todo, todo)) return known;
    const { todo: _, ...settled } = known;
    return settled;
  });
}

/** Finishes what servers that went down have left of published series. Safe on every server at once. */
export async function sweepSeries(ports: MeetingServices): Promise<void> {
  const open = (await ports.series.all()).filter(({ todo }) => todo !== undefined);
  const failures: unknown[] = [];
  // One that fails again and again does not hold up the others.
  for (const { id } of open) await bringAbout(id, ports).catch((error: unknown) => failures.push(error));
  if (failures.length > 0) throw failures[0];
}
