import { accountId, type ChannelPerson } from './channelPerson.ts';
import type { Conversation } from './conversation.ts';

/** Where activities come from and go to. */
export type Line = {
  serviceUrl: string;
  tenantId: string;
  bot: { id: string; name: string };
};

type Envelope = { line: Line; conversation: Conversation; person: ChannelPerson };

/** An activity as Teams sends it: who, where, when, and what is given in `content`. */
export function activity({ line, conversation, person }: Envelope, content: object): Record<string, unknown> {
  const now = new Date();
  return {
    channelId: 'msteams',
    serviceUrl: line.serviceUrl,
    timestamp: now.toISOString(),
    localTimestamp: now.toISOString(),
    localTimezone: 'Europe/London',
    from: { id: accountId(person.id), name: person.name, aadObjectId: person.id },
    recipient: line.bot,
    conversation: {
      id: conversation.id,
      conversationType: conversation.kind,
      tenantId: line.tenantId,
      ...(conversation.kind === 'groupChat' ? { isGroup: true, name: conversation.name } : {}),
    },
    channelData: { tenant: { id: line.tenantId } },
    ...content,
  };
}

const clientInfo = {
  type: 'clientInfo',
  locale: 'en-GB',
  country: 'GB',
  platform: 'Web',
  timezone: 'Europe/London',
};

/** What a message of a person carries besides its text. */
export const messageParts = { type: 'message', textFormat: 'plain', locale: 'en-GB', entities: [clientInfo] };

/** In a group the bot gets only what names it; Teams marks the name in the text and repeats it as an entity. */
export function withMention(
  text: string,
  bot: Line['bot'],
): { text: string; entities: object[] } | undefined {
  const name = `@${bot.name}`;
  const at = text.toLowerCase().indexOf(name.toLowerCase());
  if (at < 0) return undefined;
  const marked = `<at>${bot.name}</at>`;
  return {
    text: text.slice(0, at) + marked + text.slice(at + name.length),
    entities: [clientInfo, { type: 'mention', mentioned: bot, text: marked }],
  };
}
