import { ukDate } from '../../calendar/ukDate.ts';
import { isOfKind } from '../cases/standingEntries.ts';
import type { Timetable } from '../timetables/timetableContent.ts';
import { pupilItem } from './pupilItem.ts';
import type { ItemsOf } from './schoolOfWeek.ts';
import { weekAhead } from './weekAhead.ts';

type Matter = { of: string; title: string; why: string; dueOn: string };

/** Everything that a part-time timetable still wants, whenever. */
function mattersOf({ startsOn, firstReviewOn, endsOn, reportedOn, reviews, hours }: Timetable): Matter[] {
  const what = `${hours} hours a week from ${ukDate(startsOn)}.`;
  return [
    ...(reportedOn === undefined
      ? [
          {
            of: 'report',
            title: 'Report the part-time timetable to the council',
            why: `${what} It is not put down that it was reported on the council’s system.`,
            dueOn: startsOn,
          },
        ]
      : []),
    ...(reviews.length === 0
      ? [
          {
            of: 'review',
            title: 'Review the part-time timetable',
            why: `${what} Its first review should come within 2 weeks, and none is put down.`,
            dueOn: firstReviewOn,
          },
        ]
      : []),
    {
      of: 'end',
      title: 'End the part-time timetable',
      why: `${what} It was agreed until ${ukDate(endsOn)}, within 6 weeks: a return to full time, or a decision why not.`,
      dueOn: endsOn,
    },
  ];
}

/** Part-time timetables to report, to review and to end. */
export const timetablesDue: ItemsOf = ({ pupils }, { today }) =>
  pupils.flatMap((known) =>
    known.entries
      .filter(isOfKind('timetable'))
      .filter(({ content }) => content.endedOn === undefined || content.endedOn > today)
      .flatMap(({ id, content }) =>
        mattersOf(content)
          .filter(({ dueOn }) => dueOn <= weekAhead(today))
          .map((matter) =>
            pupilItem(known, today, {
              ...{ kind: 'timetable-due', part: 'contacts' },
              ...matter,
              of: `${id}:${matter.of}`,
            }),
          ),
      ),
  );
