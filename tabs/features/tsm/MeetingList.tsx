import { EmptyState } from '../../parts/EmptyState.tsx';
import { PageLink } from '../../parts/PageLink.tsx';
import { ProblemPanel } from '../../parts/ProblemPanel.tsx';
import { Waiting } from '../../parts/Waiting.tsx';
import styles from './tsm.module.css';
import { spanWords, stateWords } from './tsmWords.ts';
import { useMeetings } from './useTsm.ts';

/** The meetings of a person's schools, those that come last first. */
export function MeetingList() {
  const meetings = useMeetings();
  if (meetings.error) return <ProblemPanel error={meetings.error} retry={() => void meetings.refetch()} />;
  if (!meetings.data) return <Waiting what="the meetings" />;
  if (meetings.data.length === 0)
    return (
      <EmptyState heading="No meeting is arranged">
        <p>
          You can ask for one in <PageLink to="/week">My week</PageLink>. Your support worker then offers
          times.
        </p>
      </EmptyState>
    );
  return (
    <ul className={styles.schools}>
      {meetings.data.map((meeting) => {
        const { id, school, state, startsAt, endsAt } = meeting;
        return (
          <li key={id} className={styles.school}>
            <p>
              <PageLink to={`/tsm/${id}`}>
                {startsAt && endsAt ? spanWords({ startsAt, endsAt }) : 'Pick a time'}
                <span className="unseen">, {school.name}</span>
              </PageLink>
            </p>
            <p className="quiet">
              {stateWords[state]} · {school.name}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
