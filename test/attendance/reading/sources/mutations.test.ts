import fc from 'fast-check';
import { expect, test } from 'vitest';
import { transferFileTables } from '../../../../src/attendance/reading/sources/transferFile.ts';
import { webPageTables } from '../../../../src/attendance/reading/sources/webPage.ts';
import { workbookTables } from '../../../../src/attendance/reading/sources/workbook.ts';
import { isProblem } from '../../../../src/problems/problem.ts';
import { fileOf, rowsOf, type Source } from './rowsOf.ts';
import { inline, number, workbookFile } from './workbookFile.ts';

const upns = ['K839400125001', 'L837410024017', 'P207000016049'];

const workbook = await workbookFile({
  sheets: [
    {
      name: 'Marks',
      rows: upns
        .map(
          (upn, i) =>
            `<row r="${i + 1}">${inline(`A${i + 1}`, upn)}${number(`B${i + 1}`, '45903', 1)}<c r="C${i + 1}" t="s"><v>0</v></c></row>`,
        )
        .join(''),
    },
    { name: 'Hidden', rows: '<row/>', state: 'hidden' },
  ],
  texts: ['<t>/\\</t>'],
  formats: ['dd/mm/yyyy'],
});

const page = `<html><meta charset="utf-8"><table><tr><td rowspan=2>UPN<td colspan=2>3 Sep</tr><tr><th>AM<th>PM</tr>${upns
  .map((upn) => `<tr><td>${upn}</td><td>/</td><td>&nbsp;</td></tr>`)
  .join('')}</table></html>`;

const spreadsheet = `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="A"><Table>${upns
  .map((upn) => `<Row><Cell ss:Index="2"><Data ss:Type="String">${upn}</Data></Cell></Row>`)
  .join('')}</Table></Worksheet></Workbook>`;

const transfer = `<?xml version="1.0"?><CTfile><CTFpupilData>${upns
  .map(
    (upn) =>
      `<Pupil><UPN>${upn}</UPN><Attendance><YearData><Year>2025</Year><SessionsPossible>4</SessionsPossible><AttendSessions><AttendanceMarks>/\\II</AttendanceMarks></AttendSessions></YearData></Attendance></Pupil>`,
  )
  .join('')}</CTFpupilData></CTfile>`;

type Change = { at: number; remove: number; insert: Uint8Array };

const changes = (size: number) =>
  fc.array(
    fc.record({
      at: fc.nat(size),
      remove: fc.nat(3),
      insert: fc.uint8Array({ maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 4 },
  );

function changed(bytes: Uint8Array, all: readonly Change[]): Uint8Array {
  let now = [...bytes];
  for (const { at, remove, insert } of all) now = [...now.slice(0, at), ...insert, ...now.slice(at + remove)];
  return Uint8Array.from(now);
}

const sources: [what: string, source: Source, content: Uint8Array][] = [
  ['a workbook', workbookTables, workbook],
  ['a web page', webPageTables, new TextEncoder().encode(page)],
  ['a workbook in XML', webPageTables, new TextEncoder().encode(spreadsheet)],
  ['a common transfer file', transferFileTables, new TextEncoder().encode(transfer)],
];

test.each(sources)(
  '%s with bytes changed is read or refused, and never more',
  async (_what, source, content) => {
    let read = 0;
    await fc.assert(
      fc.asyncProperty(changes(content.length), async (all) => {
        try {
          for (const table of await source(fileOf(changed(content, all)))) await rowsOf(table);
          read += 1;
        } catch (error) {
          if (!isProblem(error, 'register_unreadable')) throw error;
        }
      }),
      { numRuns: 500 },
    );
    expect(read).toBeGreaterThan(0);
  },
  60_000,
);

test('a workbook with bytes changed never gives other rows than it had', async () => {
  const rows = async (bytes: Uint8Array) => Promise.all((await workbookTables(fileOf(bytes))).map(rowsOf));
  const whole = await rows(workbook);
  await fc.assert(
    fc.asyncProperty(fc.nat(workbook.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
      const bytes = workbook.slice();
      bytes[at] = (bytes[at] ?? 0) ^ flip;
      try {
        expect(await rows(bytes)).toEqual(whole);
      } catch (error) {
        if (!isProblem(error, 'register_unreadable')) throw error;
      }
    }),
    { numRuns: 500 },
  );
}, 60_000);
