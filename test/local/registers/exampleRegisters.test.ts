import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { attendanceCodes } from '../../../src/attendance/attendanceCode.ts';
import { bandOf, isOnTheLine } from '../../../src/attendance/band.ts';
import { pupilFigures, schoolWeeksOf } from '../../../src/attendance/pupilFigures.ts';
import { readRegister } from '../../../src/attendance/readRegister.ts';
import { fileOfBytes } from '../../../src/attendance/registerFile.ts';
import { checkUpn } from '../../../src/attendance/upn.ts';
import { exampleRegisters } from '../../../src/local/registers/exampleRegisters.ts';
import { localSchools } from '../../../src/local/schools.ts';

const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex').slice(0, 16);

const readings = exampleRegisters
  .filter(({ name }) => /^(harrowmere|thornley|saltern-lane-primary-school-to)/.test(name))
  .filter(({ layout }) => layout.layout !== undefined);
const read = await Promise.all(
  readings.map(async (register) => {
    const { pupils, ...reading } = await readRegister(fileOfBytes(register.name, await register.bytes()));
    const weeks = schoolWeeksOf(pupils);
    const figures = pupils.map((pupil) => ({ pupil, ...pupilFigures(pupil.marks, weeks) }));
    return { register, reading, figures };
  }),
);

test('the files are the same bytes on every machine, every time', async () => {
  const hashes = await Promise.all(
    exampleRegisters.map(async ({ name, bytes }) => [name, hash(await bytes())]),
  );
  expect(hashes).toMatchInlineSnapshot(`
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
      [
        "millbrook-infant-school-to-2026-11-20.csv",
        "2faf1c65d60dbaf9",
      ],
      [
        "millbrook-junior-school-to-2026-11-20.csv",
        "7c79a7c116657cfc",
      ],
      [
        "st-brannocs-catholic-primary-school-to-2026-11-20.csv",
        "8ed19ba7fc126228",
      ],
      [
        "oakapple-primary-academy-to-2026-11-20.txt",
        "3229ef446f9cb6b5",
      ],
      [
        "quayside-academy-to-2026-11-20.xlsx",
        "dc4ecd9f91a3166d",
      ],
      [
        "elderfield-grammar-school-to-2026-11-20.xls",
        "fba3328e5f9f4d24",
      ],
      [
        "the-lantern-school-to-2026-11-20.csv",
        "7b92f56ad493bfdf",
      ],
      [
        "bridgegate-learning-centre-to-2026-11-20.xml",
        "f84d1a8a5f9212c5",
      ],
      [
        "wendle-sixth-form-college-to-2026-10-23.csv",
        "100aeb5bb406b176",
      ],
      [
        "wendle-sixth-form-college-to-2026-11-20.csv",
        "da4e7ebfc14c7240",
      ],
      [
        "saltern-lane-primary-school-with-faults-to-2026-11-20.csv",
        "9c3f644d7907afb9",
      ],
      [
        "elderfield-grammar-school-class-registers-to-2026-11-20.csv",
        "88d793141583c744",
      ],
      [
        "harrowmere-high-school-registration-certificate-to-2026-11-20.pdf",
        "ba379da4ded29edc",
      ],
    ]
  `);
});

test('no two schools have given the same UPN', () => {
  const rolls = exampleRegisters.filter(({ name }) => name.endsWith('11-20.csv') || !name.endsWith('.csv'));
  const upns = rolls
    .filter(({ layout, name }) => layout.layout !== undefined && !name.includes('faults'))
    .map((example) => example.register().rows.map(({ pupil }) => pupil.upn));
  expect(upns).toHaveLength(localSchools.length);
  expect(new Set(upns.flat()).size).toBe(upns.flat().length);
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
  test('covers the days that it is said to cover', () => {
    expect(reading).toMatchObject({ from: register.from, to: register.to });
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
