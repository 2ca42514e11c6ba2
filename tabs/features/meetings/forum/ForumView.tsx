import { ukInstant } from '../../../parts/ukInstant.ts';
import { AgendaList } from './AgendaList.tsx';
import styles from './forum.module.css';
import { PaperList } from './PaperList.tsx';
import { RegistrantsView } from './RegistrantsView.tsx';
import type { Forum } from './useForum.ts';

/** The page of a forum as everyone reads it. */
export function ForumView({ forum }: { forum: Forum }) {
  const { id, agenda, startsAt, papers, slides, notes, afterSending, registrants, over } = forum;
  const isAfterwards = slides.length > 0 || notes !== '' || over;
  return (
    <>
      <section className="stack" aria-labelledby="agenda">
        <h2 id="agenda">Agenda</h2>
        <AgendaList agenda={agenda} startsAt={startsAt} />
      </section>
      <section className="stack" aria-labelledby="papers">
        <h2 id="papers">Papers</h2>
        <PaperList occurrenceId={id} files={papers} none="There are no papers yet." />
      </section>
      {isAfterwards ? (
        <section className="stack" aria-labelledby="slides">
          <h2 id="slides">Slides and notes</h2>
          {afterSending ? (
            <p className="said">
              Slides or notes were changed by {afterSending.by} on {ukInstant(afterSending.at)}, after
              everybody was told of them.
            </p>
          ) : null}
          <PaperList occurrenceId={id} files={slides} none="There are no slides yet." />
          {notes === '' ? (
            <p className="quiet">There are no notes yet.</p>
          ) : (
            <p className={styles.notes}>{notes}</p>
          )}
        </section>
      ) : null}
      {registrants ? <RegistrantsView registrants={registrants} over={over} /> : null}
    </>
  );
}
