import { type Weekday, weekdayOf } from '../../calendar/plainDate.ts';
import { dateOfSession, type HalfDay, halfOfSession, type Marks } from '../marks.ts';
import { attending, missed } from './codeSets.ts';
import { eachMark } from './eachMark.ts';
import type { PupilInsight } from './pupilInsight.ts';

const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const halves: readonly HalfDay[] = ['AM', 'PM'];

/** Monday to Friday, morning before afternoon: ten places. Days of a weekend follow only where a session was possible on them. */
export function weekdayPattern(marks: Marks, asAt: string): PupilInsight['pattern'] {
  const places = weekdays.flatMap((weekday) =>
    halves.map((half) => ({ weekday, half, possible: 0, missed: 0 })),
  );
  for (const [session, code] of eachMark(marks, asAt)) {
    const after = halfOfSession(session) === 'PM' ? 1 : 0;
    const place = places[(weekdayOf(dateOfSession(session)) - 1) * halves.length + after];
    if (!place) continue;
    if (missed[code]) place.missed += 1;
    if (missed[code] || attending[code]) place.possible += 1;
  }
  return places.filter(({ weekday, possible }) => weekday <= 5 || possible > 0);
}
