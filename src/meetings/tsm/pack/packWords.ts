import { attendancePercent } from '../../../attendance/band.ts';
import { ukDate } from '../../../calendar/ukDate.ts';
import { counted } from '../../../casework/counted.ts';
import type { Pack, PackPupil, Rag } from './pack.ts';

export const ragNames: Readonly<Record<Rag['colour'], string>> = {
  red: 'Red',
  amber: 'Amber',
  green: 'Green',
  none: 'Not rated',
};

const bandNames: Readonly<Record<PackPupil['band'], string>> = {
  severe: 'Severely absent',
  persistent: 'Persistently absent',
  'not-persistent': 'Not persistently absent',
  'no-sessions': 'No sessions in the register',
};

/** 'Severely absent, exactly on the line'. */
export const bandWords = ({ band, onLine }: Pick<PackPupil, 'band' | 'onLine'>): string =>
  `${bandNames[band]}${onLine ? ', exactly on the line' : ''}`;

/** '46.2%: 60 of 130 sessions up to 23 November 2026'. */
export function figureWords({ figures }: Pick<PackPupil, 'figures'>): string {
  if (!figures || figures.possible === 0) return 'No attendance is known.';
  const { attended, possible, asAt } = figures;
  return `${attendancePercent(figures)}%: ${attended} of ${possible} sessions up to ${ukDate(asAt)}`;
}

export function trendWords({ recent, earlier }: Pick<PackPupil, 'recent' | 'earlier'>): string | undefined {
  if (!recent || !earlier || recent.possible === 0 || earlier.possible === 0) return undefined;
  return `${attendancePercent(recent)}% in the last four school weeks, ${attendancePercent(earlier)}% before`;
}

type Line = { name: string; value: string };

/** What is known of a pupil, line by line: the same on the screen, in print and in Word. */
export function pupilLines(pupil: PackPupil): Line[] {
  const trend = trendWords(pupil);
  const { plan, seenOn, unseenDays } = pupil;
  const seen = seenOn ? `Last seen on ${ukDate(seenOn)}` : 'Nobody is known to have seen the pupil';
  const lines: (Line | undefined)[] = [
    { name: 'Attendance', value: figureWords(pupil) },
    trend ? { name: 'Trend', value: trend } : undefined,
    {
      name: 'Plan',
      value: plan
        ? `${plan.title}, cycle ${plan.cycle}; review ${plan.overdue ? 'was due' : 'due'} on ${ukDate(plan.reviewOn)}`
        : 'No plan is open.',
    },
    { name: 'Lead', value: pupil.lead ?? 'Nobody is named.' },
    {
      name: 'Seen',
      value: unseenDays === undefined ? seen : `${seen}, ${counted(unseenDays, 'school day')} ago`,
    },
    pupil.flags.length > 0 ? { name: 'In the register', value: pupil.flags.join(', ') } : undefined,
    pupil.barriers.length > 0 ? { name: 'Barriers', value: pupil.barriers.join(', ') } : undefined,
    pupil.earlyHelp ? { name: 'Early Help', value: pupil.earlyHelp } : undefined,
    pupil.legal.length > 0 ? { name: 'Legal steps', value: pupil.legal.join(', ') } : undefined,
    pupil.last
      ? {
          name: 'Last meeting',
          value: `${ukDate(pupil.last.on)}. ${pupil.last.approach ?? 'No joint approach was written down.'}`,
        }
      : undefined,
  ];
  return lines.filter((line) => line !== undefined);
}

export const answerNames: Readonly<Record<Exclude<keyof NonNullable<Pack['answer']>, 'on' | 'by'>, string>> =
  {
    cohorts: 'Cohorts',
    timetables: 'Part-time timetables',
    codes: 'Codes',
    legal: 'Legal steps',
    actions: 'Actions from last time',
    wholeSchool: 'Whole school',
  };

/** What the school said, in the order in which it was asked. */
export function answerLines(answer: NonNullable<Pack['answer']>): Line[] {
  return (Object.keys(answerNames) as (keyof typeof answerNames)[]).flatMap((name) => {
    const value = answer[name];
    return value ? [{ name: answerNames[name], value }] : [];
  });
}

/** 'Register from 7 September 2026 to 23 November 2026, uploaded on 24 November 2026'. */
export function sourceWords({ register }: Pick<Pack, 'register'>): string {
  if (!register) return 'No register has been uploaded, so there are no figures.';
  return `Register from ${ukDate(register.from)} to ${ukDate(register.to)}, uploaded on ${ukDate(register.uploadedOn)}`;
}
