import type { ReactNode } from 'react';
import { ukDate } from '../../../src/calendar/ukDate.ts';
import type { PupilPage as Pupil } from '../../app/apiTypes.ts';
import { useMe } from '../../app/MeContext.ts';
import { amount, figure } from '../../parts/amount.ts';
import { BandLabel } from './BandLabel.tsx';
import { ChangeLabel } from './ChangeLabel.tsx';
import {
  bandWords,
  missedSessions,
  sessionsAndDays,
  thresholdSessions,
  thresholdWords,
} from './figureWords.ts';
import styles from './pupil.module.css';

export function PupilFigures({ pupil }: { pupil: Pupil }) {
  const { possible, attended, authorised, unauthorised, previous, asAt, calendar } = pupil;
  const words = bandWords[useMe().bandReading];
  return (
    <dl className={styles.figures}>
      <Figure name="Attendance" value={possible === 0 ? 'No possible sessions' : `${pupil.attendance}%`}>
        Attended {figure(attended)} of {amount(possible, 'possible session')}, from {ukDate(calendar.from)} to{' '}
        {ukDate(asAt)}, the last date in the saved register.
      </Figure>
      <Figure name="Missed" value={sessionsAndDays(missedSessions(pupil))}>
        {amount(authorised, 'session')} authorised, {figure(unauthorised)} unauthorised.
      </Figure>
      <Figure name="Absence" value={<BandLabel band={pupil.band} onTheLine={pupil.onTheLine} />}>
        Persistent is {words.persistent}, severe is {words.severe}. {words.whose}
      </Figure>
      <Figure name="Change since last register" value={<ChangeLabel tenths={pupil.changeInTenths} />}>
        {previous
          ? `It was ${previous.attendance}% in the register up to ${ukDate(previous.asAt)}.`
          : 'Not on the caseload in the register before this one, or this is the first.'}
      </Figure>
      <Figure name="National threshold" value={thresholdWords(pupil.threshold)}>
        <ThresholdWindow threshold={pupil.threshold} />
      </Figure>
      <Figure name="Late" value={amount(pupil.lateBefore + pupil.lateAfter, 'time')}>
        {figure(pupil.lateBefore)} before the register closed (L, counts as attending) and{' '}
        {figure(pupil.lateAfter)} after it closed (U, counts as unauthorised).
      </Figure>
    </dl>
  );
}

function Figure({ name, value, children }: { name: string; value: ReactNode; children: ReactNode }) {
  return (
    <div className={styles.figure}>
      <dt>{name}</dt>
      <dd className={styles.value}>{value}</dd>
      <dd className={styles.basis}>{children}</dd>
    </div>
  );
}

function ThresholdWindow({ threshold }: { threshold: Pupil['threshold'] }) {
  const { inWindow, unexplainedInWindow, windowFrom, windowTo } = threshold;
  if (windowFrom === undefined || windowTo === undefined) return 'The register holds no school week yet.';
  return (
    <>
      {amount(inWindow, 'unauthorised session')} (G, N, O or U) in the 10 school weeks from{' '}
      {ukDate(windowFrom)} to {ukDate(windowTo)}. The threshold is {thresholdSessions}.
      {unexplainedInWindow > 0
        ? ` ${figure(unexplainedInWindow)} of them ${unexplainedInWindow === 1 ? 'is' : 'are'} N: settle ${
            unexplainedInWindow === 1 ? 'it' : 'them'
          } within 5 school days of the absence.`
        : ''}
    </>
  );
}
