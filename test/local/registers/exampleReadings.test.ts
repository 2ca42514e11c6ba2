import { describe, expect, test } from 'vitest';
import type { ColumnMapping } from '../../../src/attendance/columnMapping.ts';
import type { RegisterPupil } from '../../../src/attendance/marks.ts';
import { pupilFigures, schoolWeeksOf } from '../../../src/attendance/pupilFigures.ts';
import { readRegister } from '../../../src/attendance/readRegister.ts';
import { fileOfBytes } from '../../../src/attendance/registerFile.ts';
import type { RegisterReading } from '../../../src/attendance/registerReading.ts';
import { UnknownTableProblem } from '../../../src/attendance/unknownTable.ts';
import { type ExampleRegister, exampleRegisters } from '../../../src/local/registers/exampleRegisters.ts';
import { isProblem } from '../../../src/problems/problem.ts';
import { codesIn, figuresOf } from './truth.ts';

const read = async (example: ExampleRegister, mapping?: ColumnMapping) =>
  readRegister(fileOfBytes(example.name, await example.bytes()), { mapping });

const named = (part: string): ExampleRegister => {
  const found = exampleRegisters.find(({ name }) => name.startsWith(part));
  if (!found) throw new RangeError(part);
  return found;
};

/** How each pupil stands in a reading, whether it has marks or sums. */
function figuresIn({ pupils }: RegisterReading) {
  const weeks = schoolWeeksOf(pupils.filter(({ counts }) => !counts));
  return new Map(
    pupils.map((pupil) => {
      const { possible, attended, authorised, unauthorised } =
        pupil.counts ?? pupilFigures(pupil.marks, weeks);
      return [pupil.upn, { possible, attended, authorised, unauthorised }];
    }),
  );
}

const truthOf = (example: ExampleRegister) =>
  new Map(example.register().rows.map(({ pupil, marks }) => [pupil.upn, figuresOf(marks)]));

const ofCollege: ColumnMapping = {
  headingLine: 1,
  columns: { upn: 0, name: 1, year: 2, date: 3, session: 4, mark: 5 },
};
const mappingOf = ({ name }: ExampleRegister) => (name.startsWith('wendle') ? ofCollege : undefined);

const whole = exampleRegisters.filter(
  ({ name, layout }) => layout.layout !== undefined && !name.includes('faults'),
);

/** What a person is told of a file that loses nothing. */
const remarks: Record<string, RegExp[]> = {
  'code counts for the term': [
    /take in codes that are not possible sessions/,
    /line 101 too/,
    /line 202 too/,
  ],
  'common transfer file': [/does not say its last date/],
};

describe.each(whole)('$name', (example) => {
  test('is read in its layout, with every row and every pupil’s figures as they were made', async () => {
    const reading = await read(example, mappingOf(example));
    expect(reading.layout).toBe(example.layout.layout);
    expect(figuresIn(reading)).toEqual(truthOf(example));
    expect(reading.rejections).toEqual([]);
    expect(reading.rowsUsed).toBe(reading.rowsIn);
    const expected = remarks[example.layout.kind] ?? [];
    expect(reading.warnings.map(({ reason }) => reason)).toEqual(
      expected.map((words) => expect.stringMatching(words)),
    );
  });

  test('names its pupils as the school does', async () => {
    const { pupils } = await read(example, mappingOf(example));
    const names = example.register().rows.map(({ pupil }) => pupil);
    expect(
      pupils.map(({ upn, surname, forename, yearGroup }) => [upn, surname, forename, yearGroup]),
    ).toEqual(names.map(({ upn, surname, forename, year }) => [upn, surname, forename, year]));
  });
});

const details = ({ sex, birthDate, sen, freeMeals, inCare, socialWorker }: RegisterPupil) => ({
  sex,
  birthDate,
  sen,
  freeMeals,
  inCare,
  socialWorker,
});

test.each(['st-brannocs', 'quayside'])('the file of %s says what groups are made of', async (name) => {
  const { pupils } = await read(named(name));
  const rows = named(name).register().rows;
  expect(pupils.map(details)).toEqual(
    rows.map(({ details: { sex, form: _, ...rest } }) => ({ sex: sex === 'F' ? 'female' : 'male', ...rest })),
  );
  for (const wanted of ['freeMeals', 'inCare', 'socialWorker'] as const)
    expect(new Set(rows.map((row) => row.details[wanted])).size).toBe(2);
  expect(new Set(rows.map((row) => row.details.sen))).toEqual(new Set(['N', 'K', 'E']));
});

test('each code of the file of code counts is counted', async () => {
  const example = named('millbrook-infant');
  const { pupils, school } = await read(example);
  expect(school).toEqual({ urn: '199001' });
  expect(pupils.map(({ counts }) => counts?.byCode)).toEqual(
    example.register().rows.map(({ marks }) => {
      const { '#': _closed, ...codes } = codesIn(marks);
      return codes;
    }),
  );
});

test('the summary has the school’s own percentage, which is lower than ours', async () => {
  const example = named('millbrook-junior');
  const { schoolsOwn, pupils, from, to } = await read(example);
  expect({ from, to }).toEqual({ from: example.from, to: example.to });
  const all = figuresOf(example.register().rows.flatMap(({ marks }) => marks));
  expect(schoolsOwn?.possible).toBe(all.possible);
  expect(schoolsOwn?.percent).toBeLessThan((100 * all.attended) / all.possible);
  expect(pupils.every(({ saidPercent }) => saidPercent !== undefined)).toBe(true);
});

test.each([
  ['elderfield-grammar-school-class', /register of one class/],
  ['harrowmere-high-school-registration-certificate', /This is a PDF/],
])('%s is refused with advice', async (name, advice) => {
  const error = await read(named(name)).catch((thrown: unknown) => thrown);
  expect(isProblem(error, 'register_unreadable') && error.words).toMatch(advice);
});

test('a college’s own words have to be matched by a person first, and are shown to them', async () => {
  const error = await read(named('wendle')).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UnknownTableProblem);
  expect(error instanceof UnknownTableProblem && error.table).toMatchObject({
    headingLine: 1,
    columns: ['National ref', 'Who', 'Stage', 'Day', 'Half', 'Sign'].map((title) => ({ title })),
    guesses: { upn: 0 },
  });
});
