import { attendancePercent } from '../../../../../src/attendance/band.ts';
import { isOverdue } from '../../../../../src/attendance/pupil/unexplainedMarks.ts';
import { ukDate } from '../../../../../src/calendar/ukDate.ts';
import type { PupilPage as Pupil } from '../../../../app/apiTypes.ts';
import { amount, figure } from '../../../../parts/amount.ts';
import { readTenths } from '../../../../parts/tenths.ts';
import { WhyThis } from '../../../../parts/WhyThis.tsx';
import { changeWords } from '../../figureWords.ts';
import { nameOfCode } from './codeFacts.ts';
import { Figure } from './Figure.tsx';
import {
  type Insight,
  safeAndWellDays,
  seenWords,
  sessionInWords,
  settleWithinDays,
} from './sessionWords.ts';

type Props = { pupil: Pupil; insight: Insight };

/** What only a register with marks can say. */
export function MarkFigures({ pupil, insight }: Props) {
  return (
    <>
      <Seen pupil={pupil} insight={insight} />
      <Unexplained pupil={pupil} insight={insight} />
      <Recent pupil={pupil} insight={insight} />
    </>
  );
}

function Seen({ pupil, insight }: Props) {
  const { lastSeen } = insight;
  return (
    <Figure
      name="Last seen"
      id="last-seen"
      value={seenWords(lastSeen)}
      why={
        <WhyThis of="when they were last seen" source={pupil.source}>
          Counted in school days, from the last session marked as attending, or as arriving after the register
          closed (U), to the last date of the register. From {safeAndWellDays} school days on, it is shown as
          something to act on. It says what the register says: someone may have seen the pupil since.
        </WhyThis>
      }
    >
      {lastSeen === undefined
        ? 'No session of this register is marked as attended.'
        : `${sessionInWords(lastSeen)}: ${nameOfCode(lastSeen.code)} (${lastSeen.code}).`}
      {lastSeen?.offSite ? ' That was off site: the school did not see the pupil itself.' : ''}
    </Figure>
  );
}

function Unexplained({ pupil, insight }: Props) {
  const { unexplained } = insight;
  const overdue = unexplained.filter(isOverdue).length;
  return (
    <Figure
      name="Unexplained absences (N)"
      value={
        unexplained.length === 0
          ? 'None'
          : `${figure(unexplained.length)} live${overdue > 0 ? `, ${figure(overdue)} overdue` : ''}`
      }
      why={
        <WhyThis of="unexplained absences" source={pupil.source}>
          Sessions that are still marked N. An N stands until the reason is known, and counts as unauthorised
          until then. It should be settled within {settleWithinDays} school days.
        </WhyThis>
      }
    >
      {unexplained.length === 0 ? (
        'No session is waiting for a reason.'
      ) : (
        <>
          The oldest is {amount(unexplained[0]?.schoolDays ?? 0, 'school day')} old.{' '}
          <a href="#unexplained" className="link not-printed">
            See each of them
          </a>
        </>
      )}
    </Figure>
  );
}

function Recent({ pupil, insight }: Props) {
  const { from, now, before } = insight.recent;
  const [current, earlier] = [attendancePercent(now), attendancePercent(before)];
  const [a, b] = [readTenths(current), readTenths(earlier)];
  return (
    <Figure
      name="Last four school weeks"
      value={current === '' ? 'No possible sessions' : `${current}%`}
      why={
        <WhyThis
          of="the last four school weeks"
          source={pupil.source}
          outOf={`${amount(now.possible, 'possible session')} in the four weeks, ${figure(before.possible)} before them`}
        >
          Attendance in the last four school weeks of the register, from {ukDate(from)}, against all of the
          register before that.
        </WhyThis>
      }
    >
      {earlier === ''
        ? 'The register holds nothing before them.'
        : `Before that: ${earlier}%.${a === undefined || b === undefined ? '' : ` ${changeWords(a - b)}.`}`}
    </Figure>
  );
}
