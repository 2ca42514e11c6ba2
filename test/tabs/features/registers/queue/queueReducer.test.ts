import { describe, expect, test } from 'vitest';
import { ApiProblem } from '../../../../../tabs/app/apiProblem.ts';
import { emptyQueue, queueReducer } from '../../../../../tabs/features/registers/queue/queueReducer.ts';
import type {
  QueueAction,
  QueueState,
  Stage,
} from '../../../../../tabs/features/registers/queue/queueTypes.ts';
import { importCheck } from '../importCheck.ts';

const fileNamed = (name: string, content = name) => new File([content], name, { lastModified: 1 });
const uploaded = (uploadId: string, school?: { id: string; name: string; because: string }) => ({
  uploadId,
  fileName: 'a.csv',
  size: 1,
  checksum: 'a'.repeat(64),
  ...(school && { school }),
});
const table = { signature: 's', headingLine: 1, columns: [], guesses: {} };
const progress = { words: 'Reading', part: 0.5 };
const saved = { importId: 'i1', onCaseload: 3, to: '2025-10-24', changed: true };

const queueAfter = (actions: readonly QueueAction[], start: QueueState = emptyQueue) =>
  actions.reduce(queueReducer, start);
const key = 'file-1';
const add = (...names: string[]): QueueAction => ({
  type: 'add',
  files: names.map((name) => fileNamed(name)),
});
const begin: QueueAction = { type: 'begin', key };
const guess = { id: 's1', name: 'One School', because: 'its number is in the file' };
const upTo = {
  sending: [add('a.csv'), begin],
  whichSchool: [add('a.csv'), begin, { type: 'sent', key, uploaded: uploaded('u1') }],
  queued: [add('a.csv'), begin, { type: 'sent', key, uploaded: uploaded('u1', guess) }],
} satisfies Record<string, QueueAction[]>;
const checking = [...upTo.queued, begin];
const checkedFile: QueueAction[] = [...checking, { type: 'checked', key, check: importCheck() }];
const saving: QueueAction[] = [...checkedFile, { type: 'save', keys: [key] }, begin];

const stageAfter = (actions: readonly QueueAction[]) => queueAfter(actions).items[0]?.stage;

test('a file that somebody else overtook is checked again, and says why it was not saved', () => {
  const error = new ApiProblem({ code: 'changed_elsewhere', words: 'Tom saved another', reference: '' }, 412);
  const overtaken: QueueAction[] = [...saving, { type: 'failed', key, error }];
  expect(stageAfter(overtaken)).toEqual({ at: 'queued' });
  const check = importCheck({ standing: 'i2' });
  const again: QueueAction[] = [...overtaken, begin, { type: 'checked', key, check }];
  expect(stageAfter(again)).toEqual({ at: 'checked', check, error });
  const later = stageAfter([
    ...again,
    { type: 'figuresChanged', schoolId: 's1' },
    begin,
    { type: 'checked', key, check },
  ]);
  expect(later).toEqual({ at: 'checked', check });
});

