import { Problem } from '../../../problems/problem.ts';
import type { RegisterFile } from '../../registerFile.ts';
import { isBlank } from '../layouts/dataRow.ts';
import { openingLines, type Table, type TableRow } from '../table.ts';
import { Archive, Budget, enough, type PartWatch } from './archive.ts';
import { MarkupReader } from './markup.ts';
import { refuseOtherArchives, refuseOtherFiles } from './otherFiles.ts';
import { openingOf } from './rowsTable.ts';
import { type CellMeanings, SheetRows } from './sheetRows.ts';
import { wholeFile } from './wholeFile.ts';
import { cellFormats, linksOf, sharedTexts, sheetList } from './workbookParts.ts';

type Sheet = { archive: Archive; part: string; meanings: CellMeanings };

/** Goes through the rows of a sheet until its end, or until what takes them throws `enough`. */
async function eachSheetRow(
  { archive, part, meanings }: Sheet,
  take: (cells: readonly string[], line: number) => void,
  watch: PartWatch,
): Promise<void> {
  const reader = new MarkupReader(new SheetRows(meanings, take), 'xml');
  if (await archive.read(part, (piece) => reader.write(piece), watch)) reader.endOfXml();
}

async function sheetOpening(sheet: Sheet, budget: Budget): Promise<TableRow[]> {
  const rows: TableRow[] = [];
  await eachSheetRow(
    sheet,
    (cells, line) => {
      if (rows.length >= openingLines) throw enough;
      if (!isBlank(cells)) rows.push({ cells, line });
    },
    { budget },
  );
  return openingOf(rows);
}

function sheetTable(
  sheet: Sheet,
  { name, opening, bytes }: { name: string; opening: TableRow[]; bytes: number },
) {
  return {
    name,
    opening,
    async eachRow(take, { signal, progress }) {
      signal?.throwIfAborted();
      await eachSheetRow(sheet, (cells, line) => take(cells, line, false), {
        budget: new Budget(),
        signal,
        progress: (share) => progress?.(Math.floor(share * bytes)),
      });
      progress?.(bytes);
    },
  } satisfies Table;
}

/** The sheets that people see, and what their cells refer to. */
async function visibleSheets(archive: Archive, watch: PartWatch): Promise<{ name: string; sheet: Sheet }[]> {
  const [main] = (await linksOf(archive, '', watch)).filter(({ type }) => type === 'officeDocument');
  const workbook = main?.target ?? 'xl/workbook.xml';
  const links = await linksOf(archive, workbook, watch);
  const { sheets, from1904 } = await sheetList(archive, workbook, watch);
  const partFor = (wanted: string) => links.find(({ type }) => type === wanted)?.target;
  const [texts, formats] = [partFor('sharedStrings'), partFor('styles')];
  const meanings = {
    texts: texts ? await sharedTexts(archive, texts, watch) : [],
    formats: formats ? await cellFormats(archive, formats, watch) : [],
    from1904,
  };
  return sheets.flatMap(({ name, link, visible }) => {
    const to = links.find(({ id }) => id === link);
    // Charts and macros have tabs of their own, and no cells.
    return visible && to?.type === 'worksheet'
      ? [{ name, sheet: { archive, part: to.target, meanings } }]
      : [];
  });
}

/**
 * The sheets of an Excel workbook (.xlsx or .xlsm) that people see and that hold anything, as tables: ECMA-376. Rows are read when
 * they are asked for, so that only the texts that cells share stand in memory. Throws Problem register_unreadable, with advice, for
 * anything else, and for workbooks that are locked, damaged or too large.
 */
export async function workbookTables(file: RegisterFile): Promise<Table[]> {
  const bytes = await wholeFile(file);
  refuseOtherFiles(bytes);
  const archive = await Archive.of(bytes);
  refuseOtherArchives(archive);
  const budget = new Budget();
  const filled: { name: string; sheet: Sheet; opening: TableRow[] }[] = [];
  for (const one of await visibleSheets(archive, { budget })) {
    const opening = await sheetOpening(one.sheet, budget);
    if (opening.length > 0) filled.push({ ...one, opening });
  }
  if (filled.length === 0)
    throw new Problem(
      'register_unreadable',
      'No sheet of this workbook that can be seen holds anything. Show the sheet with the marks, save the workbook and try again.',
    );
  return filled.map(({ name, sheet, opening }) =>
    sheetTable(sheet, {
      name: filled.length === 1 ? '' : `Sheet ${name}`,
      opening,
      bytes: bytes.length,
    }),
  );
}
