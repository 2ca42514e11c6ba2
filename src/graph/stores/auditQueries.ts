import type { AuditQuery } from '../../casework/audit/auditPorts.ts';
import { monthOf } from '../lists/cases/audit.ts';
import { daysOf, monthsOf, type Stretch } from '../lists/cases/auditTimes.ts';

/** What is looked for, whenever it was. */
export type Asked = Omit<AuditQuery, 'from' | 'to'>;

/** The columns of what may be asked for, those first of which the fewest rows share a value. */
const columns = [
  { name: 'pupilId', column: 'PupilId', ofMonth: 'PupilMonth' },
  { name: 'personId', column: 'PersonId', ofMonth: 'PersonMonth' },
  { name: 'schoolId', column: 'SchoolId', ofMonth: 'SchoolMonth' },
  { name: 'act', column: 'Act', ofMonth: 'ActMonth' },
] as const;

const equal = (column: string, value: string) => `fields/${column} eq '${value.replaceAll("'", "''")}'`;

export const filterForPupil = (pupilId: string): string => equal('PupilId', pupilId);
export const filterForEntry = (entryId: string): string => equal('EntryId', entryId);

/** Days that are asked for in one request as well as a month is. */
const fewDays = 20;

/**
 * The stretches of time in which to look, the last first. Most rows say that somebody looked: of those a month may be too many,
 * and is asked for only where days have shown that there are few.
 */
export function stretchesOf({ from, to, ...asked }: AuditQuery): Stretch[] {
  const { pupilId, personId, schoolId, act } = asked;
  if ([pupilId, personId, schoolId].some((id) => id !== undefined)) return monthsOf({ from, to });
  const days = daysOf({ from, to });
  return act === undefined || act === 'viewed' || days.length <= fewDays ? days : monthsOf({ from, to });
}

function timeColumn({ length }: Stretch): string {
  if (length > 10) return 'LocalHour';
  return length > 7 ? 'LocalDay' : 'LocalMonth';
}

/**
 * The filter for what is asked, in a month, a day or an hour. The first condition is the narrow one: SharePoint refuses a filter
 * whose first condition more than 5,000 rows meet, whatever stands behind it.
 */
export function filterFor(asked: Asked, stretch: Stretch): string {
  const given = columns.flatMap(({ name, column, ofMonth }) => {
    const value = asked[name];
    return value === undefined ? [] : [{ column, ofMonth, value }];
  });
  const conditions = given.map(({ column, value }) => equal(column, value));
  if (stretch.length > 7 || !given[0])
    return [equal(timeColumn(stretch), stretch), ...conditions].join(' and ');
  const [{ ofMonth, value }] = [given[0]];
  return [equal(ofMonth, monthOf(value, stretch)), ...conditions.slice(1)].join(' and ');
}