describe('a file on its way', () => {
  const cases: [string, QueueAction[], Stage['at']][] = [
    ['waits when it is chosen', [add('a.csv')], 'waiting'],
    ['is sent', upTo.sending, 'sending'],
    ['asks for its school where nobody knows it', upTo.whichSchool, 'whichSchool'],
    ['goes on by itself where the server knows it', upTo.queued, 'queued'],
    [
      'goes on once the school is chosen',
      [...upTo.whichSchool, { type: 'school', key, schoolId: 's2' }],
      'queued',
    ],
    ['is checked', checking, 'checking'],
    ['can be looked at', checkedFile, 'checked'],
    ['asks for its columns', [...checking, { type: 'unknown', key, table }], 'columns'],
    [
      'is checked again with the columns',
      [
        ...checking,
        { type: 'unknown', key, table },
        { type: 'read', key, reading: { mapping: { headingLine: 1, columns: { upn: 0 } } } },
      ],
      'queued',
    ],
    [
      'is checked again for another school',
      [...checkedFile, { type: 'school', key, schoolId: 's2' }],
      'queued',
    ],
    ['fails while it is sent', [...upTo.sending, { type: 'failed', key, error: 'e' }], 'failed'],
    ['fails while it is checked', [...checking, { type: 'failed', key, error: 'e' }], 'failed'],
    [
      'is sent again after that failed',
      [...upTo.sending, { type: 'failed', key, error: 'e' }, { type: 'retry', key }],
      'waiting',
    ],
    [
      'is only checked again after that failed',
      [...checking, { type: 'failed', key, error: 'e' }, { type: 'retry', key }],
      'queued',
    ],
    ['stops', [...checking, { type: 'stop', key }], 'stopped'],
    ['goes on after it was stopped', [...checking, { type: 'stop', key }, { type: 'retry', key }], 'queued'],
    ['is saved', [...saving, { type: 'saved', key, saved }], 'saved'],
    [
      'can be looked at again after a save that failed',
      [...saving, { type: 'failed', key, error: 'e' }],
      'checked',
    ],
    ['cannot be stopped while it is saved', [...saving, { type: 'stop', key }], 'saving'],
    ['keeps its school while it is saved', [...saving, { type: 'school', key, schoolId: 's2' }], 'saving'],
    ['is not read otherwise while it is saved', [...saving, { type: 'read', key, reading: {} }], 'saving'],
  ];
  test.each(cases)('%s', (_, actions, stage) => {
    expect(stageAfter(actions)?.at).toBe(stage);
  });

  test('an answer that comes too late changes nothing', () => {
    const stopped: QueueAction[] = [...checking, { type: 'stop', key }];
    for (const late of [
      { type: 'checked', key, check: importCheck() },
      { type: 'unknown', key, table },
      { type: 'saved', key, saved },
      { type: 'sent', key, uploaded: uploaded('u9') },
      { type: 'progress', key, progress },
      { type: 'failed', key, error: 'e' },
    ] satisfies QueueAction[])
      expect(stageAfter([...stopped, late])).toEqual({ at: 'stopped' });
  });

  test('the reason of a save that failed stands beside the check', () => {
    expect(stageAfter([...saving, { type: 'failed', key, error: 'e' }])).toMatchObject({
      at: 'checked',
      error: 'e',
    });
  });

  test('a person with one school is not asked', () => {
    const files = [fileNamed('a.csv')];
    const { items } = queueAfter([
      { type: 'add', files, schoolId: 's7' },
      begin,
      { type: 'sent', key, uploaded: uploaded('u1', guess) },
    ]);
    expect(items[0]).toMatchObject({ schoolId: 's7', guess, stage: { at: 'queued' } });
  });

  test('a school chosen while the file is being sent is kept', () => {
    const { items } = queueAfter([
      ...upTo.sending,
      { type: 'school', key, schoolId: 's2' },
      { type: 'sent', key, uploaded: uploaded('u1', guess) },
    ]);
    expect(items[0]).toMatchObject({ schoolId: 's2', uploadId: 'u1', stage: { at: 'queued' } });
  });

  test('a period is added to a mapping that was given before', () => {
    const mapping = { headingLine: 3, columns: { upn: 0 } };
    const period = { from: '2025-09-01', to: '2025-12-19' };
    const { items } = queueAfter([
      ...checkedFile,
      { type: 'read', key, reading: { mapping } },
      { type: 'read', key, reading: { period } },
    ]);
    expect(items[0]?.reading).toEqual({ mapping, period });
  });

  test('a file that was sent again goes by its new id', () => {
    const state = queueAfter([...checking, { type: 'sentAgain', key, uploadId: 'u2' }]);
    expect(state.items[0]).toMatchObject({ uploadId: 'u2', stage: { at: 'checking' } });
  });
});

