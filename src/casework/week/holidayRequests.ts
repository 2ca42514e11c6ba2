import { thresholdSessions } from '../../attendance/threshold.ts';
import { addDays } from '../../calendar/plainDate.ts';
import { ukDate } from '../../calendar/ukDate.ts';
import type { CaseloadPupil } from '../caseloadPupil.ts';
import { isOfKind } from '../cases/standingEntries.ts';
import { counted } from '../counted.ts';
import type { Holiday } from '../returns/holidays.ts';
import { markFacts } from '../returns/markFacts.ts';
import { pupilItem } from './pupilItem.ts';
import type { ItemsOf, PupilOfWeek } from './schoolOfWeek.ts';

/** Whether a notice has been asked for already over a part of this absence. */
const isAskedFor = ({ entries }: PupilOfWeek, { from, to }: Holiday) =>
  entries
    .filter(isOfKind('legal'))
    .some(
      ({ content }) =>
        content.step === 'penalty-notice' && content.absentFrom <= to && content.absentTo >= from,
    );

/** The last holiday of a pupil who has met the national threshold and is back. */
function lastHoliday(row: CaseloadPupil): (Holiday & { returnedOn: string }) | undefined {
  const last = markFacts(row).holidays.at(-1);
  const meets = (row.figures.threshold?.inWindow ?? 0) >= thresholdSessions;
  return meets && last?.returnedOn !== undefined ? { ...last, returnedOn: last.returnedOn } : undefined;
}

/**
 * Holidays without leave over which a notice can still be asked for: so many days from the return on. Whether one is asked for is
 * the school's to decide; once the days are over there is nothing left to do.
 */
export const holidayRequests: ItemsOf = ({ pupils }, { today, measures }) =>
  pupils.flatMap((known) => {
    const holiday = known.row && lastHoliday(known.row);
    if (!holiday || isAskedFor(known, holiday)) return [];
    const { from, to, sessions, returnedOn } = holiday;
    const until = addDays(returnedOn, measures.holidayRequestDays);
    if (until < today) return [];
    const away = `${counted(sessions, 'session')} of holiday without leave from ${ukDate(from)} to ${ukDate(to)}`;
    return [
      pupilItem(known, today, {
        kind: 'notice-deadline',
        of: `holiday:${from}`,
        title: 'Decide whether to ask for a penalty notice over a holiday',
        why: `${away}; back on ${ukDate(returnedOn)}. The national threshold is met. The council takes requests within ${counted(measures.holidayRequestDays, 'day')} of the return.`,
        dueOn: until,
        part: 'legal',
      }),
    ];
  });
