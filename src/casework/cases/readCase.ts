import { may, requireMay } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import type { SchoolCalendar } from '../../calendar/schoolCalendar.ts';
import { auditOfView } from '../audit/auditOfView.ts';
import { childOf } from '../legal/childOf.ts';
import { noticesOfChild } from '../legal/knownNotices.ts';
import { ledgerOf } from '../legal/ledger.ts';
import { ownSchoolsOnly } from '../legal/readiness/evidenceWords.ts';
import { emptyProfile } from '../profiles/profileContent.ts';
import type { CasePorts } from './casePorts.ts';
import type { Entry } from './entry.ts';
import { type FoundPupil, findPupil } from './findPupil.ts';
import { dayOfInstant } from './ruleContext.ts';
import { isOfKind } from './standingEntries.ts';
import type { CaseState } from './state/caseState.ts';
import { caseStateOf } from './state/caseStateOf.ts';
import { type Suggestion, suggestionsOf } from './suggestionsOf.ts';
import type { TimelineItem } from './timeline/timelineItem.ts';
import { timelineOf } from './timeline/timelineOf.ts';

export type CaseReading = {
  pupil: FoundPupil;
  /** ISO, in London. */
  today: string;
  state: CaseState;
  /** Those that were taken out among them. */
  entries: readonly Entry[];
  suggestions: readonly Suggestion[];
  timeline: readonly TimelineItem[];
  calendar?: SchoolCalendar;
};

type Ports = Pick<
  CasePorts,
  'schools' | 'caseload' | 'cases' | 'entries' | 'calendarOf' | 'bandReading' | 'settings' | 'audit' | 'now'
>;

const orderOf = ({ kind, id }: Entry) => `${kind} ${id}`;

/**
 * Everything that is written down about a pupil, and where the case stands. That it was looked at goes into the audit.
 * @throws Problem not_allowed, not_found
 */
export async function readCase(person: Person, pupilId: string, ports: Ports): Promise<CaseReading> {
  requireMay(person, 'case:read');
  const pupil = await findPupil({ person, operation: 'case:read' }, pupilId, ports);
  const { school, row } = pupil;
  const calendar = await ports.calendarOf(school.id);
  const at = ports.now();
  ports.audit.note(auditOfView(person, { id: pupilId, schoolId: school.id }, at));
  const today = dayOfInstant(at);
  const entries = ports.entries.ofPupil(pupilId).toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  const { bandReading } = ports;
  const state = caseStateOf({ row, entries }, { settings: ports.settings(), bandReading, calendar, today });
  const { notices } = ledgerOf(await noticesOfChild(person, childOf(pupil), ports), today);
  const caveat = may(person, 'council-report:read') ? undefined : ownSchoolsOnly;
  const profile = entries.find(isOfKind('profile'))?.content ?? emptyProfile;
  return {
    ...{ pupil, today, state, entries },
    suggestions: suggestionsOf(profile, state.stage.number),
    timeline: timelineOf({ row, entries, state, notices, caveat, today }),
    ...(calendar && { calendar }),
  };
}
