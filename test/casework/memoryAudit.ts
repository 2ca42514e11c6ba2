import { wallTimeOf } from '../../src/calendar/wallTime.ts';
import type { AuditEntry } from '../../src/casework/audit/auditEntry.ts';
import type { AuditStore } from '../../src/casework/audit/auditPorts.ts';
import { type Moments, plain } from './memoryRecords.ts';

export type MemoryAudit = {
  store: AuditStore;
  /** By id, in the order in which they were put down. */
  entries: Map<string, AuditEntry>;
  put(entry: AuditEntry): void;
};

const dayOf = ({ at }: AuditEntry) => wallTimeOf(at).slice(0, 10);
const newestFirst = (a: AuditEntry, b: AuditEntry) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0);

export function memoryAudit({ come }: Pick<Moments, 'come'>): MemoryAudit {
  const entries = new Map<string, AuditEntry>();
  const put = (entry: AuditEntry) => {
    if (!entries.has(entry.id)) entries.set(entry.id, plain(entry));
  };
  function erase(goes: (entry: AuditEntry) => boolean): number {
    const gone = [...entries.values()].filter(goes);
    for (const { id } of gone) entries.delete(id);
    return gone.length;
  }
  async function append(added: readonly AuditEntry[]): Promise<void> {
    await come('audit append');
    for (const entry of added) put(entry);
    await come('audit appended');
  }
  return {
    entries,
    put,
    store: {
      append,
      appendSoon: append,
      async search({ from, to, personId, pupilId, schoolId, act }, most) {
        await come('audit search');
        const found = [...entries.values()]
          .filter((one) => dayOf(one) >= from && dayOf(one) <= to)
          .filter((one) => personId === undefined || one.personId === personId)
          .filter((one) => pupilId === undefined || one.pupilId === pupilId)
          .filter((one) => schoolId === undefined || one.schoolId === schoolId)
          .filter((one) => act === undefined || one.act === act)
          .sort(newestFirst);
        return { entries: found.slice(0, most), more: found.length > most };
      },
      async ofPupil(pupilId) {
        await come('audit of pupil');
        return [...entries.values()]
          .filter((one) => one.pupilId === pupilId)
          .sort(newestFirst)
          .reverse();
      },
      async eraseOfPupil(pupilId) {
        await come('audit erase');
        const gone = erase((one) => one.pupilId === pupilId);
        await come('audit erased');
        return gone;
      },
      async eraseBefore(date, but = new Set()) {
        await come('audit erase before');
        return erase((one) => dayOf(one) < date && !but.has(one.pupilId ?? ''));
      },
    },
  };
}
