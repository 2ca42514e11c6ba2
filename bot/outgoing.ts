import type { Activity, Attachment } from 'botbuilder';
import { type AdaptiveCard, adaptiveCardType } from './cards/adaptiveCard.ts';
import { citationEntity } from './citations.ts';
import type { Reply } from './commands/reply.ts';
import { inMarkdown } from './inMarkdown.ts';

/** A reply as a message of the Bot Framework. */
export function messageOf({ text, sources, card, summary }: Reply): Partial<Activity> {
  return {
    type: 'message',
    ...(text !== undefined && { text: inMarkdown(text), textFormat: 'markdown' }),
    ...(card && { attachments: [attachmentOf(card)] }),
    ...(summary !== undefined && { summary }),
    ...(sources && sources.length > 0 && { entities: [citationEntity(sources)] }),
  };
}

function attachmentOf(card: AdaptiveCard): Attachment {
  return { contentType: adaptiveCardType, content: card };
}
