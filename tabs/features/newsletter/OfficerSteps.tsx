import { Button, useRestoreFocusTarget } from '@fluentui/react-components';
import { useState } from 'react';
import { ukDay } from '../../../src/calendar/ukDate.ts';
import { ConfirmDialog } from '../../parts/ConfirmDialog.tsx';
import { ProblemPanel } from '../../parts/ProblemPanel.tsx';
import { countOf, groupsOf } from './recordRows.ts';
import { type NewsletterPage, useNudge, useSendNewsletter, useWithdrawNewsletter } from './useNewsletters.ts';

type Props = { letter: NewsletterPage; onDone(words: string): void };

/** Sending a draft: once, and not to be called back from those who have read it. */
export function SendStep({ letter, onDone }: Props) {
  const { id, version } = letter;
  const send = useSendNewsletter(id);
  const [isAsking, setIsAsking] = useState(false);
  const restoreFocus = useRestoreFocusTarget();
  const done = () => {
    setIsAsking(false);
    onDone('The newsletter is on its way.');
  };
  return (
    <>
      <Button {...restoreFocus} appearance="primary" onClick={() => setIsAsking(true)}>
        Send the newsletter
      </Button>
      {isAsking ? (
        <ConfirmDialog
          title="Send the newsletter?"
          yes={send.isPending ? 'Sending' : 'Send'}
          no="Not now"
          isPending={send.isPending}
          error={send.error}
          // Once it is sent there is no such step any more: what is told by the mutation itself would not come.
          onYes={() => void send.mutateAsync(version).then(done, () => undefined)}
          onClose={() => setIsAsking(false)}
        >
          <p>
            Everybody who works in a school or supports one gets it as a card in Teams. After that it cannot
            be changed; it can be withdrawn.
          </p>
        </ConfirmDialog>
      ) : null}
    </>
  );
}

/** Taking back one that was sent. */
export function WithdrawStep({ letter, onDone }: Props) {
  const { id, version } = letter;
  const withdraw = useWithdrawNewsletter(id);
  const [isAsking, setIsAsking] = useState(false);
  const restoreFocus = useRestoreFocusTarget();
  const done = () => {
    setIsAsking(false);
    onDone('The newsletter is withdrawn.');
  };
  return (
    <>
      <Button {...restoreFocus} onClick={() => setIsAsking(true)}>
        Withdraw
      </Button>
      {isAsking ? (
        <ConfirmDialog
          title="Withdraw the newsletter?"
          yes={withdraw.isPending ? 'Withdrawing' : 'Withdraw'}
          no="Keep it"
          isPending={withdraw.isPending}
          error={withdraw.error}
          onYes={() => void withdraw.mutateAsync(version).then(done, () => undefined)}
          onClose={() => setIsAsking(false)}
        >
          <p>
            Whoever has not had it yet will not get it. Cards that are in chats stay there, but can no longer
            be acknowledged. This cannot be undone.
          </p>
        </ConfirmDialog>
      ) : null}
    </>
  );
}

/** Reminding those who have not acknowledged it. */
export function NudgeStep({ letter, onDone }: Props) {
  const { id, record, nudge } = letter;
  const ask = useNudge(id);
  if (!record) return null;
  const { done, all } = countOf(groupsOf(record));
  const isAsked = nudge !== undefined && nudge.day === record.nudgeDay;
  const said = nudge && `A reminder was asked for by ${nudge.by}; its day is ${ukDay(nudge.day)}.`;
  return (
    <>
      {said ? <p className="quiet">{said}</p> : null}
      {done < all && record.nudgeDay !== undefined && !isAsked ? (
        <>
          <div className="row not-printed">
            <Button
              disabledFocusable={ask.isPending}
              onClick={() =>
                ask.mutate(undefined, {
                  onSuccess: (page) =>
                    onDone(
                      page.nudge
                        ? `Those who have not acknowledged it are reminded on ${ukDay(page.nudge.day)}.`
                        : 'They are reminded.',
                    ),
                })
              }
            >
              Remind those who have not
            </Button>
          </div>
          <p className="quiet">
            The reminder goes on {ukDay(record.nudgeDay)}, between 9am and 4pm. Nobody is reminded more than
            once a day, however many newsletters they have to read.
          </p>
        </>
      ) : null}
      {ask.error ? <ProblemPanel error={ask.error} /> : null}
    </>
  );
}
