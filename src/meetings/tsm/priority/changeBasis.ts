import { requireMay } from '../../../access/may.ts';
import type { Person } from '../../../access/person.ts';
import { ukDate } from '../../../calendar/ukDate.ts';
import { auditOf } from '../../../casework/audit/auditOf.ts';
import { dayOfInstant } from '../../../casework/cases/ruleContext.ts';
import { knownSchool } from '../../../casework/knownSchool.ts';
import { Problem } from '../../../problems/problem.ts';
import { changeRecord } from '../../../records/changeRecord.ts';
import { changedBy, versionOf } from '../../../records/recordVersion.ts';
import { type SchoolBasis, schoolBasis } from '../meeting/tsmMeeting.ts';
import type { PriorityPorts } from './priorityPorts.ts';

export type BasisPorts = Pick<PriorityPorts, 'schools' | 'schoolBases' | 'audit' | 'now'>;

/** What is said of a school, all of it each time; without an override none stands. */
export type BasisChange = {
  schoolId: string;
  /** The one that the person saw. */
  version: string;
  basis: SchoolBasis['basis'];
  heldBefore?: string | undefined;
  newLeadOn?: string | undefined;
  override?: { place: 'next' | 'later'; reason: string; until?: string | undefined } | undefined;
};

const said = (override: SchoolBasis['override']) =>
  override && JSON.stringify([override.place, override.reason, override.until]);

function faultOf({ heldBefore, newLeadOn, override }: BasisChange, today: string): string | undefined {
  if (heldBefore !== undefined && heldBefore > today)
    return 'The last meeting was today or earlier. Arrange one that is still to come.';
  if (newLeadOn !== undefined && newLeadOn > today)
    return 'Give the day from which somebody new leads: today or earlier.';
  if (override?.until !== undefined && override.until < today)
    return 'Give a day until which it holds: today or later.';
  return undefined;
}

const deedWords: Readonly<Record<'next' | 'later', string>> = {
  next: 'Put the school first',
  later: 'Put the school after the others',
};

function detailOf(before: SchoolBasis | undefined, after: SchoolBasis): string {
  const { override, basis } = after;
  if (said(before?.override) !== said(override)) {
    if (!override) return 'Took off what was decided about the school’s place';
    return `${deedWords[override.place]}${override.until ? ` until ${ukDate(override.until)}` : ''}`;
  }
  return `Meetings are ${basis}`;
}

/**
 * Changes what is said of a school's meetings: how often they are due, the last one before this product, since when somebody new leads
 * there, and whether it is put first or later, with a reason. Each goes into the audit.
 * @throws Problem not_allowed, not_found, bad_request, changed_elsewhere
 */
export async function changeBasis(
  person: Person,
  change: BasisChange,
  ports: BasisPorts,
): Promise<SchoolBasis> {
  requireMay(person, 'tsm-priority:set', change.schoolId);
  await knownSchool(change.schoolId, ports.schools);
  const at = ports.now();
  const fault = faultOf(change, dayOfInstant(at));
  if (fault !== undefined) throw new Problem('bad_request', fault);
  const { schoolId: id, version, override, ...rest } = change;
  const stamp = { at, by: person.name, byId: person.id };
  let before: SchoolBasis | undefined;
  const saved = await changeRecord(ports.schoolBases, id, (known) => {
    if (versionOf(known ?? {}) !== version) throw changedBy(known?.changed);
    before = known;
    const kept =
      known?.override && said(known.override) === said({ ...stamp, ...override } as SchoolBasis['override']);
    const next = schoolBasis.safeParse({
      ...{ id, ...rest },
      ...(known?.offering && { offering: known.offering }),
      ...(override && { override: kept ? known.override : { ...override, ...stamp } }),
      changed: { by: person.name, at },
    });
    if (!next.success)
      throw new Problem('bad_request', 'Say why, in 200 characters or fewer, and give days that exist.');
    return JSON.parse(JSON.stringify(next.data)) as SchoolBasis;
  });
  const reason = saved.override?.reason;
  const deed = { at, act: 'changed', subject: 'meeting-priority', schoolId: id, recordId: id } as const;
  ports.audit.note(auditOf(person, { ...deed, detail: detailOf(before, saved), ...(reason && { reason }) }));
  return saved;
}
