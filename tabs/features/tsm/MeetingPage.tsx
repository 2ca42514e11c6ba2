import type { ArrangedMeeting } from '../../app/apiTypes.ts';
import { Notice } from '../../parts/Notice.tsx';
import { OutsideLink } from '../../parts/OutsideLink.tsx';
import { PageHeading } from '../../parts/PageHeading.tsx';
import { PageLink } from '../../parts/PageLink.tsx';
import { ProblemPanel } from '../../parts/ProblemPanel.tsx';
import { ukInstant } from '../../parts/ukInstant.ts';
import { useNotice } from '../../parts/useNotice.ts';
import { Waiting } from '../../parts/Waiting.tsx';
import { MeetingDecisions } from './MeetingDecisions.tsx';
import { MeetingSections } from './MeetingSections.tsx';
import { PickTime } from './PickTime.tsx';
import styles from './tsm.module.css';
import { modeWords, roleWords, spanWords, stateWords } from './tsmWords.ts';
import { useMeeting } from './useTsm.ts';

/** A Targeting Support Meeting: when it is and who comes, and what can be done with it. */
export default function MeetingPage({ meetingId }: { meetingId: string }) {
  const meeting = useMeeting(meetingId);
  return (
    <>
      <PageHeading
        title="Targeting Support Meeting"
        {...(meeting.data ? { intro: `With ${meeting.data.school.name}.` } : {})}
      >
        Targeting Support Meeting
      </PageHeading>
      {meeting.data ? (
        <Loaded meeting={meeting.data} />
      ) : meeting.error ? (
        <ProblemPanel error={meeting.error} retry={() => void meeting.refetch()} />
      ) : (
        <Waiting what="the meeting" />
      )}
    </>
  );
}

function Loaded({ meeting }: { meeting: ArrangedMeeting }) {
  const { notice, place, tell, clear } = useNotice();
  return (
    <>
      {notice ? <Notice place={place}>{notice}</Notice> : null}
      <section className="stack" aria-labelledby="when">
        <h2 id="when" tabIndex={-1}>
          {stateWords[meeting.state]}
        </h2>
        <When meeting={meeting} />
        {meeting.state === 'offered' && meeting.may.pick ? (
          <PickTime meeting={meeting} onStart={clear} onDone={tell} />
        ) : null}
        {meeting.may.arrange ? <MeetingDecisions meeting={meeting} onStart={clear} onDone={tell} /> : null}
      </section>
      <section className="stack" aria-labelledby="people">
        <h2 id="people">
          {meeting.state === 'held' || meeting.state === 'agreed' ? 'Who was invited' : 'Who is invited'}
        </h2>
        <ul className={styles.people}>
          {meeting.attendees.map(({ name, role, required, personId, email }) => (
            <li key={personId ?? email ?? name}>
              {name}, {roleWords[role]}
              <span className="quiet">{required ? ' (has to be there)' : ''}</span>
              {email ? null : <span className="quiet"> (no address: tell them yourself)</span>}
            </li>
          ))}
        </ul>
      </section>
      <MeetingSections meeting={meeting} />
      <details>
        <summary>What was decided, and when</summary>
        <ol className={styles.people}>
          {meeting.steps.map(({ at, by, state, reason }) => (
            <li key={at}>
              {ukInstant(at)}: {stateWords[state].toLowerCase()}, by {by}
              {reason ? `. ${reason}` : ''}
            </li>
          ))}
        </ol>
      </details>
      {meeting.may.arrange ? (
        <p className="not-printed">
          <PageLink to="/tsm">Which schools next</PageLink>
        </p>
      ) : null}
    </>
  );
}

function When({ meeting }: { meeting: ArrangedMeeting }) {
  const { startsAt, endsAt, mode, room, joinUrl, state, offered, reply, steps, minutes } = meeting;
  const reason = steps.at(-1)?.reason;
  return (
    <>
      {startsAt && endsAt ? (
        <p>
          <strong>{spanWords({ startsAt, endsAt })}</strong>
        </p>
      ) : null}
      <p>
        {modeWords[mode]}
        {room ? `: ${room}` : ''}, {minutes} minutes, with {meeting.organiser.name}
      </p>
      {state === 'booked' && joinUrl ? (
        <p>
          <OutsideLink href={joinUrl}>Join the meeting on Teams</OutsideLink>
        </p>
      ) : null}
      {state === 'booked' && !joinUrl && mode === 'teams' ? (
        <p className="quiet">The Teams link follows in a few minutes.</p>
      ) : null}
      {(state === 'cancelled' || state === 'no-show') && reason ? <p>Why: {reason}</p> : null}
      {state === 'offered' && !meeting.may.pick ? (
        <>
          <p>The school picks one of these times:</p>
          <ul>
            {offered.map((span) => (
              <li key={span.startsAt}>{spanWords(span)}</li>
            ))}
          </ul>
        </>
      ) : null}
      {reply ? (
        <p className="said">
          {reply.kind === 'none-suits' ? `None of the times suits the school, says ${reply.by}: ` : ''}
          {reply.reason}
        </p>
      ) : null}
    </>
  );
}
