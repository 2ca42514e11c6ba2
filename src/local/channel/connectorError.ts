import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** A refusal in the words and statuses of the Bot Framework connector. */
export class ConnectorError extends Error {
  override readonly name = 'ConnectorError';
  readonly status: ContentfulStatusCode;
  readonly code: string;

  constructor(status: ContentfulStatusCode, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }

  get body() {
    return { error: { code: this.code, message: this.message } };
  }
}

export const conversationNotFound = () =>
  new ConnectorError(404, 'ConversationNotFound', 'Conversation not found.');

export const notInRoster = () =>
  new ConnectorError(403, 'BotNotInConversationRoster', 'The bot is not part of the conversation roster.');
