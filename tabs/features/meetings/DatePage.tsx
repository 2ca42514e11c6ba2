import { Redirect } from 'wouter';
import { useMe } from '../../app/MeContext.ts';
import { ProblemPanel } from '../../parts/ProblemPanel.tsx';
import { Waiting } from '../../parts/Waiting.tsx';
import { datePath } from './datePath.ts';
import OccurrencePage from './occurrence/OccurrencePage.tsx';
import { useOccurrences } from './useOccurrences.ts';

type Props = { occurrenceId: string };

/** A link to a date: officers see who comes, everyone else the booking form or the place that they have. */
export default function DatePage({ occurrenceId }: Props) {
  const { role } = useMe();
  return role === 'officer' ? (
    <OccurrencePage key={occurrenceId} occurrenceId={occurrenceId} />
  ) : (
    <ToBook occurrenceId={occurrenceId} />
  );
}

/** Leads on to the page of meetings, which tells what came of the form: a page that is left could not. */
function ToBook({ occurrenceId }: Props) {
  const { data, error, refetch } = useOccurrences();
  if (data) return <Redirect to={datePath(occurrenceId, data)} replace />;
  if (error) return <ProblemPanel error={error} retry={() => void refetch()} />;
  return <Waiting what="this date" lines={6} />;
}
