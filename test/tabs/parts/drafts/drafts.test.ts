import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { draftKeys, keepDraft, onDraftsChanged, readDraft } from '../../../../tabs/parts/drafts/keptDraft.ts';
import { revive } from '../../../../tabs/parts/drafts/revive.ts';

describe('what was written survives, by person and form', () => {
  let kept: Record<string, string>;
  beforeEach(() => {
    kept = {};
    // As the browser's own: its keys are names of properties.
    const storage = new Proxy(kept, {
      get(all, name) {
        if (name === 'getItem') return (key: string) => all[key] ?? null;
        if (name === 'setItem')
          return (key: string, value: string) => {
            all[key] = value;
          };
        if (name === 'removeItem') return (key: string) => delete all[key];
        return Reflect.get(all, name);
      },
    });
    vi.stubGlobal('sessionStorage', storage);
  });
  afterEach(() => vi.unstubAllGlobals());

  const draft = { at: '2026-11-26T15:30:00.000Z', written: { text: 'Rang home' } };

  test('kept, read again and let go', () => {
    expect(readDraft('ada', 'note.p1')).toBeUndefined();
    keepDraft('ada', 'note.p1', draft);
    expect(readDraft('ada', 'note.p1')).toEqual(draft);
    expect(readDraft('ada', 'note.p2')).toBeUndefined();
    keepDraft('ada', 'note.p1', undefined);
    expect(readDraft('ada', 'note.p1')).toBeUndefined();
    expect(kept).toEqual({});
  });

  test('who asks is told when a draft begins and when it ends, not while it is written', () => {
    const told: string[][] = [];
    const stop = onDraftsChanged(() => told.push(draftKeys('ada')));
    keepDraft('ada', 'note.p1', draft);
    keepDraft('ada', 'note.p1', { ...draft, written: { text: 'Rang home twice' } });
    keepDraft('ada', 'note.p2', undefined);
    keepDraft('ada', 'note.p1', undefined);
    stop();
    keepDraft('ada', 'note.p1', draft);
    expect(told).toEqual([['note.p1'], []]);
  });

  test('nobody reads what another person wrote, and it does not stay', () => {
    keepDraft('ada', 'note.p1', draft);
    expect(readDraft('ben', 'note.p1')).toBeUndefined();
    expect(kept).toEqual({});
  });

  test.each([
    ['not JSON', '{'],
    ['nothing', 'null'],
    ['no time', '{"written":{}}'],
    ['a time that is none', '{"at":"yesterday","written":{}}'],
    ['nothing written', '{"at":"2026-11-26T15:30:00.000Z"}'],
  ])('%s is no draft', (_name, text) => {
    kept['graduated-response.draft.ada.note.p1'] = text;
    expect(readDraft('ada', 'note.p1')).toBeUndefined();
  });
});

test('a storage that is denied is as if nothing was kept', () => {
  keepDraft('ada', 'note.p1', { at: '2026-11-26T15:30:00.000Z', written: {} });
  expect(readDraft('ada', 'note.p1')).toBeUndefined();
});

describe('a draft of a form that has changed since', () => {
  test.each([
    ['as it was', { a: '', b: false }, { a: 'x', b: true }, { a: 'x', b: true }],
    ['a field that is new', { a: '', b: 'start' }, { a: 'x' }, { a: 'x', b: 'start' }],
    ['a field that holds something else by now', { a: '', b: [] }, { a: 'x', b: 'y' }, { a: 'x', b: [] }],
    ['a field that is gone', { a: '' }, { a: 'x', b: 'y' }, { a: 'x', b: 'y' }],
    ['fields within', { fields: { a: '', b: 1 } }, { fields: { a: 'x' } }, { fields: { a: 'x', b: 1 } }],
    ['nothing like it', { a: '' }, 'text', { a: '' }],
    ['null for an object', { before: { a: 1 } }, { before: null }, { before: { a: 1 } }],
  ] as const)('%s', (...[, start, written, revived]) => {
    expect(revive<unknown>(start, written)).toEqual(revived);
  });
});
