import { expect, test } from 'vitest';
import { saveImport } from '../../src/casework/imports/saveImport.ts';
import { readPupil } from '../../src/casework/readPupil.ts';
import { memoryCases } from './memoryCases.ts';
import { arrived, memory, northId, personOf, upns } from './support.ts';

const officer = personOf('officer');
const sums = `UPN,Surname,Forename,Sessions possible,Sessions attended,Authorised,Unauthorised
${upns.severe},Thistlewick,Philippa,102,40,22,40`;

/** The pupil of a register of sums up to Friday 3 July 2026, in a school whose last term ends on this date. */
async function readOf(lastDay: string) {
  const ports = memory();
  ports.calendarOf = async () => ({
    terms: [{ name: 'Summer', from: '2026-04-13', to: lastDay }],
    inset: ['2026-07-10'],
    closures: [],
  });
  const file = arrived({ name: 'sums.csv', bytes: new TextEncoder().encode(sums) });
  const period = { from: '2026-04-13', to: '2026-07-03' };
  await saveImport(officer, { schoolId: northId, file, checksum: file.checksum, period }, ports);
  return await readPupil(officer, ports.rows[0]?.id ?? '', memoryCases(ports));
}

test('of sums it is said how much of the year is left', async () => {
  expect(await readOf('2026-07-17')).toMatchObject({ sessionsLeft: 18 });
});

test('unless the calendar does not reach the end of the year', async () => {
  const reading = await readOf('2026-05-22');
  expect(reading).not.toHaveProperty('sessionsLeft');
  expect(reading).not.toHaveProperty('insight');
});
