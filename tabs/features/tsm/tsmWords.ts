import { ukDate, ukDay, ukTime } from '../../../src/calendar/ukDate.ts';
import type { ArrangedMeeting, SchoolInLine } from '../../app/apiTypes.ts';

export const placeWords: Readonly<Record<SchoolInLine['place'], string>> = {
  next: 'Put first',
  overdue: 'Overdue',
  due: 'Due',
  arranged: 'Arranged',
  'not-yet': 'Not due yet',
  later: 'Put later',
};

export const basisWords: Readonly<Record<SchoolInLine['basis'], string>> = {
  termly: 'Every term',
  annual: 'Every year',
};

export const roleWords: Readonly<Record<ArrangedMeeting['attendees'][number]['role'], string>> = {
  'attendance-champion': 'Senior Attendance Champion',
  'attendance-officer': 'Attendance officer',
  senco: 'SENCO',
  'safeguarding-lead': 'Designated Safeguarding Lead',
  pastoral: 'Pastoral',
  'head-of-year': 'Head of year',
  'support-worker': 'Attendance Support Worker',
  'early-help': 'Early Help',
  other: 'Other',
};

export const stateWords: Readonly<Record<ArrangedMeeting['state'], string>> = {
  offered: 'Times offered',
  booked: 'Booked',
  held: 'Held',
  agreed: 'Held, minutes agreed',
  cancelled: 'Cancelled',
  'no-show': 'The school did not come',
};

export const modeWords: Readonly<Record<ArrangedMeeting['mode'], string>> = {
  teams: 'On Teams',
  'in-person': 'In person',
};

/** 'Thursday 3 December 2026, 10am to 11am'. */
export const spanWords = ({ startsAt, endsAt }: { startsAt: string; endsAt: string }): string =>
  `${ukDay(startsAt)}, ${ukTime(startsAt)} to ${ukTime(endsAt)}`;

export function nextWords({ next }: Pick<SchoolInLine, 'next'>): string {
  if (!next) return 'None arranged';
  return next.startsAt ? `${ukDate(next.startsAt)}, ${ukTime(next.startsAt)}` : 'Times offered';
}

export const lastWords = ({ lastHeldOn }: Pick<SchoolInLine, 'lastHeldOn'>): string =>
  lastHeldOn ? ukDate(lastHeldOn) : 'None recorded';
