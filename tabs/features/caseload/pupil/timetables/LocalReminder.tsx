import { council } from '../../../../../src/guidance/local/council.ts';

/** Where this council wants a part-time timetable reported, in its own words. */
export default function LocalReminder() {
  const points = council.approachNotes['part-time-timetable']?.points ?? [];
  if (points.length === 0) return null;
  return (
    <ul className="prose">
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  );
}
