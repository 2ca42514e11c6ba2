import { may, requireMay } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import { academicYearOf } from '../../calendar/academicYear.ts';
import { auditOf, toTheHour } from '../audit/auditOf.ts';
import { auditOfView } from '../audit/auditOfView.ts';
import type { CasePorts } from '../cases/casePorts.ts';
import { type FoundPupil, findPupil } from '../cases/findPupil.ts';
import { dayOfInstant } from '../cases/ruleContext.ts';
import { childOf } from './childOf.ts';
import { type KnownNotice, noticesKnownTo, noticesOfChild, parentsOf } from './knownNotices.ts';
import { type LedgerNotice, ledgerOf, type NextNotice, nextOf } from './ledger.ts';
import { noticeHolder } from './noticeHolder.ts';

export type NoticeList = {
  /** ISO, in London. */
  today: string;
  /** Whether notices of every school are among them. */
  wholeCouncil: boolean;
  notices: readonly (LedgerNotice & { schoolName: string })[];
  /** Of one parent and child: of those with a notice, and of every parent of a pupil who was asked for. */
  next: readonly (NextNotice & { pupilId: string; parentId: string })[];
};

/** Of one pupil alone, and of one academic year, by the year in whose autumn it begins: 2026. */
type Asked = { pupilId?: string | undefined; year?: number | undefined };
type Ports = Pick<CasePorts, 'schools' | 'caseload' | 'cases' | 'entries' | 'audit' | 'now'>;

/** For each pupil and parent once, as each school has them. */
function nextOfAll(known: readonly KnownNotice[], next: ReadonlyMap<string, NextNotice>) {
  const pairs = new Map(
    known.map(({ pupil, parent, holder }) => [
      `${pupil.id} ${parent.id}`,
      { pupilId: pupil.id, parentId: parent.id, holder },
    ]),
  );
  return [...pairs.values()].flatMap(({ holder, ...pair }) => {
    const found = next.get(holder);
    return found ? [{ ...pair, ...found }] : [];
  });
}

function nextOfParents(pupil: FoundPupil, known: readonly KnownNotice[], { ports, today }: Place) {
  const child = childOf(pupil);
  const parents = parentsOf(pupil.id, ports);
  return parents.map(({ id }) => {
    const holder = noticeHolder(child, id, parents);
    return {
      pupilId: pupil.id,
      parentId: id,
      ...nextOf(
        known.filter((one) => one.holder === holder),
        today,
      ),
    };
  });
}

type Place = { ports: Ports; today: string };

async function withSchools(notices: readonly LedgerNotice[], { schools }: Ports) {
  const names = new Map((await schools.all()).map(({ id, name }) => [id, name]));
  return notices.map((one) => ({ ...one, schoolName: names.get(one.pupil.schoolId) ?? '' }));
}

async function listOfPupil(person: Person, pupilId: string, ports: Ports): Promise<NoticeList> {
  const pupil = await findPupil({ person, operation: 'notices:list' }, pupilId, ports);
  const known = await noticesOfChild(person, childOf(pupil), ports);
  const at = ports.now();
  const today = dayOfInstant(at);
  ports.audit.note(auditOfView(person, { id: pupilId, schoolId: pupil.school.id }, at));
  return {
    today,
    wholeCouncil: may(person, 'council-report:read'),
    notices: await withSchools(ledgerOf(known, today).notices, ports),
    next: nextOfParents(pupil, known, { ports, today }),
  };
}

/**
 * Penalty notices by parent and child: those of the schools that this person may see, or those about one child. They are counted
 * whole, whichever year is asked for. @throws Problem not_allowed, not_found
 */
export async function listNotices(
  person: Person,
  { pupilId, year }: Asked,
  ports: Ports,
): Promise<NoticeList> {
  requireMay(person, 'notices:list');
  const isOfYear = ({ notice }: KnownNotice) =>
    year === undefined || academicYearOf(notice.issuedOn ?? notice.requestedOn) === year;
  if (pupilId !== undefined) {
    const list = await listOfPupil(person, pupilId, ports);
    return { ...list, notices: list.notices.filter(isOfYear) };
  }
  const known = await noticesKnownTo(person, ports);
  const at = ports.now();
  const today = dayOfInstant(at);
  const { notices, next } = ledgerOf(known, today);
  const viewed = { at, act: 'viewed', subject: 'report', detail: 'Penalty notices' } as const;
  ports.audit.note(auditOf(person, viewed, toTheHour(at)));
  const shown = notices.filter(isOfYear);
  return {
    today,
    wholeCouncil: may(person, 'council-report:read'),
    notices: await withSchools(shown, ports),
    next: nextOfAll(shown, next),
  };
}
