import { useQuery } from '@tanstack/react-query';
import { Link, Redirect } from 'wouter';
import { ukDay, ukTime } from '../../../src/calendar/ukDate.ts';
import { useApp } from '../../app/AppContext.ts';
import { bodyOf } from '../../app/apiClient.ts';
import { useMe } from '../../app/MeContext.ts';
import { PageHeading } from '../../parts/PageHeading.tsx';
import { PageLink } from '../../parts/PageLink.tsx';
import { ProblemPanel } from '../../parts/ProblemPanel.tsx';
import { useMeetingInContext } from '../../parts/useMeetingInContext.ts';
import { Waiting } from '../../parts/Waiting.tsx';
import { NotForReaders } from './NotForReaders.tsx';
import styles from './panel.module.css';

const mostChoices = 3;

/** Beside a meeting: leads on to what this meeting is for. Where that cannot be told, the person says which drop-in it is. */
export default function HerePage() {
  const { role } = useMe();
  const here = useMeetingInContext();
  if (here.data?.occurrenceId) return <Redirect to={`/meetings/${here.data.occurrenceId}/queue`} replace />;
  if (here.data?.tsmMeetingId) return <Redirect to={`/tsm/${here.data.tsmMeetingId}`} replace />;
  if (role === 'reader') return <NotForReaders />;
  if (here.isPending) return <Waiting what="this meeting" />;
  return <WhichDropIn />;
}

function WhichDropIn() {
  const { api } = useApp();
  const { data, error, refetch } = useQuery({
    queryKey: ['occurrences', 'drop-in'],
    queryFn: () => bodyOf(api.occurrences.$get({ query: { kind: 'drop-in' } })),
  });
  const choices = (data ?? []).filter(({ cancelled }) => !cancelled).slice(0, mostChoices);
  return (
    <>
      <PageHeading title="This meeting">Which drop-in is this?</PageHeading>
      {error ? <ProblemPanel error={error} retry={() => void refetch()} /> : null}
      {data || error ? null : <Waiting what="the next dates" />}
      {choices.length > 0 ? (
        <ul className={styles.choices}>
          {choices.map(({ id, title, startsAt, endsAt }) => (
            <li key={id}>
              <Link href={`/meetings/${id}/queue`} className={styles.choice}>
                <span>{ukDay(startsAt)}</span>
                <span className="quiet">
                  {ukTime(startsAt)} to {ukTime(endsAt)}. {title}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      ) : null}
      {data && choices.length === 0 ? <p>The attendance team has not set the next dates.</p> : null}
      <p>
        This meeting is none that the app has put in the calendar, or it is not for you. You can look at{' '}
        <PageLink to="/meetings">all dates</PageLink>.
      </p>
    </>
  );
}
