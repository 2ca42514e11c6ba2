import { useMe } from '../../app/MeContext.ts';
import { PageLink } from '../../parts/PageLink.tsx';

/** What belongs to meetings beside booking: newsletters for all staff; for officers the runs of dates, and who came. */
export function OfficerLinks() {
  const { role } = useMe();
  if (role === 'reader') return null;
  return (
    <p className="row not-printed">
      <PageLink to="/newsletters">Newsletters</PageLink>
      {role === 'officer' ? (
        <>
          <PageLink to="/meetings/series">Series of dates</PageLink>
          <PageLink to="/meetings/numbers">Numbers</PageLink>
        </>
      ) : null}
    </p>
  );
}
