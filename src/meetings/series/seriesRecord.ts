import type { Person } from '../../access/person.ts';
import { Problem } from '../../problems/problem.ts';
import { changeRecord } from '../../records/changeRecord.ts';
import { asSeen } from '../../records/recordVersion.ts';
import { storable } from '../storable.ts';
import type { Series, SeriesContent, SeriesTodo } from './series.ts';
import { seriesFaults } from './seriesFaults.ts';
import type { SeriesPorts } from './seriesPorts.ts';

/** Which series, and the version that the officer saw: `changed.at`. */
export type SeenSeries = { id: string; version: string };

/**
 * Decides on a series from the version that the officer saw.
 * @throws Problem not_found, changed_elsewhere with who and when, and what `decide` throws
 */
export function changeSeries(
  officer: Person,
  { id, version, ports }: SeenSeries & { ports: Pick<SeriesPorts, 'series' | 'now'> },
  decide: (known: Series) => Series,
): Promise<Series> {
  const at = ports.now();
  return changeRecord(ports.series, id, (known) => {
    const seen = asSeen(known, version);
    return { ...decide(seen), changed: { by: officer.name, at: later(at, seen.changed.at) } };
  });
}

/** A version always moves on, also where two changes fall into one millisecond or a server's clock is behind. */
function later(at: string, before: string): string {
  return at > before ? at : new Date(Date.parse(before) + 1).toISOString();
}

/** What was typed as it is kept. @throws Problem bad_request, with what to put right and where */
export function checkedContent(typed: SeriesContent): SeriesContent {
  const content = { ...typed, title: storable(typed.title).trim() };
  const [fault] = seriesFaults(content);
  if (fault) throw new Problem('bad_request', `${fault.where}: ${fault.why}`);
  return content;
}

/** What is still to be done, with what has just been decided. */
export function withTodo(
  series: Series,
  officer: Person,
  more: Partial<SeriesTodo> & { at: string },
): Series {
  const { todo } = series;
  const union = <T>(a: readonly T[] = [], b: readonly T[] = []) => [...new Set([...a, ...b])];
  return {
    ...series,
    todo: {
      by: { id: officer.id, name: officer.name, email: officer.email },
      at: more.at,
      add: union(todo?.add, more.add),
      decide: union(todo?.decide, more.decide),
      carry: union(todo?.carry, more.carry),
      timesWere: [...(todo?.timesWere ?? []), ...(more.timesWere ?? [])],
    },
  };
}
