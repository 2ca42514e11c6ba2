import {
  type Action,
  ExecuteAction,
  OpenUrlAction,
  SubmitAction,
  ToggleVisibilityAction,
} from 'adaptivecards';
import type { ExecuteAction as Execute, Submission } from './chatClient.ts';

/** What pressing a button of a card asks the client to do. */
export type CardRequest =
  | { kind: 'link'; url: string }
  /** The card itself has done it. */
  | { kind: 'nothing' }
  | { kind: 'submit'; body: Submission }
  | { kind: 'execute'; body: Execute }
  | { kind: 'unknown'; type: string };

type TeamsData = { type?: string; text?: string; displayText?: string; value?: unknown };

/** Reads an action as the Teams client does; `msteams` in the data of a submit changes what is sent. */
export function cardRequest(action: Action): CardRequest {
  if (action instanceof OpenUrlAction) return { kind: 'link', url: action.url ?? '' };
  if (action instanceof ExecuteAction)
    return {
      kind: 'execute',
      body: {
        data: action.data ?? {},
        ...(action.id ? { id: action.id } : {}),
        ...(action.verb ? { verb: action.verb } : {}),
      },
    };
  if (action instanceof ToggleVisibilityAction) return { kind: 'nothing' };
  if (!(action instanceof SubmitAction)) return { kind: 'unknown', type: action.getJsonTypeName() };

  const { msteams, ...data } = (action.data ?? {}) as { msteams?: TeamsData };
  if (!msteams) return { kind: 'submit', body: { value: data } };
  switch (msteams.type) {
    case undefined:
      return { kind: 'submit', body: { value: data } };
    case 'imBack':
      return said(String(msteams.value ?? ''));
    case 'messageBack': {
      const { text, displayText, value = {} } = msteams;
      const sent = typeof value === 'object' ? { ...value, ...data } : value;
      return {
        kind: 'submit',
        body: { value: sent, ...(text ? { text } : {}), ...(displayText ? { displayText } : {}) },
      };
    }
    default:
      return { kind: 'unknown', type: `${action.getJsonTypeName()} (${msteams.type})` };
  }
}

/** As if the person had typed it, but also in a group: the bot hears what its own buttons say without being named. */
const said = (text: string): CardRequest => ({ kind: 'submit', body: { displayText: text, text } });
