import { describe, expect, test } from 'vitest';
import { webPageTables } from '../../../../src/attendance/reading/sources/webPage.ts';
import { cellsOf, fileOf, rowsOf } from './rowsOf.ts';

const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

describe('the tables of a web page', () => {
  test.each<[what: string, page: string, rows: string[][]]>([
    [
      'plain rows',
      '<table><tr><th>UPN<th>Mark<tr><td>K1<td>/</table>',
      [
        ['UPN', 'Mark'],
        ['K1', '/'],
      ],
    ],
    ['cells that were never closed', '<TABLE><TR><TD><b>a<TD>b<TR><TD>c</TABLE>', [['a', 'b'], ['c']]],
    [
      'entities',
      '<table><tr><td>O&rsquo;Brien &amp; &#92; &lt;&#x3D;&gt; &#128;</table>',
      [['O\u2019Brien & \\ <=> €']],
    ],
    ['breaks and layout', '<table><tr><td>\n  Mon<br>AM\t <p>3 Sep</p>\n</td></table>', [['Mon AM 3 Sep']]],
    [
      'a mark after none',
      '<table><tr><td>&nbsp;\\</td><td>&nbsp;</td><td>x</td></table>',
      [[' \\', ' ', 'x']],
    ],
    ['scripts and styles', '<style>td{}</style><table><tr><td>a<script>"<td>b"</script></table>', [['a']]],
    [
      'cells over columns',
      '<table><tr><td>Name<td colspan=2>3 Sep<td colspan="2">4 Sep<tr><td>Ann<td>/<td>\\<td>I<td>I</table>',
      [
        ['Name', '3 Sep', '', '4 Sep', ''],
        ['Ann', '/', '\\', 'I', 'I'],
      ],
    ],
    [
      'cells over rows',
      '<table><tr><td rowspan=2>Name<td>3 Sep<td rowspan=3>End<tr><td>AM<tr><td>Ann<td>/<tr><td>Bob<td>I<td>x</table>',
      [
        ['Name', '3 Sep', 'End'],
        ['', 'AM'],
        ['Ann', '/'],
        ['Bob', 'I', 'x'],
      ],
    ],
    [
      'cells over rows and columns',
      '<table><tr><td rowspan=2 colspan=2>A<td>B<tr><td>C<tr><td>D<td>E<td>F</table>',
      [
        ['A', '', 'B'],
        ['', '', 'C'],
        ['D', 'E', 'F'],
      ],
    ],
    [
      'cells over the rest of a section',
      '<table><thead><tr><td rowspan=0>A<td>B<tr><td>C</thead><tbody><tr><td>D</tbody></table>',
      [['A', 'B'], ['', 'C'], ['D']],
    ],
    [
      'spans that are none',
      '<table><tr><td colspan=-3>A<td colspan=x rowspan=y>B<td colspan=0>C</table>',
      [['A', 'B', 'C']],
    ],
    ['rows that were never opened', '<table><td>A<td>B</table>', [['A', 'B']]],
    ['empty rows', '<table><tr></tr><tr><td>A</td></tr></table>', [[], ['A']]],
  ])('%s', async (_what, page, rows) => {
    expect(await cellsOf(webPageTables, `<html><body>${page}</body></html>`)).toEqual(rows);
  });

  test('are found within each other, and blank ones left out', async () => {
    const page =
      '<table><tr><td>Report<table><tr><td>UPN<td>Mark</table> of today</td><td><table><tr><td> </table></table><table><tr><td>b</table>';
    const tables = await webPageTables(fileOf(page));
    expect(tables.map(({ name }) => name)).toEqual(['Table 1', 'Table 2', 'Table 3']);
    expect(await Promise.all(tables.map(rowsOf))).toEqual([
      [[1, 'Report of today', '']],
      [[1, 'UPN', 'Mark']],
      [[1, 'b']],
    ]);
  });

  test.each<[what: string, bytes: Uint8Array]>([
    ['UTF-8', new TextEncoder().encode('<table><tr><td>Zoë – “x”</table>')],
    ['UTF-8 with a mark', new TextEncoder().encode('\ufeff<table><tr><td>Zoë – “x”</table>')],
    ['windows-1252', latin1('<meta charset="windows-1252"><table><tr><td>Zo\xeb \x96 \x93x\x94</table>')],
    [
      'windows-1252 that says UTF-8',
      latin1('<meta charset="utf-8"><table><tr><td>Zo\xeb \x96 \x93x\x94</table>'),
    ],
    ['UTF-16', new Uint8Array(Buffer.from('\ufeff<table><tr><td>Zoë – “x”</table>', 'utf16le'))],
    ['UTF-16 without a mark', new Uint8Array(Buffer.from('<table><tr><td>Zoë – “x”</table>', 'utf16le'))],
  ])('are read in %s', async (_what, bytes) => {
    expect(await cellsOf(webPageTables, bytes)).toEqual([['Zoë – “x”']]);
  });

  test.each<[what: string, page: string, advice: RegExp]>([
    [
      'a page in a single file',
      'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n\n<table><tr><td>a',
      /single file/,
    ],
    [
      'frames',
      '<html><frameset rows="*"><frame src="Book_files/sheet001.htm"></frameset></html>',
      /points to other files/,
    ],
    ['a page to sign in on', '<html><form><input type="password"></form></html>', /sign in/],
    ['a page without a table', '<html><p>Nothing</p></html>', /without a table/],
    ['a table without content', '<table><tr><td>&nbsp;</td></tr></table>', /without a table/],
    ['nothing', '', /without a table/],
    ['cells that reach too far', `<table><tr>${'<td colspan=1000>'.repeat(10_001)}</table>`, /10 million/],
    ['more rows than Excel holds', `<table>${'<tr>'.repeat(1_048_577)}</table>`, /a million rows/],
    ['a cell without end', `<table><tr><td>${'x&amp;'.repeat(50_001)}</table>`, /100,000 characters/],
    ['elements without end', '<div>'.repeat(100_000), /damaged/],
  ])('%s is refused with advice', async (_what, page, advice) => {
    const refused = expect(webPageTables(fileOf(page))).rejects;
    await refused.toThrow(advice);
    await refused.toMatchObject({ code: 'register_unreadable' });
  });

  test('take their heading from the first rows that hold anything', async () => {
    const blank = '<tr><td>'.repeat(50);
    const [table] = await webPageTables(fileOf(`<table>${blank}${'<tr><td>a'.repeat(40)}</table>`));
    expect(table?.opening.map(({ line }) => line)).toEqual(Array.from({ length: 34 }, (_, i) => 51 + i));
  });

  test('can be stopped, and say how far they are', async () => {
    const page = `<table>${'<tr><td>a'.repeat(20_000)}</table>`;
    const [table] = await webPageTables(fileOf(page));
    const told: number[] = [];
    await table?.eachRow(() => {}, { progress: (bytes) => told.push(bytes) });
    expect(told).toHaveLength(5);
    expect(told.at(-1)).toBe(page.length);
    const stop = new AbortController();
    let rows = 0;
    const stopped = table?.eachRow(
      () => {
        rows += 1;
        if (rows === 10) stop.abort(new Error('Cancelled'));
      },
      { signal: stop.signal },
    );
    await expect(stopped).rejects.toThrow('Cancelled');
    expect(rows).toBeLessThan(6000);
  });
});
