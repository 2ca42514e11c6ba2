import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { Action } from 'adaptivecards';
import { useState } from 'react';
import type { ActionOutcome, ChatMessage } from '../../channel/wire.ts';
import type { Theme } from '../app/choices.ts';
import { Card } from '../cards/Card.tsx';
import { cardRequest } from './cardActions.ts';
import type { ChatActions } from './chatActions.ts';

type Props = { message: ChatMessage; content: unknown; theme: Theme; actions: ChatActions; busy: boolean };

/** A card in a message: its buttons, and under it what pressing one led to. */
export function MessageCard({ message, content, theme, actions, busy }: Props) {
  const [working, setWorking] = useState(false);
  const [said, setSaid] = useState<ActionOutcome>();

  const run = async (work: Promise<ActionOutcome>): Promise<void> => {
    setWorking(true);
    setSaid(undefined);
    setSaid(await work);
    setWorking(false);
  };
  const press = (action: Action): void => {
    const request = cardRequest(action);
    switch (request.kind) {
      case 'link':
        actions.followLink(request.url);
        break;
      case 'nothing':
        break;
      case 'execute':
        void run(actions.execute(message, request.body));
        break;
      case 'submit':
        void run(actions.submit(message, request.body));
        break;
      case 'unknown':
        setSaid({ outcome: 'error', text: `This stand-in for Teams does not know ${request.type}.` });
        break;
    }
  };

  return (
    <>
      <Card
        content={content}
        theme={theme}
        busy={busy || working}
        onAction={press}
        onLink={actions.followLink}
      />
      {said && said.outcome !== 'card' && said.text !== '' && (
        <MessageBar
          intent={said.outcome === 'error' ? 'error' : 'success'}
          politeness="assertive"
          layout="multiline"
          data-testid="card-outcome"
        >
          <MessageBarBody>{said.text}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
