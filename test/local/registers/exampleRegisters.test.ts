import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { attendanceCodes } from '../../../src/attendance/attendanceCode.ts';
import { bandOf, isOnTheLine } from '../../../src/attendance/band.ts';
import { pupilFigures, schoolWeeksOf } from '../../../src/attendance/pupilFigures.ts';
import { readRegister } from '../../../src/attendance/readRegister.ts';
import { fileOfBytes } from '../../../src/attendance/registerFile.ts';
import { checkUpn } from '../../../src/attendance/upn.ts';
import { exampleRegisters } from '../../../src/local/registers/exampleRegisters.ts';

const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);

const read = await Promise.all(
  exampleRegisters.map(async (register) => {
    const text = register.text();
    const { pupils, ...reading } = await readRegister(fileOfBytes(register.name, Buffer.from(text)));
    const weeks = schoolWeeksOf(pupils);
    const figures = pupils.map((pupil) => ({ pupil, ...pupilFigures(pupil.marks, weeks) }));
    return { register, text, reading, figures };
  }),
);

test('the files are the same bytes on every machine, every time', () => {
  expect(read.map(({ register, text }) => [register.name, hash(text)])).toMatchInlineSnapshot(`
    [
      [
        "harrowmere-high-school-to-2026-10-23.csv",
        "46a440bb6b6ad996",
      ],
      [
        "harrowmere-high-school-to-2026-11-20.csv",
        "0bb31aeafa2cf665",
      ],
      [
        "thornley-all-through-academy-to-2026-10-23.csv",
        "34633d8ca8cb34a6",
      ],
      [
        "thornley-all-through-academy-to-2026-11-20.csv",
        "6521313ab8efde98",
      ],
      [
        "saltern-lane-primary-school-to-2026-10-23.csv",
        "adfa7944d9080cd5",
      ],
      [
        "saltern-lane-primary-school-to-2026-11-20.csv",
        "a304898184fad255",
      ],
    ]
  `);
});

test('each school has pupils exactly on a line by November', () => {
  const november = read.filter(({ register }) => register.to === '2026-11-20');
  expect(november).toHaveLength(3);
  for (const { figures } of november)
    expect(figures.filter((each) => isOnTheLine(each)).length).toBeGreaterThan(2);
});

test('what was a mark in October is the same in November, but for reasons found since', () => {
  for (const [october, november] of [read.slice(0, 2), read.slice(2, 4), read.slice(4, 6)]) {
    const later = new Map(november?.figures.map(({ pupil }) => [pupil.upn, pupil.marks]));
    let changed = 0;
    for (const { pupil } of october?.figures ?? []) {
      const marks = later.get(pupil.upn);
      if (!marks) continue;
      pupil.marks.codes.forEach((code, index) => {
        if (marks.codes[index] === code) return;
        expect(attendanceCodes[code]?.code).toBe('N');
        changed += 1;
      });
    }
    expect(changed).toBeGreaterThan(5);
  }
});

describe.each(read)('$register.name', ({ register, reading, figures }) => {
  test('the product reads every row of it, in the layout that it should have', () => {
    expect(reading.layout).toBe(register.layout.split(',')[0]);
    expect(reading.rejections).toEqual([]);
    expect(reading.warnings).toEqual([]);
    expect(reading).toMatchObject({ to: register.to, rowsIn: reading.rowsUsed });
  });

  test('every UPN is right, known, and given once', () => {
    const upns = figures.map(({ pupil }) => pupil.upn);
    expect(new Set(upns).size).toBe(upns.length);
    expect(upns.filter((upn) => !(checkUpn(upn).right && upn.slice(1, 4) === '820'))).toEqual([]);
  });

  test('about a fifth are persistently absent and about one in thirty severely', () => {
    const bands = figures.map((each) => bandOf(each));
    const share = (...wanted: string[]) =>
      bands.filter((band) => wanted.includes(band)).length / bands.length;
    expect(share('persistent', 'severe')).toBeGreaterThan(0.15);
    expect(share('persistent', 'severe')).toBeLessThan(0.25);
    expect(share('severe')).toBeGreaterThan(0.015);
    expect(share('severe')).toBeLessThan(0.05);
    expect(figures.filter((each) => each.threshold.metOn !== undefined).length).toBeGreaterThan(5);
  });
});
