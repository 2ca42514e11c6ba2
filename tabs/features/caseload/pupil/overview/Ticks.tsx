import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissCircleRegular } from '@fluentui/react-icons/svg/dismiss-circle';
import type { CaseFile } from '../../../../app/apiTypes.ts';
import styles from '../case.module.css';

const names: readonly { tick: keyof CaseFile['state']['ticks']; yes: string; no: string }[] = [
  { tick: 'plan', yes: 'A plan is open', no: 'No plan is open' },
  { tick: 'lead', yes: 'Someone in school leads', no: 'Nobody leads yet' },
  { tick: 'review', yes: 'The plan is reviewed in time', no: 'No review in time' },
  { tick: 'seen', yes: 'Seen lately', no: 'Not seen lately' },
];

/** The four things that every severely absent pupil should have. */
export function Ticks({ ticks }: { ticks: CaseFile['state']['ticks'] }) {
  return (
    <section className={styles.panel} aria-labelledby="ticks">
      <h3 id="ticks">For a severely absent pupil</h3>
      <ul className={styles.ticks}>
        {names.map(({ tick, yes, no }) => (
          <li key={tick} className={styles.signed}>
            {ticks[tick] ? (
              <CheckmarkCircleRegular aria-hidden="true" className="sign" />
            ) : (
              <DismissCircleRegular aria-hidden="true" className="sign" />
            )}
            {ticks[tick] ? yes : <strong>{no}</strong>}
          </li>
        ))}
      </ul>
    </section>
  );
}
