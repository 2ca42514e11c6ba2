import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import { botActivity, contentOf } from './botActivity.ts';
import { type ChannelParts, saveAndTell } from './channelParts.ts';
import { memberAccount, personIdOf } from './channelPerson.ts';
import { ConnectorError, conversationNotFound, notInRoster } from './connectorError.ts';
import { type Conversation, personalConversationId, type StoredMessage } from './conversation.ts';

const newConversation = z.looseObject({
  isGroup: z.boolean().optional(),
  members: z.array(z.looseObject({ id: z.string() })).optional(),
  activity: z.unknown().optional(),
});

/** Teams refuses a message of more than about 100 kB. */
const messageLimit = bodyLimit({
  maxSize: 100 * 1024,
  onError: (c) => c.json(new ConnectorError(413, 'MessageSizeTooBig', 'Message size too large.').body, 413),
});

/** The Bot Framework connector that a bot talks back to, from `v3/` on. */
export function createConnector(parts: ChannelParts): Hono {
  const { store, line, people } = parts;
  const app = new Hono();

  const conversationAt = (c: Context): Conversation => {
    const conversation = store.conversation(c.req.param('conversationId') ?? '');
    if (!conversation) throw conversationNotFound();
    return conversation;
  };
  const messageAt = (c: Context): StoredMessage => {
    const message = store.message(conversationAt(c).id, c.req.param('activityId') ?? '');
    if (message?.from.kind !== 'bot' || message.deleted)
      throw new ConnectorError(404, 'ActivityNotFoundInConversation', 'Activity not found in conversation.');
    return message;
  };
  const membersOf = (conversation: Conversation) =>
    people
      .filter(({ id }) => conversation.memberIds.includes(id))
      .map((person) => memberAccount(person, line.tenantId));

  /** Sends an activity into a conversation and gives its id. */
  const send = (conversation: Conversation, body: unknown): string => {
    const activity = parsed(botActivity, body);
    const id = store.newId();
    if (activity.type === 'typing') {
      parts.feed.publish({ conversationId: conversation.id });
    } else if (activity.type === 'message') {
      saveAndTell(parts, {
        id,
        conversationId: conversation.id,
        from: { kind: 'bot', id: line.bot.id, name: line.bot.name },
        sentAt: new Date().toISOString(),
        deleted: false,
        version: id,
        views: {},
        ...contentOf(activity),
      });
    }
    return id;
  };

  app.post('/v3/conversations', messageLimit, async (c) => {
    const { members = [], isGroup, activity } = parsed(newConversation, await json(c));
    const member = members[0];
    if (isGroup || members.length !== 1 || !member)
      throw new ConnectorError(400, 'BadSyntax', 'Name exactly one member: a bot cannot start a group chat.');
    const conversation = store.conversation(personalConversationId(personIdOf(member.id)));
    if (!conversation) throw notInRoster();
    const activityId = activity == null ? undefined : send(conversation, activity);
    return c.json({ id: conversation.id, serviceUrl: line.serviceUrl, activityId }, 201);
  });

  app.post('/v3/conversations/:conversationId/activities', messageLimit, async (c) =>
    c.json({ id: send(conversationAt(c), await json(c)) }, 201),
  );
  app.post('/v3/conversations/:conversationId/activities/:activityId', messageLimit, async (c) =>
    c.json({ id: send(conversationAt(c), await json(c)) }, 201),
  );

  app.put('/v3/conversations/:conversationId/activities/:activityId', messageLimit, async (c) => {
    const message = messageAt(c);
    const activity = parsed(botActivity, await json(c));
    // Everybody gets the new card, those with a view of their own too: theirs was made for the old one.
    saveAndTell(parts, {
      ...message,
      ...contentOf(activity),
      editedAt: new Date().toISOString(),
      version: store.newId(),
      views: {},
    });
    return c.json({ id: message.id });
  });

  app.delete('/v3/conversations/:conversationId/activities/:activityId', (c) => {
    const message = messageAt(c);
    const empty = contentOf(botActivity.parse({ type: 'message' }));
    saveAndTell(parts, { ...message, ...empty, deleted: true, version: store.newId(), views: {} });
    return c.body(null, 200);
  });

  app.get('/v3/conversations/:conversationId/members', (c) => c.json(membersOf(conversationAt(c))));
  app.get('/v3/conversations/:conversationId/activities/:activityId/members', (c) =>
    c.json(membersOf(conversationAt(c))),
  );
  app.get('/v3/conversations/:conversationId/members/:memberId', (c) => {
    const memberId = personIdOf(c.req.param('memberId'));
    const member = membersOf(conversationAt(c)).find(({ aadObjectId }) => aadObjectId === memberId);
    if (!member)
      throw new ConnectorError(404, 'MemberNotFoundInConversation', 'Member not found in conversation.');
    return c.json(member);
  });
  app.get('/v3/conversations/:conversationId/pagedmembers', (c) => {
    const from = Number(c.req.query('continuationToken') ?? 0);
    const size = Number(c.req.query('pageSize') ?? 200);
    if (!Number.isInteger(from) || !Number.isInteger(size) || from < 0 || size < 1)
      throw new ConnectorError(400, 'BadArgument', 'The page size or continuation token is invalid.');
    const all = membersOf(conversationAt(c));
    const more = from + size < all.length;
    return c.json({
      members: all.slice(from, from + size),
      ...(more ? { continuationToken: String(from + size) } : {}),
    });
  });

  app.notFound((c) => c.json(new ConnectorError(404, 'NotFound', 'No such operation.').body, 404));
  app.onError((error, c) => {
    if (error instanceof ConnectorError) return c.json(error.body, error.status);
    throw error;
  });
  return app;
}

async function json(c: Context): Promise<unknown> {
  try {
    return await c.req.json();
  } catch {
    throw new ConnectorError(400, 'BadSyntax', 'The body is not JSON.');
  }
}

function parsed<T>(schema: z.ZodType<T>, body: unknown): T {
  const { data, error } = schema.safeParse(body);
  if (error) throw new ConnectorError(400, 'BadSyntax', z.prettifyError(error));
  return data as T;
}
