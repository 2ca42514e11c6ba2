import { expect, test } from 'vitest';
import { pupilFigures, schoolWeeksOf } from '../../../src/attendance/pupilFigures.ts';
import { readRegister } from '../../../src/attendance/readRegister.ts';
import { fileOfBytes } from '../../../src/attendance/registerFile.ts';
import { exampleRegisters } from '../../../src/local/registers/exampleRegisters.ts';
import type { DayMarks } from '../../../src/local/registers/term.ts';
import { figuresOf } from './truth.ts';

type Told = { reason: RegExp; times: number; warned?: true };
type Effect = { told: Told; lost?: 'first mark' | 'pupil'; upn?: RegExp };

const once = (reason: RegExp): Told => ({ reason, times: 1 });

/** What each fault of the file comes to, in their order: the pupils 0, 3, 6... have them. */
const effects: readonly Effect[] = [
  { told: once(/not an attendance code/), lost: 'first mark' },
  { told: once(/^H could be used until 18 August 2024/), lost: 'first mark' },
  { told: once(/not an attendance code/), lost: 'first mark' },
  { told: once(/not a date that exists/), lost: 'first mark' },
  { told: once(/There is no date/), lost: 'first mark' },
  { told: once(/A session is AM or PM/), lost: 'first mark' },
  { told: once(/This is not a UPN/), lost: 'first mark' },
  { told: once(/There is no UPN/), lost: 'first mark' },
  { told: { reason: /same mark .* counted once only/, times: 1, warned: true } },
  { told: once(/another mark for this pupil and session/) },
  { told: once(/quotation marks/) },
  { told: { reason: /check letter/, times: 106 }, lost: 'pupil' },
  { told: { reason: /temporary UPN/, times: 1, warned: true }, upn: /A$/ },
  { told: { reason: /local authority 999/, times: 1, warned: true }, upn: /^.999/ },
  { told: once(/later than the register/) },
  { told: { reason: /put right, \d+ times/, times: 1, warned: true } },
];

const example = exampleRegisters.find(({ name }) => name.includes('faults'));

test('each fault is told, and costs what it has to and no more', async () => {
  if (!example) throw new RangeError('There is no file with faults');
  const reading = await readRegister(fileOfBytes(example.name, await example.bytes()));
  const { rows } = example.register();
  const weeks = schoolWeeksOf(reading.pupils);
  const found = new Map(reading.pupils.map((pupil) => [pupil.upn, pupilFigures(pupil.marks, weeks)]));
  const used = new Set<string>();
  for (const [place, { pupil, marks }] of rows.entries()) {
    const effect = place % 3 === 0 ? effects[place / 3] : undefined;
    if (effect?.lost === 'pupil') continue;
    const upn = effect?.upn ? [...found.keys()].find((key) => effect.upn?.test(key)) : pupil.upn;
    used.add(upn ?? '');
    expect(found.get(upn ?? ''), `pupil ${place}`).toMatchObject(
      figuresOf(effect?.lost === 'first mark' ? withoutFirst(marks) : marks),
    );
  }
  expect([...found.keys()].filter((upn) => !used.has(upn))).toEqual([]);
  for (const { told } of effects) {
    const list = told.warned ? reading.warnings : reading.rejections;
    const times = effects
      .filter((other) => other.told.reason.source === told.reason.source)
      .reduce((sum, other) => sum + other.told.times, 0);
    expect(
      list.filter(({ reason }) => told.reason.test(reason)),
      told.reason.source,
    ).toHaveLength(times);
  }
  expect(reading.rejections.length + reading.warnings.length).toBe(
    effects.reduce((sum, { told }) => sum + told.times, 0),
  );
  // A date of birth that cannot be costs no row.
  expect(reading.rowsIn - reading.rowsUsed).toBe(reading.rejections.length - 1);
});

function withoutFirst(marks: readonly DayMarks[]): DayMarks[] {
  const first = marks.findIndex((day) => day !== undefined);
  return marks.map((day, i) => (i === first && day ? ['', day[1]] : day));
}
