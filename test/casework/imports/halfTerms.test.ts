import { expect, test } from 'vitest';
import type { SchoolCalendar } from '../../../src/calendar/schoolCalendar.ts';
import { readPupil } from '../../../src/casework/readPupil.ts';
import { readSchoolFigures } from '../../../src/casework/readSchoolFigures.ts';
import { memoryCases } from '../memoryCases.ts';
import { autumn, type Memory, memory, northId, personOf, save } from '../support.ts';

const officer = personOf('officer');

/** A calendar whose half terms part the register of support.ts, which has no gap, in the middle. */
const calendar = (until: string, from: string): SchoolCalendar => ({
  terms: [
    { name: 'First half', from: '2026-09-01', to: until },
    { name: 'Second half', from, to: '2026-12-18' },
  ],
  inset: [],
  closures: [],
});

/** The half terms on the page of the school, and on that of its first pupil. */
async function shown(ports: Memory) {
  const ofTerm = ({ name, from, to }: { name: string; from: string; to: string }) =>
    `${name}: ${from} to ${to}`;
  const { standing } = await readSchoolFigures(officer, northId, ports);
  const { insight } = await readPupil(officer, ports.rows[0]?.id ?? '', memoryCases(ports));
  return [standing?.figures?.halfTerms.map(ofTerm), insight?.halfTerms.map(ofTerm)];
}

test('half terms are those of the school’s calendar, for the school and for its pupils', async () => {
  const ports = memory();
  ports.calendarOf = async () => calendar('2026-10-16', '2026-10-19');
  await save(autumn, ports);
  const terms = ['First half: 2026-09-01 to 2026-10-16', 'Second half: 2026-10-19 to 2026-12-18'];
  expect(await shown(ports)).toEqual([terms, terms]);
});

test('they are those seen in the register where the calendar does not hold each of its days', async () => {
  const ports = memory();
  ports.calendarOf = async () => calendar('2026-10-16', '2026-10-26');
  await save(autumn, ports);
  const [school, pupil] = await shown(ports);
  expect(school).toHaveLength(1);
  expect(pupil).toEqual(school);
});

test('a calendar that is changed later counts from the next time a register is saved, for both', async () => {
  const ports = memory();
  await save(autumn, ports);
  const [before] = await shown(ports);
  ports.calendarOf = async () => calendar('2026-10-16', '2026-10-19');
  expect(await shown(ports)).toEqual([before, before]);
  expect(await save(autumn, ports)).toMatchObject({ changed: true });
  const [school, pupil] = await shown(ports);
  expect(school).toHaveLength(2);
  expect(pupil).toEqual(school);
  expect(await save(autumn, ports)).toMatchObject({ changed: false });
});
