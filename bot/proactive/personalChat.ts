import type { Conversation } from '../../src/meetings/messages/conversation.ts';

type Happened = {
  serviceUrl: string;
  from: { aadObjectId?: string | undefined };
  conversation: {
    id: string;
    conversationType?: string | undefined;
    tenantId?: string | undefined;
  };
};

const entraId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The personal chat that an activity came from; undefined for a group, or where Teams does not say whose it is. */
export function personalChatOf({ serviceUrl, from, conversation }: Happened): Conversation | undefined {
  const { id, conversationType, tenantId } = conversation;
  const personId = from.aadObjectId?.toLowerCase();
  if (conversationType !== 'personal' || !tenantId || !personId || !entraId.test(personId)) return undefined;
  return { id, serviceUrl, tenantId, personId };
}
