import { describe, expect, test } from 'vitest';
import type { SchoolCalendar } from '../../../src/calendar/schoolCalendar.ts';
import { cancelOccurrence } from '../../../src/meetings/occurrences/cancelOccurrence.ts';
import { moveOccurrence } from '../../../src/meetings/occurrences/moveOccurrence.ts';
import { addException } from '../../../src/meetings/series/addException.ts';
import { previewSeries } from '../../../src/meetings/series/previewSeries.ts';
import { publishSeries } from '../../../src/meetings/series/publishSeries.ts';
import { draftSeries } from '../../../src/meetings/series/saveSeries.ts';
import { officer } from '../people.ts';
import { dropIns, memorySeries } from './memorySeries.ts';
import { byHand, twoYears } from './yearsByHand.ts';

describe('a preview', () => {
  test('shows both whole years, by term, with the reason of each date that is skipped', async () => {
    const { ports } = memorySeries({ now: '2025-08-01T09:00:00Z' });
    const content = { ...dropIns, from: '2025-09-03' };
    const { dates, hints, toPublish } = await previewSeries(officer, { content }, ports);
    expect(hints).toEqual([]);
    // Over the summer the rhythm goes on: the Thursdays of 2026/27 are those of the first year's fortnights.
    const expected = byHand.dropIns2025.length;
    expect(dates.slice(0, expected).map(({ date, reason }) => [date, reason])).toEqual(
      byHand.dropIns2025.map(({ date, skipped }) => [date, skipped]),
    );
    expect([...new Set(dates.map(({ term }) => term))]).toEqual([
      ...['Autumn term 2025/26', 'Spring term 2025/26', 'Summer term 2025/26'],
      ...['Autumn term 2026/27', 'Spring term 2026/27', 'Summer term 2026/27'],
    ]);
    expect(dates.find(({ date }) => date === '2026-08-06')).toMatchObject({
      ...{ what: 'skipped', reason: 'Summer holiday', term: 'Summer term 2025/26' },
    });
    expect(toPublish).toBe(dates.filter(({ what }) => what === 'meets').length);
  });

  test('says where the term dates end, and shows no date there', async () => {
    const { ports } = memorySeries();
    const content = { ...dropIns, to: '2027-12-17' };
    const { dates, hints } = await previewSeries(officer, { content }, ports);
    expect(hints).toEqual([expect.stringContaining('1 September 2027 to 17 December 2027')]);
    const after = dates.filter(({ date }) => date >= '2027-09-01');
    expect(after.length).toBeGreaterThan(5);
    expect(after.every(({ what, reason }) => what === 'skipped' && reason === 'Term dates not known')).toBe(
      true,
    );
  });

  test('says that there are no term dates at all', async () => {
    const none: SchoolCalendar = { terms: [], inset: [], closures: [] };
    const { ports } = memorySeries({ calendar: none });
    const { hints, toPublish } = await previewSeries(officer, { content: dropIns }, ports);
    expect(hints).toEqual([expect.stringContaining('not entered yet')]);
    expect(toPublish).toBe(0);
  });

  test('names a term that has too few weeks', async () => {
    const { ports } = memorySeries();
    const content = { ...dropIns, rule: { every: 'term' as const, schoolWeek: 12, weekday: 2 as const } };
    const { hints } = await previewSeries(officer, { content }, ports);
    expect(hints).toEqual(['Spring term 2026/27 has no school week 12, so it has no date.']);
  });

  test('tells dates that have passed apart, and does not count them', async () => {
    const { ports } = memorySeries({ now: '2027-06-01T09:00:00Z' });
    const { dates, toPublish } = await previewSeries(officer, { content: dropIns }, ports);
    expect(dates.filter(({ isPast }) => !isPast).map(({ date }) => date)).toEqual([
      ...['2027-06-10', '2027-06-24', '2027-07-08'],
    ]);
    expect(toPublish).toBe(3);
  });

  test('shows what is too near, of other series and of its own', async () => {
    const { ports } = memorySeries();
    const forum = {
      ...dropIns,
      title: 'Attendance forum',
      startTime: '16:35',
      endTime: '17:30',
      bufferMinutes: 0,
    };
    const other = await draftSeries(officer, { ...forum, to: '2026-09-10' }, ports);
    await publishSeries(officer, { id: other.id, version: other.changed.at }, ports);
    const first = async (change: object) =>
      (await previewSeries(officer, { content: { ...dropIns, ...change } }, ports)).dates[0]?.clashes;
    expect(await first({ bufferMinutes: 10 })).toEqual([
      { title: 'Attendance forum', startsAt: '2026-09-03T16:35', endsAt: '2026-09-03T17:30' },
    ]);
    expect(await first({ bufferMinutes: 0 })).toEqual([]);

    const own = await draftSeries(officer, dropIns, ports);
    const exception = { date: '2026-11-26', what: 'move' as const, to: '2026-12-10', reason: 'Hall' };
    await addException(officer, { id: own.id, version: own.changed.at, exception }, ports);
    const { dates } = await previewSeries(officer, { id: own.id, content: dropIns }, ports);
    expect(
      dates
        .filter(({ clashes }) => clashes.length > 0)
        .map(({ date, from }) => from ?? date)
        .sort(),
    ).toEqual([...['2026-09-03', '2026-11-26', '2026-12-10']]);
  });

  test('shows a published date as it stands: cancelled or moved on its own page, booked, or closed since', async () => {
    const calendar: SchoolCalendar = { ...twoYears, inset: [...twoYears.inset] };
    const { ports } = memorySeries({ calendar });
    const { id, changed } = await draftSeries(officer, dropIns, ports);
    await publishSeries(officer, { id, version: changed.at }, ports);
    await cancelOccurrence(officer, { id: `${id}-2026-11-12`, reason: 'Strike' }, ports);
    const times = { startsAt: '2026-11-27T09:00', endsAt: '2026-11-27T10:00' };
    await moveOccurrence(officer, { id: `${id}-2026-11-26`, ...times }, ports);
    calendar.inset = [...calendar.inset, '2026-12-10'];
    const { dates, toPublish } = await previewSeries(
      officer,
      { id, content: { ...dropIns, startTime: '15:00' } },
      ports,
    );
    const at = (date: string) => dates.find((one) => (one.from ?? one.date) === date);
    expect(at('2026-11-12')).toMatchObject({ what: 'skipped', reason: 'Strike' });
    expect(at('2026-11-26')).toMatchObject({ ...times, what: 'moved', from: '2026-11-26' });
    expect(at('2026-12-10')).toMatchObject({
      what: 'meets',
      closed: 'INSET day',
      occurrence: { booked: 0, waiting: 0 },
    });
    expect(at('2027-01-07')).toMatchObject({ what: 'meets', startsAt: '2027-01-07T15:00' });
    expect(toPublish).toBe(0);
  });

  test('keeps what was published in view where the term dates give another day since, to be decided about', async () => {
    const calendar: SchoolCalendar = { ...twoYears };
    const { ports, all } = memorySeries({ calendar });
    const forums = { ...dropIns, rule: { every: 'term' as const, schoolWeek: 3, weekday: 2 as const } };
    const { id, changed } = await draftSeries(officer, forums, ports);
    const { series } = await publishSeries(officer, { id, version: changed.at }, ports);
    expect(series.published).toContain('2027-01-19');
    calendar.terms = calendar.terms.map((term) =>
      term.from === '2027-01-04' ? { ...term, from: '2027-01-11' } : term,
    );
    const { dates, toPublish } = await previewSeries(officer, { id, content: forums }, ports);
    expect(toPublish).toBe(1);
    expect(dates.filter(({ date }) => date.startsWith('2027-01'))).toMatchObject([
      { date: '2027-01-19', what: 'meets', occurrence: { id: `${id}-2027-01-19` } },
      { date: '2027-01-26', what: 'meets' },
    ]);
    const exception = { date: '2027-01-19', what: 'skip' as const, reason: 'Term begins later' };
    await addException(officer, { id, version: series.changed.at, exception }, ports);
    expect(all().find(({ startsAt }) => startsAt.startsWith('2027-01-19'))?.cancelled).toBe(true);
  });
});
