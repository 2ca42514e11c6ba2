import { addDays, weekdayOf } from './plainDate.ts';
import { yearsLater } from './yearsLater.ts';

/** The days on which compulsory school age starts. Source: Education (Start of Compulsory School Age) Order 1998. */
const startDays = ['03-31', '08-31', '12-31'] as const;
const startsAtAge = 5;
const endsAtAge = 16;

/** The last Friday in June of a year: when compulsory school age ends. Source: Education Act 1996, section 8. */
export function lastFridayInJune(year: number): string {
  const last = `${year}-06-30`;
  return addDays(last, -((weekdayOf(last) + 2) % 7));
}

/** A school year runs from 1 September to 31 August. */
const schoolYearEnd = (date: string) => Number(date.slice(0, 4)) + (date.slice(5) >= '09-01' ? 1 : 0);

const termAfter = { '12-31': 'spring', '03-31': 'summer', '08-31': 'autumn' } as const;

export type SchoolAge = {
  fifthBirthday: string;
  /** The day on which the child reaches compulsory school age. School has to start in the term after it. */
  startsOn: string;
  /** The term after that day, by which the child has to be in school: the spring term of 2027. */
  firstTerm: { name: 'autumn' | 'spring' | 'summer'; year: number };
  /** The last Friday in June of the school year in which the child turns 16. */
  endsOn: string;
};

/** When a child born on a day (ISO) is of compulsory school age. */
export function schoolAgeOf(bornOn: string): SchoolAge {
  const fifthBirthday = yearsLater(bornOn, startsAtAge);
  const year = fifthBirthday.slice(0, 4);
  const day = startDays.find((one) => `${year}-${one}` >= fifthBirthday) ?? startDays[2];
  return {
    fifthBirthday,
    startsOn: `${year}-${day}`,
    firstTerm: { name: termAfter[day], year: Number(year) + (day === '12-31' ? 1 : 0) },
    endsOn: lastFridayInJune(schoolYearEnd(yearsLater(bornOn, endsAtAge))),
  };
}

/**
 * Whether a child born on a day was of compulsory school age on any day of a stretch (ISO, inclusive). So a pupil who reached
 * the age during it belongs to it whole, and so does one who left at the end of June.
 */
export function isOfSchoolAgeWithin(bornOn: string, { from, to }: { from: string; to: string }): boolean {
  const { startsOn, endsOn } = schoolAgeOf(bornOn);
  return startsOn <= to && endsOn >= from;
}
