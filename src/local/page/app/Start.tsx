import { Button, FluentProvider, Spinner } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import type { Setup } from '../../channel/wire.ts';
import { getSetup } from './api.ts';
import { Client } from './Client.tsx';
import { fluentThemes } from './fluentThemes.ts';
import { useChoices } from './useChoices.ts';
import { WhoAreYou } from './WhoAreYou.tsx';

/** Fetches what there is to know, asks once who is sitting here, then shows the client. */
export function Start() {
  const [choices, change] = useChoices();
  const [setup, setSetup] = useState<Setup>();
  const [failure, setFailure] = useState<string>();

  const load = useCallback(() => {
    setFailure(undefined);
    getSetup().then(setSetup, (error: Error) => setFailure(error.message));
  }, []);
  useEffect(load, [load]);

  const person = setup?.people.find(({ id }) => id === choices.personId);
  return (
    <FluentProvider theme={fluentThemes[choices.theme]} className="root" data-theme={choices.theme}>
      {failure && (
        <main className="centre" role="alert">
          <h1>The local tenant does not answer</h1>
          <p>{failure}</p>
          <Button appearance="primary" onClick={load}>
            Try again
          </Button>
        </main>
      )}
      {!setup && !failure && (
        <main className="centre">
          <Spinner label="Loading" labelPosition="below" />
        </main>
      )}
      {setup && !person && <WhoAreYou people={setup.people} onChoose={(personId) => change({ personId })} />}
      {setup && person && <Client {...{ setup, person, choices, change }} />}
    </FluentProvider>
  );
}
