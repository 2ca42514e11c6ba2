import { ukDate } from '../../calendar/ukDate.ts';
import { yearsLater } from '../../calendar/yearsLater.ts';
import { dayOfInstant } from '../cases/ruleContext.ts';
import type { ImportRecord } from '../imports/importRecord.ts';
import type { School } from '../school.ts';

/** A register file that nothing rests on any more. `keptSince`: ISO date. */
export type DueFile = { schoolId: string; fileId: string; keptSince: string; why: string };

type Keeping = { registerYears: number; today: string };

/** Whether figures rest on an import, somebody is saving it, or a school can be put back to it. */
const isNeeded = (record: ImportRecord, { register }: School) =>
  record.id === register?.importId ||
  record.state === 'saving' ||
  (record.state === 'saved' && record.figures !== undefined);

const savedOn = ({ savedAt, begunAt }: ImportRecord) => dayOfInstant(savedAt ?? begunAt);

/**
 * The files of a school's registers that can be cleared away: at once those of imports that were undone or discarded, and those
 * of replaced ones once the council has kept them as long as it has set. One file may stand behind several imports.
 */
export function filesDue(
  school: School,
  records: readonly ImportRecord[],
  { registerYears, today }: Keeping,
): DueFile[] {
  const fileIds = [...new Set(records.map(({ fileId }) => fileId))];
  return fileIds.flatMap((fileId): DueFile[] => {
    const imports = records.filter((record) => record.fileId === fileId);
    if (imports.some((record) => isNeeded(record, school))) return [];
    const keptSince = imports.map(savedOn).reduce((a, b) => (a > b ? a : b));
    const file = { schoolId: school.id, fileId, keptSince };
    const saved = imports.filter(({ state }) => state === 'saved');
    if (saved.length === 0) {
      const how = imports.some(({ state }) => state === 'undone') ? 'undone' : 'never finished';
      return [{ ...file, why: `The import of this file was ${how}. No figures rest on it.` }];
    }
    const last = saved.flatMap((record) => [savedOn(record), record.to]);
    const due = yearsLater(
      last.reduce((a, b) => (a > b ? a : b)),
      registerYears,
    );
    if (due > today) return [];
    const years = `${registerYears} ${registerYears === 1 ? 'year' : 'years'}`;
    return [{ ...file, why: `A later register took its place. Kept for ${years}, until ${ukDate(due)}.` }];
  });
}
