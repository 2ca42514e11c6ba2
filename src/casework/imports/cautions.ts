import { addDays } from '../../calendar/plainDate.ts';
import { ukDate } from '../../calendar/ukDate.ts';
import type { School } from '../school.ts';
import type { AssessedRegister } from './assessRegister.ts';
import type { Comparison } from './compareRegisters.ts';

export type CautionInput = {
  school: School;
  /** Those that the person may see, to name whose file it may be. */
  schools: readonly School[];
  assessed: AssessedRegister;
  from?: string | undefined;
  to?: string | undefined;
  comparison: Comparison;
  /** How many pupils the register holds that stands. */
  pupilsBefore: number;
  /** An ISO date. */
  today: string;
};

const yearStart = (date: string) => {
  const year = Number(date.slice(0, 4)) - (date.slice(5) < '09-01' ? 1 : 0);
  return `${year}-09-01`;
};

/** A school that opens in the second week of September has not lost anything. */
const latestStart = (date: string) => `${yearStart(date).slice(0, 4)}-09-14`;

const sameNumber = (one: string, other: string) => one.replace(/\D/g, '') === other.replace(/\D/g, '');

function otherSchool({ school, schools, assessed }: CautionInput): string[] {
  const { laEstab, urn } = assessed.reading.school ?? {};
  const isWrong =
    (laEstab !== undefined && school.laEstab !== '' && !sameNumber(laEstab, school.laEstab)) ||
    (urn !== undefined && school.urn !== '' && !sameNumber(urn, school.urn));
  if (!isWrong) return [];
  const named = schools.find(
    (one) =>
      (laEstab !== undefined && sameNumber(laEstab, one.laEstab)) ||
      (urn !== undefined && sameNumber(urn, one.urn)),
  );
  const number = laEstab ?? urn ?? '';
  return [
    named
      ? `This file says it is of ${named.name} (${number}), not of ${school.name}. Do not save it here unless you are sure.`
      : `This file names another school (${number}), not ${school.name}. Do not save it here unless you are sure.`,
  ];
}

function missingPupils({ school, assessed, comparison, pupilsBefore, from }: CautionInput): string[] {
  const pupils = assessed.counts.pupils;
  const { joined, left } = comparison;
  if (pupilsBefore < 10 || pupils === 0) return [];
  if (left.length * 10 >= pupilsBefore * 9 && joined.length * 10 >= pupils * 9)
    return [
      `Nearly all pupils in this file are new to ${school.name}, and nearly all of its pupils are missing. It may be another school’s file.`,
    ];
  // From one school year to the next, a whole year group leaves: half of a sixth form.
  const sameYear =
    school.register && from !== undefined && yearStart(school.register.from) === yearStart(from);
  return left.length >= pupilsBefore * (sameYear ? 1 / 4 : 2 / 3)
    ? [
        `${left.length} of the ${pupilsBefore} pupils who are saved now are not in this file. If it is of one class or year group only, it would replace the figures of the whole school.`,
      ]
    : [];
}

function lostDates({ school: { register }, from, to }: CautionInput): string[] {
  if (register === undefined || from === undefined || to === undefined) return [];
  const lost: string[] = [];
  const sameYear = yearStart(register.from) === yearStart(from);
  if (from > register.from && sameYear) {
    lost.push(
      `This file starts on ${ukDate(from)}, later than the one that it replaces (${ukDate(register.from)}). Figures from before then would be lost.`,
    );
  }
  if (to < register.to) {
    lost.push(
      `This file ends on ${ukDate(to)}, earlier than the one that it replaces (${ukDate(register.to)}). Figures from after then would be lost.`,
    );
  }
  return lost;
}

/** Registers may hold a few days that are planned already. */
const daysAhead = 7;

/** Mostly a slip in a year, in the file or in the dates that somebody gave for its sums. */
function oddDates({ from, to, today }: CautionInput): string[] {
  if (from === undefined || to === undefined) return [];
  if (to > addDays(today, daysAhead)) {
    return [`This file ends on ${ukDate(to)}, which is still to come. Look at its dates before you save it.`];
  }
  return yearStart(from) === yearStart(to)
    ? []
    : [
        `This file runs from ${ukDate(from)} to ${ukDate(to)}, which is more than one school year. Persistent and severe absence are of one school year.`,
      ];
}

/** A management system that was changed in mid-year may export only what it has seen itself. */
function fromGoLiveOnly({ assessed, from, to, school }: CautionInput): string[] {
  if (from === undefined || to === undefined || !assessed.hasMarks || from <= latestStart(from)) return [];
  const entries = assessed.entryDates;
  const earlier = entries.filter((date) => date < from).length;
  if (entries.length > 0 && earlier * 2 <= entries.length) return [];
  // A file that starts where the saved one does has been cautioned about before.
  if (entries.length === 0 && school.register?.from === from) return [];
  return [
    `The first mark in this file is on ${ukDate(from)}, and the school year started on ${ukDate(yearStart(from))}. If the school changed its management system this year, the file may hold only what came after. Ask for the whole year.`,
  ];
}

function hadMarks({ school: { register }, assessed }: CautionInput): string[] {
  if (!register?.hasMarks || assessed.hasMarks) return [];
  return [
    'This file holds sums without dates. The national threshold, patterns by weekday and the last day seen would no longer be shown.',
  ];
}

/** What a person should look at before they save, the gravest first; a sentence each. */
export function cautionsFor(input: CautionInput): string[] {
  return [otherSchool, missingPupils, oddDates, lostDates, hadMarks, fromGoLiveOnly].flatMap((rule) =>
    rule(input),
  );
}
