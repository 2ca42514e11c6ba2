import { z } from 'zod';
import type { Conversation } from '../../../meetings/messages/conversation.ts';
import { defined, filledText, optionalText } from '../fieldReaders.ts';
import type { ListDescription } from '../listDescription.ts';

const fields = z.object({
  ConversationId: filledText,
  ServiceUrl: z.url(),
  TenantId: filledText,
  PersonId: optionalText,
});

export const conversationsList: ListDescription<Conversation> = {
  name: 'Conversations',
  about: 'Where the bot has been installed and may write.',
  columns: [
    { name: 'ConversationId', kind: 'text', indexed: true, unique: true },
    { name: 'ServiceUrl', kind: 'text' },
    { name: 'TenantId', kind: 'text' },
    { name: 'PersonId', kind: 'text', indexed: true },
  ],
  keyColumn: 'ConversationId',
  keyOf: ({ id }) => id,
  fieldsOf: (conversation) => ({
    Title: conversation.personId ?? 'group',
    ConversationId: conversation.id,
    ServiceUrl: conversation.serviceUrl,
    TenantId: conversation.tenantId,
    PersonId: conversation.personId ?? null,
  }),
  reader: fields.transform((row) =>
    defined({
      id: row.ConversationId,
      serviceUrl: row.ServiceUrl,
      tenantId: row.TenantId,
      personId: row.PersonId,
    }),
  ),
};
