import { describe, expect, test } from 'vitest';
import { kindsOfEntry } from '../../../src/casework/cases/entry.ts';
import type { CouncilRecord } from '../../../src/casework/council/councilRecord.ts';
import { shippedSettings } from '../../../src/casework/council/shipped/shippedSettings.ts';
import { auditList } from '../../../src/graph/lists/cases/audit.ts';
import { casesList } from '../../../src/graph/lists/cases/cases.ts';
import { councilSettingsList } from '../../../src/graph/lists/cases/councilSettings.ts';
import { entryLists } from '../../../src/graph/lists/cases/entryLists.ts';
import { savedViewsList } from '../../../src/graph/lists/cases/savedViews.ts';
import { sentReturnsList } from '../../../src/graph/lists/cases/sentReturns.ts';
import { type Fields, type ListDescription, tooLong } from '../../../src/graph/lists/listDescription.ts';
import { tsmRequestsList } from '../../../src/graph/lists/meetings/tsmRequests.ts';
import { change, deed, entry, pupilCase } from '../caseExamples.ts';

/** What SharePoint gives back of what it is given. */
const stored = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== ''));

function roundTrip<T>(description: ListDescription<T>, record: T): T {
  const fields = description.fieldsOf(record);
  const known = new Set(['Title', ...description.columns.map(({ name }) => name)]);
  expect(Object.keys(fields).filter((name) => !known.has(name))).toEqual([]);
  expect(tooLong(description.columns, fields)).toEqual([]);
  return description.reader.parse({ '@odata.etag': '"x,1"', ...stored(fields) });
}

const by = { at: '2026-11-23T09:00:00.123Z', by: 'Olive Officer', byId: 'o-1' };
const told = {
  ...{ kind: 'unauthorised', pupilId: 'p-1', from: '2026-09-07', to: '2026-10-16', on: '2026-11-23' },
  ...{ by: 'Wilhelmina Brambleworth-Thistlewick', byId: '00000000-0000-4000-8000-000000000001' },
} as const;
const removal = { ...by, reason: 'Asked for by the family', on: '2026-12-23' };
const checklists = shippedSettings.checklists;
const council = { id: 'checklists', content: checklists, version: 2, history: [change(2)] } as CouncilRecord;
const manyItems = checklists.flatMap(({ items }) => items).slice(0, 40);
const large = Array.from({ length: 12 }, () => ({ step: 'contract' as const, items: manyItems }));