describe('saying what the columns hold', () => {
  const mapping = { headingLine: 1, columns: { upn: 0, date: 1 } };
  const refused = new ApiProblem({ code: 'register_unreadable', words: 'No marks.', reference: '' }, 422);
  const asked: QueueAction[] = [...checking, { type: 'unknown', key, table }];
  const said: QueueAction[] = [...asked, { type: 'read', key, reading: { mapping } }, begin];

  test('columns that are refused can be chosen again, as they were chosen', () => {
    expect(stageAfter([...said, { type: 'failed', key, error: refused }])).toEqual({
      at: 'columns',
      table: { ...table, guesses: mapping.columns },
      error: refused,
    });
  });

  test('a connection that broke is not taken for a refusal', () => {
    expect(stageAfter([...said, { type: 'failed', key, error: new Error('cut') }])?.at).toBe('failed');
  });

  test('asked for on demand, it starts from the mapping that was used, and there is a way back', () => {
    const used: QueueAction[] = [...checking, { type: 'checked', key, check: importCheck({ mapping }) }];
    const state = queueAfter([...used, { type: 'askColumns', key }]);
    expect(state.items[0]).toMatchObject({
      reading: { mapping: { headingLine: 1, columns: {} } },
      readBefore: { mapping },
      stage: { at: 'queued' },
    });
    const shown = queueAfter([begin, { type: 'unknown', key, table }], state);
    expect(shown.items[0]?.stage).toMatchObject({ at: 'columns', table: { guesses: mapping.columns } });
    const other = queueAfter([begin, { type: 'unknown', key, table: { ...table, headingLine: 2 } }], state);
    expect(other.items[0]?.stage).toMatchObject({ at: 'columns', table: { guesses: {} } });
    expect(queueAfter([{ type: 'read', key, reading: { mapping } }], shown).items[0]?.stage.at).toBe(
      'queued',
    );
  });

  test('a file in which no register was found can be explained, once', () => {
    const lost: QueueAction[] = [
      ...checking,
      { type: 'failed', key, error: refused },
      { type: 'askColumns', key },
    ];
    expect(queueAfter(lost).items[0]).toMatchObject({
      reading: { mapping: { headingLine: 0, columns: {} } },
      stage: { at: 'queued' },
    });
    const again = queueAfter([...lost, begin, { type: 'failed', key, error: refused }]);
    expect(queueAfter([{ type: 'askColumns', key }], again)).toEqual(again);
  });

  test('of a file that was recognised the server finds the heading', () => {
    const { items } = queueAfter([...checkedFile, { type: 'askColumns', key }]);
    expect(items[0]?.reading.mapping).toEqual({ headingLine: 0, columns: {} });
  });
});

describe('the whole queue', () => {
  test('a file that is on the list already is named, not added', () => {
    const state = queueAfter([add('a.csv', 'b.csv'), add('b.csv', 'c.csv', 'c.csv')]);
    expect(state.items.map(({ file }) => file.name)).toEqual(['a.csv', 'b.csv', 'c.csv']);
    expect(state.repeated).toEqual(['b.csv', 'c.csv']);
    expect(queueAfter([add('d.csv')], state).repeated).toEqual([]);
  });

  test('a file that was saved can be added again', () => {
    const state = queueAfter([...saving, { type: 'saved', key, saved }, add('a.csv')]);
    expect(state.items.map(({ stage }) => stage.at)).toEqual(['saved', 'waiting']);
    expect(new Set(state.items.map((item) => item.key)).size).toBe(2);
  });

  test('a file that can be no register is not sent, and cannot be explained', () => {
    const state = queueAfter([add('certificate.pdf')]);
    expect(state.items[0]?.stage).toMatchObject({ at: 'failed', error: { code: 'register_unreadable' } });
    expect(queueAfter([begin, { type: 'askColumns', key }], state).items[0]).toEqual(state.items[0]);
  });

  test('what is saved already, or of unknown dates, is not saved', () => {
    const { from: _from, to: _to, ...dateless } = importCheck();
    for (const check of [importCheck({ alreadySaved: true }), dateless]) {
      const state = queueAfter([...checking, { type: 'checked', key, check }, { type: 'save', keys: [key] }]);
      expect(state.items[0]?.stage.at).toBe('checked');
    }
  });

  test('one file alone is opened once it can be looked at, and closed when it is removed', () => {
    expect(queueAfter(checking).openKey).toBeUndefined();
    expect(queueAfter(checkedFile).openKey).toBe(key);
    expect(queueAfter([...checking, { type: 'unknown', key, table }]).openKey).toBe(key);
    expect(queueAfter([...checkedFile, { type: 'remove', key }])).toMatchObject({ items: [] });
    expect(queueAfter([...checkedFile, { type: 'remove', key }]).openKey).toBeUndefined();
  });

  test('of several files none is opened by itself', () => {
    const state = queueAfter([add('b.csv')], queueAfter(checking));
    expect(queueAfter([{ type: 'checked', key, check: importCheck() }], state).openKey).toBeUndefined();
  });

  test('figures that have changed send the checks of that school back', () => {
    expect(stageAfter([...checkedFile, { type: 'figuresChanged', schoolId: 's1' }])?.at).toBe('queued');
    expect(stageAfter([...checkedFile, { type: 'figuresChanged', schoolId: 's2' }])?.at).toBe('checked');
    expect(
      stageAfter([...saving, { type: 'saved', key, saved }, { type: 'figuresChanged', schoolId: 's1' }])?.at,
    ).toBe('saved');
  });
});
