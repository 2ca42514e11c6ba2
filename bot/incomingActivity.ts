import { z } from 'zod';

const text = (longest: number) => z.string().max(longest);
/** What is not as Teams sends it and is not needed either counts as not sent. */
const optional = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);

const account = z.object({
  id: text(300).min(1),
  name: optional(text(300)),
  aadObjectId: optional(text(100)),
});

const members = optional(z.array(z.object({ id: text(300) })).max(1000));

/** Anything else that an activity brings is dropped here: what the bot never reads cannot mislead it. */
export const incomingActivity = z.object({
  type: text(100).min(1),
  id: optional(text(300).min(1)),
  channelId: text(100).min(1),
  serviceUrl: text(500).min(1),
  from: account,
  recipient: optional(account),
  conversation: z.object({
    id: text(500).min(1),
    conversationType: optional(text(50)),
    tenantId: optional(text(100)),
    isGroup: optional(z.boolean()),
  }),
  locale: optional(text(50)),
  deliveryMode: optional(z.enum(['normal', 'notification', 'expectReplies'])),
  name: optional(text(200)),
  text: optional(z.string()),
  value: z.unknown().optional(),
  replyToId: optional(text(300).min(1)),
  action: optional(text(50)),
  entities: optional(z.array(z.unknown()).max(100)),
  membersAdded: members,
  membersRemoved: members,
});

export type IncomingActivity = z.infer<typeof incomingActivity>;
