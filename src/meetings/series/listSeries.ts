import { requireMay } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import { Problem } from '../../problems/problem.ts';
import type { Series } from './series.ts';
import type { SeriesPorts } from './seriesPorts.ts';

/** All but those that were removed, the latest first. @throws Problem not_allowed */
export async function listSeries(
  officer: Person,
  ports: Pick<SeriesPorts, 'series'>,
): Promise<readonly Series[]> {
  requireMay(officer, 'series:manage');
  const kept = (await ports.series.all()).filter(({ state }) => state !== 'removed');
  const key = ({ from, title, id }: Series) => `${from} ${title} ${id}`;
  return kept.sort((a, b) => (key(a) > key(b) ? -1 : Number(key(a) < key(b))));
}

/** One of them, a removed one too: it can be brought back. @throws Problem not_allowed, not_found */
export async function readSeries(
  officer: Person,
  id: string,
  ports: Pick<SeriesPorts, 'series'>,
): Promise<Series> {
  requireMay(officer, 'series:manage');
  const known = await ports.series.byId(id);
  if (!known) throw new Problem('not_found');
  return known.record;
}
