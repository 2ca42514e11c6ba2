import { Button } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { PrintRegular } from '@fluentui/react-icons/svg/print';
import { useState } from 'react';
import { ukDate, ukDay, ukTime } from '../../../../src/calendar/ukDate.ts';
import { A4Paper } from '../../../parts/A4Paper.tsx';
import { amount } from '../../../parts/amount.ts';
import { Choice } from '../../../parts/Choice.tsx';
import { Notice } from '../../../parts/Notice.tsx';
import { PageLink } from '../../../parts/PageLink.tsx';
import { ProblemPanel } from '../../../parts/ProblemPanel.tsx';
import { useNotedPrint } from '../../../parts/useNotedPrint.ts';
import { useNotice } from '../../../parts/useNotice.ts';
import { Waiting } from '../../../parts/Waiting.tsx';
import styles from '../cycle/cycle.module.css';
import { type Minutes, useMinutes, useWordFile } from '../cycle/useCycle.ts';
import { ActionTable } from '../pack/ActionTable.tsx';
import { Addenda } from './Addenda.tsx';
import { AgreePart } from './AgreePart.tsx';
import { HeldPart } from './HeldPart.tsx';
import { PupilMinutes } from './PupilMinutes.tsx';
import { WholeSchool } from './WholeSchool.tsx';

type Props = { meetingId: string /** Beside a meeting, where there are 320 pixels. */; isNarrow?: boolean };

/** Agenda and minutes: both sides may write in them at once. */
export function MinutesSection({ meetingId, isNarrow = false }: Props) {
  const minutes = useMinutes(meetingId);
  if (minutes.data) return <Loaded minutes={minutes.data} isNarrow={isNarrow} />;
  if (minutes.error) return <ProblemPanel error={minutes.error} retry={() => void minutes.refetch()} />;
  return <Waiting what="the minutes" lines={8} />;
}

function Loaded({ minutes, isNarrow }: { minutes: Minutes; isNarrow: boolean }) {
  const { meeting, today, closed, agreed, agenda, previous, pupils, next } = minutes;
  const word = useWordFile(meeting.id, 'minutes');
  const { notice, place, tell } = useNotice();
  useNotedPrint({ subject: 'report', schoolId: meeting.schoolId, count: pupils.length });
  const one = agreed.school ?? agreed.council;
  return (
    <section className={styles.part} aria-labelledby="minutes">
      <A4Paper />
      <h2 id="minutes">Minutes: {meeting.school}</h2>
      {meeting.startsAt ? (
        <p>
          {ukDay(meeting.startsAt)} at {ukTime(meeting.startsAt)}
        </p>
      ) : null}
      {notice ? <Notice place={place}>{notice}</Notice> : null}
      {closed ? <p className="said">{closed}</p> : null}
      {closed === undefined && one ? (
        <p className="said">
          {one.by} has agreed these minutes. Whatever is changed now takes that agreement back, so that they
          have to be agreed again.
        </p>
      ) : null}
      <div className="row not-printed">
        <Button appearance="subtle" icon={<PrintRegular />} onClick={() => print()}>
          Print
        </Button>
        <Button
          appearance="subtle"
          icon={<ArrowDownloadRegular />}
          disabledFocusable={word.isPending}
          onClick={() => word.mutate(meeting.startsAt?.slice(0, 10) ?? today)}
        >
          Download as Word
        </Button>
      </div>
      {word.error ? <ProblemPanel error={word.error} /> : null}
      <details open={!isNarrow && closed === undefined}>
        <summary>Agenda, {amount(meeting.minutes, 'minute')}</summary>
        <ol>
          {agenda.map(({ title, minutes: length }) => (
            <li key={title}>
              {title} ({amount(length, 'minute')})
            </li>
          ))}
        </ol>
      </details>
      <h3>Actions from the last meeting</h3>
      {previous ? (
        <ActionTable actions={previous.actions} caption="Actions from the last meeting" />
      ) : (
        <p>There was no meeting before this one.</p>
      )}
      <h3>Pupils ({pupils.length})</h3>
      <ul className={styles.cards}>
        {pupils.map((pupil) => (
          <PupilMinutes key={pupil.id} minutes={minutes} pupil={pupil} onTold={tell} />
        ))}
      </ul>
      {closed === undefined ? <BringUp minutes={minutes} onTold={tell} /> : null}
      <WholeSchool minutes={minutes} onTold={tell} />
      <HeldPart minutes={minutes} onTold={tell} />
      <AgreePart minutes={minutes} onTold={tell} />
      <Addenda minutes={minutes} onTold={tell} />
      <h3>Next meeting</h3>
      {next ? (
        <p>
          <PageLink to={`/tsm/${next.id}`}>
            {next.startsAt ? ukDate(next.startsAt) : 'Times are offered'}
          </PageLink>
        </p>
      ) : minutes.side === 'council' && (meeting.state === 'held' || meeting.state === 'agreed') ? (
        <p>
          <PageLink to={`/tsm/arrange/${meeting.schoolId}`} className="action">
            Book the next meeting
          </PageLink>
        </p>
      ) : (
        <p>Not booked yet.</p>
      )}
    </section>
  );
}

/** Somebody else of the school: the form for them opens at the end of the pupils. */
function BringUp({ minutes, onTold }: { minutes: Minutes; onTold(words: string): void }) {
  const [pupilId, choose] = useState('');
  const other = minutes.others.find(({ id }) => id === pupilId);
  if (minutes.others.length === 0) return null;
  return (
    <div className={`${styles.part} not-printed`}>
      <Choice
        label="Bring up another pupil"
        value={pupilId}
        options={[
          { value: '', label: 'Choose a pupil' },
          ...minutes.others.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={choose}
      />
      {other ? (
        <ul className={styles.cards}>
          <PupilMinutes
            key={other.id}
            minutes={minutes}
            pupil={{ ...other, agreedActions: [] }}
            onTold={onTold}
          />
        </ul>
      ) : null}
    </div>
  );
}
