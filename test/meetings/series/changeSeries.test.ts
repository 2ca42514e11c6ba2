import { describe, expect, test } from 'vitest';
import type { SchoolCalendar } from '../../../src/calendar/schoolCalendar.ts';
import { cancelOccurrence } from '../../../src/meetings/occurrences/cancelOccurrence.ts';
import { moveOccurrence } from '../../../src/meetings/occurrences/moveOccurrence.ts';
import { addException, removeException } from '../../../src/meetings/series/addException.ts';
import { listSeries, readSeries } from '../../../src/meetings/series/listSeries.ts';
import { previewSeries } from '../../../src/meetings/series/previewSeries.ts';
import { publishSeries } from '../../../src/meetings/series/publishSeries.ts';
import {
  draftSeries,
  removeSeries,
  restoreSeries,
  saveSeries,
} from '../../../src/meetings/series/saveSeries.ts';
import type { SeriesException } from '../../../src/meetings/series/series.ts';
import { takePlace } from '../../../src/meetings/takePlace.ts';
import { elmChampion, newcomer, officer, reader, worker } from '../people.ts';
import { dropIns, memorySeries } from './memorySeries.ts';
import { twoYears } from './yearsByHand.ts';

async function started({
  publish = true,
  now = '2026-08-20T09:00:00Z',
  calendar = twoYears,
}: {
  publish?: boolean;
  now?: string;
  calendar?: SchoolCalendar;
} = {}) {
  const memory = memorySeries({ now, calendar });
  const { id } = await draftSeries(officer, dropIns, memory.ports);
  const seen = () => ({ id, version: memory.seriesNow(id).changed.at });
  if (publish) await publishSeries(officer, seen(), memory.ports);
  const on = (date: string) => memory.all().find((one) => one.id === `${id}-${date}`);
  const except = (exception: SeriesException) =>
    addException(officer, { ...seen(), exception }, memory.ports);
  return { ...memory, id, seen, on, except };
}

describe('nobody but officers', () => {
  test.each([
    ['asw', worker],
    ['school', elmChampion],
    ['school without a school', newcomer],
    ['reader', reader],
  ])('%s', async (_, person) => {
    const { ports, seen, id } = await started({ publish: false });
    const refused = { code: 'not_allowed' };
    const exception: SeriesException = { date: '2026-11-26', what: 'skip', reason: 'x' };
    for (const asked of [
      () => listSeries(person, ports),
      () => readSeries(person, id, ports),
      () => previewSeries(person, { content: dropIns }, ports),
      () => draftSeries(person, dropIns, ports),
      () => saveSeries(person, { ...seen(), content: dropIns }, ports),
      () => removeSeries(person, seen(), ports),
      () => restoreSeries(person, seen(), ports),
      () => publishSeries(person, seen(), ports),
      () => addException(person, { ...seen(), exception }, ports),
      () => removeException(person, { ...seen(), date: '2026-11-26' }, ports),
    ]) {
      await expect(asked()).rejects.toMatchObject(refused);
    }
  });
});

