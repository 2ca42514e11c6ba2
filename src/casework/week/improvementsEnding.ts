import type { SchoolCalendar } from '../../calendar/schoolCalendar.ts';
import { ukDate } from '../../calendar/ukDate.ts';
import type { Entry } from '../cases/entry.ts';
import { isOfKind } from '../cases/standingEntries.ts';
import { type FigureGap, improvementFigureOf } from '../legal/improvementFigure.ts';
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

const gapWords: Readonly<Record<FigureGap, string>> = {
  'not-reached': 'the register does not reach the period yet',
  'begins-later': 'the register begins after the period',
  'sums-only': 'the register gives sums without dates',
  'not-in-register': 'the register that stands does not have the pupil',
};

/** The figure of the period so far, beside what the notice allows. */
function figureWords(known: PupilOfWeek, notice: Improvement, days: Days): string {
  const { gap, from, startsOn, upTo, unauthorisedPercent } = improvementFigureOf(notice, known.row, days);
  const most = `${notice.mostUnauthorised}%`;
  if (gap) return `It is met with no more than ${most} unauthorised absence; ${gapWords[gap]}.`;
  const reach = `${from !== undefined && from > startsOn ? `From ${ukDate(from)} up` : 'Up'} to ${ukDate(upTo ?? '')}`;
  if (unauthorisedPercent === '')
    return `It is met with no more than ${most} unauthorised absence. ${reach} no session was possible.`;
  const said = `${reach} ${unauthorisedPercent}% of sessions were unauthorised absence; ${most} or less meets it.`;
  return from !== undefined && from > startsOn
    ? `${said} The days of the period before that are not in the register that stands.`
    : said;
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
