import { requireMay } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import { publishedFigures } from '../../attendance/publishedFigures.ts';
import { Problem } from '../../problems/problem.ts';
import type { ComparisonDraft, ListedComparison, OwnComparison } from './comparison.ts';
import { cleanComparison, comparisonFaults } from './comparisonFaults.ts';
import type { ComparisonPorts } from './comparisonPorts.ts';

const mostOwn = 200;

const published: readonly ListedComparison[] = publishedFigures.map((figures) => ({
  ...figures,
  own: false,
}));

/** Those that come with the product, then the council's own, the newest year first. @throws Problem not_allowed */
export async function listComparisons(
  person: Person,
  ports: Pick<ComparisonPorts, 'comparisons'>,
): Promise<readonly ListedComparison[]> {
  requireMay(person, 'comparisons:read');
  const own = (await ports.comparisons.all()).map(({ addedBy: _, addedAt: __, ...one }) => ({
    ...one,
    own: true,
  }));
  const key = ({ year, name, phase = '' }: ListedComparison) => `${name} ${phase} ${year}`;
  const byYear = own.sort((a, b) =>
    a.year === b.year ? (key(a) < key(b) ? -1 : 1) : a.year > b.year ? -1 : 1,
  );
  return [...published, ...byYear];
}

/** @throws Problem not_allowed, bad_request */
export async function addComparison(
  person: Person,
  draft: ComparisonDraft,
  ports: ComparisonPorts,
): Promise<ListedComparison> {
  requireMay(person, 'comparisons:edit');
  const clean = cleanComparison(draft);
  const [fault] = Object.values(comparisonFaults(clean));
  if (fault) throw new Problem('bad_request', fault);
  if ((await ports.comparisons.all()).length >= mostOwn)
    throw new Problem('bad_request', 'There are as many figures as we can keep. Remove some first.');
  const record: OwnComparison = { ...clean, id: ports.newId(), addedBy: person.name, addedAt: ports.now() };
  await ports.comparisons.add(record);
  return { ...clean, id: record.id, own: true };
}

/** Takes one of the council's own away. @throws Problem not_allowed, not_found */
export async function removeComparison(
  person: Person,
  id: string,
  { comparisons }: Pick<ComparisonPorts, 'comparisons'>,
): Promise<void> {
  requireMay(person, 'comparisons:edit');
  const known = (await comparisons.all()).some((one) => one.id === id);
  if (!known) throw new Problem('not_found');
  await comparisons.remove(id);
}
