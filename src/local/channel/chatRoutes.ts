import { type Context, Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import { z } from 'zod';
import { executeAction, refreshCard } from './cardActions.ts';
import type { ChannelParts } from './channelParts.ts';
import type { ChannelPerson } from './channelPerson.ts';
import { ConnectorError, conversationNotFound } from './connectorError.ts';
import { type Conversation, messageFor, type StoredMessage } from './conversation.ts';
import { streamTo } from './eventStream.ts';
import { queryExtension, selectResult } from './extensionQuery.ts';
import { openConversation } from './openConversation.ts';
import { deliver, sendMessage } from './sendMessage.ts';
import type { ConversationSummary, Setup } from './wire.ts';

const attachment = z.object({ contentType: z.string(), content: z.unknown().optional() });
const message = z.object({
  text: z.string().max(28_000),
  attachments: z.array(attachment).max(10).optional(),
});
const submission = z.object({
  /** Shown in the chat as if the person had said it; without it nothing is shown. */
  displayText: z.string().optional(),
  text: z.string().optional(),
  value: z.unknown().optional(),
});
const action = z.object({
  id: z.string().optional(),
  verb: z.string().optional(),
  data: z.unknown().optional(),
});
const refresh = z.object({ trigger: z.enum(['automatic', 'manual']) });
const query = z.object({
  commandId: z.string(),
  parameter: z.object({ name: z.string(), value: z.string() }).optional(),
});
const selection = z.object({ value: z.unknown() });

/** The chats as the page uses them. Every call names its person: this is a tool on one's own machine. */
export function createChatRoutes(parts: ChannelParts, setup: Setup): Hono {
  const { store, people } = parts;
  const app = new Hono();

  const personOf = (c: Context): ChannelPerson => {
    const person = people.find(({ id }) => id === c.req.query('person'));
    if (!person) throw new ConnectorError(404, 'PersonNotFound', 'Nobody here has this id.');
    return person;
  };
  const placeOf = (c: Context): { person: ChannelPerson; conversation: Conversation } => {
    const person = personOf(c);
    const conversation = store.conversation(c.req.param('conversationId') ?? '');
    if (!conversation?.memberIds.includes(person.id)) throw conversationNotFound();
    return { person, conversation };
  };
  const pressedIn = (c: Context): ReturnType<typeof placeOf> & { message: StoredMessage } => {
    const place = placeOf(c);
    const found = store.message(place.conversation.id, c.req.param('messageId') ?? '');
    if (!found || found.deleted)
      throw new ConnectorError(404, 'MessageNotFound', 'This message is no longer there.');
    return { ...place, message: found };
  };

  app.get('/setup', (c) => c.json(setup));

  app.get('/', (c) => {
    const person = personOf(c);
    const summaries: ConversationSummary[] = store.conversationsOf(person.id).map((conversation) => ({
      id: conversation.id,
      kind: conversation.kind,
      name: conversation.kind === 'personal' ? setup.app.name : conversation.name,
      members: people
        .filter(({ id }) => conversation.memberIds.includes(id))
        .map(({ id, name }) => ({ id, name })),
    }));
    return c.json(summaries);
  });

  app.get('/stream', (c) => {
    const person = personOf(c);
    const lastId = c.req.header('Last-Event-ID');
    return streamSSE(c, (stream) => streamTo(parts, stream, { personId: person.id, lastId }));
  });

  app.get('/:conversationId/messages', (c) => {
    const { person, conversation } = placeOf(c);
    return c.json(store.messages(conversation.id).map((each) => messageFor(person.id, each, conversation)));
  });

  app.post('/:conversationId/open', async (c) => {
    const { person, conversation } = placeOf(c);
    const failed = await openConversation(parts, conversation, person);
    return c.json(failed ? { failed } : {});
  });

  app.post('/:conversationId/messages', async (c) => {
    const place = placeOf(c);
    const { text, attachments = [] } = await bodyOf(c, message);
    if (text.trim() === '' && attachments.length === 0)
      throw new ConnectorError(400, 'BadSyntax', 'There is nothing to send.');
    const sent = sendMessage(parts, place, { text: text.trim(), attachments });
    return c.json(messageFor(place.person.id, sent.message, place.conversation), 201);
  });

  app.post('/:conversationId/messages/:messageId/submit', async (c) => {
    const { message: card, ...place } = pressedIn(c);
    const { displayText, text = '', value } = await bodyOf(c, submission);
    const outgoing = { botText: text, value, replyToId: card.id };
    if (displayText) {
      sendMessage(parts, place, { ...outgoing, text: displayText });
      return c.json({});
    }
    const failed = await deliver(parts, place, { ...outgoing, text, id: store.newId() });
    return c.json(failed ? { failed } : {});
  });

  app.post('/:conversationId/messages/:messageId/execute', async (c) =>
    c.json(await executeAction(parts, pressedIn(c), await bodyOf(c, action))),
  );
  app.post('/:conversationId/messages/:messageId/refresh', async (c) =>
    c.json(await refreshCard(parts, pressedIn(c), (await bodyOf(c, refresh)).trigger)),
  );
  app.post('/:conversationId/extension/query', async (c) =>
    c.json(await queryExtension(parts, placeOf(c), await bodyOf(c, query))),
  );
  app.post('/:conversationId/extension/select', async (c) =>
    c.json(await selectResult(parts, placeOf(c), (await bodyOf(c, selection)).value)),
  );

  app.onError((error, c) => {
    if (error instanceof ConnectorError) return c.json(error.body, error.status);
    throw error;
  });
  return app;
}

/** Only JSON is taken: a form on a strange web page can post anything else to this machine unasked. */
async function bodyOf<T>(c: Context, schema: z.ZodType<T>): Promise<T> {
  if (!c.req.header('content-type')?.startsWith('application/json'))
    throw new ConnectorError(415, 'UnsupportedMediaType', 'Send JSON.');
  const { data, error } = schema.safeParse(await c.req.json().catch(() => undefined));
  if (error) throw new ConnectorError(400, 'BadSyntax', z.prettifyError(error));
  return data as T;
}
