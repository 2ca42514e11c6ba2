import { Button } from '@fluentui/react-components';
import { ProblemPanel } from '../../parts/ProblemPanel.tsx';
import { ukInstant } from '../../parts/ukInstant.ts';
import { type Newsletter, useAcknowledge } from './useNewsletters.ts';

/** Says that this person has read a newsletter, or when they said so. */
export function AcknowledgeButton({ letter }: { letter: Newsletter }) {
  const { id, state, acknowledgedAt, title } = letter;
  const acknowledge = useAcknowledge(id);
  if (acknowledgedAt !== undefined)
    return <p role="status">You acknowledged this on {ukInstant(acknowledgedAt)}.</p>;
  if (state !== 'sent') return null;
  return (
    <div className="stack not-printed">
      <Button
        appearance="primary"
        disabledFocusable={acknowledge.isPending}
        onClick={() => acknowledge.isPending || acknowledge.mutate(undefined)}
      >
        {acknowledge.isPending ? 'Acknowledging' : 'Acknowledge'}
        <span className="unseen"> {title}</span>
      </Button>
      {acknowledge.error ? <ProblemPanel error={acknowledge.error} /> : null}
    </div>
  );
}
