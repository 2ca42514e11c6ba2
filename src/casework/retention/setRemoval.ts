import { requireMay } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import { addDays } from '../../calendar/plainDate.ts';
import { Problem } from '../../problems/problem.ts';
import { changeRecord } from '../../records/changeRecord.ts';
import type { AuditEntry } from '../audit/auditEntry.ts';
import { stampOf } from '../cases/entryVersions.ts';
import type { PupilCase } from '../cases/pupilCase.ts';
import { dayOfInstant } from '../cases/ruleContext.ts';
import { auditOfCase } from './auditOfCase.ts';
import type { RetentionPorts } from './retentionPorts.ts';
import { dueCaseOf, type RetentionRun, retentionRun } from './retentionRun.ts';

export type RemovalRequest = { pupilIds: readonly string[]; reason: string };

const notDue = ({ forename, surname }: PupilCase) =>
  new Problem(
    'bad_request',
    `pupilIds: ${forename} ${surname} is not due: held, on the caseload, with work that is open, or written about since. Reload the page to see who is.`,
  );

const atOnce = 8;

/**
 * A few at a time: each is a request of its own. One that fails keeps no other from its turn, and is what it rejects with in the
 * end; where all of a few fail, the list itself does not answer, and nobody waits for the rest.
 */
async function eachOf<T>(all: readonly T[], act: (one: T) => Promise<void>): Promise<void> {
  const failures: unknown[] = [];
  for (let from = 0; from < all.length; from += atOnce) {
    const settled = await Promise.allSettled(all.slice(from, from + atOnce).map(act));
    const failed = settled.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
    failures.push(...failed);
    if (failed.length === settled.length) break;
  }
  if (failures.length > 0) throw failures[0];
}

/** `fresh`: as the list itself has them, whatever this server knows of it. */
async function casesOf(
  { pupilIds }: RemovalRequest,
  { cases }: RetentionPorts,
  fresh = false,
): Promise<PupilCase[]> {
  const found: PupilCase[] = [];
  await eachOf([...new Set(pupilIds)], async (id) => {
    const known = (fresh ? undefined : await cases.byId(id)) ?? (await cases.byId(id, true));
    if (!known) throw new Problem('not_found');
    found.push(known.record);
  });
  return found;
}

/**
 * Sets for removal what has been kept long enough: nothing goes before the days of grace are over, and until the day
 * before it can be undone. Where one of them is not due, none is set. Asked again it is the same: who is set stays as they are.
 * @throws Problem not_allowed, not_found, bad_request, changed_elsewhere
 */
export async function setRemoval(
  person: Person,
  request: RemovalRequest,
  ports: RetentionPorts,
): Promise<RetentionRun> {
  requireMay(person, 'retention:run');
  const wanted = await casesOf(request, ports);
  for (const pupilCase of wanted) {
    if (!pupilCase.removal && !(await dueCaseOf(pupilCase, ports))) throw notDue(pupilCase);
  }
  const at = ports.now();
  const on = addDays(dayOfInstant(at), ports.settings().retention.graceDays);
  const done: AuditEntry[] = [];
  try {
    await eachOf(wanted, async ({ id }) => {
      const { removal, ...pupilCase } = await changeRecord<PupilCase>(ports.cases, id, (known) => {
        if (!known) throw new Problem('not_found');
        if (known.hold) throw notDue(known);
        const { reason } = request;
        return known.removal ? known : { ...known, removal: { ...stampOf(person, at), reason, on } };
      });
      // Of a first try whose answer was lost too: the audit has once what it is told twice.
      if (removal?.byId === person.id)
        done.push(auditOfCase(person, pupilCase, { act: 'removal-set', ...removal }));
    });
  } finally {
    // Where one fails, the others are set all the same.
    await ports.auditStore.appendSoon(done);
  }
  return await retentionRun(person, ports);
}

/**
 * Undoes that, as long as the erasing has not begun. Who is not set for removal stays as they are.
 * @throws Problem not_allowed, not_found, being_removed, changed_elsewhere
 */
export async function undoRemoval(
  person: Person,
  request: RemovalRequest,
  ports: RetentionPorts,
): Promise<RetentionRun> {
  requireMay(person, 'retention:run');
  // Another server may have set or undone one a moment ago, or have begun to erase it.
  const wanted = await casesOf(request, ports, true);
  const set = wanted.filter(({ removal }) => removal);
  for (const one of set) if (one.removal?.begun) throw tooLate(one);
  const undone = { act: 'removal-undone', at: ports.now(), reason: request.reason } as const;
  // First, because nothing of it stays in the case.
  await ports.auditStore.appendSoon(set.map((one) => auditOfCase(person, one, undone)));
  await eachOf(set, async ({ id }) => {
    await changeRecord<PupilCase>(ports.cases, id, (known) => {
      if (!known) throw new Problem('not_found');
      if (known.removal?.begun) throw tooLate(known);
      const { removal: _, ...kept } = known;
      return kept;
    });
  });
  return await retentionRun(person, ports);
}

/** Nothing can stop what has begun: a part of it is gone. */
export const tooLate = ({ forename, surname }: PupilCase): Problem =>
  new Problem(
    'being_removed',
    `What is held about ${forename} ${surname} is being erased. It is too late to undo that.`,
  );
