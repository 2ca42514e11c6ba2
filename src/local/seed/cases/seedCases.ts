import { createHash } from 'node:crypto';
import type { Person } from '../../../access/person.ts';
import { fileOfBytes } from '../../../attendance/registerFile.ts';
import { instantOf, wallTimeOf } from '../../../calendar/wallTime.ts';
import { createAuditTrail } from '../../../casework/audit/auditTrail.ts';
import { addEntries } from '../../../casework/cases/addEntries.ts';
import { changeEntry } from '../../../casework/cases/changeEntry.ts';
import { saveImport } from '../../../casework/imports/saveImport.ts';
import type { Graph } from '../../../graph/graph.ts';
import type { Log } from '../../../graph/log.ts';
import { openStores, type Stores } from '../../../graph/stores.ts';
import { askForTsm } from '../../../meetings/tsm/askForTsm.ts';
import { caseServices } from '../../../server/caseServices.ts';
import { localPeople, localTenant } from '../../people.ts';
import { localSchools, schoolIds } from '../../schools.ts';
import { type CaseDays, caseDaysOf } from './caseDays.ts';
import { caseRegister, upnOf } from './caseRegister.ts';
import { casework } from './casework.ts';
import type { ExampleStep, Writer } from './exampleStep.ts';
import { legalSteps } from './legalSteps.ts';
import { seedMeetings } from './seedMeetings.ts';
import { supportSteps } from './supportSteps.ts';

/** The one school whose pupils have cases when the tenant is new. */
export const schoolWithCases = schoolIds.elderfield;
const names: Record<Writer, string> = { school: 'Istvan Varga', council: 'Bethan Kowalczyk' };
/** The first register of the two, so many school days before the last one: pupils have fallen since. */
const registersApart = 9;

type Filling = { stores: Stores; days: CaseDays; people: Record<Writer, Person>; now: () => Date };

/** An instant on a day (ISO), and none that is still to come. */
function instantOn(on: string, time: string, { now }: Pick<Filling, 'now'>): string {
  const at = instantOf(`${on}T${time}`);
  return at < now().toISOString() ? at : now().toISOString();
}

async function saveRegisters({ stores, days, people, now }: Filling): Promise<void> {
  const school = localSchools.find(({ id }) => id === schoolWithCases);
  if (!school) throw new RangeError(`There is no school ${schoolWithCases}`);
  for (const to of [days.ago(registersApart + 1), days.ago(1)]) {
    const bytes = await caseRegister(school, days.register, to);
    const checksum = createHash('sha256').update(bytes).digest('hex');
    const file = { ...fileOfBytes(`elderfield-grammar-school-example-to-${to}.csv`, bytes), checksum };
    const ports = casework(stores, () => instantOn(to, '16:00', { now }));
    await saveImport(people.school, { schoolId: schoolWithCases, file, checksum }, ports);
  }
}

/** Writes a step as it was on its day; what an earlier start wrote is left alone. */
async function write(step: ExampleStep, pupilId: string, { stores, people, now }: Filling): Promise<void> {
  const { pupil, kind, name, by, on, content, later = [] } = step;
  const id = kind === 'profile' ? pupilId : `example-${pupil}-${name}`;
  const trail = createAuditTrail(() => undefined);
  const portsOn = (day: string) => {
    const ports = casework(stores, () => instantOn(day, kind === 'profile' ? '09:10' : '10:20', { now }));
    return caseServices(stores, ports, trail);
  };
  if (!(await stores.entries.byId(kind, id)))
    await addEntries(people[by], { pupilId, drafts: [{ kind, id, content }] }, portsOn(on));
  for (const [index, next] of later.entries()) {
    const version = index + 1;
    if ((await stores.entries.byId(kind, id))?.record.version !== version) continue;
    await changeEntry(people[next.by], { kind, id, version, content: next.content }, portsOn(next.on));
  }
  await trail.write(stores.auditStore);
}

async function writeCases(filling: Filling): Promise<void> {
  const { stores, days } = filling;
  const rows = await stores.caseload.ofSchool(schoolWithCases);
  const ids = new Map(rows.map(({ upn, id }) => [upn, id]));
  for (const step of [...supportSteps(days), ...legalSteps(days)]) {
    const pupilId = ids.get(upnOf(step.pupil));
    if (pupilId !== undefined) await write(step, pupilId, filling);
  }
}

async function askForMeeting({ stores, days, people, now }: Filling): Promise<void> {
  const reason = 'Absence on Wednesdays has grown in Years 9 and 10. We would like to look at it together.';
  await askForTsm(
    people.school,
    { id: 'example-request', schoolId: schoolWithCases, reason },
    {
      requests: stores.tsmRequests,
      isSchool: async (id) => (await stores.schools.byId(id)) !== undefined,
      now: () => instantOn(days.ago(2), '14:00', { now }),
    },
  );
}

type Options = {
  graph: Graph;
  log: Log;
  now: () => Date;
  /** An earlier start began and did not come to the end. */
  hasBegun: boolean;
  /** Told before the first thing is written. */
  begin: () => void;
};

/**
 * Gives one school of the fictional council a register and cases at every stage, through the product's own operations, each as if on
 * the day that it tells of. A school that has a register of its own already is left alone.
 */
export async function seedCases({ graph, log, now, hasBegun, begin }: Options): Promise<void> {
  const { siteId, mailbox, appId } = localTenant;
  const clock = () => now().toISOString();
  const stores = await openStores({ graph, siteId, mailbox: mailbox.email, appId, log, now: clock });
  try {
    const calendar = await stores.calendarOf(schoolWithCases);
    const days = calendar && caseDaysOf(wallTimeOf(clock()).slice(0, 10), calendar);
    const school = await stores.schools.byId(schoolWithCases);
    if (!days || !school || (school.register && !hasBegun)) return;
    begin();
    const personOf = (writer: Writer) =>
      stores.people.personById(localPeople.find(({ name }) => name === names[writer])?.id ?? '');
    const people = { school: await personOf('school'), council: await personOf('council') };
    const filling = { stores, days, people, now };
    await saveRegisters(filling);
    await writeCases(filling);
    await askForMeeting(filling);
    await seedMeetings({
      ...{ stores, days, people, schoolId: schoolWithCases },
      instantOn: (on, time) => instantOn(on, time, filling),
    });
  } finally {
    await stores.close();
  }
}