describe('a draft', () => {
  test('is changed in everything, remembers exceptions and forgets them, and makes no occurrence', async () => {
    const { ports, seen, except, all, seriesNow, id } = await started({ publish: false });
    await saveSeries(
      officer,
      { ...seen(), content: { ...dropIns, rule: { every: 'fortnight', weekday: 2 } } },
      ports,
    );
    await except({ date: '2026-09-08', what: 'skip', reason: '  Half the team is away ' });
    expect(seriesNow(id).exceptions).toEqual([
      { date: '2026-09-08', what: 'skip', reason: 'Half the team is away' },
    ]);
    await removeException(officer, { ...seen(), date: '2026-09-08' }, ports);
    expect(seriesNow(id)).toMatchObject({ exceptions: [], rule: { weekday: 2 } });
    expect(all()).toEqual([]);
  });

  test('is removed, and brought back', async () => {
    const { ports, seen, id } = await started({ publish: false });
    await removeSeries(officer, seen(), ports);
    expect(await listSeries(officer, ports)).toEqual([]);
    await expect(publishSeries(officer, seen(), ports)).rejects.toMatchObject({ code: 'not_found' });
    await restoreSeries(officer, seen(), ports);
    expect((await listSeries(officer, ports)).map((one) => one.id)).toEqual([id]);
  });

  test.each([
    ['title', { title: ' ' }],
    ['to', { to: '2026-08-01' }],
    ['to', { to: '2029-08-01' }],
    ['from', { from: '2026-02-30' }],
    ['endTime', { endTime: '15:30' }],
    ['startTime', { startTime: '25:00' }],
    ['capacity', { capacity: 0 }],
    ['capacity', { capacity: 301 }],
    ['leadMinutes', { leadMinutes: -1 }],
    ['bufferMinutes', { bufferMinutes: 2.5 }],
    ['rule', { rule: { every: 'term' as const, schoolWeek: 0, weekday: 2 as const } }],
    ['rule', { rule: { every: 'fortnight' as const, weekday: 6 as const } }],
  ])('with a wrong %s is refused, and the field is named', async (field, change) => {
    const { ports } = memorySeries();
    await expect(draftSeries(officer, { ...dropIns, ...change }, ports)).rejects.toMatchObject({
      code: 'bad_request',
      message: expect.stringMatching(new RegExp(`^${field}: `)),
    });
  });
});

describe('a published series', () => {
  test('cannot be removed, end earlier or change its days', async () => {
    const { ports, seen } = await started();
    const refused = { code: 'bad_request' };
    await expect(removeSeries(officer, seen(), ports)).rejects.toMatchObject(refused);
    for (const change of [
      { to: '2027-03-01' },
      { from: '2026-09-10' },
      { kind: 'forum' as const },
      { rule: { every: 'fortnight' as const, weekday: 2 as const } },
    ]) {
      const content = { ...dropIns, ...change };
      await expect(saveSeries(officer, { ...seen(), content }, ports)).rejects.toMatchObject(refused);
    }
  });

  test('gives new times to dates still to come that nobody moved, and everything else to all of them', async () => {
    const { ports, seen, on, except, setNow, id } = await started();
    setNow('2026-10-20T09:00:00Z');
    await except({
      date: '2026-11-12',
      what: 'move',
      to: '2026-11-13',
      startTime: '09:00',
      endTime: '10:00',
      reason: 'Hall',
    });
    await moveOccurrence(
      officer,
      { id: `${id}-2026-11-26`, startsAt: '2026-11-25T15:30', endsAt: '2026-11-25T16:30' },
      ports,
    );
    const content = {
      ...dropIns,
      startTime: '16:00',
      endTime: '17:00',
      capacity: 9,
      title: 'Drop-in',
      waitlist: false,
    };
    await saveSeries(officer, { ...seen(), content }, ports);
    expect(on('2026-10-15')).toMatchObject({
      startsAt: '2026-10-15T15:30',
      capacity: 6,
      title: 'Attendance drop-in',
    });
    expect(on('2026-11-12')).toMatchObject({ startsAt: '2026-11-13T09:00', capacity: 9 });
    expect(on('2026-11-26')).toMatchObject({ startsAt: '2026-11-25T15:30', capacity: 9, title: 'Drop-in' });
    expect(on('2026-12-10')).toMatchObject({
      ...{ startsAt: '2026-12-10T16:00', endsAt: '2026-12-10T17:00', movedFrom: '2026-12-10T15:30' },
      ...{ capacity: 9, waitlist: false, sequence: 1 },
    });
    // And again: those that were moved with the series go along once more.
    await saveSeries(
      officer,
      { ...seen(), content: { ...content, startTime: '14:00', endTime: '15:00' } },
      ports,
    );
    expect(on('2026-12-10')).toMatchObject({ startsAt: '2026-12-10T14:00', sequence: 2 });
    expect(on('2026-11-26')).toMatchObject({ startsAt: '2026-11-25T15:30' });
  });

  test('leaves a number of places alone that was set for one date, while nobody changes that of the series', async () => {
    const { ports, seen, on, lists } = await started();
    const one = on('2026-11-26');
    if (one) lists.occurrences.elsewhere({ ...one, capacity: 20 });
    await saveSeries(officer, { ...seen(), content: { ...dropIns, title: 'Drop-in' } }, ports);
    expect(on('2026-11-26')).toMatchObject({ capacity: 20, title: 'Drop-in' });
  });

  test('gives more places to who waits', async () => {
    const { ports, seen, on, lists, id } = await started();
    await saveSeries(officer, { ...seen(), content: { ...dropIns, capacity: 1 } }, ports);
    await takePlace(elmChampion, { occurrenceId: `${id}-2026-11-26`, topic: 'data' }, ports);
    const full = on('2026-11-26');
    const [first] = full?.places ?? [];
    if (full && first)
      lists.occurrences.elsewhere({ ...full, waiting: [{ ...first, placeId: 'w', schoolId: 'oak' }] });
    await saveSeries(officer, { ...seen(), content: { ...dropIns, capacity: 2 } }, ports);
    expect(on('2026-11-26')?.places.map(({ schoolId }) => schoolId)).toEqual(['elm', 'oak']);
  });

  test('goes on to a later end: its new dates are published when the officer says so', async () => {
    const memory = memorySeries();
    const { ports, all, seriesNow } = memory;
    const { id } = await draftSeries(officer, { ...dropIns, to: '2026-12-18' }, ports);
    const seen = () => ({ id, version: seriesNow(id).changed.at });
    await publishSeries(officer, seen(), ports);
    expect(all()).toHaveLength(7);
    await saveSeries(officer, { ...seen(), content: { ...dropIns, to: '2027-02-12' } }, ports);
    expect(all()).toHaveLength(7);
    const { added } = await publishSeries(officer, seen(), ports);
    expect(added).toBe(3);
    expect(all().at(-1)?.startsAt).toBe('2027-02-04T15:30');
  });
});

