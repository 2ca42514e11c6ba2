import { requireMay } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import { ukDate } from '../../calendar/ukDate.ts';
import { Problem } from '../../problems/problem.ts';
import { auditOf } from '../audit/auditOf.ts';
import { dayOfInstant } from '../cases/ruleContext.ts';
import { type DueFile, filesDue } from './filesDue.ts';
import type { RetentionPorts } from './retentionPorts.ts';
import { type RetentionRun, retentionRun } from './retentionRun.ts';

function keepingOf({ settings, now }: RetentionPorts) {
  return { registerYears: settings().retention.registerYears, today: dayOfInstant(now()) };
}

async function allDue(ports: RetentionPorts): Promise<DueFile[]> {
  const due: DueFile[] = [];
  for (const school of await ports.schools.all())
    due.push(...filesDue(school, await ports.imports.bySchool(school.id), keepingOf(ports)));
  return due;
}

/** As the records have it now: somebody may have saved the same file again, under a record of its own. */
async function isStillDue({ schoolId, fileId }: DueFile, ports: RetentionPorts): Promise<boolean> {
  const school = await ports.schools.freshById(schoolId);
  if (!school) return false;
  await ports.imports.refresh();
  const known = (await ports.imports.bySchool(schoolId)).filter((record) => record.fileId === fileId);
  const fresh = await Promise.all(known.map(({ id }) => ports.imports.freshById(id)));
  const records = fresh.filter((record) => record !== undefined);
  return filesDue(school, records, keepingOf(ports)).some((file) => file.fileId === fileId);
}

/**
 * Clears away register files that are due, and no others: those that somebody has ticked. One that is gone already is as good.
 * @throws Problem not_allowed, bad_request: one of them is not due; none has been cleared away then
 */
export async function clearFiles(
  person: Person,
  fileIds: readonly string[],
  ports: RetentionPorts,
): Promise<RetentionRun> {
  requireMay(person, 'retention:run');
  const due = await allDue(ports);
  const wanted = [...new Set(fileIds)].map((fileId) => due.find((file) => file.fileId === fileId));
  const ticked = wanted.filter((file) => file !== undefined);
  if (ticked.length < wanted.length) {
    const words = 'fileIds: Figures rest on a file among them, or it has to be kept longer. Reload the page.';
    throw new Problem('bad_request', words);
  }
  for (const file of ticked) {
    const { fileId, schoolId, keptSince } = file;
    await ports.inTurn(schoolId, async () => {
      if (!(await isStillDue(file, ports))) return;
      const detail = `A register file, kept since ${ukDate(keptSince)}`;
      const about = { subject: 'figures', schoolId, recordId: fileId, detail } as const;
      // Of a file there is one end, though it may take two goes.
      await ports.auditStore.appendSoon([
        auditOf(person, { at: ports.now(), act: 'erased', ...about }, 'once'),
      ]);
      await ports.registerFiles.erase(fileId);
    });
  }
  return await retentionRun(person, ports);
}
