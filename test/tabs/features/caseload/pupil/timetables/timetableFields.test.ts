import { expect, test } from 'vitest';
import { timetableContent } from '../../../../../../src/casework/timetables/timetableContent.ts';
import {
  fieldsOfTimetable,
  hoursNow,
  timetableOfFields,
  withStart,
} from '../../../../../../tabs/features/caseload/pupil/timetables/timetableFields.ts';

const start = fieldsOfTimetable(undefined, '2026-11-26');

test('the first review and the end are proposed 2 and 6 weeks after the start, and follow it', () => {
  expect([start.firstReviewOn, start.endsOn]).toEqual(['2026-12-10', '2027-01-07']);
  expect(withStart(start, '2026-12-01')).toEqual({
    startsOn: '2026-12-01',
    firstReviewOn: '2026-12-15',
    endsOn: '2027-01-12',
  });
});

test('dates that a person has set stay; half a date moves nothing', () => {
  expect(withStart({ ...start, endsOn: '2026-12-18' }, '2026-12-01')).toEqual({ startsOn: '2026-12-01' });
  expect(withStart(start, '')).toEqual({ startsOn: '' });
});

test('hours are those of the last review, whatever order they were written down in', () => {
  const timetable = timetableContent.parse({
    ...timetableOfFields({ ...start, reason: 'anxiety', hours: '12.5', reportedOn: '2026-11-26' }, undefined),
    reviews: [
      { id: 'r2', on: '2026-12-17', by: 'Kit', hours: 18 },
      { id: 'r1', on: '2026-12-10', by: 'Kit', hours: 15 },
    ],
  });
  expect(timetable.hours).toBe(12.5);
  expect(hoursNow(timetable)).toBe(18);
  expect(hoursNow({ ...timetable, reviews: [] })).toBe(12.5);
  expect(
    timetableContent.parse(timetableOfFields(fieldsOfTimetable(timetable, '2027-01-01'), timetable)),
  ).toEqual(timetable);
});

test('a number that is none is for the schema to refuse, at its field', () => {
  const { error } = timetableContent.safeParse(
    timetableOfFields({ ...start, reason: 'anxiety', hours: 'ten' }, undefined),
  );
  expect(error?.issues.map(({ path }) => path.join('.'))).toEqual(['hours']);
});
