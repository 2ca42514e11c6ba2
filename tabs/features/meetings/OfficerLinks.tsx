import { useMe } from '../../app/MeContext.ts';
import { PageLink } from '../../parts/PageLink.tsx';

/** What officers do beside booking: the runs of dates, and who came. */
export function OfficerLinks() {
  const { role } = useMe();
  if (role !== 'officer') return null;
  return (
    <p className="row not-printed">
      <PageLink to="/meetings/series">Series of dates</PageLink>
      <PageLink to="/meetings/numbers">Numbers</PageLink>
    </p>
  );
}
