import { Button } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { PrintRegular } from '@fluentui/react-icons/svg/print';
import { ukDate, ukDay, ukTime } from '../../../../src/calendar/ukDate.ts';
import { answerLines, sourceWords } from '../../../../src/meetings/tsm/pack/packWords.ts';
import { A4Paper } from '../../../parts/A4Paper.tsx';
import { amount } from '../../../parts/amount.ts';
import { PageLink } from '../../../parts/PageLink.tsx';
import { ProblemPanel } from '../../../parts/ProblemPanel.tsx';
import stacked from '../../../parts/stacked.module.css';
import { useNotedPrint } from '../../../parts/useNotedPrint.ts';
import { Waiting } from '../../../parts/Waiting.tsx';
import styles from '../cycle/cycle.module.css';
import { type Pack, type PackPupil, usePack, useWordFile } from '../cycle/useCycle.ts';
import { ActionTable } from './ActionTable.tsx';
import { HeadFigures } from './HeadFigures.tsx';
import { PupilFacts, PupilHead } from './PupilFacts.tsx';

/** Everything that a meeting looks at, in one click: on the screen, on paper and in Word. */
export function PackSection({ meetingId }: { meetingId: string }) {
  const pack = usePack(meetingId);
  if (pack.data) return <Loaded pack={pack.data} />;
  if (pack.error) return <ProblemPanel error={pack.error} retry={() => void pack.refetch()} />;
  return <Waiting what="the pack" lines={8} />;
}

function Loaded({ pack }: { pack: Pack }) {
  const { meeting, school, today, severe, exceptions, previous } = pack;
  const word = useWordFile(meeting.id, 'pack');
  useNotedPrint({ subject: 'report', schoolId: school.id, count: severe.length + exceptions.length });
  return (
    <section className={styles.part} aria-labelledby="pack">
      <A4Paper />
      <h2 id="pack">Pack for {school.name}</h2>
      <p>
        {meeting.startsAt ? `${ukDay(meeting.startsAt)} at ${ukTime(meeting.startsAt)}, ` : ''}
        {amount(meeting.minutes, 'minute')}. As things stood on {ukDate(today)}.
      </p>
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
      <h3>Agenda</h3>
      <ol>
        {pack.agenda.map(({ title, minutes, about }) => (
          <li key={title}>
            {title} ({amount(minutes, 'minute')}). <span className="quiet">{about}</span>
          </li>
        ))}
      </ol>
      <h3>Actions from the last meeting</h3>
      {previous ? (
        <>
          <p>
            <PageLink to={`/tsm/${previous.id}`}>
              The meeting{previous.on ? ` on ${ukDate(previous.on)}` : ' before this one'}
            </PageLink>
          </p>
          <ActionTable actions={previous.actions} caption="Actions from the last meeting" />
        </>
      ) : (
        <p>There was no meeting before this one.</p>
      )}
      <h3>The school’s data</h3>
      <p>{sourceWords(pack)}.</p>
      <HeadFigures pack={pack} />
      <Pupils heading="Severely absent pupils" none="Nobody is severely absent." pupils={severe} />
      <Pupils
        heading="Persistently absent pupils by exception"
        none="Nobody stands out: no choice of the school’s, no fall without a plan, nobody unseen, no review late."
        pupils={exceptions}
      />
      <Lists pack={pack} />
    </section>
  );
}

function Pupils({ heading, none, pupils }: { heading: string; none: string; pupils: readonly PackPupil[] }) {
  return (
    <>
      <h3>
        {heading} ({pupils.length})
      </h3>
      {pupils.length === 0 ? <p>{none}</p> : null}
      <ul className={styles.cards}>
        {pupils.map((pupil) => (
          <li key={pupil.id} className={`${styles.card} ${styles.page}`}>
            <PupilHead pupil={pupil} level={4} />
            <ul>
              {pupil.why
                .filter((why) => why !== pupil.rag.why)
                .map((why) => (
                  <li key={why}>{why}</li>
                ))}
            </ul>
            <PupilFacts pupil={pupil} />
            {pupil.actions.length > 0 ? (
              <ActionTable
                actions={pupil.actions.map((action) => ({ ...action, pupil }))}
                caption={`Open actions for ${pupil.name}`}
              />
            ) : null}
          </li>
        ))}
      </ul>
    </>
  );
}

function Lists({ pack }: { pack: Pack }) {
  const { cohorts, smallest, timetables, codes, legal, answer } = pack;
  return (
    <>
      <h3>Cohorts</h3>
      {cohorts.length === 0 ? (
        <p>The register says nothing about cohorts.</p>
      ) : (
        <table className={`table number ${stacked.stacked}`}>
          <caption className="unseen">Attendance by cohort</caption>
          <thead>
            <tr>
              <th scope="col">Group</th>
              <th scope="col">Pupils</th>
              <th scope="col">Attendance</th>
              <th scope="col">Persistent</th>
              <th scope="col">Severe</th>
            </tr>
          </thead>
          <tbody>
            {cohorts.map(({ by, name, pupils, attendance = '', persistent, severe }) => (
              <tr key={`${by} ${name}`}>
                <th scope="row">{name}</th>
                <td data-label="Pupils">{pupils ?? 'Hidden'}</td>
                <td data-label="Attendance">{pupils === undefined ? 'Hidden' : `${attendance}%`}</td>
                <td data-label="Persistent">{persistent ?? 'Hidden'}</td>
                <td data-label="Severe">{severe ?? 'Hidden'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {cohorts.some(({ pupils }) => pupils === undefined) ? (
        <p className="quiet">
          Groups of fewer than {smallest} pupils are hidden, and others where a small one could be worked out.
        </p>
      ) : null}
      <Items
        heading="Part-time timetables"
        items={timetables.map(
          ({ pupil, hours, startsOn, endsOn, remarks }) =>
            `${pupil.name}: ${amount(hours, 'hour')} a week from ${ukDate(startsOn)} to ${ukDate(endsOn)}. ${remarks.join(' ')}`,
        )}
      />
      <Items
        heading="Codes to look at"
        items={codes.map(
          ({ code, sessions, pupils }) =>
            `${code}: ${amount(sessions, 'session')} of ${amount(pupils, 'pupil')}`,
        )}
      />
      <Items
        heading="Legal steps under way"
        items={legal.map(({ pupil, step, on }) => `${pupil.name}: ${step}${on ? `, ${ukDate(on)}` : ''}`)}
      />
      {answer ? (
        <Items
          heading={`What the school said on ${ukDate(answer.on)}`}
          items={answerLines(answer).map(({ name, value }) => `${name}: ${value}`)}
        />
      ) : null}
    </>
  );
}

function Items({ heading, items }: { heading: string; items: readonly string[] }) {
  return (
    <>
      <h3>{heading}</h3>
      {items.length === 0 ? (
        <p>None.</p>
      ) : (
        <ul>
          {items.map((item) => (
            <li key={item} className={styles.words}>
              {item}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
