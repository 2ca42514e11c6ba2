import { expect, test } from 'vitest';
import { timetableContent } from '../../../../../../src/casework/timetables/timetableContent.ts';
import {
  fieldsOfTimetable,
  spanWords,
  timetableOfFields,
} from '../../../../../../tabs/features/caseload/pupil/timetables/timetableFields.ts';

const timetable = timetableContent.parse(
  timetableOfFields(
    { ...fieldsOfTimetable(undefined, '2026-11-02'), reason: 'anxiety', hours: '12' },
    undefined,
  ),
);

test('from when to when, and when it ended', () => {
  expect(spanWords(timetable)).toBe('From 2 November 2026 to 14 December 2026');
  expect(spanWords({ ...timetable, endedOn: '2026-11-20' })).toBe(
    'From 2 November 2026, ended on 20 November 2026',
  );
});
