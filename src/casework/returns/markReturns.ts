import { requireMay } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import { ukDate } from '../../calendar/ukDate.ts';
import { Problem } from '../../problems/problem.ts';
import { changeRecord } from '../../records/changeRecord.ts';
import type { AuditEntry } from '../audit/auditEntry.ts';
import { auditOf } from '../audit/auditOf.ts';
import { dayOfInstant } from '../cases/ruleContext.ts';
import { knownSchool } from '../knownSchool.ts';
import { changeMarks } from './changeMarks.ts';
import { type ReturnPorts, type Returns, returnsOf } from './readReturns.ts';
import { absenceOf } from './returnsOfSchool.ts';
import {
  type Absence,
  type ReturnKind,
  type SentReturn,
  type SentReturns,
  sentAbout,
} from './sentReturns.ts';

/** A return as it stands on the list: whose, and from which day on. */
export type ReturnKey = Pick<Absence, 'kind' | 'pupilId' | 'from'>;

export type ReturnMark = {
  schoolId: string;
  /** False takes the marks off again. */
  sent: boolean;
  /** Gives back what there was before this person changed it; what somebody else said since stays. */
  undo?: boolean | undefined;
  returns: readonly ReturnKey[];
};

/** `changed`: those of which this mark says something new. Of the others somebody had said it already. */
export type MarkedReturns = { returns: Returns; changed: readonly ReturnKey[] };

/** The returns that are meant, as they stand now. @throws Problem changed_elsewhere where one is not on the list any more */
function meant({ returns }: ReturnMark, now: Returns, today: string): Absence[] {
  return returns.map(({ kind, pupilId, from }) => {
    const found = now[kind].find((one) => one.row.id === pupilId && one.from === from);
    if (found) return absenceOf(kind, found, today);
    const words =
      'These lists have changed since: another register has been saved. Reload the page and look again.';
    throw new Problem('changed_elsewhere', words);
  });
}

/** What was said of an absence before a mark, and what is said of it since; absent: nothing. */
type Change = { absence: Absence; from?: SentReturn | undefined; to?: SentReturn | undefined };

const isNew = ({ from, to }: Change) => (from === undefined) !== (to === undefined);

const names: Readonly<Record<ReturnKind, string>> = {
  unauthorised: 'absence without leave',
  sickness: 'illness',
};
const saidOf = ({ on, by }: SentReturn) => ({ on, by });

const auditOfMark = ({ absence: { kind, pupilId, from: first, to: last }, from, to }: Change) =>
  ({
    ...{ act: 'changed', subject: 'returns', pupilId },
    detail: `Return about ${names[kind]}, ${ukDate(first)} to ${ukDate(last)}`,
    fields: [{ path: 'sent', ...(from && { from: saidOf(from) }), ...(to && { to: saidOf(to) }) }],
  }) as const satisfies Partial<AuditEntry>;

/**
 * Puts down that returns were sent, or that they were not. Saying it twice is the same as once.
 * @throws Problem not_allowed, not_found, changed_elsewhere
 */
export async function markReturns(
  person: Person,
  mark: ReturnMark,
  ports: ReturnPorts,
): Promise<MarkedReturns> {
  const { schoolId, sent, undo } = mark;
  requireMay(person, 'returns:mark', schoolId);
  const school = await knownSchool(schoolId, ports.schools);
  const at = ports.now();
  const today = dayOfInstant(at);
  const absences = meant(mark, await returnsOf(school, ports), today);
  const said = { on: today, by: person.name, byId: person.id };
  let changes: readonly Change[] = [];
  await changeRecord(ports.sentReturns, schoolId, (known): SentReturns => {
    const before = known?.sent ?? [];
    const after = changeMarks({ sent, undo, absences, said }, before);
    changes = absences
      .map((absence) => ({ absence, from: sentAbout(absence, before), to: sentAbout(absence, after) }))
      .filter(isNew);
    return { id: schoolId, sent: after };
  });
  for (const change of changes) ports.audit.note(auditOf(person, { at, schoolId, ...auditOfMark(change) }));
  return {
    returns: await returnsOf(school, ports),
    changed: changes.map(({ absence: { kind, pupilId, from } }) => ({ kind, pupilId, from })),
  };
}
