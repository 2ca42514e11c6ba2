import type { Checklist, ChecklistItem } from '../../../../src/casework/council/councilSettings.ts';
import { checklistNames, evidenceNames, wayNames } from '../../../parts/checklistNames.ts';
import type { PartKit } from '../partKit.ts';

/** What may be left out is empty text here. */
export type ItemRow = Omit<ChecklistItem, 'hint' | 'way' | 'test'> & {
  hint: string;
  way: NonNullable<ChecklistItem['way']> | '';
  test: NonNullable<ChecklistItem['test']> | '';
};
export type ListRow = { step: Checklist['step']; about: string; items: readonly ItemRow[] };
export type ListFields = { lists: readonly ListRow[] };

export const newItem = (): ItemRow => ({
  id: crypto.randomUUID(),
  text: '',
  hint: '',
  way: '',
  test: '',
  needed: true,
  source: { title: '', place: '', edition: '', url: '' },
});

const rowOf = (item: ChecklistItem): ItemRow => ({
  ...item,
  hint: item.hint ?? '',
  way: item.way ?? '',
  test: item.test ?? '',
});

const itemOf = ({ hint, way, test, ...rest }: ItemRow) => ({
  ...rest,
  ...(hint.trim() && { hint }),
  ...(way && { way }),
  ...(test && { test }),
});

const labels: Record<string, string> = {
  text: 'what it asks for',
  hint: 'hint',
  way: 'where it belongs',
  test: 'what the product looks for',
  source: 'source',
};
const order = '-order';
const about = '-about';

/** The names of what is merged end so: a step alone is its items. */
const nameOfStep = (name: string) => checklistNames[name as Checklist['step']] ?? name;

function textOf(path: string, value: unknown): string {
  if (value === undefined) return 'Not there';
  if (path.endsWith(order)) return 'Another order of the items';
  if (typeof value === 'string') return value || 'Empty';
  const { text, hint, way, test, needed, source } = value as ChecklistItem;
  return [
    `${text}${needed ? '' : ' (not needed in every case)'}`,
    hint,
    way && wayNames[way],
    test && `The product looks for: ${evidenceNames[test]}`,
    `Source: ${source.title} ${source.place}`,
  ]
    .filter(Boolean)
    .join('\n');
}

export const checklistsKit: PartKit<'checklists', ListFields> = {
  part: 'checklists',
  fieldsOf: (lists) => ({
    lists: lists.map(({ step, about: words = '', items }) => ({
      step,
      about: words,
      items: items.map(rowOf),
    })),
  }),
  contentOf: ({ lists }) =>
    lists.map(({ step, about: words, items }) => ({
      step,
      ...(words.trim() && { about: words }),
      items: items.map(itemOf),
    })),
  // Item by item, and the order by itself: else two people could not change one list at all.
  recordOf: (lists) =>
    Object.fromEntries(
      lists.flatMap(({ step, about: words, items }): [string, unknown][] => [
        [step, items],
        [`${step}${about}`, words ?? ''],
        [`${step}${order}`, items.map(({ id }) => id).join(' ')],
      ]),
    ),
  contentOfRecord: (record) =>
    (Object.keys(record) as Checklist['step'][])
      .filter((name) => Object.hasOwn(checklistNames, name))
      .map((step) => {
        const places = String(record[`${step}${order}`] ?? '').split(' ');
        const place = ({ id }: ChecklistItem) => (places.includes(id) ? places.indexOf(id) : places.length);
        const items = [...(record[step] as ChecklistItem[])].sort((a, b) => place(a) - place(b));
        const words = String(record[`${step}${about}`] ?? '');
        return { step, ...(words && { about: words }), items };
      }),
  nameOf: (path) => {
    const [name = ''] = path.split('.');
    if (name.endsWith(order)) return `${nameOfStep(name.slice(0, -order.length))}: the order`;
    if (name.endsWith(about)) return `${nameOfStep(name.slice(0, -about.length))}: about the list`;
    return `${nameOfStep(name)}: an item`;
  },
  textOf,
  labelOf(path, { lists }) {
    const [at, , place, field = ''] = path.split('.');
    const list = lists[Number(at)];
    const start = list ? checklistNames[list.step] : 'Checklist';
    return place === undefined ? start : `${start}, item ${Number(place) + 1}, ${labels[field] ?? field}`;
  },
};
