import { Button, Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import { TextField } from '../../../parts/form/TextField.tsx';
import { ProblemPanel } from '../../../parts/ProblemPanel.tsx';
import styles from '../cycle/cycle.module.css';
import { type CameSent, type Minutes, useChangeMinutes } from '../cycle/useCycle.ts';

type Came = CameSent['came'][number];
type Props = { minutes: Minutes; onTold(words: string): void };

/** Who came: said once the meeting is over, and put right until both sides have agreed. */
export function HeldPart({ minutes, onTold }: Props) {
  const { meeting, closed } = minutes;
  const { attendees, state } = meeting;
  const isHeld = state === 'held' || state === 'agreed';
  const [isOpen, setOpen] = useState(false);
  const came = attendees.filter(({ attended }) => attended).map(({ name }) => name);
  return (
    <>
      <h3>Who came</h3>
      {isHeld ? <p>{came.join(', ')}</p> : null}
      {closed !== undefined ? null : isHeld && !isOpen ? (
        <div className="not-printed">
          <Button size="small" onClick={() => setOpen(true)}>
            Change who came
          </Button>
        </div>
      ) : (
        <CameForm
          minutes={minutes}
          onDone={(words) => {
            setOpen(false);
            onTold(words);
          }}
        />
      )}
    </>
  );
}

function CameForm({ minutes: { meeting }, onDone }: { minutes: Minutes; onDone(words: string): void }) {
  const change = useChangeMinutes(meeting.id);
  const [people, setPeople] = useState<readonly Came[]>(() =>
    meeting.attendees.map(({ name, role, attended }) => ({
      name,
      role: role as Came['role'],
      attended: attended ?? meeting.state === 'booked',
    })),
  );
  const [guest, setGuest] = useState('');
  const addGuest = () => {
    if (guest.trim()) setPeople([...people, { name: guest.trim(), role: 'other', attended: true }]);
    setGuest('');
  };
  return (
    <form
      className={`${styles.form} not-printed`}
      onSubmit={(event) => {
        event.preventDefault();
        change.mutate(
          { do: 'held', json: { came: [...people] } },
          { onSuccess: () => onDone('The meeting is marked as held. Both sides can agree the minutes now.') },
        );
      }}
    >
      <div>
        {people.map((person, at) => (
          <Checkbox
            // biome-ignore lint/suspicious/noArrayIndexKey: two people may have one name
            key={at}
            label={person.name}
            checked={person.attended}
            onChange={(_, { checked }) =>
              setPeople(people.map((one, i) => (i === at ? { ...one, attended: checked === true } : one)))
            }
          />
        ))}
      </div>
      <TextField id="minutes-guest" label="Somebody else who came" value={guest} onChange={setGuest} />
      <div className="row">
        <Button type="button" onClick={addGuest}>
          Add them
        </Button>
        <Button appearance="primary" type="submit" disabledFocusable={change.isPending}>
          {meeting.state === 'held' ? 'Save who came' : 'The meeting was held'}
        </Button>
      </div>
      {change.error ? <ProblemPanel error={change.error} /> : null}
    </form>
  );
}
