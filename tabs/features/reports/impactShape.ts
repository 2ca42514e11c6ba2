import { attendancePercent } from '../../../src/attendance/band.ts';
import type { ImpactReport } from '../../app/apiTypes.ts';
import { amount } from '../../parts/amount.ts';
import { inTenths, readTenths } from '../../parts/tenths.ts';

export type ImpactPupil = ImpactReport['pupils'][number];
type Counts = ImpactPupil['before'];
/** The two points at which a pupil is looked at: so many possible sessions after the meeting. */
export type Mark = 30 | 60;

export const countsAt = (pupil: ImpactPupil, mark: Mark): Counts | undefined =>
  mark === 30 ? pupil.at30 : pupil.at60;

/** Percentage points against before the meeting, in tenths; undefined where either is not known. */
export function changeSince(pupil: ImpactPupil, counts: Counts | undefined): number | undefined {
  const before = readTenths(attendancePercent(pupil.before));
  const after = counts && readTenths(attendancePercent(counts));
  return before === undefined || after === undefined ? undefined : after - before;
}

/** '87.5%, up 3.2 points'. */
export function impactWords(pupil: ImpactPupil, counts: Counts | undefined): string {
  if (counts === undefined || counts.possible === 0) return 'Not yet';
  const change = changeSince(pupil, counts);
  const percent = `${attendancePercent(counts)}%`;
  if (change === undefined) return percent;
  if (change === 0) return `${percent}, no change`;
  return `${percent}, ${change > 0 ? 'up' : 'down'} ${inTenths(Math.abs(change))} points`;
}

/**
 * How many pupils are better, worse and as they were at a mark; `waiting` have not had so many sessions, and `unknown` had none
 * before the meeting, with which they could be compared.
 */
export function tally(pupils: readonly ImpactPupil[], mark: Mark) {
  const there = pupils.filter((pupil) => countsAt(pupil, mark) !== undefined);
  const changes = there.map((pupil) => changeSince(pupil, countsAt(pupil, mark)));
  const count = (fits: (change: number) => boolean) =>
    changes.filter((change) => change !== undefined && fits(change)).length;
  return {
    up: count((change) => change > 0),
    down: count((change) => change < 0),
    same: count((change) => change === 0),
    waiting: pupils.length - there.length,
    unknown: changes.filter((change) => change === undefined).length,
  };
}

/** 'After 30 sessions: 1 better, 0 worse, 2 the same; 1 pupil not there yet.' */
export function tallyWords(pupils: readonly ImpactPupil[], mark: Mark): string {
  const { up, down, same, waiting, unknown } = tally(pupils, mark);
  const others = [
    waiting > 0 && `${amount(waiting, 'pupil')} not there yet`,
    unknown > 0 && `${amount(unknown, 'pupil')} without a session before the meeting`,
  ].filter((words) => words !== false);
  const counts = `After ${mark} sessions: ${up} better, ${down} worse, ${same} the same`;
  return others.length > 0 ? `${counts}; ${others.join(', ')}.` : `${counts}.`;
}

export function impactCsvRows({ school, since, pupils }: ImpactReport): (string | number)[][] {
  const percent = (counts: Counts | undefined) => (counts ? attendancePercent(counts) : '');
  const points = (change: number | undefined) => (change === undefined ? '' : inTenths(change));
  return [
    [
      'School',
      'Since',
      'Pupil',
      'Year',
      'Before %',
      'After 30 sessions %',
      'Change at 30',
      'After 60 sessions %',
      'Change at 60',
      'So far %',
      'Sessions so far',
      'Actions done',
      'Actions open',
    ],
    ...pupils.map((one) => [
      school.name,
      since,
      one.pupil.name,
      one.pupil.yearGroup,
      percent(one.before),
      percent(one.at30),
      points(changeSince(one, one.at30)),
      percent(one.at60),
      points(changeSince(one, one.at60)),
      percent(one.soFar),
      one.soFar.possible,
      one.actionsDone,
      one.actionsOpen,
    ]),
  ];
}
