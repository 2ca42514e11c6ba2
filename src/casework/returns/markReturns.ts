import { requireMay } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import { Problem } from '../../problems/problem.ts';
import { changeRecord } from '../../records/changeRecord.ts';
import { auditOf } from '../audit/auditOf.ts';
import { dayOfInstant } from '../cases/ruleContext.ts';
import { knownSchool } from '../knownSchool.ts';
import { type ReturnPorts, type Returns, returnsOf } from './readReturns.ts';
import { type ReturnKind, type SentReturn, type SentReturns, sentAbout } from './sentReturns.ts';

export type ReturnMark = {
  schoolId: string;
  /** False takes the marks off again. */
  sent: boolean;
  /** Returns as they stand on the list: whose, and from which day on. */
  returns: readonly { kind: ReturnKind; pupilId: string; from: string }[];
};

/** Enough for every return of a large school in three years. */
const mostKept = 600;

const isSame = (a: SentReturn, b: SentReturn) =>
  a.kind === b.kind && a.pupilId === b.pupilId && a.from === b.from;

/** The returns that are meant, as they stand now. @throws Problem changed_elsewhere where one is not on the list any more */
function meant(
  { returns }: ReturnMark,
  now: Returns,
): Pick<SentReturn, 'kind' | 'pupilId' | 'from' | 'to'>[] {
  return returns.map(({ kind, pupilId, from }) => {
    const found = now[kind].find((one) => one.row.id === pupilId && one.from === from);
    if (found) return { kind, pupilId, from, to: found.to };
    const words =
      'These lists have changed since: another register has been saved. Reload the page and look again.';
    throw new Problem('changed_elsewhere', words);
  });
}

/**
 * Puts down that returns were sent, or that they were not. Saying it twice is the same as once.
 * @throws Problem not_allowed, not_found, changed_elsewhere
 */
export async function markReturns(person: Person, mark: ReturnMark, ports: ReturnPorts): Promise<Returns> {
  const { schoolId } = mark;
  requireMay(person, 'returns:mark', schoolId);
  const school = await knownSchool(schoolId, ports.schools);
  const absences = meant(mark, await returnsOf(school, ports));
  const at = ports.now();
  const said = { on: dayOfInstant(at), by: person.name, byId: person.id };
  await changeRecord(ports.sentReturns, schoolId, (known): SentReturns => {
    const before = known?.sent ?? [];
    if (!mark.sent) {
      const gone = absences.flatMap((absence) => sentAbout(absence, before) ?? []);
      return { id: schoolId, sent: before.filter((one) => !gone.some((other) => isSame(one, other))) };
    }
    const fresh = absences.filter((absence) => !sentAbout(absence, before));
    return {
      id: schoolId,
      sent: [...before, ...fresh.map((absence) => ({ ...absence, ...said }))].slice(-mostKept),
    };
  });
  const detail = `Returns marked as ${mark.sent ? '' : 'not '}sent: ${absences.length}`;
  ports.audit.note(auditOf(person, { at, act: 'changed', subject: 'returns', schoolId, detail }));
  return await returnsOf(school, ports);
}
