import { PageHeading } from '../parts/PageHeading.tsx';
import { PageLink } from '../parts/PageLink.tsx';

export function NotFound() {
  return (
    <>
      <PageHeading title="Page not found">We could not find that page</PageHeading>
      <p>The link may be old or incomplete.</p>
      <p>
        <PageLink to="/">Go to the start</PageLink>
      </p>
    </>
  );
}
