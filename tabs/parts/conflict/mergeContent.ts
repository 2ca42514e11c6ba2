/** A part of a record as it was, as somebody else left it, and as this person has it. */
export type Difference = {
  /** 'title'; 'parents.ID' for an item of a list whose items have ids. */
  path: string;
  base: unknown;
  theirs: unknown;
  mine: unknown;
  /** Who changed it; `both` differently. */
  by: 'them' | 'me' | 'both';
};

export type Choice = 'theirs' | 'mine';

type Content = Readonly<Record<string, unknown>>;
type Item = { id: string };

const isItems = (value: unknown): value is readonly Item[] =>
  Array.isArray(value) &&
  value.every((one) => typeof one === 'object' && one !== null && typeof one.id === 'string');

/** Lists of things with ids are merged thing by thing; every other part as a whole. */
const isList = (...values: unknown[]) =>
  values.some((value) => isItems(value) && value.length > 0) &&
  values.every((value) => value === undefined || isItems(value));

/** The things of a list whose things have ids; nothing of anything else. */
export const itemsOf = (value: unknown): readonly Item[] => (isItems(value) ? value : []);
const itemOf = (value: unknown, id: string) => itemsOf(value).find((one) => one.id === id);

/** Whether two parts hold the same. The order of names does not matter, nor whether a part is undefined or absent. */
export function isSame(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const parts = Object.entries(value).filter(([, one]) => one !== undefined);
    return `{${parts
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, one]) => `${JSON.stringify(name)}:${canonical(one)}`)
      .join(',')}}`;
  }
  return JSON.stringify(value) ?? '';
}

/** Every part that somebody changed since `base`, in the order of the parts. Where both made the same change, nobody has to choose. */
export function differencesOf(base: Content, theirs: Content, mine: Content): Difference[] {
  const names = [...new Set([...Object.keys(base), ...Object.keys(theirs), ...Object.keys(mine)])];
  return names.flatMap((name) => {
    const [was, their, my] = [base[name], theirs[name], mine[name]];
    if (!isList(was, their, my)) return differenceOf(name, { base: was, theirs: their, mine: my });
    const ids = [...new Set([...itemsOf(was), ...itemsOf(their), ...itemsOf(my)].map(({ id }) => id))];
    return ids.flatMap((id) =>
      differenceOf(`${name}.${id}`, {
        base: itemOf(was, id),
        theirs: itemOf(their, id),
        mine: itemOf(my, id),
      }),
    );
  });
}

function differenceOf(path: string, sides: Pick<Difference, 'base' | 'theirs' | 'mine'>): Difference[] {
  const byThem = !isSame(sides.base, sides.theirs);
  const byMe = !isSame(sides.base, sides.mine);
  if (!byThem && !byMe) return [];
  const isAgreed = byThem && byMe && isSame(sides.theirs, sides.mine);
  return [{ path, ...sides, by: isAgreed || !byMe ? 'them' : byThem ? 'both' : 'me' }];
}

/** What a part is to be, where the person has not said: nobody's change is lost that nobody else touched. */
const usual = { them: 'theirs', me: 'mine', both: 'mine' } as const;

/** Their record with this person's changes put in, part by part as chosen. */
export function mergedContent<T extends Content>(
  theirs: T,
  differences: readonly Difference[],
  choices: Readonly<Record<string, Choice>>,
): T {
  const merged: Record<string, unknown> = { ...theirs };
  for (const difference of differences) {
    if ((choices[difference.path] ?? usual[difference.by]) === 'theirs') continue;
    const [name = '', id] = difference.path.split('.');
    if (id === undefined) put(merged, name, difference.mine);
    else merged[name] = withItem(itemsOf(merged[name]), id, difference.mine as Item | undefined);
  }
  return merged as T;
}

function put(record: Record<string, unknown>, name: string, value: unknown): void {
  if (value === undefined) delete record[name];
  else record[name] = value;
}

function withItem(list: readonly Item[], id: string, item: Item | undefined): readonly Item[] {
  if (item === undefined) return list.filter((one) => one.id !== id);
  return list.some((one) => one.id === id)
    ? list.map((one) => (one.id === id ? item : one))
    : [...list, item];
}
