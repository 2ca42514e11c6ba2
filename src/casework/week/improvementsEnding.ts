import type { SchoolCalendar } from '../../calendar/schoolCalendar.ts';
import { ukDate } from '../../calendar/ukDate.ts';
import type { Entry } from '../cases/entry.ts';
import { isOfKind } from '../cases/standingEntries.ts';
import { improvementFigureOf } from '../legal/improvementFigure.ts';
import type { LegalStepOf } from '../legal/legalContent.ts';
import { pupilItem } from './pupilItem.ts';
import type { ItemsOf, PupilOfWeek } from './schoolOfWeek.ts';
import { weekAhead } from './weekAhead.ts';
import type { WeekItem } from './weekItem.ts';

type Improvement = LegalStepOf<'notice-to-improve'>;
type Notice = { id: string; notice: Improvement };
type Days = { today: string; calendar: SchoolCalendar | undefined };

const noticesIn = (entries: readonly Entry[]): Notice[] =>
  entries
    .filter(isOfKind('legal'))
    .flatMap(({ id, content }) => (content.step === 'notice-to-improve' ? [{ id, notice: content }] : []));

/** The figure of the period so far, beside what the notice allows. */
function figureWords(known: PupilOfWeek, notice: Improvement, days: Days): string {
  const figure = improvementFigureOf(notice, known.row, days);
  if (figure.upTo === undefined || figure.unauthorisedPercent === '')
    return `It is met with no more than ${notice.mostUnauthorised}% unauthorised absence; the register does not reach the period yet.`;
  return `Up to ${ukDate(figure.upTo)} ${figure.unauthorisedPercent}% of sessions were unauthorised absence; ${notice.mostUnauthorised}% or less meets it.`;
}

/** Notices to improve whose period ends within the week or is over, and outcomes that a parent has not been told. */
export const improvementsEnding: ItemsOf = (school, { today }) =>
  school.pupils.flatMap((known) =>
    noticesIn(known.entries).flatMap(({ id, notice }): WeekItem[] => {
      const { startsOn, endsOn, outcome, parentIds } = notice;
      const about = { kind: 'improvement-ending', part: 'legal' } as const;
      if (outcome) {
        const told = new Set(outcome.told.map(({ parentId }) => parentId));
        if (outcome.result === 'withdrawn' || parentIds.every((parentId) => told.has(parentId))) return [];
        return [
          pupilItem(known, today, {
            ...about,
            of: `${id}:told`,
            title: 'Tell the parent how the notice to improve ended',
            why: `Its outcome was put down for ${ukDate(outcome.on)}. Each parent who had the notice has to be told.`,
          }),
        ];
      }
      if (endsOn > weekAhead(today)) return [];
      const period = `The period ${endsOn < today ? 'was' : 'is'} from ${ukDate(startsOn)} to ${ukDate(endsOn)}.`;
      return [
        pupilItem(known, today, {
          ...about,
          of: id,
          title: 'Decide how the notice to improve ended',
          why: `${period} ${figureWords(known, notice, { today, calendar: school.calendar })}`,
          dueOn: endsOn,
        }),
      ];
    }),
  );
