import { z } from 'zod';
import type { StoredMessage } from './conversation.ts';
import type { Citation } from './wire.ts';

const attachment = z.looseObject({
  contentType: z.string(),
  content: z.unknown().optional(),
  contentUrl: z.string().optional(),
  name: z.string().optional(),
});

/** The parts of a bot's activity that a chat shows. Everything else is let through unread. */
export const botActivity = z.looseObject({
  type: z.string(),
  text: z.string().nullish(),
  textFormat: z.enum(['markdown', 'plain', 'xml']).catch('markdown').default('markdown'),
  attachments: z.array(attachment).nullish(),
  attachmentLayout: z.enum(['list', 'carousel']).catch('list').default('list'),
  suggestedActions: z
    .looseObject({
      actions: z.array(z.looseObject({ type: z.string(), title: z.string(), value: z.unknown().optional() })),
    })
    .nullish(),
  entities: z.array(z.looseObject({ type: z.string().optional() })).nullish(),
});

export type BotActivity = z.infer<typeof botActivity>;

const claim = z.object({
  position: z.number().int(),
  appearance: z.looseObject({
    name: z.string(),
    abstract: z.string().optional(),
    url: z.string().optional(),
  }),
});

const messageEntity = z.looseObject({
  type: z.literal('https://schema.org/Message'),
  citation: z.array(claim),
});

function citationsOf(activity: BotActivity): Citation[] {
  return (activity.entities ?? []).flatMap((entity) => {
    const { data } = messageEntity.safeParse(entity);
    return (data?.citation ?? []).map(({ position, appearance: { name, abstract, url } }) => ({
      position,
      name,
      ...(abstract === undefined ? {} : { abstract }),
      ...(url === undefined ? {} : { url }),
    }));
  });
}

/** The content of a message as the chat keeps it. */
export function contentOf(
  activity: BotActivity,
): Pick<
  StoredMessage,
  'text' | 'textFormat' | 'attachments' | 'attachmentLayout' | 'suggestedActions' | 'citations'
> {
  return {
    text: activity.text ?? '',
    textFormat: activity.textFormat,
    attachments: (activity.attachments ?? []).map(({ contentType, content, contentUrl, name }) => ({
      contentType,
      ...(content === undefined ? {} : { content }),
      ...(contentUrl === undefined ? {} : { contentUrl }),
      ...(name === undefined ? {} : { name }),
    })),
    attachmentLayout: activity.attachmentLayout,
    suggestedActions: (activity.suggestedActions?.actions ?? []).map(({ type, title, value }) => ({
      type,
      title,
      ...(value === undefined ? {} : { value }),
    })),
    citations: citationsOf(activity),
  };
}
