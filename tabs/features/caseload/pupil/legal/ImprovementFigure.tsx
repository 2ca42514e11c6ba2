import { ukDate } from '../../../../../src/calendar/ukDate.ts';
import type { ImprovementFigure as Figure } from '../../../../app/apiTypes.ts';
import { amount, figure as inFigures } from '../../../../parts/amount.ts';
import { gapWords, withinWords } from './improvementWords.ts';
import styles from './legal.module.css';

/** Attendance in the period of a notice to improve, as far as the register goes. */
export function ImprovementFigure({ figure }: { figure: Figure }) {
  const { gap, upTo, possible, unauthorised, unauthorisedPercent, mostUnauthorised, within, daysLeft } =
    figure;
  if (upTo === undefined)
    return (
      <p className={styles.figure}>
        {gapWords(gap, figure.startsOn)}, so nothing can be said about the period.
      </p>
    );
  return (
    <p className={styles.figure} data-within={within}>
      <strong>
        {unauthorisedPercent === '' ? 'No possible sessions' : `${unauthorisedPercent}% unauthorised`}
      </strong>{' '}
      up to {ukDate(upTo)}: {inFigures(unauthorised)} of {amount(possible, 'possible session')}. The notice
      says at most {mostUnauthorised}%{withinWords(figure)}
      {daysLeft === undefined || daysLeft === 0
        ? ''
        : ` ${amount(daysLeft, 'school day')} of the period ${daysLeft === 1 ? 'is' : 'are'} still to come.`}
    </p>
  );
}
