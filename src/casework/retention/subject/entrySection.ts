import { ukInstant } from '../../cases/changedElsewhere.ts';
import type { Entry, EntryKind } from '../../cases/entry.ts';
import type { Change, FieldChange } from '../../cases/stamp.ts';
import type { Parent } from '../../profiles/profileContent.ts';
import { labelOf, valueWords } from './fieldWords.ts';
import { type Html, html, nothing } from './html.ts';

export const kindWords: Readonly<Record<EntryKind, string>> = {
  profile: 'Profile',
  plan: 'Plan',
  action: 'Action',
  contact: 'Contact',
  legal: 'Legal step',
  timetable: 'Part-time timetable',
  note: 'Note',
  letter: 'Letter',
  discussion: 'Discussed at a Targeting Support Meeting',
};

const acts: Readonly<Record<Change['what'], string>> = {
  added: 'Written',
  changed: 'Changed',
  removed: 'Taken out',
  restored: 'Brought back',
};

export type Names = ReadonlyMap<string, string>;

/** The names of parents by their ids, to be read in their place. */
export const namesOf = (parents: readonly Parent[]): Names =>
  new Map(parents.map(({ id, name, relationship }) => [id, `${name} (${relationship})`]));

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function shownValue(field: string, value: unknown, names: Names): Html {
  if (Array.isArray(value)) {
    if (value.length === 0) return html`None`;
    return html`<ul>${value.map((each) => html`<li>${shownValue(field, each, names)}</li>`)}</ul>`;
  }
  if (isFields(value)) return fieldList(value, names);
  const name = typeof value === 'string' && /^parentIds?$/.test(field) ? names.get(value) : undefined;
  return html`${name ?? valueWords(field, value)}`;
}

/** Fields with what stands in them. Ids are for the machine, and stand in the other file. */
export function fieldList(fields: Fields, names: Names): Html {
  const shown = Object.entries(fields).filter(
    ([field, value]) => value !== undefined && (!/(^id|[a-z]Id)$/.test(field) || field === 'parentId'),
  );
  return html`<dl>${shown.map(
    ([field, value]) => html`<dt>${labelOf(field)}</dt><dd>${shownValue(field, value, names)}</dd>`,
  )}</dl>`;
}

function placeWords(path: string, names: Names): string {
  return path
    .split('.')
    .map((part) => names.get(part) ?? labelOf(part))
    .join(', ');
}

function changeRow({ path, from, to }: FieldChange, names: Names): Html {
  const last = path.split('.').at(-1) ?? path;
  const side = (value: unknown) => (value === undefined ? html`(empty)` : shownValue(last, value, names));
  return html`<tr><td>${placeWords(path, names)}</td><td>${side(from)}</td><td>${side(to)}</td></tr>`;
}

/** One change: who made it when, why, and what was before and after. */
export function changeOf(
  { what, at, by, reason, fields }: Omit<Change, 'version' | 'byId'>,
  names: Names,
): Html {
  const rows =
    fields.length === 0
      ? nothing
      : html`<table><thead><tr><th scope="col">Field</th><th scope="col">Before</th><th scope="col">After</th></tr></thead><tbody>${fields.map((field) => changeRow(field, names))}</tbody></table>`;
  const why = reason === undefined ? nothing : html`<p>Reason: ${reason}</p>`;
  return html`<li><p>${acts[what]} by ${by} at ${ukInstant(at)}.</p>${why}${rows}</li>`;
}

/** One thing that was written down: what it says, and who wrote and changed it when. */
export function entrySection(entry: Entry, names: Names, remark = ''): Html {
  const out = entry.removed
    ? html`<p><strong>This was taken out. It can be brought back.</strong></p>`
    : nothing;
  const more = remark === '' ? nothing : html`<p>${remark}</p>`;
  return html`<section><h3>${kindWords[entry.kind]}</h3>${out}${more}${fieldList(entry.content, names)}<h4>Who wrote it</h4><ol>${entry.history.map((change) => changeOf(change, names))}</ol></section>`;
}
