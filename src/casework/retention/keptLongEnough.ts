import { ukDate } from '../../calendar/ukDate.ts';
import { yearsLater } from '../../calendar/yearsLater.ts';
import type { Entry } from '../cases/entry.ts';
import type { PupilCase } from '../cases/pupilCase.ts';
import { dayOfInstant } from '../cases/ruleContext.ts';
import { isOfKind } from '../cases/standingEntries.ts';
import type { CouncilSettings } from '../council/councilSettings.ts';
import { hasOpenWork } from './openWork.ts';

/** All that decides how long a case is kept. */
export type KeptCase = {
  pupilCase: PupilCase;
  /** Those that were taken out too. */
  entries: readonly Entry[];
  onCaseload: boolean;
};

/** A case that has been kept long enough. Dates are ISO: when something was last written down, and from when it can go. */
export type DueCase = { lastOn: string; due: string; why: string };

const latest = (days: readonly string[]): string => days.reduce((a, b) => (a > b ? a : b), '');

function leftOn(entries: readonly Entry[], today: string): string | undefined {
  const [profile] = entries.filter(isOfKind('profile'));
  const day = profile?.content.leftOn;
  return day !== undefined && day <= today ? day : undefined;
}

/**
 * Whether a case has been kept as long as the council has set, and since when: the pupil has left or is off the caseload, nothing
 * was written down for so many years, no work is open and nobody holds it. Undefined where it has to stay.
 */
export function keptLongEnough(
  { pupilCase, entries, onCaseload }: KeptCase,
  { caseYears }: Pick<CouncilSettings['retention'], 'caseYears'>,
  today: string,
): DueCase | undefined {
  const left = leftOn(entries, today);
  if (pupilCase.hold || (onCaseload && left === undefined) || hasOpenWork(entries, today)) return undefined;
  const written = [pupilCase.opened, ...entries.flatMap(({ history }) => history)];
  const lastWritten = latest(written.map(({ at }) => dayOfInstant(at)));
  const lastOn = latest([lastWritten, left ?? '']);
  const due = yearsLater(lastOn, caseYears);
  if (due > today) return undefined;
  const where = left === undefined ? 'Not on the caseload any more.' : `Left the school on ${ukDate(left)}.`;
  const years = `${caseYears} ${caseYears === 1 ? 'year' : 'years'}`;
  const why = `${where} The last thing was written down on ${ukDate(lastWritten)}. Kept for ${years} after ${ukDate(lastOn)}.`;
  return { lastOn: lastWritten, due, why };
}
