import type { Person, Role } from '../../../src/access/person.ts';
import { addEntries } from '../../../src/casework/cases/addEntries.ts';
import type { Draft, Entry, EntryKind } from '../../../src/casework/cases/entry.ts';
import { type MemoryCases, memoryCases } from '../memoryCases.ts';
import { autumn, type Memory, memory, northId, personOf, save, southId } from '../support.ts';
import { calendar } from './schoolYear.ts';

/** North and South with the register of autumn each, on Thursday 26 November 2026, and nothing written down yet. */
export type CaseFixture = MemoryCases & {
  /** A pupil of North whose attendance is 50%, and the same of South. */
  north: string;
  south: string;
};

export const officer = personOf('officer');
export const asw = personOf('asw');
export const school = personOf('school');

/** Somebody of this role who is linked to South alone. */
export const ofSouth = (role: Role): Person => ({
  ...personOf(role),
  id: `south-${role}`,
  name: `Southey ${role}`,
  schoolIds: [southId],
});

let saved: Promise<Memory> | undefined;

/** Reading the two registers takes longer than most tests: it is done once. */
async function registersSaved(): Promise<Memory> {
  const casework = memory();
  await save(autumn, casework);
  await save(autumn, casework, southId);
  return casework;
}

async function copyOf(first: Memory): Promise<Memory> {
  const casework = memory();
  casework.rows = [...first.rows];
  for (const [id, record] of first.records) casework.records.set(id, record);
  for (const { id, register } of await first.schools.all())
    await casework.schools.switchRegister(id, register, undefined);
  casework.calendarOf = async () => calendar;
  return casework;
}

export async function caseFixture(): Promise<CaseFixture> {
  saved ??= registersSaved();
  const casework = await copyOf(await saved);
  const ports = memoryCases(casework);
  ports.setClock('2026-11-26T09:00:00Z');
  const idAt = (schoolId: string) =>
    casework.rows.find((row) => row.schoolId === schoolId && row.surname === 'Thistlewick')?.id ?? '';
  return { ...ports, north: idAt(northId), south: idAt(southId) };
}

/** Writes one thing down, as the school does. */
export async function put(
  ports: CaseFixture,
  draft: Draft,
  { person = school, pupilId = ports.north }: { person?: Person; pupilId?: string } = {},
): Promise<Entry> {
  const [entry] = await addEntries(person, { pupilId, drafts: [draft] }, ports);
  if (!entry) throw new Error('nothing was written');
  return entry;
}

/** What the list itself holds. */
export const listed = (
  ports: CaseFixture,
  { kind, id }: { kind: EntryKind; id: string },
): Entry | undefined => ports.lists.entries.rows.get(`${kind}/${id}`)?.record.entry;
