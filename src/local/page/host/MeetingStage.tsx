import { Avatar } from '@fluentui/react-components';
import type { SetupPerson } from '../../channel/wire.ts';

/** Where the pictures of those in a meeting would be. */
export function MeetingStage({ people, person }: { people: readonly SetupPerson[]; person: SetupPerson }) {
  const others = people.filter(({ id }) => id !== person.id).slice(0, 3);
  return (
    <section className="meetingStage" aria-label="Meeting">
      <ul>
        {[person, ...others].map(({ id, name }) => (
          <li key={id}>
            <Avatar name={name} size={72} color="colorful" aria-hidden />
            <span>{id === person.id ? `${name} (you)` : name}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
