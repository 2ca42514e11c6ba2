import { ukDate } from '../../calendar/ukDate.ts';
import { isOfKind } from '../cases/standingEntries.ts';
import { counted } from '../counted.ts';
import type { Timetable } from '../timetables/timetableContent.ts';
import { firstReviewDays, inWeeks, longestDays } from '../timetables/timetableRules.ts';
import { pupilItem } from './pupilItem.ts';
import type { ItemsOf } from './schoolOfWeek.ts';
import { weekAhead } from './weekAhead.ts';

type Matter = { of: string; title: string; why: string; dueOn: string };

const advice = `The council advises a first review within ${inWeeks(firstReviewDays)} of the start and no more than ${inWeeks(longestDays)} in all.`;

/** Everything that a part-time timetable still wants, whenever. */
function mattersOf({ startsOn, firstReviewOn, endsOn, reportedOn, reviews, hours }: Timetable): Matter[] {
  const what = `${counted(hours, 'hour')} a week from ${ukDate(startsOn)}.`;
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
            why: `${what} Its first review was agreed for ${ukDate(firstReviewOn)}, and none is put down. ${advice}`,
            dueOn: firstReviewOn,
          },
        ]
      : []),
    {
      of: 'end',
      title: 'End the part-time timetable',
      why: `${what} It was agreed until ${ukDate(endsOn)}. At its end comes a return to full time, or a decision why not. ${advice}`,
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
