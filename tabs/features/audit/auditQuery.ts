import { addDays, isPlainDate } from '../../../src/calendar/plainDate.ts';
import { auditActs } from '../../../src/casework/audit/auditEntry.ts';

/** What is searched for. Dates are ISO, both inclusive; empty text stands for any. */
export type AuditSearch = {
  from: string;
  to: string;
  personId: string;
  pupilId: string;
  schoolId: string;
  act: string;
};

const names = {
  from: 'from',
  to: 'to',
  personId: 'person',
  pupilId: 'pupil',
  schoolId: 'school',
  act: 'act',
};
const weekBack = -6;
const yearBack = -365;

/** The search that an address asks for: the last week, or of one pupil the last year. `today` is ISO. */
export function searchOf(query: string, today: string): AuditSearch {
  const given = new URLSearchParams(query);
  const date = (name: string, otherwise: string) => {
    const text = given.get(name) ?? '';
    return isPlainDate(text) ? text : otherwise;
  };
  const id = (name: string) => (/^[\w-]{1,64}$/.test(given.get(name) ?? '') ? (given.get(name) ?? '') : '');
  const pupilId = id(names.pupilId);
  const act = given.get(names.act) ?? '';
  return {
    from: date(names.from, addDays(today, pupilId ? yearBack : weekBack)),
    to: date(names.to, today),
    personId: id(names.personId),
    pupilId,
    schoolId: id(names.schoolId),
    act: auditActs.some((one) => one === act) ? act : '',
  };
}

/** The other way round: what goes into the address, so that a reload finds the same. No names, only ids. */
export function addressOf(search: AuditSearch): string {
  const entries = Object.entries(names).map(([key, name]) => [name, search[key as keyof AuditSearch]]);
  return `/audit?${new URLSearchParams(entries.filter(([, value]) => value))}`;
}

/** What is wrong with the dates, or nothing. */
export function dateFault({ from, to }: AuditSearch): string | undefined {
  if (!isPlainDate(from) || !isPlainDate(to)) return 'Give both dates.';
  return from > to ? 'The first date is after the last.' : undefined;
}
