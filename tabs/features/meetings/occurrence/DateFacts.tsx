import { ukDay, ukTime } from '../../../../src/calendar/ukDate.ts';
import type { OccurrencePage } from '../../../app/apiTypes.ts';
import { amount } from '../../../parts/amount.ts';
import { OutsideLink } from '../../../parts/OutsideLink.tsx';
import { PageLink } from '../../../parts/PageLink.tsx';
import styles from '../meetings.module.css';

/** What is so about a date, apart from who comes. */
export function DateFacts({ page }: { page: OccurrencePage }) {
  const { capacity, places, waiting, cancelled, cancelledBecause, movedFrom, joinUrl } = page;
  const over = places.length - capacity;
  return (
    <dl className={styles.facts}>
      {cancelled ? <Fact name="Cancelled">{cancelledBecause ?? 'No reason was given.'}</Fact> : null}
      {movedFrom && movedFrom !== page.startsAt ? (
        <Fact name="Moved">
          It was to be on {ukDay(movedFrom)}, {ukTime(movedFrom)}
        </Fact>
      ) : null}
      <Fact name="Places">
        {places.length} of {capacity} taken
        {over > 0 ? `: ${over} more than can book. Nobody is taken off.` : ''}
      </Fact>
      {page.waitlist ? (
        <Fact name="Waiting">
          {waiting.length === 0 ? 'Nobody' : amount(waiting.length, 'person', 'people')}
        </Fact>
      ) : null}
      {page.leadMinutes > 0 ? (
        <Fact name="Booking closes">{leadWords(page.leadMinutes)} before the start</Fact>
      ) : null}
      {cancelled ? null : (
        <Fact name="Calendar">
          {page.inCalendar ? 'In the team’s calendar' : 'On its way to the team’s calendar'}
        </Fact>
      )}
      {joinUrl && !cancelled ? (
        <Fact name="Teams">
          <OutsideLink href={joinUrl}>Join in Teams</OutsideLink>
        </Fact>
      ) : null}
      {page.kind === 'forum' ? (
        <Fact name="Forum">
          <PageLink to={`/meetings/${page.id}/forum`}>Agenda, papers and slides</PageLink>
        </Fact>
      ) : cancelled ? null : (
        <Fact name="Questions">
          <PageLink to={`/meetings/${page.id}/queue`}>What people want to ask</PageLink>
        </Fact>
      )}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

const leadWords = (minutes: number) =>
  minutes % 60 === 0 ? amount(minutes / 60, 'hour') : amount(minutes, 'minute');
