import { ukDate } from '../../../../src/calendar/ukDate.ts';
import type { ImportCheck } from '../../../app/apiTypes.ts';
import { amount, figure } from '../../../parts/amount.ts';
import { WhyThis } from '../../../parts/WhyThis.tsx';
import { layoutWords } from '../layoutWords.ts';
import styles from './preview.module.css';

/** What was found in the file. */
export function CheckFacts({ check }: { check: ImportCheck }) {
  const { from, to, after, rowsUsed, rowsIn, fileName } = check;
  const { total } = after;
  const facts: readonly (readonly [string, string])[] = [
    ['How it is laid out', layoutWords(check.layout)],
    ['Dates', from && to ? `${ukDate(from)} to ${ukDate(to)}` : 'Not in the file'],
    ['Rows used', `${figure(rowsUsed)} of ${figure(rowsIn)}`],
    ...(from && to
      ? ([
          ['Pupils', figure(after.pupils)],
          ['Attendance of the school', `${total.attendance}%`],
          ['Pupils on the caseload', figure(after.onCaseload)],
        ] as const)
      : []),
    ...(after.thresholdMet === undefined
      ? []
      : ([['National threshold met', figure(after.thresholdMet)]] as const)),
  ];
  return (
    <>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {check.mappingRemembered ? (
        <p>It is read the way that somebody at this school explained for files like it.</p>
      ) : null}
      {from && to ? (
        <WhyThis
          of="the attendance of the school"
          source={{ fileName, from, to }}
          outOf={`${amount(total.possible, 'possible session')} of all pupils`}
        >
          {amount(total.attended, 'session')} attended, out of those that were possible. Percentages of pupils
          are never averaged.
        </WhyThis>
      ) : null}
    </>
  );
}
