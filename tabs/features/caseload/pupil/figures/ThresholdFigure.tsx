import { thresholdSessions, windowWeeks } from '../../../../../src/attendance/threshold.ts';
import { ukDate } from '../../../../../src/calendar/ukDate.ts';
import type { PupilPage as Pupil } from '../../../../app/apiTypes.ts';
import { amount, figure } from '../../../../parts/amount.ts';
import { WhyThis } from '../../../../parts/WhyThis.tsx';
import { thresholdWords } from '../../figureWords.ts';
import { Figure } from './Figure.tsx';

export function ThresholdFigure({ pupil }: { pupil: Pupil }) {
  const { threshold, source, insight } = pupil;
  return (
    <Figure
      name="National threshold"
      value={thresholdWords(threshold)}
      why={
        <WhyThis of="the national threshold" source={source}>
          {threshold
            ? `${thresholdSessions} unauthorised sessions (G, N, O or U) within ${windowWeeks} school weeks. A school week is a week from Monday to Sunday in which this school recorded at least one session. The window is the last school week of the register and the ${windowWeeks - 1} before it.`
            : 'It needs the date of each unauthorised session, and this register gives sums only.'}
        </WhyThis>
      }
    >
      {threshold === undefined ? (
        'A register of sums does not say in which weeks the sessions were missed.'
      ) : threshold.windowFrom === undefined || threshold.windowTo === undefined ? (
        'The register holds no school week yet.'
      ) : (
        <>
          {amount(threshold.inWindow, 'unauthorised session')} from {ukDate(threshold.windowFrom)} to{' '}
          {ukDate(threshold.windowTo)}
          {threshold.unexplainedInWindow > 0
            ? `, ${figure(threshold.unexplainedInWindow)} of them unexplained (N)`
            : ''}
          .{' '}
          {insight ? (
            <a href="#threshold" className="link not-printed">
              See the sessions
            </a>
          ) : null}
        </>
      )}
    </Figure>
  );
}
