import { requireMay } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import type { Entry } from '../cases/entry.ts';
import type { PupilCase } from '../cases/pupilCase.ts';
import { dayOfInstant } from '../cases/ruleContext.ts';
import { standingPupils } from '../imports/standing.ts';
import type { School } from '../school.ts';
import { auditKeptFrom } from './eraseOldAudit.ts';
import { type DueFile, filesDue } from './filesDue.ts';
import { type DueCase, keptLongEnough } from './keptLongEnough.ts';
import type { RetentionPorts } from './retentionPorts.ts';

export type CaseOfSchool = { pupilCase: PupilCase; school: string };
export type DuePupil = CaseOfSchool & DueCase & { records: number; papers: number };

/** What the end of keeping would take today. */
export type RetentionRun = {
  today: string;
  pupils: readonly DuePupil[];
  held: readonly CaseOfSchool[];
  leaving: readonly CaseOfSchool[];
  files: readonly (DueFile & { school: string; name: string })[];
  /** Of the audit everything before this day. */
  auditBefore: string;
};

const hasFile = (entry: Entry) => entry.kind === 'letter' && entry.content.file !== undefined;

/** Whether a pupil is on the caseload of the register that stands; `fresh`: as the school itself has it now. */
export async function isOnCaseload(
  { id, schoolId }: Pick<PupilCase, 'id' | 'schoolId'>,
  { schools, caseload }: Pick<RetentionPorts, 'schools' | 'caseload'>,
  fresh = false,
): Promise<boolean> {
  const school = await (fresh ? schools.freshById(schoolId) : schools.byId(schoolId));
  // Its rows may not be in memory yet: then they are asked for.
  if (fresh && school) await standingPupils(school, { caseload });
  const standing = school?.register?.importId;
  const rows = await caseload.byId(id);
  return rows.some(({ importId, onCaseload }) => importId === standing && onCaseload);
}

/** Whether this case has been kept long enough today. */
export async function dueCaseOf(
  pupilCase: PupilCase,
  ports: RetentionPorts,
  fresh = false,
): Promise<DueCase | undefined> {
  const entries = ports.entries.ofPupil(pupilCase.id);
  const onCaseload = await isOnCaseload(pupilCase, ports, fresh);
  const today = dayOfInstant(ports.now());
  return keptLongEnough({ pupilCase, entries, onCaseload }, ports.settings().retention, today);
}

async function duePupil(found: CaseOfSchool, ports: RetentionPorts): Promise<DuePupil[]> {
  const { pupilCase } = found;
  if (pupilCase.removal) return [];
  const due = await dueCaseOf(pupilCase, ports);
  if (!due) return [];
  const entries = ports.entries.ofPupil(pupilCase.id);
  return [{ ...found, ...due, records: entries.length, papers: entries.filter(hasFile).length }];
}

/** Those that are still in the library. Only where something may be due is it asked. */
async function filesOf(school: School, ports: RetentionPorts): Promise<RetentionRun['files']> {
  const { registerYears } = ports.settings().retention;
  const today = dayOfInstant(ports.now());
  const due = filesDue(school, await ports.imports.bySchool(school.id), { registerYears, today });
  if (due.length === 0) return [];
  const names = new Map(
    (await ports.registerFiles.list(school.id)).map(({ fileId, name }) => [fileId, name]),
  );
  return due.flatMap((file) => {
    const name = names.get(file.fileId);
    return name === undefined ? [] : [{ ...file, school: school.name, name }];
  });
}

const byDue = (a: DueCase, b: DueCase) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0);

/**
 * What the end of keeping would take, without taking anything.
 * @throws Problem not_allowed
 */
export async function retentionRun(person: Person, ports: RetentionPorts): Promise<RetentionRun> {
  requireMay(person, 'retention:run');
  const schools = await ports.schools.all();
  const names = new Map(schools.map(({ id, name }) => [id, name]));
  const cases = (await ports.cases.all()).map((pupilCase) => ({
    pupilCase,
    school: names.get(pupilCase.schoolId) ?? '',
  }));
  const pupils: DuePupil[] = [];
  for (const found of cases) pupils.push(...(await duePupil(found, ports)));
  const files: RetentionRun['files'][number][] = [];
  for (const school of schools) files.push(...(await filesOf(school, ports)));
  const today = dayOfInstant(ports.now());
  return {
    today,
    pupils: pupils.sort(byDue),
    held: cases.filter(({ pupilCase }) => pupilCase.hold),
    leaving: cases.filter(({ pupilCase }) => pupilCase.removal),
    files,
    auditBefore: auditKeptFrom(ports),
  };
}
