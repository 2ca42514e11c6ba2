import { topics } from '../../../../src/meetings/occurrence.ts';
import type { MeetingNumbers } from '../../../app/apiTypes.ts';

type Cell = string | number;

/** The three tables one under another, with an empty row between. */
export function numbersCsvRows({ rows, topics: asked, schools }: MeetingNumbers): Cell[][] {
  return [
    [
      'Series',
      'Term',
      'Dates held',
      'Cancelled',
      'Places booked',
      'Came',
      'Did not come',
      'Not said',
      'Schools that came',
    ],
    ...rows.map((row): Cell[] => [
      row.title,
      row.term,
      row.held,
      row.cancelled,
      row.booked,
      row.came,
      row.missed,
      row.unsaid,
      row.schools,
    ]),
    [''],
    ['Topic', 'Places', 'Schools'],
    ...asked.map(({ topic, places, schools: count }): Cell[] => [topics[topic], places, count]),
    [''],
    ['School', 'Places booked', 'Came', 'Did not come', 'Not said', 'Last came'],
    ...schools.map((school): Cell[] => [
      school.name,
      school.booked,
      school.came,
      school.missed,
      school.unsaid,
      school.lastCame ?? 'never',
    ]),
  ];
}
