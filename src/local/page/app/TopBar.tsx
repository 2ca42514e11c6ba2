import { Avatar, Button, Select } from '@fluentui/react-components';
import { Settings20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { SetupPerson } from '../../channel/wire.ts';
import { type Choices, contexts, type TeamsContext, type Theme, themes } from './choices.ts';

type Props = {
  people: readonly SetupPerson[];
  person: SetupPerson;
  choices: Choices;
  change(part: Partial<Choices>): void;
};

/** The client's title bar, with the switches that Teams itself does not have: person, context and theme. */
export function TopBar({ people, person, choices, change }: Props) {
  // On a narrow screen the switches fold away behind a button.
  const [unfolded, setUnfolded] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears what its own switches are pressed with
    <header
      className="topBar"
      onKeyDown={({ key, currentTarget }) => {
        if (key !== 'Escape' || !unfolded) return;
        setUnfolded(false);
        currentTarget.querySelector<HTMLElement>('.unfold')?.focus();
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (relatedTarget && !currentTarget.contains(relatedTarget)) setUnfolded(false);
      }}
    >
      <h1 className="product">
        Teams <small>stand-in</small>
      </h1>
      <Button
        className="unfold"
        appearance="subtle"
        icon={<Settings20Regular />}
        aria-expanded={unfolded}
        aria-label="Switches"
        onClick={() => setUnfolded(!unfolded)}
      />
      <div className={unfolded ? 'switches unfolded' : 'switches'}>
        <Select
          aria-label="Context"
          value={choices.context}
          onChange={(_event, { value }) => change({ context: value as TeamsContext, subPageId: undefined })}
        >
          {Object.entries(contexts).map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </Select>
        <Select
          aria-label="Theme"
          value={choices.theme}
          onChange={(_event, { value }) => change({ theme: value as Theme })}
        >
          {Object.entries(themes).map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </Select>
        <Select
          aria-label="Person"
          className="personSwitch"
          value={person.id}
          onChange={(_event, { value }) => change({ personId: value })}
        >
          {people.map(({ id, name, jobTitle, schools }) => (
            <option key={id} value={id}>
              {[name, jobTitle, schoolsInShort(schools)].filter(Boolean).join(', ')}
            </option>
          ))}
        </Select>
      </div>
      <Avatar name={person.name} size={32} color="colorful" aria-hidden />
    </header>
  );
}

function schoolsInShort(schools: readonly string[]): string {
  const [first, ...more] = schools;
  if (first === undefined) return '';
  return more.length === 0 ? first : `${first} and ${more.length} more`;
}
