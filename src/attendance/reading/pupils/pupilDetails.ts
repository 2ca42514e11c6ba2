import { isMonthFirst, readDateColumn, type WrittenDate } from '../../../calendar/dateText.ts';
import type { ColumnMeaning } from '../../columnMapping.ts';
import type { Rejection } from '../../registerReading.ts';
import type { Findings } from '../findings.ts';
import type { Heading } from '../heading/heading.ts';
import { areFractions, hasPlan, readFlag, readPercent, readSen, readSex } from '../layouts/values.ts';
import type { NamedPupil } from './pupils.ts';

/** What is read of a pupil once the whole file has been seen. */
export const detailMeanings = [
  'birthDate',
  'entryDate',
  'leavingDate',
  'sex',
  'sen',
  'ehcp',
  'freeMeals',
  'inCare',
  'socialWorker',
  'percent',
] as const satisfies readonly ColumnMeaning[];

/** What the first row of a pupil says of them, as it is written, and the line of that row. Blanks are left out. */
export type DetailTexts = { line: number; texts: Map<ColumnMeaning, string> };

type Filling = {
  all: readonly NamedPupil[];
  until: string | undefined;
  heading: Heading;
  findings: Findings;
};
type Cell = { pupil: NamedPupil; text: string; line: number };

class Filler {
  readonly #details: readonly DetailTexts[];
  readonly #filling: Filling;

  constructor(details: readonly DetailTexts[], filling: Filling) {
    this.#details = details;
    this.#filling = filling;
  }

  dates(
    meaning: 'birthDate' | 'entryDate' | 'leavingDate',
    wrong: (date: string, of: NamedPupil) => string | undefined,
  ) {
    const cells = this.#cells(meaning).map((cell) => ({
      ...cell,
      written: readDateColumn(cell.text) ?? {},
    }));
    const monthFirst = isMonthFirst(cells.map(({ written }): WrittenDate => written));
    for (const { pupil, text, line, written } of cells) {
      const date = monthFirst ? written.monthFirst : written.dayFirst;
      const reason = date === undefined ? 'This is not a date that exists' : wrong(date, pupil);
      if (reason !== undefined)
        this.#filling.findings.rejectCell(this.#at(meaning, { line, value: text, reason }));
      else if (date !== undefined) pupil[meaning] = date;
    }
  }

  /** A column of flags that says yes of somebody says no with a blank. */
  flags(meaning: 'freeMeals' | 'inCare' | 'socialWorker', names: RegExp): void {
    const readings = this.#read(meaning, (text) => readFlag(text, names));
    if (readings.length === 0) return;
    for (const pupil of this.#filling.all) pupil[meaning] = false;
    for (const { pupil, value } of readings) pupil[meaning] = value;
    for (const { pupil } of this.#unread(meaning, readings)) delete pupil[meaning];
  }

  sex(): void {
    for (const { pupil, value } of this.#read('sex', readSex)) pupil.sex = value;
  }

  needs(): void {
    const needs = this.#read('sen', readSen);
    if (needs.length > 0) for (const pupil of this.#filling.all) pupil.sen = 'N';
    for (const { pupil, value } of needs) pupil.sen = value;
    for (const { pupil } of this.#unread('sen', needs)) delete pupil.sen;
    for (const { pupil, value } of this.#read('ehcp', hasPlan)) if (value) pupil.sen = 'E';
  }

  percents(): void {
    const percents = this.#read('percent', readPercent);
    const fractions = areFractions(percents.map(({ value }) => value));
    for (const { pupil, value } of percents)
      pupil.saidPercent = fractions ? Math.round(value.value * 1e6) / 1e4 : value.value;
  }

  #cells(meaning: ColumnMeaning): Cell[] {
    return this.#details.flatMap(({ line, texts }, i) => {
      const text = texts.get(meaning);
      const pupil = this.#filling.all[i];
      return text === undefined || !pupil ? [] : [{ pupil, text, line }];
    });
  }

  /** One warning for all the values of a column that nobody can read; their rows lose nothing else. */
  #read<T>(meaning: ColumnMeaning, read: (text: string) => T | undefined): { pupil: NamedPupil; value: T }[] {
    const unread: Cell[] = [];
    const readings = this.#cells(meaning).flatMap((cell) => {
      const value = read(cell.text);
      if (value !== undefined) return [{ pupil: cell.pupil, value }];
      if (cell.text !== '-') unread.push(cell);
      return [];
    });
    const [first] = unread;
    const often = unread.length === 1 ? 'once' : `${unread.length} times`;
    if (first)
      this.#filling.findings.warn(
        this.#at(meaning, {
          line: first.line,
          value: first.text,
          reason: `What this column says was not understood, ${often} in this file`,
        }),
      );
    return readings;
  }

  #unread(meaning: ColumnMeaning, readings: readonly { pupil: NamedPupil }[]): Cell[] {
    const read = new Set(readings.map(({ pupil }) => pupil));
    return this.#cells(meaning).filter(({ pupil }) => !read.has(pupil));
  }

  #at(meaning: ColumnMeaning, rest: Omit<Rejection, 'column'>): Rejection {
    const { columns, titles } = this.#filling.heading;
    return { ...rest, column: titles[columns.get(meaning) ?? -1]?.trim() ?? '' };
  }
}

/** Fills in what the columns of a file say of its pupils, and reports what they say that cannot be. */
export function fillDetails(details: readonly DetailTexts[], filling: Filling): void {
  const filler = new Filler(details, filling);
  const { until } = filling;
  filler.dates('entryDate', () => undefined);
  filler.dates('leavingDate', (date, { entryDate }) =>
    entryDate !== undefined && date < entryDate ? 'This pupil left before they joined' : undefined,
  );
  filler.dates('birthDate', (date, { entryDate }) => {
    if (until !== undefined && date > until) return 'This date of birth is later than the register';
    return entryDate !== undefined && date >= entryDate ? 'This pupil was born after they joined' : undefined;
  });
  filler.sex();
  filler.needs();
  filler.flags('freeMeals', /fsm|pp|pupil premium|free/);
  filler.flags('inCare', /cla|lac|cic|care|looked/);
  filler.flags('socialWorker', /cin|cp|cpp|need|protection|social/);
  filler.percents();
}
