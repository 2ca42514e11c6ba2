import type { Activity, ConversationReference } from 'botbuilder';
import type { Conversation } from '../../src/meetings/messages/conversation.ts';
import type { Messenger } from '../../src/meetings/messages/messenger.ts';
import type { BotAuth } from '../authentication.ts';
import { messageCards } from '../messages/messageCards.ts';
import { messageOf } from '../outgoing.ts';
import type { BotServices } from '../services.ts';
import { mayReplyTo } from '../serviceUrl.ts';
import { withoutPersonalData } from '../withoutPersonalData.ts';
import { deliveryOf } from './deliveryOf.ts';

/** Sends one message into a conversation that nobody has just spoken in, without a second try. */
type Write = (to: Partial<ConversationReference>, activity: Partial<Activity>) => Promise<void>;

/** Writes to people by itself, in the chats that Teams has told the bot of. */
export function createMessenger({
  auth,
  services,
  write,
}: {
  auth: BotAuth;
  services: BotServices;
  write: Write;
}): Messenger {
  return {
    async prepare(message) {
      const person = await services.people.personById(message.personId);
      const reply = await messageCards[message.kind](message, { person, services });
      if (!reply) return undefined;
      return async (to) => {
        // The list could be changed by hand, and the message carries the bot's own token with it.
        if (!mayReplyTo(to.serviceUrl, auth.kind)) return { outcome: 'refused' };
        try {
          await write(referenceTo(to, auth), messageOf(reply));
          return { outcome: 'sent' };
        } catch (error) {
          services.log.warn(
            { messageKind: message.kind, ...withoutPersonalData(error) },
            'A message of the bot could not be delivered',
          );
          return deliveryOf(error);
        }
      };
    },
  };
}

function referenceTo(
  { id, serviceUrl, tenantId }: Conversation,
  auth: BotAuth,
): Partial<ConversationReference> {
  const botId = auth.kind === 'unauthenticated' ? 'bot' : auth.appId;
  return {
    channelId: 'msteams',
    serviceUrl,
    conversation: { id, tenantId, conversationType: 'personal', isGroup: false, name: '' },
    bot: { id: `28:${botId}`, name: '' },
  };
}
