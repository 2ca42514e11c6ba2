import { addDays } from '../../../calendar/plainDate.ts';
import { schoolAgeOf } from '../../../calendar/schoolAge.ts';
import { ukDate } from '../../../calendar/ukDate.ts';
import type { CaseloadPupil } from '../../caseloadPupil.ts';
import type { EvidenceTest } from '../../council/councilSettings.ts';
import { counted } from '../../counted.ts';
import { markFacts } from '../../returns/markFacts.ts';
import { marksWithin } from './marksWithin.ts';
import { ask, type Finding, no, yes } from './readiness.ts';
import type { ReadinessFacts } from './readinessFacts.ts';

const noFigures = ask('The register that stands has no figures of this pupil.');
const sumsOnly = ask('The register gives sums without dates, so nobody can tell from it.');

const upTo = ({ asAt }: CaseloadPupil) => `The register goes up to ${ukDate(asAt)}.`;

/** 'By code: G 8, O 2.' with a word on holidays, which take their own path. */
function codesInWindow(row: CaseloadPupil): string[] {
  const { windowFrom, windowTo } = row.figures.threshold ?? {};
  if (windowFrom === undefined || windowTo === undefined) return [];
  const marks = marksWithin(row, { from: windowFrom, to: windowTo });
  const times = ['G', 'N', 'O', 'U'].flatMap((code) => {
    const count = marks.filter((mark) => mark.code === code).length;
    return count > 0 ? [[code, count] as const] : [];
  });
  if (times.length === 0) return [];
  const holidays = times.some(([code]) => code === 'G')
    ? ' A holiday that was not granted (G) takes its own path.'
    : '';
  return [
    `In that window by code: ${times.map(([code, count]) => `${code} ${count}`).join(', ')}.${holidays}`,
  ];
}

function thresholdMet({ row }: ReadinessFacts): Finding {
  if (!row) return noFigures;
  const { threshold } = row.figures;
  if (!threshold?.windowFrom || !threshold.windowTo) return threshold?.metOn ? yes() : sumsOnly;
  const { metOn, inWindow, windowFrom, windowTo } = threshold;
  const window = `${counted(inWindow, 'unauthorised session')} from ${ukDate(windowFrom)} to ${ukDate(windowTo)}.`;
  const rest = [window, ...codesInWindow(row), upTo(row)];
  return metOn === undefined
    ? no('It has not been met so far.', ...rest)
    : yes(`It was met on ${ukDate(metOn)}.`, ...rest);
}

function schoolAge({ birthDate, today }: ReadinessFacts): Finding {
  if (birthDate === '') return ask('The register does not say when the pupil was born.');
  const { startsOn, endsOn } = schoolAgeOf(birthDate);
  if (today < startsOn) return no(`The pupil reaches it on ${ukDate(startsOn)}.`);
  return today > endsOn
    ? no(`It ended for the pupil on ${ukDate(endsOn)}.`)
    : yes(`It ends for the pupil on ${ukDate(endsOn)}.`);
}

function noUnexplained({ row }: ReadinessFacts): Finding {
  if (!row) return noFigures;
  const count = row.figures.byCode.N ?? 0;
  if (count === 0) return yes('No N stands in it.', upTo(row));
  const oldest = marksWithin(row, { from: '', to: row.asAt }).find(({ code }) => code === 'N');
  const since = oldest ? ` The oldest is of ${ukDate(oldest.date)}.` : '';
  return no(`${counted(count, 'N still stands', 'N still stand')}.${since}`, upTo(row));
}

function notInCare({ row }: ReadinessFacts): Finding {
  if (row?.flags.includes('in-care')) return no('The register says that the pupil is in care.');
  return ask('The register does not say that the pupil is in care. It may not say it of anybody.');
}

/** As My week has it, which counts the days of a request as well. */
const lastHoliday = (row: CaseloadPupil) => markFacts(row).holidays.at(-1);

function codedHoliday({ row }: ReadinessFacts): Finding {
  if (!row) return noFigures;
  if (row.calendar.marks === '') return sumsOnly;
  const holiday = lastHoliday(row);
  if (!holiday) return no('No G stands in the register.', upTo(row));
  const { from, to, sessions } = holiday;
  return yes(`${counted(sessions, 'session')} of G from ${ukDate(from)} to ${ukDate(to)}.`, upTo(row));
}

function requestInTime({ row, today, measures }: ReadinessFacts): Finding {
  if (!row) return noFigures;
  const holiday = row.calendar.marks === '' ? undefined : lastHoliday(row);
  if (!holiday) return ask('The register does not show when the pupil came back.');
  if (holiday.returnedOn === undefined)
    return yes('By the register the pupil has not come back so far.', upTo(row));
  const until = addDays(holiday.returnedOn, measures.holidayRequestDays);
  const words = `The pupil came back on ${ukDate(holiday.returnedOn)}: ${counted(measures.holidayRequestDays, 'day')} from then is ${ukDate(until)}.`;
  return today <= until ? yes(words) : no(words);
}

/** Tests that the register answers. */
export const registerFindings = {
  'threshold-met': thresholdMet,
  'school-age': schoolAge,
  'no-unexplained': noUnexplained,
  'not-in-care': notInCare,
  'coded-holiday': codedHoliday,
  'request-in-time': requestInTime,
} as const satisfies Partial<Record<EvidenceTest, (facts: ReadinessFacts) => Finding>>;
