import { addDays, isPlainDate } from '../../../../../src/calendar/plainDate.ts';
import { ukDate } from '../../../../../src/calendar/ukDate.ts';
import type { Timetable } from '../../../../../src/casework/timetables/timetableContent.ts';
import { firstReviewDays, longestDays } from '../../../../../src/casework/timetables/timetableRules.ts';
import { filled } from '../entries/filled.ts';
import { numberOf } from '../entries/numberOf.ts';

/** What stands in the fields of the form. Numbers are text as it was typed. */
export type TimetableFields = {
  reason: Timetable['reason'] | '';
  reasonDetail: string;
  hours: string;
  startsOn: string;
  firstReviewOn: string;
  endsOn: string;
  riskAssessedOn: string;
  parentAgreedOn: string;
  headAgreedOn: string;
  reportedOn: string;
  endedOn: string;
};

export const timetableLabels: Readonly<Record<keyof TimetableFields, string>> = {
  reason: 'Reason',
  reasonDetail: 'More about the reason',
  hours: 'Hours in school a week',
  startsOn: 'Starts on',
  firstReviewOn: 'First review on',
  endsOn: 'Ends on',
  riskAssessedOn: 'Risk assessment done on',
  parentAgreedOn: 'Parent or carer agreed on',
  headAgreedOn: 'Head teacher agreed on',
  reportedOn: 'Reported to the council on',
  endedOn: 'Ended on',
};

/** Within 2 and 6 weeks of the start, as the guidance has it; empty where the start is no date yet. */
export const proposedDates = (startsOn: string): Pick<TimetableFields, 'firstReviewOn' | 'endsOn'> =>
  isPlainDate(startsOn)
    ? { firstReviewOn: addDays(startsOn, firstReviewDays), endsOn: addDays(startsOn, longestDays) }
    : { firstReviewOn: '', endsOn: '' };

/** A start that was changed moves the other dates with it, unless the person has set them. */
export function withStart(fields: TimetableFields, startsOn: string): Partial<TimetableFields> {
  const before = proposedDates(fields.startsOn);
  const isUntouched = fields.firstReviewOn === before.firstReviewOn && fields.endsOn === before.endsOn;
  return { startsOn, ...(isUntouched && isPlainDate(startsOn) && proposedDates(startsOn)) };
}

export function fieldsOfTimetable(timetable: Timetable | undefined, today: string): TimetableFields {
  const { reasonDetail = '', riskAssessedOn = '', parentAgreedOn = '', headAgreedOn = '' } = timetable ?? {};
  const { reportedOn = '', endedOn = '' } = timetable ?? {};
  const startsOn = timetable?.startsOn ?? today;
  return {
    reason: timetable?.reason ?? '',
    hours: timetable ? String(timetable.hours) : '',
    startsOn,
    ...proposedDates(startsOn),
    ...(timetable && { firstReviewOn: timetable.firstReviewOn, endsOn: timetable.endsOn }),
    ...{ reasonDetail, riskAssessedOn, parentAgreedOn, headAgreedOn, reportedOn, endedOn },
  };
}

export function timetableOfFields(fields: TimetableFields, before: Timetable | undefined): object {
  const { reason, hours, startsOn, firstReviewOn, endsOn, ...rest } = fields;
  return {
    ...{ reason, startsOn, firstReviewOn, endsOn },
    hours: numberOf(hours),
    ...filled(rest),
    reviews: before?.reviews ?? [],
  };
}

/** 'From 2 November 2026 to 14 December 2026'; of one that is over, the day on which it ended. */
export const spanWords = ({ startsOn, endsOn, endedOn }: Timetable): string =>
  `From ${ukDate(startsOn)}${endedOn ? `, ended on ${ukDate(endedOn)}` : ` to ${ukDate(endsOn)}`}`;

/** Hours in school a week since the last review. */
export function hoursNow({ hours, reviews }: Timetable): number {
  return reviews.toSorted((a, b) => a.on.localeCompare(b.on)).at(-1)?.hours ?? hours;
}
