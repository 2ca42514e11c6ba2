import { useState } from 'react';
import type { Setup, SetupPerson } from '../../channel/wire.ts';
import type { Choices } from './choices.ts';
import type { Pane } from './Rail.tsx';
import { TopBar } from './TopBar.tsx';
import { Workplace } from './Workplace.tsx';

type Props = {
  setup: Setup;
  person: SetupPerson;
  choices: Choices;
  change(part: Partial<Choices>): void;
};

/** The client: the title bar with its switches, which stays where it is, and below it all that is one person's. */
export function Client({ setup, person, choices, change }: Props) {
  const [pane, setPane] = useState<Pane>('app');
  return (
    <div className="client" data-pane={pane} data-context={choices.context}>
      <TopBar people={setup.people} {...{ person, choices, change }} />
      <Workplace key={person.id} {...{ setup, person, choices, change, pane }} onPane={setPane} />
    </div>
  );
}