test('a title is kept without what no list can hold, and is none where nothing else is in it', async () => {
  const { ports } = memorySeries();
  const draft = (title: string) => draftSeries(officer, { ...dropIns, title }, ports);
  expect(await draft(' Drop\u0007-in\ud800 ')).toMatchObject({ title: 'Drop-in\ufffd' });
  await expect(draft('\u0007')).rejects.toMatchObject({ code: 'bad_request' });
});

describe('exceptions of a published series', () => {
  test('a skip cancels the date with its reason, and for good', async () => {
    const { except, on, ports, seen, id } = await started();
    await takePlace(elmChampion, { occurrenceId: `${id}-2026-11-26`, topic: 'data' }, ports);
    await except({ date: '2026-11-26', what: 'skip', reason: 'Inspection' });
    expect(on('2026-11-26')).toMatchObject({ cancelled: true, cancelledBecause: 'Inspection', sequence: 1 });
    expect(on('2026-11-26')?.places).toHaveLength(1);
    await expect(except({ date: '2026-11-26', what: 'add', reason: 'After all' })).rejects.toMatchObject({
      code: 'bad_request',
    });
    await expect(removeException(officer, { ...seen(), date: '2026-11-26' }, ports)).rejects.toMatchObject({
      code: 'bad_request',
    });
  });

  test('a move takes those who booked along, and can be moved again and back', async () => {
    const { except, on, ports, id } = await started();
    await takePlace(elmChampion, { occurrenceId: `${id}-2026-11-26`, topic: 'data' }, ports);
    await except({ date: '2026-11-26', what: 'move', to: '2026-11-27', reason: 'Hall' });
    expect(on('2026-11-26')).toMatchObject({ startsAt: '2026-11-27T15:30', movedFrom: '2026-11-26T15:30' });
    expect(on('2026-11-26')?.places).toHaveLength(1);
    await except({ date: '2026-11-26', what: 'move', to: '2026-11-30', reason: 'Hall' });
    expect(on('2026-11-26')).toMatchObject({ startsAt: '2026-11-30T15:30' });
    await except({ date: '2026-11-26', what: 'move', to: '2026-11-26', reason: 'Back' });
    expect(on('2026-11-26')).toMatchObject({ startsAt: '2026-11-26T15:30', sequence: 3 });
  });

  test('an addition can be booked at once, moved and cancelled', async () => {
    const { except, on, ports, id } = await started();
    await except({ date: '2026-11-18', what: 'add', reason: 'Wanted' });
    await takePlace(elmChampion, { occurrenceId: `${id}-2026-11-18`, topic: 'data' }, ports);
    await except({ date: '2026-11-18', what: 'move', to: '2026-11-19', reason: 'Hall' });
    expect(on('2026-11-18')).toMatchObject({ startsAt: '2026-11-19T15:30' });
    await except({ date: '2026-11-18', what: 'skip', reason: 'Nobody came' });
    expect(on('2026-11-18')).toMatchObject({ cancelled: true });
  });

  test.each<[SeriesException, object]>([
    [
      { date: '2026-12-10', what: 'skip', reason: 'INSET day' },
      { cancelled: true, cancelledBecause: 'INSET day' },
    ],
    [
      { date: '2026-12-10', what: 'move', to: '2026-12-11', reason: 'INSET day' },
      { cancelled: false, startsAt: '2026-12-11T15:30' },
    ],
  ])(
    'a date on which schools have closed since it was published is still one to decide about',
    async (...[exception, expected]) => {
      const calendar: SchoolCalendar = { ...twoYears, inset: [...twoYears.inset] };
      const { except, on } = await started({ calendar });
      calendar.inset = [...calendar.inset, '2026-12-10'];
      await expect(except({ date: '2026-12-10', what: 'add', reason: 'x' })).rejects.toMatchObject({
        message: '10 December 2026 is a date of this series already.',
      });
      await except(exception);
      expect(on('2026-12-10')).toMatchObject(expected);
    },
  );

  test('a date that was cancelled on its own page is not moved', async () => {
    const { except, ports, id } = await started();
    await cancelOccurrence(officer, { id: `${id}-2026-11-26`, reason: 'Strike' }, ports);
    await expect(
      except({ date: '2026-11-26', what: 'move', to: '2026-11-27', reason: 'Hall' }),
    ).rejects.toMatchObject({ message: expect.stringContaining('was cancelled') });
  });

  test.each<[string, SeriesException]>([
    ['without a reason', { date: '2026-11-26', what: 'skip', reason: '  ' }],
    ['of a day that is none', { date: '2026-02-30', what: 'skip', reason: 'x' }],
    ['of a day that is no date of it', { date: '2026-11-25', what: 'skip', reason: 'x' }],
    ['of a date that the holidays skip', { date: '2026-10-29', what: 'skip', reason: 'x' }],
    ['that adds a date that is there', { date: '2026-11-26', what: 'add', reason: 'x' }],
    ['after its end', { date: '2027-07-30', what: 'add', reason: 'x' }],
    ['of a date that has passed', { date: '2026-09-17', what: 'skip', reason: 'x' }],
    ['that moves into the past', { date: '2026-11-26', what: 'move', to: '2026-09-18', reason: 'x' }],
    [
      'at a time that the clocks leave out',
      {
        ...{ date: '2026-11-26', what: 'move', to: '2027-03-28', reason: 'x' },
        ...{ startTime: '01:15', endTime: '01:45' },
      },
    ],
    [
      'that ends before it starts',
      {
        date: '2026-11-26',
        what: 'move',
        to: '2026-11-27',
        startTime: '11:00',
        endTime: '10:00',
        reason: 'x',
      },
    ],
  ])('one %s is refused', async (_, exception) => {
    const { except, setNow, seriesNow, id } = await started();
    setNow('2026-10-01T18:00:00Z');
    await expect(except(exception)).rejects.toMatchObject({ code: 'bad_request' });
    expect(seriesNow(id).exceptions).toEqual([]);
  });
});
