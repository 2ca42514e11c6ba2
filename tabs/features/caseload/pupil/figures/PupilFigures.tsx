import {
  missedLearning,
  schoolDaysInWords,
  weeksInWords,
} from '../../../../../src/attendance/pupil/missedLearning.ts';
import { ukDate } from '../../../../../src/calendar/ukDate.ts';
import type { PupilPage as Pupil } from '../../../../app/apiTypes.ts';
import { useMe } from '../../../../app/MeContext.ts';
import { amount, figure } from '../../../../parts/amount.ts';
import { readingWords } from '../../../../parts/readingWords.ts';
import { WhyThis } from '../../../../parts/WhyThis.tsx';
import { BandLabel } from '../../BandLabel.tsx';
import { missedSessions, notKnown } from '../../figureWords.ts';
import { ChangeLabel } from '../../table/ChangeLabel.tsx';
import { Figure } from './Figure.tsx';
import styles from './figures.module.css';
import { MarkFigures } from './MarkFigures.tsx';
import { RecoveryFigure } from './RecoveryFigure.tsx';
import { ThresholdFigure } from './ThresholdFigure.tsx';

/** The figures that an Attendance Support Worker asks for first, each with why it is this number. */
export function PupilFigures({ pupil }: { pupil: Pupil }) {
  const { insight } = pupil;
  return (
    <dl className={styles.figures}>
      <Attendance pupil={pupil} />
      <Missed pupil={pupil} />
      <ThresholdFigure pupil={pupil} />
      {insight ? <MarkFigures pupil={pupil} insight={insight} /> : null}
      <RecoveryFigure pupil={pupil} />
      <Late pupil={pupil} />
      <Change pupil={pupil} />
    </dl>
  );
}

function Attendance({ pupil }: { pupil: Pupil }) {
  const { possible, attended, attendance, band, onTheLine, source } = pupil;
  const words = readingWords[useMe().bandReading];
  return (
    <Figure
      name="Attendance"
      value={
        <>
          {possible === 0 ? 'No possible sessions' : `${attendance}%`}
          <span className={styles.bandOfValue}>
            <BandLabel band={band} onTheLine={onTheLine} />
          </span>
        </>
      }
      why={
        <WhyThis of="attendance" source={source} outOf={amount(possible, 'possible session')}>
          Sessions attended out of sessions that were possible, to one decimal. Possible is attended,
          authorised and unauthorised together; codes such as D, X and Y1 to Y7 are not a possible session.
          Persistently absent is {words.persistent}, severely absent is {words.severe}, compared in whole
          sessions and not as rounded percentages. {words.whose}
        </WhyThis>
      }
    >
      Attended {figure(attended)} of {amount(possible, 'possible session')}.
    </Figure>
  );
}

function Missed({ pupil }: { pupil: Pupil }) {
  const { authorised, unauthorised, possible, source } = pupil;
  const missed = missedSessions(pupil);
  const learning = missedLearning(missed);
  const weeks = weeksInWords(learning);
  return (
    <Figure
      name="Learning missed"
      value={schoolDaysInWords(learning.days)}
      why={
        <WhyThis of="learning missed" source={source} outOf={amount(possible, 'possible session')}>
          {amount(missed, 'session')} marked as absent. A session is a morning or an afternoon, so two make a
          school day and ten make a week.
        </WhyThis>
      }
    >
      {weeks === undefined ? '' : `That is ${weeks} of learning. `}
      {amount(missed, 'session')}: {figure(authorised)} authorised, {figure(unauthorised)} unauthorised.
    </Figure>
  );
}

function Late({ pupil }: { pupil: Pupil }) {
  const { lateBefore, lateAfter, source, possible } = pupil;
  const times = lateBefore + lateAfter;
  // Sums by category do not say it: nought would be a claim.
  const isKnown = times > 0 || Object.keys(pupil.byCode).length > 0;
  return (
    <Figure
      name="Late"
      value={isKnown ? amount(times, 'time') : notKnown}
      why={
        <WhyThis of="lateness" source={source} outOf={amount(possible, 'possible session')}>
          Sessions marked L or U. L counts as attended; U counts as an unauthorised absence, and towards the
          national threshold.
        </WhyThis>
      }
    >
      {isKnown
        ? `${figure(lateBefore)} before the register closed (L) and ${figure(lateAfter)} after it closed (U).`
        : 'This register does not say how often.'}
    </Figure>
  );
}

function Change({ pupil }: { pupil: Pupil }) {
  const { previous, changeInTenths, source } = pupil;
  return (
    <Figure
      name="Change since last register"
      value={<ChangeLabel tenths={changeInTenths} />}
      why={
        <WhyThis of="the change" source={source}>
          The attendance above less the attendance in the register saved before it, each as it is shown, in
          percentage points.
        </WhyThis>
      }
    >
      {previous
        ? `It was ${previous.attendance}% in the register up to ${ukDate(previous.asAt)}.`
        : 'There is no register before this one with this pupil in it.'}
    </Figure>
  );
}
