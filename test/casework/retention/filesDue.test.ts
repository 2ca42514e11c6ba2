import { describe, expect, test } from 'vitest';
import type { ImportRecord, ImportState } from '../../../src/casework/imports/importRecord.ts';
import { filesDue } from '../../../src/casework/retention/filesDue.ts';
import { northId, schoolOf } from '../support.ts';

const figures = {} as NonNullable<ImportRecord['figures']>;
type Some = {
  id?: string;
  fileId?: string;
  state?: ImportState;
  held?: boolean;
  savedAt?: string;
  to?: string;
};

const record = ({
  id = 'i-1',
  fileId = 'f-1',
  state = 'saved',
  held = false,
  savedAt,
  to,
}: Some): ImportRecord =>
  ({
    ...{ id, schoolId: northId, state, fileId, to: to ?? '2026-10-16' },
    begunAt: '2026-10-19T09:00:00.000Z',
    savedAt: savedAt ?? '2026-10-19T09:01:00.000Z',
    ...(held && { figures }),
  }) as ImportRecord;

const school = schoolOf(northId, 'North Academy');
const resting = (importId: string) => ({ ...school, register: { importId } }) as unknown as typeof school;

const due = (records: readonly ImportRecord[], today = '2027-01-01', of = resting('current')) =>
  filesDue(of, records, { registerYears: 6, today }).map(({ fileId }) => fileId);

describe('a register file is left alone', () => {
  test.each<[string, readonly ImportRecord[], string]>([
    ['the figures rest on it', [record({ id: 'current' })], '2060-01-01'],
    ['somebody is saving it', [record({ state: 'saving' })], '2060-01-01'],
    ['the school can be put back to it', [record({ held: true })], '2060-01-01'],
    ['it was replaced and has not been kept long enough', [record({})], '2032-10-18'],
    [
      'it was undone, and is saved again as what the figures rest on',
      [record({ state: 'undone' }), record({ id: 'current' })],
      '2060-01-01',
    ],
    [
      'it was undone, and another import of it can be returned to',
      [record({ state: 'undone' }), record({ id: 'i-2', held: true })],
      '2060-01-01',
    ],
    [
      'it was discarded, and has been replaced as a saved one since',
      [record({ state: 'discarded' }), record({ id: 'i-2' })],
      '2032-10-18',
    ],
  ])('where %s', (_, records, today) => {
    expect(due(records, today)).toEqual([]);
  });
});

describe('a register file is due', () => {
  test.each<[string, readonly ImportRecord[], string]>([
    ['at once where it was undone', [record({ state: 'undone' })], '2026-10-20'],
    [
      'at once where it was undone, though not swept yet',
      [record({ state: 'undone', held: true })],
      '2026-10-20',
    ],
    ['at once where it was discarded', [record({ state: 'discarded' })], '2026-10-20'],
    ['6 years after it was saved', [record({})], '2032-10-19'],
  ])('%s', (_, records, today) => {
    expect(due(records, today)).toEqual(['f-1']);
  });

  test('by the last entry in it where that is later than its saving', () => {
    const ahead = [record({ to: '2026-12-18' })];
    expect(due(ahead, '2032-12-17')).toEqual([]);
    expect(due(ahead, '2032-12-18')).toEqual(['f-1']);
  });

  test('by the last of the imports that it stood behind', () => {
    const twice = [record({}), record({ id: 'i-2', savedAt: '2027-02-01T09:00:00.000Z' })];
    expect(due(twice, '2033-01-31')).toEqual([]);
    expect(due(twice, '2033-02-01')).toEqual(['f-1']);
  });

  test('with why, in words', () => {
    const keeping = { registerYears: 1, today: '2027-10-19' };
    expect(
      filesDue(school, [record({}), record({ id: 'i-2', fileId: 'f-2', state: 'undone' })], keeping),
    ).toEqual([
      {
        schoolId: northId,
        fileId: 'f-1',
        keptSince: '2026-10-19',
        why: 'A later register took its place. Kept for 1 year, until 19 October 2027.',
      },
      {
        schoolId: northId,
        fileId: 'f-2',
        keptSince: '2026-10-19',
        why: 'The import of this file was undone. No figures rest on it.',
      },
    ]);
  });
});
