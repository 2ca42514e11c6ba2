import { useLocation } from 'wouter';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { PageHeading } from '../../parts/PageHeading.tsx';
import { PageLink } from '../../parts/PageLink.tsx';
import { ProblemPanel } from '../../parts/ProblemPanel.tsx';
import { UndoNotices } from '../../parts/undo/UndoNotices.tsx';
import { Waiting } from '../../parts/Waiting.tsx';
import { NewNewsletter } from './NewNewsletter.tsx';
import { NewsletterBody } from './NewsletterBody.tsx';
import { useNewsletter, useNewsletters } from './useNewsletters.ts';

/** One newsletter: to read and acknowledge, and for officers to write, send and see who has read it. `id` 'new': a new one. */
export default function NewsletterPage({ id }: { id: string }) {
  const [, navigate] = useLocation();
  const isNew = id === 'new';
  const letter = useNewsletter(id, !isNew);
  const list = useNewsletters();
  const problem = (isNew ? null : letter.error) ?? list.error;
  const retry = () => void Promise.all([isNew ? undefined : letter.refetch(), list.refetch()]);
  const title = isNew ? 'New newsletter' : (letter.data?.title ?? 'Newsletter');
  return (
    <>
      <p className="not-printed">
        <PageLink to="/newsletters">Back to newsletters</PageLink>
      </p>
      <PageHeading title="Newsletter" intro={letter.data?.halfTerm}>
        {title}
      </PageHeading>
      {problem ? (
        <ProblemPanel error={problem} retry={retry} />
      ) : !list.data || (!isNew && !letter.data) ? (
        <Waiting what="the newsletter" lines={6} />
      ) : isNew ? (
        list.data.mayWrite ? (
          <NewNewsletter list={list.data} onSaved={(saved) => navigate(`/newsletters/${saved}`)} />
        ) : (
          <EmptyState heading="Newsletters are written by the attendance team">
            <p>You can read those that were sent.</p>
          </EmptyState>
        )
      ) : letter.data ? (
        <UndoNotices>
          <NewsletterBody letter={letter.data} list={list.data} />
        </UndoNotices>
      ) : null}
    </>
  );
}
