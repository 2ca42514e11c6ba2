import { ukDate } from '../../../calendar/ukDate.ts';
import { isOfKind } from '../../../casework/cases/standingEntries.ts';
import { legalStepTitles } from '../../../casework/legal/legalStepTitles.ts';
import { startedOn } from '../../../casework/legal/stepDates.ts';
import { isUnderWay } from '../../../casework/legal/underWay.ts';
import type { Pack } from './pack.ts';
import type { PackFacts } from './packOf.ts';
import { namedPupil } from './pupilOf.ts';

/** Part-time timetables that have not ended, the first to end first. */
export function timetablesOf({ pupils, today }: PackFacts): Pack['timetables'] {
  return pupils
    .flatMap((known) =>
      known.entries
        .filter(isOfKind('timetable'))
        .filter(({ content }) => content.endedOn === undefined)
        .map(({ content }) => {
          const { startsOn, endsOn, firstReviewOn, reviews, hours, reportedOn } = content;
          const last = reviews.at(-1);
          return {
            ...{ pupil: namedPupil(known), startsOn, endsOn },
            hours: last?.hours ?? hours,
            ...(last ? {} : { reviewOn: firstReviewOn }),
            remarks: [
              ...(endsOn < today ? [`It was to end on ${ukDate(endsOn)}.`] : []),
              ...(!last && firstReviewOn < today
                ? [`The first review was due on ${ukDate(firstReviewOn)}.`]
                : []),
              ...(reportedOn ? [] : ['Not yet reported to the council.']),
            ],
          };
        }),
    )
    .sort((a, b) => (a.endsOn < b.endsOn ? -1 : Number(a.endsOn > b.endsOn)));
}

/** Codes that a meeting asks about: dual registration, off-site education, part-time timetables, and marks not yet explained. */
const askedAbout = ['N', 'B', 'C2', 'D', 'K'] as const;

/** How often they stand in the registers of the pupils of whom figures are held. */
export function codesOf({ pupils }: PackFacts): Pack['codes'] {
  return askedAbout.flatMap((code) => {
    const times = pupils.flatMap(({ row }) => row?.figures.byCode[code] ?? []).filter((count) => count > 0);
    const sessions = times.reduce((sum, count) => sum + count, 0);
    return sessions > 0 ? [{ code, sessions, pupils: times.length }] : [];
  });
}

/** Legal steps that are under way, the oldest first. */
export function legalOf({ pupils }: PackFacts): Pack['legal'] {
  return pupils
    .flatMap((known) =>
      known.entries
        .filter(isOfKind('legal'))
        .filter(({ content }) => isUnderWay(content))
        .map(({ content }) => {
          const on = startedOn(content);
          return { pupil: namedPupil(known), step: legalStepTitles[content.step], ...(on && { on }) };
        }),
    )
    .sort((a, b) => ((a.on ?? '') < (b.on ?? '') ? -1 : Number((a.on ?? '') > (b.on ?? ''))));
}
