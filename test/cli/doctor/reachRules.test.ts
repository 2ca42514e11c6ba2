import { describe, expect, test } from 'vitest';
import { type Diary, peopleToReach, reachFinding } from '../../../src/cli/doctor/reachRules.ts';
import { dropIn } from '../../meetings/memoryMeetings.ts';

const now = '2026-11-23T09:00:00Z';
const place = (personId: string) => ({
  placeId: `p.${personId}`,
  personId,
  personName: 'Nora Name',
  email: 'nora.name@example.org',
  topic: 'codes' as const,
  takenAt: '2026-11-20T09:00:00Z',
});
const diary = (change: Partial<Diary>): Diary => ({
  occurrences: [],
  meetings: [],
  schools: [
    { id: 'elm', staffIds: ['elma', 'ella'] },
    { id: 'oak', staffIds: ['otto'] },
  ],
  ...change,
});

describe('who should hear from the bot', () => {
  const occurrence = dropIn('2026-11-26', { places: [place('a'), place('b')], waiting: [place('c')] });
  test.each([
    ['holders and those who wait', { occurrences: [occurrence] }, ['a', 'b', 'c']],
    ['not of what is over', { occurrences: [{ ...occurrence, endsAt: '2026-11-20T16:30' }] }, []],
    ['not of what was cancelled', { occurrences: [{ ...occurrence, cancelled: true }] }, []],
    [
      'staff of a school with a meeting',
      { meetings: [{ schoolId: 'elm', state: 'booked', endsAt: '2026-12-01T10:00' }] },
      ['elma', 'ella'],
    ],
    ['also where it is only offered', { meetings: [{ schoolId: 'oak', state: 'offered' }] }, ['otto']],
    [
      'not where it was held',
      { meetings: [{ schoolId: 'oak', state: 'held', endsAt: '2026-12-01T10:00' }] },
      [],
    ],
    [
      'not where it is over',
      { meetings: [{ schoolId: 'oak', state: 'booked', endsAt: '2026-11-01T10:00' }] },
      [],
    ],
  ] satisfies [string, Partial<Diary>, string[]][])('%s', (_, change, expected) => {
    expect([...peopleToReach(diary(change), now)]).toEqual(expected);
  });
});

describe('the finding', () => {
  test('counts, names ids only, and says what to do', () => {
    const finding = reachFinding(new Set(['a', 'b', 'c']), [{ personId: 'b' }, {}]);
    expect(finding).toMatchObject({ state: 'look', says: expect.stringContaining('2 of 3') });
    expect(finding.says).toMatch(/reaches a, c$/);
    expect(finding.todo).toContain('invitation in their calendar, by email');
    expect(finding.todo).toContain('Setup policies');
    expect(JSON.stringify(finding)).not.toContain('Nora');
  });
  test('does not go on for ever', () => {
    const people = new Set(Array.from({ length: 300 }, (_, n) => `person-${n}`));
    const { says } = reachFinding(people, []);
    expect(says).toContain('and 280 more');
  });
  test('is ok where all are reached, or there is nobody', () => {
    expect(reachFinding(new Set(['a']), [{ personId: 'a' }]).state).toBe('ok');
    expect(reachFinding(new Set(), []).state).toBe('ok');
  });
});
