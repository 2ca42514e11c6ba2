import type { Layout, RegisterRow } from '../register.ts';
import { delimited, uk, yesNo } from './cells.ts';

const titles = [
  'UPN',
  'Legal Last Name',
  'Legal First Name',
  'Sex',
  'Year group(s) this academic year',
  'Registration forms this academic year',
  'Date of Birth',
  'SEN status',
  'Has EHCP',
  'Free School Meals',
  'Looked After',
  'Has Social Worker',
  'Date',
  'AM mark',
  'PM mark',
];

const yearName = (year: string) => (year === 'R' ? 'Reception' : `Year ${year}`);

const about = ({ pupil, details }: RegisterRow) => [
  pupil.upn,
  pupil.surname,
  pupil.forename,
  details.sex === 'F' ? 'Female' : 'Male',
  yearName(pupil.year),
  details.form,
  uk(details.birthDate),
  details.sen,
  yesNo(details.sen === 'E'),
  yesNo(details.freeMeals),
  yesNo(details.inCare),
  yesNo(details.socialWorker),
];

export const dayList: Layout = {
  layout: 'day list',
  kind: 'day list',
  shows: 'one row for each pupil and day, and what the charts by group need',
  extension: 'csv',
  write({ rows, days }) {
    const lines = rows.flatMap((row) => {
      const start = delimited(about(row));
      return days.flatMap(({ date }, index) => {
        const day = row.marks[index];
        return day ? [`${start},${uk(date)},${day[0]},${day[1]}`] : [];
      });
    });
    return `\uFEFF${[titles.join(','), ...lines].join('\r\n')}\r\n`;
  },
};
