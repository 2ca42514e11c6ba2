import { requireMay } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import { auditOfView } from '../audit/auditOfView.ts';
import type { CasePorts } from '../cases/casePorts.ts';
import { findPupil } from '../cases/findPupil.ts';
import { dayOfInstant } from '../cases/ruleContext.ts';
import { isOfKind } from '../cases/standingEntries.ts';
import { type ImprovementFigure, improvementFigureOf } from './improvementFigure.ts';

type Ports = Pick<CasePorts, 'schools' | 'caseload' | 'cases' | 'entries' | 'calendarOf' | 'audit' | 'now'>;

/** The figures of a pupil's notices to improve, the latest first. @throws Problem not_allowed, not_found */
export async function readImprovementFigures(
  person: Person,
  pupilId: string,
  ports: Ports,
): Promise<readonly (ImprovementFigure & { entryId: string })[]> {
  requireMay(person, 'case:read');
  const pupil = await findPupil({ person, operation: 'case:read' }, pupilId, ports);
  const calendar = await ports.calendarOf(pupil.school.id);
  const at = ports.now();
  const today = dayOfInstant(at);
  ports.audit.note(auditOfView(person, { id: pupilId, schoolId: pupil.school.id }, at));
  return ports.entries
    .ofPupil(pupilId)
    .filter(isOfKind('legal'))
    .flatMap(({ id, content, removed }) =>
      removed || content.step !== 'notice-to-improve'
        ? []
        : [{ entryId: id, ...improvementFigureOf(content, pupil.row, { today, calendar }) }],
    )
    .sort((a, b) => (a.startsOn > b.startsOn ? -1 : 1));
}
