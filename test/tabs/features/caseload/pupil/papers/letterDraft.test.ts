import { describe, expect, test } from 'vitest';
import type { CaseFile } from '../../../../../../tabs/app/apiTypes.ts';
import {
  aboutChoices,
  noLetter,
  requestOf,
  withAbout,
} from '../../../../../../tabs/features/caseload/pupil/papers/letterDraft.ts';

const entry = (kind: string, id: string, content: object) => ({
  kind,
  id,
  content,
  version: 1,
  removed: false,
  history: [],
});
const improvement = (parentIds: string[], issuedOn: string) => ({
  step: 'notice-to-improve',
  parentIds,
  issuedOn,
  startsOn: issuedOn,
  weeks: 3,
  endsOn: '2026-12-11',
  mostUnauthorised: 10,
});
const file = {
  entries: [
    entry('legal', 'n-1', improvement(['jo'], '2026-10-05')),
    entry('legal', 'n-2', improvement(['lee', 'jo'], '2026-11-02')),
    { ...entry('legal', 'n-3', improvement(['jo'], '2026-11-09')), removed: true },
    entry('legal', 'o-1', { step: 'supervision-order', consideredOn: '2026-10-01' }),
    entry('plan', 'p-1', { title: 'Fast Track', startsOn: '2026-09-07' }),
  ],
} as unknown as CaseFile;

describe('what a letter can be about', () => {
  test('legal steps of its kind to the parent, the newest first, without those taken out', () => {
    const choices = aboutChoices(file, { for: 'notice-to-improve' }, 'jo');
    expect(choices.map(({ value }) => value)).toEqual(['n-2', 'n-1']);
    expect(choices[0]?.label).toBe('Notice to improve of 2 November 2026');
  });

  test('not those to the other parent', () =>
    expect(aboutChoices(file, { for: 'notice-to-improve' }, 'sam')).toEqual([]));

  test('a supervision order is about the child', () =>
    expect(aboutChoices(file, { for: 'supervision-order' }, 'sam')).toHaveLength(1));

  test('plans; and nothing for a letter about the pupil', () => {
    expect(aboutChoices(file, { for: 'plan' }, 'jo')).toEqual([
      { value: 'p-1', label: 'Fast Track, from 7 September 2026' },
    ]);
    expect(aboutChoices(file, { for: 'pupil' }, 'jo')).toEqual([]);
  });
});

test.each([
  [{ aboutId: 'n-1', parentId: 'jo' }, 'n-1', 'one of the choices stays'],
  [{ aboutId: 'n-1', parentId: 'lee' }, '', 'one to the parent before goes'],
  [{ aboutId: 'p-1', parentId: 'jo' }, '', 'one of the letter before goes'],
])('%j is about %j: %s', (chosen, kept) => {
  const abouts = aboutChoices(file, { for: 'notice-to-improve' }, chosen.parentId);
  expect(withAbout({ ...noLetter, ...chosen }, abouts).aboutId).toBe(kept);
});

describe('what the server is asked for', () => {
  test('nothing while something is still to be chosen', () => {
    expect(requestOf(noLetter, undefined)).toBeUndefined();
    expect(requestOf({ ...noLetter, typeId: 't' }, { for: 'pupil' })).toBeUndefined();
    expect(requestOf({ ...noLetter, typeId: 't', parentId: 'jo' }, { for: 'plan' })).toBeUndefined();
  });

  test('only what was said', () =>
    expect(
      requestOf(
        {
          typeId: 't',
          parentId: 'jo',
          aboutId: 'left over',
          reason: ' ',
          fill: { 'meeting date': ' ', x: ' y ' },
        },
        { for: 'pupil' },
      ),
    ).toEqual({ typeId: 't', parentId: 'jo', fill: { x: 'y' } }));
});
