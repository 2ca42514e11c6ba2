import { z } from 'zod';
import { activity } from './activities.ts';
import { unreachable } from './cardActions.ts';
import type { ChannelParts } from './channelParts.ts';
import type { ChannelPerson } from './channelPerson.ts';
import type { Conversation } from './conversation.ts';
import type { ExtensionOutcome } from './wire.ts';

export type ExtensionQuestion = {
  commandId: string;
  /** The name the manifest gives the parameter, and what was typed. Absent: the list shown before any typing. */
  parameter?: { name: string; value: string } | undefined;
};

type Asking = { conversation: Conversation; person: ChannelPerson };

const attachment = z.looseObject({ contentType: z.string(), content: z.unknown().optional() });
const tapped = z.looseObject({
  tap: z.looseObject({ type: z.literal('invoke'), value: z.unknown() }).optional(),
});
const answer = z.looseObject({
  composeExtension: z.looseObject({
    type: z.string(),
    text: z.string().optional(),
    attachmentLayout: z.enum(['list', 'grid']).catch('list').default('list'),
    attachments: z.array(attachment.extend({ preview: attachment.optional() })).default([]),
  }),
});

/** Asks the bot's message extension for results. */
export function queryExtension(
  parts: ChannelParts,
  asking: Asking,
  { commandId, parameter }: ExtensionQuestion,
): Promise<ExtensionOutcome> {
  return ask(parts, asking, {
    name: 'composeExtension/query',
    value: {
      commandId,
      parameters: [parameter ?? { name: 'initialRun', value: 'true' }],
      queryOptions: { skip: 0, count: 25 },
    },
  });
}

/** Tells the bot which result was picked, where a result asks for that; the answer is the card to send. */
export function selectResult(parts: ChannelParts, asking: Asking, tap: unknown): Promise<ExtensionOutcome> {
  return ask(parts, asking, { name: 'composeExtension/selectItem', value: tap });
}

async function ask(
  { bot, line, store }: ChannelParts,
  { conversation, person }: Asking,
  content: { name: string; value: unknown },
): Promise<ExtensionOutcome> {
  const came = await bot.post(
    activity(
      { line, conversation, person },
      { type: 'invoke', id: `f:${store.newId()}`, locale: 'en-GB', ...content },
    ),
  );
  if (!('body' in came) || came.status !== 200) return { outcome: 'error', text: unreachable };
  const { data } = answer.safeParse(came.body);
  if (!data) return { outcome: 'error', text: unreachable };
  const { type, text, attachmentLayout, attachments } = data.composeExtension;
  if (type === 'message') return { outcome: 'message', text: text ?? '' };
  if (type !== 'result')
    return { outcome: 'error', text: `The app asked for “${type}”, which is not offered here.` };
  return {
    outcome: 'results',
    layout: attachmentLayout,
    results: attachments.map(({ preview, ...card }) => {
      const shown = preview ?? card;
      const tap = tapped.safeParse(shown.content).data?.tap?.value;
      return { preview: shown, card, ...(tap === undefined ? {} : { tap }) };
    }),
  };
}
