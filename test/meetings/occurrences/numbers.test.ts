import { describe, expect, test } from 'vitest';
import type { TakenPlace } from '../../../src/meetings/occurrence.ts';
import { readNumbers } from '../../../src/meetings/occurrences/readNumbers.ts';
import { dropIn, MemoryList, memoryMeetings } from '../memoryMeetings.ts';
import { elmChampion, officer, reader, worker } from '../people.ts';

const place = (schoolId: string, change: Partial<TakenPlace> = {}): TakenPlace => ({
  placeId: `of-${schoolId}`,
  personId: `p-${schoolId}`,
  personName: 'Somebody',
  email: 'somebody@example.org',
  schoolId,
  topic: 'codes',
  takenAt: '2026-09-01T09:00:00Z',
  ...change,
});

const terms = [
  { name: 'Autumn 1', from: '2026-09-02', to: '2026-10-23' },
  { name: 'Autumn 2', from: '2026-11-02', to: '2026-12-18' },
];
const dates = [
  dropIn('2026-09-17', { places: [place('elm', { attended: true }), place('ash', { attended: false })] }),
  dropIn('2026-10-01', { cancelled: true, places: [place('ash')] }),
  dropIn('2026-11-19', { places: [place('elm', { attended: true, topic: 'data' }), place('oak')] }),
  dropIn('2026-11-26', { places: [place('ash', { attended: true })] }),
  dropIn('2026-06-18', { places: [place('ash', { attended: true })] }),
  dropIn('2026-10-20', { id: 'forum', seriesId: 'forums', kind: 'forum' }),
];
const ports = {
  ...memoryMeetings(new MemoryList(dates)),
  schools: { all: async () => ['ash', 'elm', 'oak', 'yew'].map((id) => ({ id, name: id })) },
  terms: async () => terms,
};

describe('the numbers', () => {
  test.each([elmChampion, worker, reader])('are not for $role', async (person) => {
    await expect(readNumbers(person, {}, ports)).rejects.toMatchObject({ code: 'not_allowed' });
  });

  test('count what is over in this academic year, by series and term', async () => {
    const { rows, year, years } = await readNumbers(officer, {}, ports);
    expect([year, years]).toEqual([2026, [2026, 2025]]);
    expect(rows).toEqual([
      {
        ...{ seriesId: 'drop-ins', kind: 'drop-in', term: 'Autumn', held: 2, cancelled: 1 },
        ...{ booked: 4, came: 2, missed: 1, unsaid: 1, schools: 1 },
      },
      {
        ...{ seriesId: 'forums', kind: 'forum', term: 'Autumn', held: 1, cancelled: 0 },
        ...{ booked: 0, came: 0, missed: 0, unsaid: 0, schools: 0 },
      },
    ]);
  });

  test('name the schools that never came, and what was asked about', async () => {
    const { schools, topics } = await readNumbers(officer, { kind: 'drop-in' }, ports);
    expect(schools).toEqual([
      { schoolId: 'ash', booked: 1, came: 0, missed: 1, unsaid: 0 },
      { schoolId: 'elm', booked: 2, came: 2, missed: 0, unsaid: 0, lastCame: '2026-11-19' },
      { schoolId: 'oak', booked: 1, came: 0, missed: 0, unsaid: 1 },
      { schoolId: 'yew', booked: 0, came: 0, missed: 0, unsaid: 0 },
    ]);
    expect(topics.filter(({ places }) => places > 0)).toEqual([
      { topic: 'codes', places: 3, schools: 3 },
      { topic: 'data', places: 1, schools: 1 },
    ]);
  });

  test('of one term stand together, whatever its halves are called', async () => {
    const named = async () => terms.map((term, at) => ({ ...term, name: `Term ${at + 1}` }));
    const { rows } = await readNumbers(officer, { kind: 'drop-in' }, { ...ports, terms: named });
    expect(rows).toMatchObject([{ term: 'Autumn', held: 2, cancelled: 1, schools: 1 }]);
  });

  test('are those of the year before until a date of this one is over', async () => {
    const inAugust = { ...ports, now: () => '2026-08-07T21:30:00Z' };
    const { rows, year, years } = await readNumbers(officer, {}, inAugust);
    expect([year, years, rows.length]).toEqual([2025, [2025], 1]);
  });

  test('of another year, outside the terms that are known', async () => {
    const { rows } = await readNumbers(officer, { year: 2025 }, ports);
    expect(rows).toMatchObject([{ term: '', held: 1, came: 1 }]);
  });
});
