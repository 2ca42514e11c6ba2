import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ArrangedMeeting } from '../../app/apiTypes.ts';
import { PageLink } from '../../parts/PageLink.tsx';
import { timeHere, todayHere } from '../../parts/today.ts';
import { CallOffDialog } from './CallOffDialog.tsx';
import { MoveForm } from './MoveForm.tsx';

type Props = { meeting: ArrangedMeeting; onStart(): void; onDone(words: string): void };

/** What a support worker can decide about a meeting: other times, another time, that it is cancelled or nobody came. */
export function MeetingDecisions({ meeting, onStart, onDone }: Props) {
  const [asks, setAsks] = useState<'move' | 'cancelled' | 'no-show'>();
  const { id, school, state, startsAt = '', endsAt = '' } = meeting;
  const now = `${todayHere()}T${timeHere()}`;
  const isOpen = state === 'offered' || state === 'booked';
  const hasBegun = state === 'booked' && startsAt <= now;
  const isOver = hasBegun && endsAt <= now;
  const again = isOpen ? 'Offer other times' : 'Offer the next times';
  const close = () => setAsks(undefined);
  const done = (words: string) => {
    close();
    onDone(words);
  };
  if (state === 'held' || state === 'agreed') return null;
  if (asks === 'move') return <MoveForm meeting={meeting} onClose={close} onDone={done} />;
  return (
    <div className="row not-printed">
      {isOver ? null : (
        <PageLink to={`/tsm/arrange/${school.id}/${id}`} className={isOpen ? 'link' : 'action'}>
          {again}
        </PageLink>
      )}
      {isOpen && !isOver ? (
        <>
          <Button
            onClick={() => {
              onStart();
              setAsks('move');
            }}
          >
            {state === 'booked' ? 'Move it to another time' : 'Book a time that was agreed'}
          </Button>
          <Button appearance="subtle" onClick={() => setAsks('cancelled')}>
            Cancel the meeting
          </Button>
        </>
      ) : null}
      {hasBegun ? (
        <Button appearance="subtle" onClick={() => setAsks('no-show')}>
          The school did not come
        </Button>
      ) : null}
      {asks ? <CallOffDialog meeting={meeting} as={asks} onClose={close} onDone={done} /> : null}
    </div>
  );
}
