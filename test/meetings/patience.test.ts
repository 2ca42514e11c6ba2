import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { takePlace } from '../../src/meetings/takePlace.ts';
import { dropIn, MemoryList, memoryMeetings } from './memoryMeetings.ts';
import { ashChampion, elmChampion } from './people.ts';

const thursday = dropIn('2026-11-26');
const request = { occurrenceId: thursday.id, topic: 'codes' as const };
const never = () => new Promise<never>(() => undefined);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('nobody waits for more than two seconds behind someone whose answer does not come', async () => {
  const ports = memoryMeetings(new MemoryList([thursday]));
  const { save } = ports.occurrences;
  ports.occurrences.save = never;
  void takePlace(elmChampion, request, ports);
  await vi.advanceTimersByTimeAsync(1);
  ports.occurrences.save = save;
  const taking = takePlace(ashChampion, request, ports);
  await vi.advanceTimersByTimeAsync(1_900);
  expect(ports.list.read(thursday.id)?.record.places).toEqual([]);
  await vi.advanceTimersByTimeAsync(200);
  await expect(taking).resolves.toMatchObject({ calendarPending: false });
});

test('nobody waits for more than four seconds for the calendar', async () => {
  const ports = memoryMeetings(new MemoryList([thursday]));
  ports.calendar.project = never;
  const taking = takePlace(elmChampion, request, ports);
  await vi.advanceTimersByTimeAsync(4_100);
  await expect(taking).resolves.toMatchObject({ calendarPending: true });
});

test('who has waited for the place waits less for the calendar', async () => {
  const ports = memoryMeetings(new MemoryList([thursday]));
  const { save } = ports.occurrences;
  ports.occurrences.save = async (...given) => {
    await new Promise((resolve) => setTimeout(resolve, 6000));
    return save(...given);
  };
  ports.calendar.project = never;
  const taking = takePlace(elmChampion, request, ports);
  await vi.advanceTimersByTimeAsync(7_100);
  await expect(taking).resolves.toMatchObject({ calendarPending: true });
});
