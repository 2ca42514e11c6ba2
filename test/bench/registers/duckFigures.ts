import { createHash } from 'node:crypto';
import { DuckDBInstance } from '@duckdb/node-api';
import { attendanceCodes } from '../../../src/attendance/attendanceCode.ts';

const list = (of: string) =>
  attendanceCodes
    .filter((code) => code.class === of)
    .map(({ code }) => `'${code}'`)
    .join(', ');

const load = (path: string) => `
  CREATE TABLE marks AS
  SELECT upn, date, (date - DATE '1970-01-05') // 7 AS week, session = 'PM' AS afternoon, mark
  FROM read_csv('${path}', header = true, delim = ',', auto_detect = false,
    columns = {'upn': 'VARCHAR', 'date': 'DATE', 'session': 'VARCHAR', 'mark': 'VARCHAR'})`;

/** Marks as numbers and short enumerations: the form that DuckDB counts fastest. */
const tighten = `
  CREATE TYPE code AS ENUM (${attendanceCodes.map(({ code }) => `'${code}'`).join(', ')});
  CREATE TABLE pupils AS SELECT upn, row_number() OVER (ORDER BY upn)::INTEGER AS pupil FROM (SELECT DISTINCT upn FROM marks);
  CREATE TABLE tight AS
    SELECT pupil, date, week::SMALLINT AS week, afternoon, mark::code AS mark FROM marks JOIN pupils USING (upn);
  DROP TABLE marks`;

/** Design.md's definitions in SQL; `who` is the column that names a pupil. */
const figures = (table: string, who: string) => `
  WITH weeks AS (
    SELECT week, row_number() OVER (ORDER BY week) AS n FROM (
      SELECT DISTINCT week FROM ${table} WHERE mark NOT IN (${list('administrative')}))),
  counts AS (
    SELECT ${who},
      count(*) FILTER (mark IN (${list('attending')})) AS attended,
      count(*) FILTER (mark IN (${list('authorised')})) AS authorised,
      count(*) FILTER (mark IN (${list('unauthorised')})) AS unauthorised
    FROM ${table} GROUP BY ${who}),
  away AS (
    SELECT ${who}, date, n, lag(n, 9) OVER (PARTITION BY ${who} ORDER BY date, afternoon) AS tenth
    FROM ${table} JOIN weeks USING (week) WHERE mark IN (${list('unauthorised')})),
  met AS (
    SELECT ${who}, min(date) FILTER (n - tenth < 10) AS met_on,
      count(*) FILTER (n > (SELECT max(n) FROM weeks) - 10) AS in_window
    FROM away GROUP BY ${who})
  SELECT ${who}, attended + authorised + unauthorised AS possible, attended, authorised, unauthorised,
    coalesce(met_on::VARCHAR, '') AS met_on, coalesce(in_window, 0) AS in_window
  FROM counts LEFT JOIN met USING (${who})`;

type Timed = { milliseconds: number; digest: string };

/** DuckDB's connection with a year's marks to count. */
export async function openDuck(threads: number) {
  const instance = await DuckDBInstance.create(':memory:', { threads: String(threads) });
  const connection = await instance.connect();

  async function digest(sql: string): Promise<string> {
    const reader = await connection.runAndReadAll(sql);
    const lines = reader.getRows().map((row) => row.join(','));
    return digestOf(lines);
  }

  return {
    /** From the file to the figures. */
    async fromFile(path: string): Promise<Timed> {
      const started = performance.now();
      await connection.run(load(path));
      // Every row is made and given out, as ours are.
      const sum = await digest(figures('marks', 'upn'));
      return { milliseconds: performance.now() - started, digest: sum };
    },
    /** From marks in memory to the figures, the best of so many runs. */
    async fromMemory(path: string, runs: number): Promise<number[]> {
      await connection.run(load(path));
      await connection.run(tighten);
      const times: number[] = [];
      for (let run = 0; run < runs; run += 1) {
        const started = performance.now();
        await connection.run(`CREATE OR REPLACE TABLE counted AS ${figures('tight', 'pupil')}`);
        times.push(performance.now() - started);
      }
      return times;
    },
    close: () => instance.closeSync(),
  };
}

/** The same for the same figures, in whatever order the pupils come. */
export function digestOf(lines: string[]): string {
  const hash = createHash('sha256');
  for (const line of lines.sort()) hash.update(line).update('\n');
  return hash.digest('hex');
}
