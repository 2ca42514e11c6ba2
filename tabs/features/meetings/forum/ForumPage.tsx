import { PageHeading } from '../../../parts/PageHeading.tsx';
import { PageLink } from '../../../parts/PageLink.tsx';
import { whenWords } from '../occurrenceWords.ts';
import { ForumContents } from './ForumContents.tsx';
import { useForum } from './useForum.ts';

/** The page of one forum, for everyone: a card links here. */
export default function ForumPage({ occurrenceId }: { occurrenceId: string }) {
  const { data } = useForum(occurrenceId);
  return (
    <>
      <p className="not-printed">
        <PageLink to="/meetings">Back to meetings</PageLink>
      </p>
      <PageHeading title="Forum" intro={data ? whenWords(data) : undefined}>
        {data?.title ?? 'Forum'}
      </PageHeading>
      <ForumContents occurrenceId={occurrenceId} />
    </>
  );
}
