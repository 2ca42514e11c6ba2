import { Avatar } from '@fluentui/react-components';
import type { SetupPerson } from '../../channel/wire.ts';

type Props = { people: readonly SetupPerson[]; onChoose(personId: string): void };

const groups = [
  { title: 'Council', roles: ['officer', 'asw'] },
  { title: 'Schools', roles: ['school'] },
  { title: 'Others', roles: ['reader'] },
];

/** The first visit: nobody signs in here, one chooses to be someone. */
export function WhoAreYou({ people, onChoose }: Props) {
  return (
    <main className="whoAreYou" data-testid="who-are-you">
      <h1>Choose who you are</h1>
      <p>
        This page stands in for Microsoft Teams on your own machine. The people and schools are made up. You
        can change who you are at any time.
      </p>
      {groups.map(({ title, roles }) => (
        <section key={title} aria-label={title}>
          <h2>{title}</h2>
          <ul>
            {people
              .filter(({ role }) => roles.includes(role))
              .map(({ id, name, jobTitle, schools }) => (
                <li key={id}>
                  <button type="button" className="someone" onClick={() => onChoose(id)}>
                    <Avatar name={name} size={40} color="colorful" aria-hidden />
                    <span>
                      <strong>{name}</strong>
                      <span>{jobTitle}</span>
                      {schools.length > 0 && <span className="schools">{schools.join(', ')}</span>}
                    </span>
                  </button>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </main>
  );
}
