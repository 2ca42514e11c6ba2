import type { Table } from '../../../../src/attendance/reading/table.ts';
import type { RegisterFile } from '../../../../src/attendance/registerFile.ts';
import { fileOfBytes } from '../../../../src/attendance/registerFile.ts';

export type Source = (file: RegisterFile) => Promise<Table[]>;

export const fileOf = (content: string | Uint8Array) =>
  fileOfBytes('Register', typeof content === 'string' ? new TextEncoder().encode(content) : content);

/** Each row as its line and cells. */
export async function rowsOf(table: Table | undefined): Promise<[line: number, ...cells: string[]][]> {
  const rows: [number, ...string[]][] = [];
  await table?.eachRow((cells, line) => rows.push([line, ...cells]), {});
  return rows;
}

/** The cells of the only table of a file. */
export async function cellsOf(source: Source, content: string | Uint8Array): Promise<string[][]> {
  const tables = await source(fileOf(content));
  if (tables.length !== 1) throw new Error(`${tables.length} tables`);
  return (await rowsOf(tables[0])).map(([, ...cells]) => cells);
}
