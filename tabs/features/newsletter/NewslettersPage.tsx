import { EmptyState } from '../../parts/EmptyState.tsx';
import { PageHeading } from '../../parts/PageHeading.tsx';
import { PageLink } from '../../parts/PageLink.tsx';
import { ProblemPanel } from '../../parts/ProblemPanel.tsx';
import { ukInstant } from '../../parts/ukInstant.ts';
import { Waiting } from '../../parts/Waiting.tsx';
import styles from './newsletter.module.css';
import { type Newsletter, type NewsletterList, useNewsletters } from './useNewsletters.ts';

/** The half-termly newsletters, the newest first. */
export default function NewslettersPage() {
  const list = useNewsletters();
  return (
    <>
      <p className="not-printed">
        <PageLink to="/meetings">Back to meetings</PageLink>
      </p>
      <PageHeading
        title="Newsletters"
        intro="From the attendance team to schools, once every half term. They come as a card in Teams, too."
      >
        Newsletters
      </PageHeading>
      {list.data ? (
        <Loaded list={list.data} />
      ) : list.error ? (
        <ProblemPanel error={list.error} retry={() => void list.refetch()} />
      ) : (
        <Waiting what="the newsletters" lines={5} />
      )}
    </>
  );
}

function Loaded({ list }: { list: NewsletterList }) {
  const { newsletters, mayWrite } = list;
  return (
    <>
      {mayWrite ? (
        <>
          <p className="said">{thisHalfTermWords(list)}</p>
          <p className="not-printed">
            <PageLink to="/newsletters/new" className="action">
              Write a newsletter
            </PageLink>
          </p>
        </>
      ) : null}
      {newsletters.length === 0 ? (
        <EmptyState heading="No newsletters yet">
          <p>{mayWrite ? 'Write the first one.' : 'When the attendance team sends one, it is here.'}</p>
        </EmptyState>
      ) : (
        <ul className={styles.list}>
          {newsletters.map((letter) => (
            <li key={letter.id}>
              <h2>
                <PageLink to={`/newsletters/${letter.id}`}>{letter.title}</PageLink>
              </h2>
              <p className="quiet">{letter.halfTerm}</p>
              <p>{stateWords(letter, mayWrite)}</p>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function thisHalfTermWords({ thisHalfTerm, newsletters }: NewsletterList): string {
  if (thisHalfTerm === undefined)
    return 'The council’s term dates do not say which half term it is. Add them in Term dates.';
  const sent = newsletters.find(({ state, halfTerm }) => state === 'sent' && halfTerm === thisHalfTerm);
  if (sent?.sentAt !== undefined)
    return `The newsletter of this half term (${thisHalfTerm}) was sent on ${ukInstant(sent.sentAt)}.`;
  return `No newsletter has been sent in this half term yet (${thisHalfTerm}).`;
}

function stateWords({ state, sentAt, count, acknowledgedAt }: Newsletter, mayWrite: boolean): string {
  if (state === 'draft') return 'Draft. Nobody else sees it.';
  const sent = sentAt === undefined ? '' : `Sent on ${ukInstant(sentAt)}.`;
  if (state === 'withdrawn') return `${sent} Withdrawn.`;
  if (mayWrite)
    return count ? `${sent} ${count.acknowledged} of ${count.recipients} have acknowledged it.` : sent;
  return acknowledgedAt === undefined
    ? `${sent} You have not acknowledged it yet.`
    : `${sent} You acknowledged it on ${ukInstant(acknowledgedAt)}.`;
}
