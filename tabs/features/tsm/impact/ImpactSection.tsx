import { attendancePercent } from '../../../../src/attendance/band.ts';
import { amount } from '../../../parts/amount.ts';
import { EmptyState } from '../../../parts/EmptyState.tsx';
import { PageLink } from '../../../parts/PageLink.tsx';
import { ProblemPanel } from '../../../parts/ProblemPanel.tsx';
import stacked from '../../../parts/stacked.module.css';
import { Waiting } from '../../../parts/Waiting.tsx';
import styles from '../cycle/cycle.module.css';
import { type MinutesPupil, useMinutes } from '../cycle/useCycle.ts';
import { pointWords } from './impactWords.ts';

/** What became of the pupils who were discussed, after 30 and 60 of their sessions. */
export function ImpactSection({ meetingId }: { meetingId: string }) {
  const minutes = useMinutes(meetingId);
  if (minutes.error && !minutes.data)
    return <ProblemPanel error={minutes.error} retry={() => void minutes.refetch()} />;
  if (!minutes.data) return <Waiting what="what came of it" lines={6} />;
  const pupils = minutes.data.pupils.filter(({ discussion, impact }) => discussion && impact);
  const { actions } = minutes.data;
  return (
    <section className={styles.part} aria-labelledby="impact">
      <h2 id="impact">What came of it</h2>
      {pupils.length === 0 ? (
        <EmptyState heading="Nobody was discussed">
          <p>What became of pupils is shown for those of whom something stands in the minutes.</p>
        </EmptyState>
      ) : (
        <>
          <Exceptions pupils={pupils} />
          <ImpactTable pupils={pupils} />
        </>
      )}
      <p>
        Actions for the whole school: {actions.filter(({ doneOn }) => doneOn).length} of {actions.length}{' '}
        done.
      </p>
      <p className="quiet prose">
        Before: from the start of the register to the day of the meeting, that day included. After: the first
        30 and 60 sessions that were possible for the pupil after that day. A change so soon may have other
        causes.
      </p>
    </section>
  );
}

function Exceptions({ pupils }: { pupils: readonly MinutesPupil[] }) {
  const those = pupils.filter(({ impact }) => (impact?.exceptions.length ?? 0) > 0);
  if (those.length === 0) return <p>Every pupil has a plan and has been seen.</p>;
  return (
    <>
      <h3>To come back to</h3>
      <ul>
        {those.map(({ id, name, impact }) => (
          <li key={id}>
            <PageLink to={`/pupils/${id}`}>{name}</PageLink>: {impact?.exceptions.join(' ')}
          </li>
        ))}
      </ul>
    </>
  );
}

function ImpactTable({ pupils }: { pupils: readonly MinutesPupil[] }) {
  return (
    <table className={`table number ${stacked.stacked}`}>
      <caption className="unseen">Each pupil before the meeting and after it</caption>
      <thead>
        <tr>
          <th scope="col">Pupil</th>
          <th scope="col">Before</th>
          <th scope="col">After 30 sessions</th>
          <th scope="col">After 60 sessions</th>
          <th scope="col">So far</th>
          <th scope="col">Actions done</th>
        </tr>
      </thead>
      <tbody>
        {pupils.map(({ id, name, impact }) => (
          <tr key={id}>
            <th scope="row">
              <PageLink to={`/pupils/${id}`}>{name}</PageLink>
            </th>
            <td data-label="Before">
              {impact?.before && impact.before.possible > 0
                ? `${attendancePercent(impact.before)}%`
                : 'Not known'}
            </td>
            <td data-label="After 30">{pointWords(impact?.at30)}</td>
            <td data-label="After 60">{pointWords(impact?.at60)}</td>
            <td data-label="So far">
              {impact?.soFar && impact.soFar.possible > 0
                ? `${pointWords(impact.soFar)}, ${amount(impact.soFar.possible, 'session')}`
                : 'No sessions yet'}
            </td>
            <td data-label="Actions">
              {impact?.actionsDone ?? 0} of {impact?.actionsOf ?? 0}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
