import { z } from 'zod';
import { defined, filledText, optionalText } from './fieldReaders.ts';
import type { ListDescription } from './listDescription.ts';

/** A conversation in which the bot may write first, as Teams named it when the bot was installed. */
export type ConversationRecord = {
  conversationId: string;
  serviceUrl: string;
  tenantId: string;
  /** Whose personal chat it is; absent for a group. */
  personId?: string;
};

const fields = z.object({
  ConversationId: filledText,
  ServiceUrl: z.url(),
  TenantId: filledText,
  PersonId: optionalText,
});

export const conversationsList: ListDescription<ConversationRecord> = {
  name: 'Conversations',
  about: 'Where the bot has been installed and may write.',
  columns: [
    { name: 'ConversationId', kind: 'text', indexed: true, unique: true },
    { name: 'ServiceUrl', kind: 'text' },
    { name: 'TenantId', kind: 'text' },
    { name: 'PersonId', kind: 'text', indexed: true },
  ],
  keyColumn: 'ConversationId',
  keyOf: (conversation) => conversation.conversationId,
  fieldsOf: (conversation) => ({
    Title: conversation.personId ?? 'group',
    ConversationId: conversation.conversationId,
    ServiceUrl: conversation.serviceUrl,
    TenantId: conversation.tenantId,
    PersonId: conversation.personId ?? null,
  }),
  reader: fields.transform((row) =>
    defined({
      conversationId: row.ConversationId,
      serviceUrl: row.ServiceUrl,
      tenantId: row.TenantId,
      personId: row.PersonId,
    }),
  ),
};
