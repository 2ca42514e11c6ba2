import { describe, expect, it, test } from 'vitest';
import { fileOfBytes } from '../../src/attendance/registerFile.ts';
import { addDays, weekdayOf } from '../../src/calendar/plainDate.ts';
import { runAnalysis } from '../../src/cli/analysis/runAnalysis.ts';
import { upn } from '../attendance/upns.ts';

const heading =
  'upn,possible,attended,authorised,unauthorised,attendance,persistent,severe,threshold_met_on,unauthorised_in_window';
const [ada, ben, cy] = [upn(0), upn(1), upn(2)];

async function run(args: string[], files: Record<string, string> = {}) {
  let [out, err] = ['', ''];
  const code = await runAnalysis(args, {
    openFile: async (path) => {
      const text = files[path];
      if (text === undefined) throw Object.assign(new Error('no such file'), { code: 'ENOENT' });
      return fileOfBytes(path, new TextEncoder().encode(text));
    },
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { code, out, err };
}

/** Ten weekdays from 8 September 2025: Ada misses every morning and five afternoons, Ben one session, Cy has no marks. */
function register(): string {
  const days = Array.from({ length: 14 }, (_, i) => addDays('2025-09-08', i)).filter(
    (day) => weekdayOf(day) < 6,
  );
  const rows = days.flatMap((day, i) => [
    `${ben},${day},AM,${i === 3 ? 'M' : '/'}`,
    `${ben},${day},PM,\\`,
    `${ada},${day},AM,O`,
    `${ada},${day},PM,${i < 5 ? 'I' : '\\'}`,
    `${cy},${day},AM,-`,
  ]);
  return ['UPN,Date,Session,Mark', ...rows].join('\n');
}

describe('npm run analyse', () => {
  it('prints a row for each pupil, in the order of the file', async () => {
    const { code, out, err } = await run(['a.csv'], { 'a.csv': register() });
    expect(out.split('\n')).toEqual([
      heading,
      `${ben},20,19,1,0,95.0,false,false,,0`,
      `${ada},20,5,5,10,25.0,true,true,2025-09-19,10`,
      `${cy},0,0,0,0,,false,false,,0`,
      '',
    ]);
    expect(code).toBe(0);
    expect(err).toBe(
      'a.csv: long list, 50 rows, 50 used, 0 rejected; 3 pupils, marks from 8 September 2025 to 19 September 2025\n',
    );
  });

  test.each(['2025-09-18', '18/09/2025', '18 Sep 2025'])('looks no further than %s', async (asAt) => {
    const { out } = await run(['a.csv', '--as-at', asAt], { 'a.csv': register() });
    expect(out.split('\n').slice(1, 4)).toEqual([
      `${ben},18,17,1,0,94.4,false,false,,0`,
      `${ada},18,4,5,9,22.2,true,true,,9`,
      `${cy},0,0,0,0,,false,false,,0`,
    ]);
  });

  it('calls exactly 90% persistent, and exactly 50% severe', async () => {
    const days = Array.from({ length: 5 }, (_, i) => addDays('2025-09-08', i));
    const rows = (pupil: string, missed: number) =>
      days.flatMap((day, i) =>
        ['AM', 'PM'].map(
          (half, j) => `${pupil},${day},${half},${2 * i + j < missed ? 'I' : '/\\'.charAt(j)}`,
        ),
      );
    const text = ['UPN,Date,Session,Mark', ...rows(ada, 1), ...rows(ben, 5)].join('\n');
    const { out } = await run(['a.csv'], { 'a.csv': text });
    expect(out).toContain(`${ada},10,9,1,0,90.0,true,false,,0`);
    expect(out).toContain(`${ben},10,5,5,0,50.0,true,true,,0`);
  });

  it('takes each file as a school of its own, below one heading', async () => {
    // The window of the second school has fewer weeks behind it: files must not lend each other theirs.
    const old = (pupil: string) => [
      `UPN,Date,Session,Mark`,
      `${pupil},2025-01-06,AM,O`,
      `${pupil},2025-09-10,AM,O`,
    ];
    const weeks = Array.from({ length: 10 }, (_, i) => `${cy},${addDays('2025-06-02', i * 7)},AM,/`);
    const files = { 'a.csv': [...old(ada), ...weeks].join('\n'), 'b.csv': old(ben).join('\n') };
    const { code, out } = await run(['a.csv', 'b.csv'], files);
    expect(out.split('\n')).toEqual([
      heading,
      `${ada},2,0,0,2,0.0,true,true,,1`,
      `${cy},10,10,0,0,100.0,false,false,,0`,
      `${ben},2,0,0,2,0.0,true,true,,2`,
      '',
    ]);
    expect(code).toBe(0);
  });

  it('tells every row and cell that it could not use, and every warning', async () => {
    const file = ['UPN,08/09/2025 AM,08/09/2025 PM', `${ada},F,/`, 'Nobody,1,1'].join('\n');
    const { code, err } = await run(['a.csv'], { 'a.csv': file });
    expect(code).toBe(0);
    expect(err.split('\n')).toEqual([
      'a.csv: grid, 2 rows, 1 used, 1 rejected, 1 cell rejected; 1 pupil, marks from 8 September 2025 to 8 September 2025',
      '  line 2, 08/09/2025 AM “F”: This is not an attendance code',
      '  line 3, UPN “Nobody”: This is not a UPN: a letter, 11 figures and a figure or letter',
      '  line 2, 08/09/2025 PM “/”: warning: The sign for present was that of the other half of the day and was put right, once in this file',
      '',
    ]);
  });

  it('goes on after a file that it cannot read, and fails', async () => {
    const { code, out, err } = await run(['gone.csv', 'a.csv', 'b.pdf'], {
      'a.csv': register(),
      'b.pdf': '%PDF-1.4',
    });
    expect(code).toBe(1);
    expect(out).toContain(ada);
    expect(err).toContain('gone.csv: There is no such file.\n');
    expect(err).toMatch(/b\.pdf: This is a PDF\..*\n/);
  });

  it('prints JSON, one object a line', async () => {
    const { out } = await run(['--json', 'a.csv'], { 'a.csv': register() });
    const rows = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows[1]).toEqual({
      file: 'a.csv',
      upn: ada,
      possible: 20,
      attended: 5,
      authorised: 5,
      unauthorised: 10,
      attendance: 25,
      persistent: true,
      severe: true,
      threshold_met_on: '2025-09-19',
      unauthorised_in_window: 10,
    });
    expect(rows[2]).toMatchObject({ attendance: null, threshold_met_on: null });
  });

  test.each([
    [[], /Name at least one/],
    [['--json'], /Name at least one/],
    [['a.csv', '--as-at', '31/09/2025'], /“31\/09\/2025” is not a date/],
    [['a.csv', '--as-at', 'soon'], /is not a date/],
    [['a.csv', '--as-at'], /as-at/],
    [['a.csv', '--colour'], /colour/],
  ])('refuses the arguments %j', async (args, fault) => {
    const { code, out, err } = await run(args, { 'a.csv': register() });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(fault);
    expect(err).toContain('Usage: npm run analyse -- FILE...');
  });

  it('explains itself', async () => {
    expect(await run(['--help'])).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringContaining('--as-at DATE'),
    });
  });

  it('leaves the threshold empty where a file gives sums only', async () => {
    const file = [
      'UPN,Sessions possible,Sessions attended,Sessions authorised,Sessions unauthorised',
      `${ada},100,90,6,4`,
      `${ben},100,45,30,25`,
    ].join('\n');
    const { code, out, err } = await run(['a.csv'], { 'a.csv': file });
    expect(code).toBe(0);
    expect(out.split('\n')).toEqual([
      heading,
      `${ada},100,90,6,4,90.0,true,false,,`,
      `${ben},100,45,30,25,45.0,true,true,,`,
      '',
    ]);
    expect(err).toMatch(/^a\.csv: totals, 2 rows, 2 used, 0 rejected; 2 pupils, sums only\n/);
    const json = await run(['a.csv', '--json'], { 'a.csv': file });
    expect(JSON.parse(json.out.split('\n')[0] ?? '')).toMatchObject({
      possible: 100,
      threshold_met_on: null,
      unauthorised_in_window: null,
    });
  });

  it('prints a thousand findings of a file, and says how many more there are', async () => {
    const rows = Array.from({ length: 1500 }, () => `${ada},2025-09-08,AM,F`);
    const { err } = await run(['a.csv'], { 'a.csv': ['UPN,Date,Session,Mark', ...rows].join('\n') });
    const lines = err.trim().split('\n');
    expect(lines).toHaveLength(1002);
    expect(lines[0]).toContain('1500 rejected');
    expect(lines.at(-1)).toBe('  and 500 more');
  });
});