describe('what is written is what is read', () => {
  test.each(kindsOfEntry.map((kind) => [kind] as const))('an entry of the kind %s', (kind) => {
    const description = entryLists[kind] as ListDescription<unknown>;
    expect(roundTrip(description, entry(kind, 'e-1'))).toEqual(entry(kind, 'e-1'));
    const removed = entry(kind, 'e-1', {
      removed: true,
      version: 3,
      history: [change(1), change(2), change(3)],
    });
    expect(roundTrip(description, removed)).toEqual(removed);
  });

  test.each([
    ['a case', casesList, pupilCase(1)],
    ['a case that is held', casesList, pupilCase(1, { hold: { ...by, reason: 'A court case' } })],
    ['a case that is to go', casesList, pupilCase(1, { removal, birthDate: '', yearGroup: '' })],
    ['what the council has set', councilSettingsList, council],
    [
      'what the council has put back',
      councilSettingsList,
      { id: 'measures', version: 3, history: [change(2), change(3)] },
    ],
    ['more than a column holds', councilSettingsList, { ...council, content: large }],
    [
      'views',
      savedViewsList,
      { id: 'p', views: [{ name: 'Year 9', settings: { year: ['9'], severe: true } }] },
    ],
    ['views that were all taken away', savedViewsList, { id: 'p', views: [] }],
    [
      'a request for a meeting',
      tsmRequestsList,
      { id: 't-1', schoolId: 's-one', reason: 'Year 9', steps: [{ ...by, state: 'asked', note: '' }] },
    ],
    ['returns that were sent', sentReturnsList, { id: 's-one', sent: [told] }],
    [
      'as many returns as are kept',
      sentReturnsList,
      {
        id: 's-one',
        sent: Array.from({ length: 600 }, (_, n) => ({
          ...{ ...told, pupilId: `${n}`.padStart(36, 'p') },
          ...(n < 100 && { withdrawn: { on: told.on, by: told.by, byId: told.byId } }),
        })),
      },
    ],
    ['a look', auditList, deed('d-1', by.at)],
    [
      'a change',
      auditList,
      deed('d-2', by.at, {
        act: 'changed',
        subject: 'plan',
        recordId: 'plan-1',
        fields: [{ path: 'lead.name', from: 'Ida', to: 'Otto' }, { path: 'target' }],
        reason: 'Ida has left',
      }),
    ],
    [
      'a change of much text',
      auditList,
      deed('d-3', by.at, {
        act: 'changed',
        fields: [{ path: 'a', from: 'x'.repeat(60_000), to: 'y'.repeat(60_000) }],
      }),
    ],
  ] as const)('%s', (_name, description, record) => {
    expect(roundTrip(description as ListDescription<unknown>, record)).toEqual(record);
  });

  test('of the longest change of all the audit keeps what it can hold, and says that it was cut', () => {
    const value = { long: 'z'.repeat(150_000) };
    const kept = roundTrip(auditList, deed('d', by.at, { fields: [{ path: 'a', from: value, to: value }] }));
    expect(kept.fields?.[0]?.path).toBe('a');
    expect(String(kept.fields?.[0]?.to)).toMatch(/^\{"long":"z{10000,} …$/);
  });
});

test('more than all columns together hold is refused', () => {
  const content = Array.from({ length: 20 }, () => ({ step: 'contract' as const, items: manyItems }));
  const huge = { ...council, content: [...content, ...content] } as CouncilRecord;
  expect(tooLong(councilSettingsList.columns, councilSettingsList.fieldsOf(huge))).toEqual(['Content5']);
});

test('titles hold ids, and nothing of a pupil', () => {
  const titles = [
    ...kindsOfEntry.map(
      (kind) => (entryLists[kind] as ListDescription<unknown>).fieldsOf(entry(kind, 'e-1')).Title,
    ),
    casesList.fieldsOf(pupilCase(1)).Title,
    auditList.fieldsOf(deed('d-1', by.at)).Title,
  ];
  expect([...new Set(titles)]).toEqual(['e-1', 'p-1', 'd-1']);
});

test('a deed is found under the day and the hour that it had in England', () => {
  expect(auditList.fieldsOf(deed('d', '2026-06-30T23:30:00.000Z'))).toMatchObject({
    LocalDay: '2026-07-01',
    LocalHour: '2026-07-01T00',
    PupilMonth: 'p-1|2026-07',
    SchoolMonth: 's-one|2026-07',
    ActMonth: 'viewed|2026-07',
  });
});

describe('a row that was spoilt by hand', () => {
  test.each([
    ['content of another shape', entryLists.note, entry('note', 'e'), { Content: '{"text":"x"}' }],
    ['no content', entryLists.note, entry('note', 'e'), { Content: undefined }],
    ['no history', entryLists.note, entry('note', 'e'), { History: '[]' }],
    ['a change that nobody made', entryLists.note, entry('note', 'e'), { History: '[{"version":1}]' }],
    ['no pupil', entryLists.plan, entry('plan', 'e'), { PupilId: undefined }],
    ['settings that are none', councilSettingsList, council, { Content: '{"a":1}' }],
    ['settings of a part that we do not know', councilSettingsList, council, { SettingsPart: 'fees' }],
    ['views that are none', savedViewsList, { id: 'p', views: [] }, { Views: '[{"name":""}]' }],
    ['a deed that we do not know', auditList, deed('d', by.at), { Act: 'guessed' }],
    ['changes that are none', auditList, deed('d', by.at), { Changes: '[{' }],
  ] as const)('%s is refused', (_name, ...[description, record, spoilt]) => {
    const { fieldsOf, reader } = description as ListDescription<unknown>;
    expect(reader.safeParse({ ...stored(fieldsOf(record)), ...(spoilt as Fields) }).success).toBe(false);
  });
});
