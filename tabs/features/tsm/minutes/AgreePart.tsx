import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { ConfirmDialog } from '../../../parts/ConfirmDialog.tsx';
import { ProblemPanel } from '../../../parts/ProblemPanel.tsx';
import { ukInstant } from '../../../parts/ukInstant.ts';
import { type Minutes, useChangeMinutes } from '../cycle/useCycle.ts';

type Props = { minutes: Minutes; onTold(words: string): void };

const sides = { school: 'the school', council: 'the council' } as const;

/** Each side agrees the minutes for itself; once both have, they stay as they are. */
export function AgreePart({ minutes, onTold }: Props) {
  const { meeting, agreed, side, version } = minutes;
  const change = useChangeMinutes(meeting.id);
  const [asks, setAsks] = useState(false);
  if (meeting.state !== 'held' && meeting.state !== 'agreed') return null;
  const other = side === 'school' ? 'council' : 'school';
  const agree = () =>
    change.mutate(
      { do: 'agree', version },
      {
        onSuccess: () => {
          setAsks(false);
          onTold(
            agreed[other]
              ? 'Both sides have agreed. The minutes stay as they are.'
              : `Agreed for ${sides[side]}. The other side hears of it.`,
          );
        },
      },
    );
  return (
    <>
      <h3>Agreement</h3>
      <ul>
        {(['school', 'council'] as const).map((one) => {
          const stamp = agreed[one];
          return (
            <li key={one}>
              {stamp
                ? `Agreed for ${sides[one]} by ${stamp.by} on ${ukInstant(stamp.at)}.`
                : `Not yet agreed for ${sides[one]}.`}
            </li>
          );
        })}
      </ul>
      {meeting.state === 'held' ? (
        <div className="row not-printed">
          {agreed[side] ? (
            <Button
              disabledFocusable={change.isPending}
              onClick={() =>
                change.mutate(
                  { do: 'takeBack' },
                  { onSuccess: () => onTold('Your side’s agreement is taken back.') },
                )
              }
            >
              Take our agreement back
            </Button>
          ) : (
            <Button appearance="primary" onClick={() => setAsks(true)}>
              Agree for {sides[side]}
            </Button>
          )}
        </div>
      ) : null}
      {side === 'council' && meeting.state === 'held' && !agreed.school ? (
        <p className="quiet">
          You agree for the council alone, whatever schools you see: minutes that one person agreed for both
          sides would bind nobody.
        </p>
      ) : null}
      {change.error && !asks ? <ProblemPanel error={change.error} /> : null}
      {asks ? (
        <ConfirmDialog
          title={`Agree these minutes for ${sides[side]}?`}
          yes="Agree"
          no="Not yet"
          isPending={change.isPending}
          error={change.error}
          onYes={agree}
          onClose={() => {
            change.reset();
            setAsks(false);
          }}
        >
          <p>
            {agreed[other]
              ? 'The other side has agreed already. After you they cannot be changed: notes with a date can be added to them.'
              : 'The other side is asked to read and agree them too. A change by either side takes your agreement back.'}
          </p>
        </ConfirmDialog>
      ) : null}
    </>
  );
}
