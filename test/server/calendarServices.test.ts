import { expect, test } from 'vitest';
import { readCalendar } from '../../src/casework/calendars/readCalendar.ts';
import { undoImport } from '../../src/casework/imports/undoImport.ts';
import { calendarServices } from '../../src/server/calendarServices.ts';
import { memoryCalendars } from '../casework/calendars/memoryCalendars.ts';
import { autumn, memory, northId, personOf, save, southId } from '../casework/support.ts';

test('a school without dates goes by the days of the register that stands', async () => {
  const casework = memory();
  const ports = calendarServices(memoryCalendars(), casework);
  const read = (schoolId: string) => readCalendar(personOf('officer'), schoolId, ports);
  expect((await read(northId)).from).toBe('nothing');
  await save(autumn, casework);
  const found = await read(northId);
  // 60 weekdays without a gap from 7 September: this register knows no half term.
  expect([found.from, found.dates]).toEqual([
    'register',
    {
      terms: [{ name: 'Autumn 1', from: '2026-09-07', to: '2026-11-27' }],
      inset: [],
      closures: [],
    },
  ]);
  expect((await read(southId)).from).toBe('nothing');
  const [saved] = [...casework.records.values()];
  await undoImport(personOf('officer'), { schoolId: northId, importId: saved?.id ?? '' }, casework);
  expect((await read(northId)).from).toBe('nothing');
});
