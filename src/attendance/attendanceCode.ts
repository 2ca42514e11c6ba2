/** What a mark means for the figures. `administrative` is not a session at all. */
export type CodeClass = 'attending' | 'authorised' | 'unauthorised' | 'not-possible' | 'administrative';

/** A code of the attendance register and the dates between which it may be used (ISO, inclusive). */
export type AttendanceCode = { code: string; class: CodeClass; from?: string; to?: string };

const since2024 = '2024-08-19';
const until2024 = '2024-08-18';

const of = (codes: string, codeClass: CodeClass, dates: { from?: string; to?: string } = {}) =>
  codes.split(' ').map((code): AttendanceCode => ({ code, class: codeClass, ...dates }));

/**
 * Every attendance code, in a fixed order: the position of a code here is its number in a pupil's marks.
 * Source: School Attendance (Pupil Registration) (England) Regulations 2024 (SI 2024/208), regulation 10,
 * in force from 19 August 2024; H, J and plain Y could be used until the day before.
 */
export const attendanceCodes: readonly AttendanceCode[] = [
  ...of('/ \\ L P V W B', 'attending'),
  ...of('K', 'attending', { from: since2024 }),
  ...of('C E I M R S T', 'authorised'),
  ...of('C1 C2 J1', 'authorised', { from: since2024 }),
  ...of('G N O U', 'unauthorised'),
  ...of('D X', 'not-possible'),
  ...of('Q Y1 Y2 Y3 Y4 Y5 Y6 Y7', 'not-possible', { from: since2024 }),
  ...of('Z #', 'administrative'),
  ...of('H', 'authorised', { to: until2024 }),
  ...of('J', 'attending', { to: until2024 }),
  ...of('Y', 'not-possible', { to: until2024 }),
];

const numbers = new Map(attendanceCodes.map(({ code }, number) => [code, number]));

/** The number of a code in `attendanceCodes`, or undefined for what is not a code. Dates are not looked at. */
export function codeNumber(code: string): number | undefined {
  return numbers.get(code);
}

/** Whether a code could be used on an ISO date. */
export function isInForce({ from, to }: AttendanceCode, date: string): boolean {
  return (from === undefined || date >= from) && (to === undefined || date <= to);
}
