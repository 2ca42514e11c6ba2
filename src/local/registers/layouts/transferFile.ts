import { windows1252 } from '../encodings.ts';
import type { Layout, Register, RegisterRow } from '../register.ts';
import { codesOf, sumsOf } from '../sums.ts';
import { escaped } from './cells.ts';
import { marksOf } from './markString.ts';

const element = (name: string, text: string | number) => `<${name}>${escaped(String(text))}</${name}>`;

function pupilElement(register: Register, row: RegisterRow): string {
  const { pupil, details, marks } = row;
  const { possible, present, offSite, authorised, unauthorised } = sumsOf(codesOf(marks));
  const laEstab = register.school.laEstab;
  return `<Pupil>
${element('UPN', pupil.upn)}${element('Surname', pupil.surname)}${element('Forename', pupil.forename)}
${element('DOB', details.birthDate)}${element('Sex', details.sex)}
<BasicDetails>${element('NCyearActual', pupil.year)}</BasicDetails>
<Attendance><YearData>
${element('Year', 2026)}${element('LEA', laEstab.slice(0, 3))}${element('Estab', laEstab.slice(3))}${element('SchoolName', register.school.name)}
${element('SessionsPossible', possible)}${element('SessionsAuthorised', authorised)}${element('SessionsAttended', present + offSite)}${element('SessionsUnauthorised', unauthorised)}
<AttendSessions>${element('AttendanceStartDate', register.days[0]?.date ?? '')}${element('AttendanceMarks', marksOf(register, row))}</AttendSessions>
</YearData></Attendance>
</Pupil>`;
}

export const transferFile: Layout = {
  layout: 'common transfer file',
  kind: 'common transfer file',
  shows: 'XML with the sums and the marks of each pupil’s year',
  extension: 'xml',
  write(register) {
    const { laEstab } = register.school;
    return windows1252(`<?xml version="1.0" encoding="iso-8859-1"?>
<CTfile>
<Header>${element('DocumentName', 'Common Transfer File')}${element('CTFversion', '21.0')}<SourceSchool>${element('LEA', laEstab.slice(0, 3))}${element('Estab', laEstab.slice(3))}</SourceSchool></Header>
<CTFpupilData>
${register.rows.map((row) => pupilElement(register, row)).join('\n')}
</CTFpupilData>
</CTfile>
`);
  },
};
