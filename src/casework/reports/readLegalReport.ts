import { may, requireMay } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import { academicYearName } from '../../calendar/academicYear.ts';
import { auditOf, toTheHour } from '../audit/auditOf.ts';
import type { CasePorts } from '../cases/casePorts.ts';
import { dayOfInstant } from '../cases/ruleContext.ts';
import { isOfKind } from '../cases/standingEntries.ts';
import { noticesKnownTo } from '../legal/knownNotices.ts';
import { ledgerOf } from '../legal/ledger.ts';
import type { LegalStep } from '../legal/legalContent.ts';
import {
  countsByYear,
  type LegalCounts,
  noCounts,
  type Tallied,
  talliedNotice,
  talliedStep,
} from './legalCounts.ts';

/** Fines and outcomes by academic year, '2026/27', the newest first. */
export type LegalReport = {
  /** `holiday`: what was about holidays alone. */
  years: readonly { year: string; counts: LegalCounts; holiday: LegalCounts }[];
  /** By school, in the order of their names, within each year. */
  schools: readonly { id: string; name: string; year: string; counts: LegalCounts; holiday: LegalCounts }[];
  /** Whether every school is among them. */
  wholeCouncil: boolean;
};

type Ports = Pick<CasePorts, 'schools' | 'cases' | 'entries' | 'audit' | 'now'>;
type Found = Tallied & { schoolId: string; isHoliday: boolean };

/** A prosecution over a notice about a holiday is about that holiday. */
function isAboutHoliday(step: LegalStep, holidays: ReadonlySet<string>): boolean {
  return step.step === 'prosecution' && holidays.has(step.penaltyNoticeId ?? '');
}

async function talliedFor(person: Person, today: string, ports: Ports): Promise<readonly Found[]> {
  const { notices } = ledgerOf(await noticesKnownTo(person, ports), today);
  const holidays = new Set(
    notices.flatMap(({ entryId, notice }) => (notice.path === 'holiday' ? [entryId] : [])),
  );
  const ofNotices = notices.flatMap((one) =>
    talliedNotice(one).map((tallied) => ({
      ...tallied,
      schoolId: one.pupil.schoolId,
      isHoliday: one.notice.path === 'holiday',
    })),
  );
  const ofSteps = ports.entries
    .all()
    .filter(isOfKind('legal'))
    .filter(({ removed, schoolId }) => !removed && may(person, 'reports:read', schoolId))
    .flatMap(({ content, schoolId }) =>
      talliedStep(content).map((tallied) => ({
        ...tallied,
        schoolId,
        isHoliday: isAboutHoliday(content, holidays),
      })),
    );
  return [...ofNotices, ...ofSteps];
}

/** Fines and outcomes of the schools that this person may see. That it was looked at goes into the audit. @throws Problem not_allowed */
export async function readLegalReport(person: Person, ports: Ports): Promise<LegalReport> {
  requireMay(person, 'reports:read');
  const at = ports.now();
  const tallied = await talliedFor(person, dayOfInstant(at), ports);
  const viewed = { at, act: 'viewed', subject: 'report', detail: 'Fines and outcomes' } as const;
  ports.audit.note(auditOf(person, viewed, toTheHour(at)));
  const all = countsByYear(tallied);
  const holidays = countsByYear(tallied.filter(({ isHoliday }) => isHoliday));
  const years = [...all.keys()].sort((a, b) => b - a);
  const schools = [...(await ports.schools.all())]
    .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'))
    .map(({ id, name }) => {
      const own = tallied.filter(({ schoolId }) => schoolId === id);
      const ofHolidays = countsByYear(own.filter(({ isHoliday }) => isHoliday));
      return { id, name, byYear: countsByYear(own), ofHolidays };
    });
  return {
    years: years.map((year) => ({
      year: academicYearName(year),
      counts: all.get(year) ?? noCounts(),
      holiday: holidays.get(year) ?? noCounts(),
    })),
    schools: years.flatMap((year) =>
      schools.flatMap(({ id, name, byYear, ofHolidays }) => {
        const counts = byYear.get(year);
        const holiday = ofHolidays.get(year) ?? noCounts();
        return counts ? [{ id, name, year: academicYearName(year), counts, holiday }] : [];
      }),
    ),
    wholeCouncil: may(person, 'council-report:read'),
  };
}
