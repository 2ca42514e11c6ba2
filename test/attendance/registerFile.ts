import { attendanceCodes } from '../../src/attendance/attendanceCode.ts';
import { dateOfSession, halfOfSession, noMark, type RegisterPupil } from '../../src/attendance/marks.ts';
import type { PlainMark } from './slowFigures.ts';

export type WrittenPupil = {
  upn: string;
  surname: string;
  forename: string;
  year: string;
  marks: PlainMark[];
};

export type FileStyle = {
  layout: 'long list' | 'grid, one heading' | 'grid, two headings' | 'grid, dates above' | 'grid, days';
  delimiter: ',' | '\t' | ';';
  dates: 'iso' | 'uk' | 'uk short' | 'month' | 'iso with time';
  encoding: 'utf-8' | 'utf-8 bom' | 'utf-16le' | 'utf-16le bom' | 'utf-16be bom' | 'windows-1252';
  newline: '\n' | '\r\n' | '\r';
  quotes: boolean;
  titles: number;
  missing: '' | '-' | ' ';
  lowerCase: boolean;
};

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

function writtenDate(date: string, style: FileStyle['dates']): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const styles = {
    iso: date,
    uk: `${day}/${month}/${year}`,
    'uk short': `${Number(day)}/${Number(month)}/${year.slice(2)}`,
    month: `${day}-${months[Number(month) - 1]}-${year}`,
    'iso with time': `${date} 00:00:00`,
  };
  return styles[style];
}

function longRows(pupils: readonly WrittenPupil[], style: FileStyle): string[][] {
  const rows = pupils.flatMap(({ upn, surname, forename, year, marks }) =>
    marks.map(({ date, half, code }) => [
      upn,
      surname,
      forename,
      year,
      writtenDate(date, style.dates),
      half,
      code,
    ]),
  );
  return [['UPN', 'Legal surname', 'Forename', 'Year group', 'Date', 'AM/PM', 'Mark'], ...rows];
}

function gridRows(pupils: readonly WrittenPupil[], style: FileStyle): string[][] {
  const who = ['UPN', 'Surname', 'Forename', 'NC Year'];
  const blank = who.map(() => '');
  const days = [...new Set(pupils.flatMap(({ marks }) => marks.map(({ date }) => date)))].sort();
  const dates = days.map((date) => writtenDate(date, style.dates));
  const rows = pupils.map(({ upn, surname, forename, year, marks }) => {
    const at = new Map(marks.map(({ date, half, code }) => [`${date} ${half}`, code]));
    const mark = (day: string, half: string) => at.get(`${day} ${half}`) ?? style.missing;
    const cells =
      style.layout === 'grid, days'
        ? days.map((day) => `${mark(day, 'AM').trim() || '-'}${mark(day, 'PM').trim() || '-'}`)
        : days.flatMap((day) => [mark(day, 'AM'), mark(day, 'PM')]);
    return [upn, surname, forename, year, ...cells];
  });
  const halves = dates.flatMap(() => ['AM', 'PM']);
  const headings = {
    'long list': [],
    'grid, one heading': [[...who, ...dates.flatMap((date) => [`${date} AM`, `${date} PM`])]],
    'grid, two headings': [
      [...who, ...dates.flatMap((date) => [date, ''])],
      [...blank, ...halves],
    ],
    'grid, dates above': [
      [...blank, ...dates.flatMap((date) => [date, date])],
      [...who, ...halves],
    ],
    'grid, days': [[...who, ...dates]],
  };
  return [...headings[style.layout], ...rows];
}

const curly = '\u2019';

export function encode(text: string, encoding: FileStyle['encoding']): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-8 bom') return new TextEncoder().encode(`\ufeff${text}`);
  if (encoding === 'windows-1252')
    return Uint8Array.from(text, (character) => (character === curly ? 0x92 : character.charCodeAt(0)));
  const marked = encoding === 'utf-16le' ? text : `\ufeff${text}`;
  const bytes = new Uint8Array(marked.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < marked.length; i++)
    view.setUint16(i * 2, marked.charCodeAt(i), encoding !== 'utf-16be bom');
  return bytes;
}

/** A register file as a school's system might export it. */
export function registerFile(pupils: readonly WrittenPupil[], style: FileStyle): Uint8Array {
  const rows = style.layout === 'long list' ? longRows(pupils, style) : gridRows(pupils, style);
  const titles = ['Attendance register', 'Printed: 22/11/2026', '', 'A made-up school'].slice(
    0,
    style.titles,
  );
  const cell = (text: string) => {
    const written = style.lowerCase ? text.toLowerCase() : text;
    const needed = style.quotes || written.includes(style.delimiter);
    return needed ? `"${written.replaceAll('"', '""')}"` : written;
  };
  const lines = rows.map((cells) => cells.map(cell).join(style.delimiter));
  return encode([...titles, ...lines, ''].join(style.newline), style.encoding);
}

/** The marks that a reading found, in words. */
export function plainMarks({ marks }: RegisterPupil): PlainMark[] {
  return Array.from(marks.sessions).flatMap((session, i) => {
    const code = marks.codes[i] ?? noMark;
    if (code === noMark) return [];
    return [
      {
        date: dateOfSession(session),
        half: halfOfSession(session),
        code: attendanceCodes[code]?.code ?? '?',
      },
    ];
  });
}
