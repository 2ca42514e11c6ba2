import { beforeAll, describe, expect, test } from 'vitest';
import { addDays, dayNumber } from '../../src/calendar/plainDate.ts';
import { type AuditEntry, auditActs } from '../../src/casework/audit/auditEntry.ts';
import type { AuditQuery } from '../../src/casework/audit/auditPorts.ts';
import type { Found } from '../../src/graph/stores/auditRows.ts';
import { searchRows } from '../../src/graph/stores/auditSearch.ts';
import { deed } from './caseExamples.ts';

/** Six years of a council with 100 schools, 200 people and 8,000 pupils. Nine in ten rows say that somebody looked. */
const rows = 1_000_000;
const firstDay = '2020-12-01';
const lastDay = '2026-11-30';
const days = dayNumber(lastDay) - dayNumber(firstDay) + 1;

const minute = new Int32Array(rows);
const person = new Uint16Array(rows);
const pupil = new Uint16Array(rows);
const school = new Uint8Array(rows);
const act = new Uint8Array(rows);

beforeAll(() => {
  let seed = 7;
  const random = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * below);
  };
  for (let n = 0; n < rows; n += 1) {
    // Between 8am and 6pm, in England in winter: summer time is tested elsewhere.
    minute[n] = Math.floor((n / rows) * days) * 1440 + 480 + random(600);
    school[n] = random(100);
    person[n] = (school[n] ?? 0) * 2 + random(2);
    pupil[n] = (school[n] ?? 0) * 80 + random(80);
    act[n] = random(10) === 0 ? 1 + random(auditActs.length - 1) : 0;
  }
});

/** Local time as UTC, so that a day is a day: the search reads the wall time of England back from it. */
const offset = (n: number) => dayNumber(firstDay) * 1440 + (minute[n] ?? 0);
const entryOf = (n: number): AuditEntry =>
  deed(`d-${n}`, new Date(offset(n) * 60_000).toISOString(), {
    personId: `w-${person[n]}`,
    pupilId: `p-${pupil[n]}`,
    schoolId: `s-${school[n]}`,
    act: auditActs[act[n] ?? 0] ?? 'viewed',
  });

type Test = (n: number) => boolean;
const number = (text: string | undefined) => Number(text?.slice(2));
const actNumber = (name: string) => auditActs.indexOf(name as AuditEntry['act']);

function inTime(stretch: string): Test {
  const [day = '', hour] = stretch.split('T');
  const first = day.length === 7 ? `${day}-01` : day;
  const next = day.length === 7 ? `${addDays(first, 31).slice(0, 7)}-01` : addDays(day, 1);
  const from = (dayNumber(first) - dayNumber(firstDay)) * 1440 + (hour ? Number(hour) * 60 : 0);
  const to = hour ? from + 60 : (dayNumber(next) - dayNumber(firstDay)) * 1440;
  return (n) => (minute[n] ?? 0) >= from && (minute[n] ?? 0) < to;
}

function conditionOf(column: string, value: string): Test {
  if (column.startsWith('Local')) return inTime(value);
  const [id = '', month] = value.split('|');
  const inMonth = month === undefined ? () => true : inTime(month);
  const wanted = column.startsWith('Act') ? actNumber(id) : number(id);
  const held = { Pe: person, Pu: pupil, Sc: school, Ac: act }[column.slice(0, 2)] ?? act;
  return (n) => held[n] === wanted && inMonth(n);
}

/** Answers as SharePoint does, and counts what it refuses. */
function longList(limit = 5000) {
  const seen = { filters: 0, refused: 0, waves: 0 };
  async function find(filters: readonly string[]): Promise<Found[]> {
    seen.waves += 1;
    seen.filters += filters.length;
    return filters.map((filter) => {
      const [first, ...others] = [...filter.matchAll(/fields\/(\w+) eq '([^']*)'/g)].map((match) =>
        conditionOf(match[1] ?? '', match[2] ?? ''),
      );
      const narrow: number[] = [];
      for (let n = 0; n < rows; n += 1) if (first?.(n)) narrow.push(n);
      if (narrow.length > limit) {
        seen.refused += 1;
        return undefined;
      }
      return narrow
        .filter((n) => others.every((other) => other(n)))
        .map((n) => ({ itemId: String(n), entry: entryOf(n) }));
    });
  }
  return { find, seen };
}

function byHand({ from, to, ...asked }: AuditQuery, most: number): string[] {
  const [start, end] = [from, addDays(to, 1)].map((day) => (dayNumber(day) - dayNumber(firstDay)) * 1440);
  const found: number[] = [];
  for (let n = 0; n < rows; n += 1) {
    const inRange = (minute[n] ?? 0) >= (start ?? 0) && (minute[n] ?? 0) < (end ?? 0);
    const isAsked =
      (asked.personId === undefined || person[n] === number(asked.personId)) &&
      (asked.pupilId === undefined || pupil[n] === number(asked.pupilId)) &&
      (asked.schoolId === undefined || school[n] === number(asked.schoolId)) &&
      (asked.act === undefined || act[n] === actNumber(asked.act));
    if (inRange && isAsked) found.push(offset(n));
  }
  return found
    .sort((a, b) => b - a)
    .slice(0, most)
    .map((at) => new Date(at * 60_000).toISOString());
}

describe('in an audit of a million rows', () => {
  const ever = { from: firstDay, to: lastDay };
  const month = { from: '2026-11-01', to: lastDay };
  test.each([
    ['what was done in a month', month, 1],
    ['what was ever done', ever, 1],
    ['what a person did', { ...ever, personId: 'w-17' }, 2],
    ['who looked at a pupil', { ...ever, pupilId: 'p-1234', act: 'viewed' }, 5],
    ['what a school did in a month', { ...month, schoolId: 's-3' }, 1],
    ['every export', { ...ever, act: 'exported' }, 2],
    [
      'what one person exported about one pupil',
      { ...ever, personId: 'w-17', pupilId: 'p-700', act: 'printed' },
      5,
    ],
    ['what was erased in a few days', { from: '2026-11-20', to: lastDay, act: 'erased' }, 2],
  ] as const)(
    '%s is found, the newest first, with few questions that are never refused',
    async (...given) => {
      const [_name, query, waves] = given;
      const { find, seen } = longList();
      const found = await searchRows(find, query, 100);
      expect(found.slice(0, 100).map(({ at }) => at)).toEqual(byHand(query, 100));
      expect(seen.refused).toBe(0);
      expect(seen.waves).toBeLessThanOrEqual(waves);
    },
  );

  test.each([
    ['a day', { from: '2026-11-29', to: lastDay }, 300],
    ['a month', { from: '2026-11-28', to: lastDay, schoolId: 's-3' }, 100],
  ] as const)(
    '%s that is refused is taken apart, and nothing is left out or told twice',
    async (...given) => {
      const [_name, query, limit] = given;
      const { find, seen } = longList(limit);
      const found = await searchRows(find, query, 100_000);
      expect(found.map(({ at }) => at)).toEqual(byHand(query, 100_000));
      expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
      expect(seen.refused).toBeGreaterThan(0);
    },
  );

  test('an hour that is refused is too much', async () => {
    const { find } = longList(10);
    await expect(searchRows(find, { from: lastDay, to: lastDay }, 10)).rejects.toMatchObject({
      code: 'bad_request',
    });
  });
});
