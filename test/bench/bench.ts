import { booking } from './booking.ts';
import { botTurn } from './botTurn.ts';
import { caseload } from './caseload/caseload.ts';
import { registers } from './registers/registers.ts';
import { remindersBench } from './reminders/reminders.ts';
import { tabWeight } from './tabWeight.ts';

/** `npm run bench`: each figure beside its peer, as a ratio with its spread. Each line says what it aims at. */
const benches = {
  'bot-turn': botTurn,
  registers,
  'tab-weight': tabWeight,
  caseload,
  booking,
  reminders: remindersBench,
};

const wanted = process.argv.slice(2);
for (const [name, bench] of Object.entries(benches)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  process.stdout.write(`\n${name}\n`);
  for (const line of await bench()) process.stdout.write(`  ${line}\n`);
}
