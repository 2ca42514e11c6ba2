import { sweepImports } from '../casework/imports/sweepImports.ts';
import { eraseDue } from '../casework/retention/eraseDue.ts';
import { eraseOldAudit } from '../casework/retention/eraseOldAudit.ts';
import { settleMoves } from '../meetings/occurrences/settleMoves.ts';
import { sweepSeries } from '../meetings/series/bringAbout.ts';
import { sweepMeetings } from '../meetings/tsm/arrange/sweepMeetings.ts';
import { sweepAudit } from './auditSweep.ts';
import type { Sweep } from './jobs.ts';
import type { Services } from './services.ts';

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

/** What is put in order from time to time. Each of them may run on several servers at once. */
export function sweepsOf({ casework, cases, people, meetings }: Services): readonly Sweep[] {
  const { registerFiles } = casework;
  return [
    // Imports that nobody can come back to.
    { name: 'imports', everySeconds: hour, work: () => sweepImports(casework) },
    // What a server that went down has kept out of the audit.
    { name: 'audit sweep', everySeconds: hour, work: () => sweepAudit({ ...cases, people }) },
    { name: 'removals', everySeconds: hour, work: () => eraseDue({ ...cases, registerFiles }) },
    // Dates of published series that a server that went down has not made, moved or cancelled.
    { name: 'series', everySeconds: 5 * minute, work: () => sweepSeries(meetings) },
    // Places that a server which went down has moved, and not given up on the old date.
    { name: 'moved places', everySeconds: 5 * minute, work: () => settleMoves(meetings) },
    // What of Targeting Support Meetings the team's calendar and the schools' requests do not say yet.
    { name: 'tsm calendar', everySeconds: 5 * minute, work: () => sweepMeetings(meetings) },
    { name: 'old audit', everySeconds: day, work: () => eraseOldAudit(cases) },
  ];
}
