import { addDays, weekdayOf } from '../../../calendar/plainDate.ts';
import { windows1252 } from '../encodings.ts';
import type { Layout, Register, RegisterRow } from '../register.ts';
import { delimited, uk } from './cells.ts';

/** Two marks for every weekday: # where the school was closed, - where the pupil was not on the roll. */
export function marksOf({ days }: Pick<Register, 'days'>, { marks }: RegisterRow): string {
  const places = new Map(days.map(({ date }, index) => [date, index]));
  const [from, to] = [days[0]?.date ?? '', days.at(-1)?.date ?? ''];
  let text = '';
  for (let date = from; date <= to && date !== ''; date = addDays(date, 1)) {
    if (weekdayOf(date) > 5) continue;
    const place = places.get(date);
    text += place === undefined ? '##' : (marks[place]?.join('') ?? '--');
  }
  return text;
}

export const markString: Layout = {
  layout: 'mark string',
  kind: 'string of marks',
  shows: 'a start date and all marks in one cell, with semicolons and accents in windows-1252',
  extension: 'csv',
  write(register) {
    const { school, rows, days } = register;
    const [from, to] = [uk(days[0]?.date ?? ''), uk(days.at(-1)?.date ?? '')];
    const lines = rows.map((row) => {
      const { pupil, details } = row;
      const name = `${pupil.forename} ${pupil.surname}`;
      return delimited([pupil.upn, name, pupil.year, details.form, from, marksOf(register, row)], ';');
    });
    const above = [`${school.name};;;;;`, `Period;${from};to;${to};;`];
    const titles = 'UPN;Pupil name;Year group;Form;Attendance start date;Attendance marks';
    return windows1252(`${[...above, titles, ...lines].join('\r\n')}\r\n`);
  },
};
