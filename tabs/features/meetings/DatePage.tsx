import { useMe } from '../../app/MeContext.ts';
import MeetingsPage from './MeetingsPage.tsx';
import OccurrencePage from './occurrence/OccurrencePage.tsx';

/** A link to a date: officers see who comes, everyone else the booking form. */
export default function DatePage({ occurrenceId }: { occurrenceId: string }) {
  const { role } = useMe();
  return role === 'officer' ? (
    <OccurrencePage key={occurrenceId} occurrenceId={occurrenceId} />
  ) : (
    <MeetingsPage occurrenceId={occurrenceId} />
  );
}
