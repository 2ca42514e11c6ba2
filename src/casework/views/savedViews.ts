import { requireMay } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import { Problem } from '../../problems/problem.ts';
import { changeRecord } from '../../records/changeRecord.ts';
import type { CasePorts } from '../cases/casePorts.ts';
import { mostLetters, mostViews, type SavedView } from './savedView.ts';

type Ports = Pick<CasePorts, 'savedViews'>;

/** The views that this person keeps, in their own order. @throws Problem not_allowed */
export async function readViews(person: Person, { savedViews }: Ports): Promise<readonly SavedView[]> {
  requireMay(person, 'views:keep');
  return (await savedViews.byId(person.id))?.record.views ?? [];
}

/** What somebody typed to find a pupil: a name does not belong into something that is kept. */
const searches = ['search', 'query', 'text'];

function viewsFault(views: readonly SavedView[]): string | undefined {
  if (views.length > mostViews) return `Keep ${mostViews} views or fewer.`;
  if (JSON.stringify(views).length > mostLetters)
    return 'These views are too long to keep together. Take one away first.';
  const names = views.map(({ name }) => name.toLowerCase());
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) return 'Give each view a name of its own.';
  const hasSearch = views.some(({ settings }) => searches.some((key) => Object.hasOwn(settings, key)));
  return hasSearch ? 'What you search for is not kept in a view.' : undefined;
}

/**
 * Keeps exactly these. They are one person's own, so that the last word counts, from whichever device.
 * @throws Problem not_allowed, bad_request
 */
export async function keepViews(
  person: Person,
  views: readonly SavedView[],
  { savedViews }: Ports,
): Promise<readonly SavedView[]> {
  requireMay(person, 'views:keep');
  const fault = viewsFault(views);
  if (fault !== undefined) throw new Problem('bad_request', fault);
  const kept = await changeRecord(savedViews, person.id, () => ({ id: person.id, views }));
  return kept.views;
}
