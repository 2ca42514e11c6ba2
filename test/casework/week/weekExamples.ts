import { marksOfCalendar } from '../../../src/attendance/pupil/marksOfCalendar.ts';
import { schoolTimeOf } from '../../../src/attendance/pupil/schoolTime.ts';
import { figuresOfPupil, schoolWeeksOf } from '../../../src/attendance/pupilFigures.ts';
import { openRunsOf } from '../../../src/calendar/openRuns.ts';
import { weekdayOf } from '../../../src/calendar/plainDate.ts';
import { schoolDaysFrom } from '../../../src/calendar/schoolDays.ts';
import type { CaseloadPupil } from '../../../src/casework/caseloadPupil.ts';
import type { ContentOf, Entry, EntryKind } from '../../../src/casework/cases/entry.ts';
import type { PupilCase } from '../../../src/casework/cases/pupilCase.ts';
import { standingEntries } from '../../../src/casework/cases/standingEntries.ts';
import { entriesByPupil, knownPupils } from '../../../src/casework/listedPupils.ts';
import type { ItemsOf, SchoolOfWeek, WeekContext } from '../../../src/casework/week/schoolOfWeek.ts';
import { savedRegister } from '../../graph/examples.ts';
import { entryAbout } from '../entryExamples.ts';
import { plainSettings } from '../plainSettings.ts';
import { calendarFrom } from '../returns/marksFrom.ts';
import { northId, schoolOf } from '../support.ts';

/** A Thursday. The week ahead ends on Thursday 3 December. */
export const today = '2026-11-26';
/** The last date of the register: the Friday before. */
export const asAt = '2026-11-20';
/** Half term is from 26 to 30 October. */
export const calendar = {
  terms: [
    { name: 'Autumn 1', from: '2026-09-07', to: '2026-10-23' },
    { name: 'Autumn 2', from: '2026-11-02', to: '2026-12-18' },
    { name: 'Spring 1', from: '2027-01-04', to: '2027-02-12' },
  ],
  inset: [],
  closures: [],
};
const openDays = schoolDaysFrom('2026-09-07', asAt, calendar);
const mondays = openDays.filter((day) => weekdayOf(day) === 1);

/** Marks from Monday 2 November on, ten school days from then and more; the autumn before it attended. */
const half = ['..', '..', '..', '..', '..'];
export function marksUntil(lastDays: readonly string[]): { from: string; marks: string } {
  const before = openDays.filter((day) => day < '2026-10-26').map(() => '/\\');
  return calendarFrom('2026-09-07', [...before, ...half, ...lastDays]);
}

/** A row of the register with these marks from 2 November on; on the caseload unless something else is said. */
export function rowOf(
  id: string,
  lastDays: readonly string[],
  change: Partial<CaseloadPupil> = {},
): CaseloadPupil {
  const marksText = marksUntil(lastDays);
  const marks = marksOfCalendar(marksText);
  const figures = figuresOfPupil({ marks }, schoolWeeksOf([{ marks }], asAt), asAt);
  return {
    ...{ id, schoolId: northId, importId: 'i-1', upn: `upn-${id}` },
    ...{ surname: 'Thistlewick', forename: id, yearGroup: '8', birthDate: '2013-11-03', flags: [] },
    ...{ onCaseload: true, figures, calendar: marksText, asAt },
    ...change,
  };
}

/** Attends since half term. */
export const attends = Array<string>(15).fill('/\\');

export const about = <K extends EntryKind>(
  kind: K,
  content: Partial<ContentOf<K>> = {},
  more: { id?: string; pupilId?: string; removed?: boolean; at?: string } = {},
): Entry => entryAbout(kind, { id: `${kind}-1`, pupilId: 'ada', schoolId: northId, ...more }, content);

export const caseOf = (id: string, change: Partial<PupilCase> = {}): PupilCase => ({
  ...{ id, schoolId: northId, upn: `upn-${id}`, surname: 'Thistlewick', forename: id, yearGroup: '8' },
  birthDate: '',
  opened: { at: '2026-10-05T09:00:00Z', by: 'Nadia Ashby', byId: 'person-1' },
  ...change,
});

type Given = Partial<Omit<SchoolOfWeek, 'pupils'>> & {
  rows?: readonly CaseloadPupil[];
  entries?: readonly Entry[];
};

export const context: WeekContext = {
  ...{ today, role: 'school', bandReading: 'dfe' },
  measures: { ...plainSettings.measures, holidayRequestDays: 14, fallPoints: 3 },
};

/** A school with these pupils, and nothing else but what is said. */
export async function schoolWith({ rows = [], entries = [], ...given }: Given): Promise<SchoolOfWeek> {
  const cases = given.cases ?? [];
  const settings = { ...plainSettings, measures: context.measures };
  const caseContext = { settings, bandReading: context.bandReading, calendar, today };
  const known = await knownPupils({ rows, cases, entries }, caseContext);
  const written = entriesByPupil(entries);
  const register = savedRegister({ to: asAt, uploadedAt: '2026-11-23T09:00:00Z' });
  return {
    ...{ school: { ...schoolOf(northId, 'North Academy'), register }, cases, calendar },
    time: schoolTimeOf(
      { weeks: mondays, openRuns: openRunsOf(openDays), halfTerms: calendar.terms },
      { asAt, calendar },
    ),
    pupils: known.map((one) => ({ ...one, entries: standingEntries(written.get(one.pupil.id) ?? []) })),
    ...{ notices: [], tsms: [], sent: [] },
    ...given,
  };
}

/** What one kind of item comes to. */
export async function itemsOf(kind: ItemsOf, given: Given, change: Partial<WeekContext> = {}) {
  return kind(await schoolWith(given), { ...context, ...change });
}
