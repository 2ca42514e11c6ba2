import { PageHeading } from '../../parts/PageHeading.tsx';
import { PageLink } from '../../parts/PageLink.tsx';

export function NotForReaders() {
  return (
    <>
      <PageHeading title="No access">
        The questions of a drop-in are for schools and the attendance team
      </PageHeading>
      <p>
        You can <PageLink to="/ask">ask the bot</PageLink>, or look at the{' '}
        <PageLink to="/meetings">next dates</PageLink>.
      </p>
    </>
  );
}
