import type { AuditTrail } from '../casework/audit/auditPorts.ts';
import type { CasePorts } from '../casework/cases/casePorts.ts';
import type { CaseworkPorts } from '../casework/caseworkPorts.ts';
import type { CouncilRecord } from '../casework/council/councilRecord.ts';
import { settingsOf } from '../casework/council/settingsOf.ts';
import type { Stores } from '../graph/stores.ts';

type Records = Pick<
  Stores,
  | 'cases'
  | 'entries'
  | 'auditStore'
  | 'councilRecords'
  | 'councilChanges'
  | 'savedViews'
  | 'sentReturns'
  | 'papers'
  | 'templates'
>;

/** What the council has set: another object only where something has changed. */
function settingsFrom(changes: () => readonly CouncilRecord[]): CasePorts['settings'] {
  let known = changes();
  let settings = settingsOf(known);
  return () => {
    const now = changes();
    if (now !== known) [known, settings] = [now, settingsOf(now)];
    return settings;
  };
}

/** Puts the ports of cases together over the stores and the ports of casework. */
export function caseServices(stores: Records, casework: CaseworkPorts, audit: AuditTrail): CasePorts {
  const { schools, caseload, imports, calendarOf, bandReading, now, newId, inTurn } = casework;
  const { cases, entries, auditStore, councilRecords, councilChanges, savedViews, papers, templates } =
    stores;
  const { sentReturns } = stores;
  return {
    ...{ schools, caseload, imports, calendarOf, bandReading, now, newId, inTurn },
    ...{ cases, entries, auditStore, councilRecords, savedViews, sentReturns, papers, templates },
    audit,
    settings: settingsFrom(councilChanges),
  };
}
