import { may, requireMay } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import { Problem } from '../../problems/problem.ts';
import { auditOfView } from '../audit/auditOfView.ts';
import type { CasePorts } from '../cases/casePorts.ts';
import { findPupil } from '../cases/findPupil.ts';
import { dayOfInstant } from '../cases/ruleContext.ts';
import type { Checklist } from '../council/councilSettings.ts';
import { childOf } from './childOf.ts';
import { noticesOfChild, parentsOf } from './knownNotices.ts';
import { noticeHolder } from './noticeHolder.ts';
import type { Readiness } from './readiness/readiness.ts';
import { readinessFacts } from './readiness/readinessFacts.ts';
import { readinessOf } from './readiness/readinessOf.ts';

type Asked = { pupilId: string; step: Checklist['step']; parentId?: string | undefined };
type Ports = Pick<CasePorts, 'schools' | 'caseload' | 'cases' | 'entries' | 'settings' | 'audit' | 'now'>;

/** A council may have taken a checklist out: then there is nothing to look for. */
const checklistOf = (step: Checklist['step'], checklists: readonly Checklist[]): Checklist =>
  checklists.find((one) => one.step === step) ?? { step, items: [] };

/**
 * Whether a pupil's case holds what a legal step wants, as far as this person may see. Looking at it is a view of the pupil.
 * @throws Problem not_allowed, not_found
 */
export async function readReadiness(
  person: Person,
  { pupilId, step, parentId }: Asked,
  ports: Ports,
): Promise<Readiness> {
  requireMay(person, 'case:read');
  const pupil = await findPupil({ person, operation: 'case:read' }, pupilId, ports);
  const known = pupil.pupilCase ?? pupil.row;
  const child = childOf(pupil);
  const parents = parentsOf(pupil.id, ports);
  if (parentId !== undefined && !parents.some(({ id }) => id === parentId)) throw new Problem('not_found');
  const notices = await noticesOfChild(person, child, ports);
  const at = ports.now();
  const settings = ports.settings();
  const facts = readinessFacts(ports.entries.ofPupil(pupil.id), {
    today: dayOfInstant(at),
    row: pupil.row,
    birthDate: known?.birthDate ?? '',
    parentId,
    noticesTo(id) {
      const holder = noticeHolder(child, id, parents);
      return notices.filter((one) => one.holder === holder).map(({ notice }) => notice);
    },
    wholeCouncil: may(person, 'council-report:read'),
    measures: settings.measures,
  });
  ports.audit.note(auditOfView(person, { id: pupilId, schoolId: pupil.school.id }, at));
  return readinessOf(checklistOf(step, settings.checklists), facts);
}
