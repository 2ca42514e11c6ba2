import { Button, Field, Input } from '@fluentui/react-components';
import { Choice } from '../../parts/Choice.tsx';
import type { Guest } from './offerDraft.ts';
import styles from './tsm.module.css';

const mostGuests = 5;
const roles: readonly { value: Guest['role']; label: string }[] = [
  { value: 'early-help', label: 'Early Help' },
  { value: 'other', label: 'Another service' },
];

type Props = { guests: readonly Guest[]; onChange(guests: Guest[]): void };

/** People whom the council's directory does not have: they are invited by email. */
export function GuestFields({ guests, onChange }: Props) {
  const change = (id: string, part: Partial<Guest>) =>
    onChange(guests.map((guest) => (guest.id === id ? { ...guest, ...part } : guest)));
  const add = () =>
    onChange([...guests, { id: crypto.randomUUID(), name: '', email: '', role: 'early-help' }]);
  return (
    <fieldset className={styles.guests}>
      <legend>People of other services</legend>
      <p className="quiet">They are invited by email and see nothing in this app.</p>
      {guests.map(({ id, name, email, role }, at) => (
        <div key={id} className="row">
          <Field label={`Name of guest ${at + 1}`} required>
            <Input value={name} maxLength={200} onChange={(_, { value }) => change(id, { name: value })} />
          </Field>
          <Field label={`Email of guest ${at + 1}`} required>
            <Input
              type="email"
              value={email}
              maxLength={200}
              onChange={(_, { value }) => change(id, { email: value })}
            />
          </Field>
          <Choice
            label={`Service of guest ${at + 1}`}
            value={role}
            options={roles}
            onChange={(value) => change(id, { role: value as Guest['role'] })}
          />
          <Button
            type="button"
            aria-label={`Take out guest ${at + 1}${name ? `, ${name}` : ''}`}
            onClick={() => onChange(guests.filter((guest) => guest.id !== id))}
          >
            Take out
          </Button>
        </div>
      ))}
      {guests.length < mostGuests ? (
        <Button type="button" onClick={add}>
          Add somebody of another service
        </Button>
      ) : null}
    </fieldset>
  );
}
