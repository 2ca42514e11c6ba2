import type { CasePorts } from '../cases/casePorts.ts';
import type { AuditEntry } from './auditEntry.ts';

type Ports = Pick<CasePorts, 'schools' | 'cases' | 'caseload'>;

async function pupilName(pupilId: string, { cases, caseload }: Ports): Promise<string | undefined> {
  const known = (await cases.byId(pupilId))?.record ?? (await caseload.byId(pupilId)).at(-1);
  return known && `${known.forename} ${known.surname}`;
}

/** Gives entries the names that their ids have today: the audit itself holds none. From memory. */
export async function namesOf(entries: readonly AuditEntry[], ports: Ports) {
  const schools = new Map((await ports.schools.all()).map(({ id, name }) => [id, name]));
  const pupilIds = new Set(entries.flatMap(({ pupilId }) => pupilId ?? []));
  const pupils = new Map<string, string | undefined>();
  for (const pupilId of pupilIds) pupils.set(pupilId, await pupilName(pupilId, ports));
  return (entry: AuditEntry) => {
    const { schoolId, pupilId } = entry;
    const school = schoolId === undefined ? undefined : schools.get(schoolId);
    const name = pupilId === undefined ? undefined : pupils.get(pupilId);
    return {
      entry,
      ...(schoolId !== undefined && school !== undefined && { school: { id: schoolId, name: school } }),
      ...(pupilId !== undefined && { pupil: { id: pupilId, ...(name !== undefined && { name }) } }),
    };
  };
}
