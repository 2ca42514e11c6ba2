import { Button } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons/svg/arrow-right';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import type { QuestionId } from '../../../../src/guidance/supportFirst/flow.ts';
import type { FlowRow, RowState, Way } from './flowRows.ts';
import styles from './map.module.css';

const stateWords: Record<RowState, string> = {
  answered: 'Answered',
  here: 'You are here',
  skipped: 'Passed over',
  ahead: '',
};

type Props = { row: FlowRow; onBackTo(id: QuestionId): void };

export function FlowMapRow({ row, onBackTo }: Props) {
  const { question, step, state, ways, bypass, isDownTaken } = row;
  return (
    <li
      className={styles.row}
      data-state={state}
      data-down={isDownTaken || undefined}
      data-bypass={bypass?.part}
      data-bypass-taken={bypass?.isTaken || undefined}
      aria-current={state === 'here' ? 'step' : undefined}
    >
      <div className={styles.box}>
        <span className={styles.number}>
          <span className="unseen">Step </span>
          {step}
        </span>
        <span className={styles.title}>{question.title}</span>
        {state === 'answered' ? (
          <Button
            size="small"
            className={`not-printed ${styles.change}`}
            aria-label={`Change the answer to step ${step}, ${question.title}`}
            onClick={() => onBackTo(question.id)}
          >
            Change
          </Button>
        ) : stateWords[state] === '' ? null : (
          <span className={styles.state}>{stateWords[state]}</span>
        )}
      </div>
      <span className={styles.stem} aria-hidden="true" />
      <ul className={styles.ways}>
        {ways.map((way) => (
          <WayLine key={way.answer.id} way={way} />
        ))}
      </ul>
    </li>
  );
}

function WayLine({ way }: { way: Way }) {
  return (
    <li className={styles.way} data-taken={way.isTaken || undefined} data-to={way.leadsTo}>
      <span className={styles.answer}>
        {way.isTaken ? <CheckmarkCircleFilled aria-hidden="true" className="inline-icon" /> : null}
        {way.isTaken ? <span className="unseen">Your answer: </span> : null}
        {way.answer.label}
      </span>
      <ArrowRightRegular aria-hidden="true" className={styles.arrow ?? ''} />
      <span className="unseen">leads to </span>
      <span className={styles.target}>{way.leadsTo === 'outcome' ? way.title : `Step ${way.step}`}</span>
    </li>
  );
}
