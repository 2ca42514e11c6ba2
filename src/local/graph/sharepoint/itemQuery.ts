import { badRequest, GraphError, invalidRequest } from '../errors.ts';
import { type Call, preferences } from '../exchange.ts';
import { compareValues, type Filter, filterPaths, matches, parseFilter } from '../odata/filter.ts';
import { option } from '../odata/shape.ts';
import { fieldsView } from './itemView.ts';
import type { StoredItem, StoredList } from './stored.ts';

/** SharePoint gives up on a query that makes it look at more rows than this. */
const threshold = 5000;

/** The items that $filter and $orderby ask for. Refuses columns without an index as SharePoint does. */
export function queriedItems(
  call: Call,
  list: StoredList,
  all: readonly StoredItem[],
): readonly StoredItem[] {
  const filterText = option(call, 'filter');
  const filter = filterText === undefined ? undefined : parseFilter(filterText);
  const order = ordering(option(call, 'orderby'));
  const columns = [...(filter ? filterPaths(filter) : []), ...order.map(({ path }) => path)].map(columnName);
  requireIndexes(call, { list, columns, count: all.length });
  const read = (item: StoredItem) => (path: string) => fieldOf(item, columnName(path));
  // An index helps only to find, and only as far as the first condition narrows the list down: later ones do not count.
  const narrowed = filter
    ? all.filter((item) => matches(firstCondition(filter), read(item)))
    : order.length > 0
      ? all
      : [];
  if (all.length > threshold && narrowed.length > threshold) throw tooMuch();
  const found = filter ? narrowed.filter((item) => matches(filter, read(item))) : [...all];
  if (order.length === 0) return found;
  return [...found].sort((a, b) => {
    for (const { path, sign } of order) {
      const difference = compareValues(read(a)(path) ?? '', read(b)(path) ?? '');
      if (difference !== 0 && !Number.isNaN(difference)) return sign * difference;
    }
    return Number(a.id) - Number(b.id);
  });
}

function fieldOf(item: StoredItem, column: string): unknown {
  if (column === 'id') return Number(item.id);
  return item.fields[column] ?? fieldsView(item)[column];
}

function columnName(path: string): string {
  const [root, name, ...rest] = path.split('/');
  if (root === 'id' && !name) return 'id';
  if (root?.toLowerCase() !== 'fields' || !name || rest.length > 0)
    throw invalidRequest('Invalid filter clause');
  return name.toLowerCase() === 'id' ? 'id' : name;
}

function ordering(text: string | undefined): { path: string; sign: 1 | -1 }[] {
  return (text ?? '')
    .split(',')
    .filter((piece) => piece.trim() !== '')
    .map((piece) => {
      const [path = '', direction = 'asc', ...rest] = piece.trim().split(/\s+/);
      if (rest.length > 0 || !['asc', 'desc'].includes(direction.toLowerCase())) {
        throw badRequest('Syntax error in the $orderby query option.');
      }
      return { path, sign: direction.toLowerCase() === 'desc' ? -1 : 1 };
    });
}

const preference = 'HonorNonIndexedQueriesWarningMayFailRandomly';

function requireIndexes(
  call: Call,
  { list, columns, count }: { list: StoredList; columns: readonly string[]; count: number },
): void {
  for (const name of columns) {
    if (name === 'id') continue;
    const column = list.columns.find((each) => each.name === name);
    if (!column) throw invalidRequest(`Field '${name}' is not recognized`);
    if (column.indexed) continue;
    if (!preferences(call).has(preference.toLowerCase())) {
      throw invalidRequest(
        `Field '${name}' cannot be referenced in filter or orderby as it is not indexed. Provide the 'Prefer: ${preference}' header to allow this, but be warned that such queries may fail on large lists.`,
      );
    }
    if (count > threshold) throw tooMuch();
  }
}

function firstCondition(filter: Filter): Filter {
  return filter.kind === 'and' ? firstCondition(filter.left) : filter;
}

const tooMuch = () =>
  new GraphError(422, 'notSupported', {
    message: 'The request is unprocessable because it uses too many resources',
  });
