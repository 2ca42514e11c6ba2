import type { PupilPage as Pupil } from '../../../../app/apiTypes.ts';
import { amount } from '../../../../parts/amount.ts';
import { WhyThis } from '../../../../parts/WhyThis.tsx';
import { Figure } from './Figure.tsx';
import { recoveryOf, recoveryShort } from './recoveryWords.ts';

/** The run of sessions that it takes to be above 90%. */
export function RecoveryFigure({ pupil }: { pupil: Pupil }) {
  const toNinety = recoveryOf(pupil).find(({ above }) => above === 90);
  if (!toNinety) return null;
  return (
    <Figure
      name="To be above 90%"
      value={recoveryShort(toNinety)}
      why={
        <WhyThis
          of="getting above 90%"
          source={pupil.source}
          outOf={amount(pupil.possible, 'possible session so far', 'possible sessions so far')}
        >
          The fewest sessions attended one after the other, with none missed, that make attendance more than
          90% of all possible sessions: nine times the sessions missed, less those attended, and one more.
          Sessions left are those of the school’s calendar after the last date of the register.
        </WhyThis>
      }
    >
      {toNinety.sessions === 0 ? (
        'Attendance is above 90%.'
      ) : (
        <a href="#recovery" className="link not-printed">
          What that means for this year
        </a>
      )}
    </Figure>
  );
}
