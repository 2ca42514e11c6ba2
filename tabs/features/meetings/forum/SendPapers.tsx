import { Button, useRestoreFocusTarget } from '@fluentui/react-components';
import { useState } from 'react';
import { amount } from '../../../parts/amount.ts';
import { ConfirmDialog } from '../../../parts/ConfirmDialog.tsx';
import { ukInstant } from '../../../parts/ukInstant.ts';
import { type Forum, useSendPapers } from './useForum.ts';

/** Tells those who came and those who could not, once, that slides and notes are there. For officers. */
export function SendPapers({ forum }: { forum: Forum }) {
  const { id, version, slides, notes, over, cancelled, sentAt, registrants } = forum;
  const send = useSendPapers(id);
  const [isAsking, setIsAsking] = useState(false);
  const restoreFocus = useRestoreFocusTarget();
  if (sentAt !== undefined)
    return (
      <p className="said" role="status">
        Everybody who held a place or waited for one was told on {ukInstant(sentAt)} that slides and notes are
        here. What you change now is shown on the page; nobody is written to again.
      </p>
    );
  if (cancelled || !over) return null;
  if (slides.length === 0 && notes === '')
    return <p className="quiet">Add slides or notes, and you can send them to everybody who booked.</p>;
  const people = (registrants?.booked ?? 0) + (registrants?.waiting ?? 0);
  const { came = 0, missed = 0 } = registrants ?? {};
  return (
    <div className="row not-printed">
      <Button {...restoreFocus} appearance="primary" onClick={() => setIsAsking(true)}>
        Send slides and notes
      </Button>
      {isAsking ? (
        <ConfirmDialog
          title="Send slides and notes?"
          yes={send.isPending ? 'Sending' : 'Send'}
          no="Not now"
          isPending={send.isPending}
          error={send.error}
          onYes={() => send.mutate(version, { onSuccess: () => setIsAsking(false) })}
          onClose={() => setIsAsking(false)}
        >
          <p>
            {amount(people, 'person', 'people')} who booked or waited {people === 1 ? 'gets' : 'get'} a
            message in Teams with a link to this page. Those who came are thanked; those who could not are
            told what they missed. It can be sent once.
          </p>
          {came + missed === 0 && people > 0 ? (
            <p>Nobody has noted yet who came, so everybody gets the same words. Note it first if you can.</p>
          ) : null}
        </ConfirmDialog>
      ) : null}
    </div>
  );
}
