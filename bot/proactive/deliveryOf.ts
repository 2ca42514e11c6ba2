import type { Delivery } from '../../src/meetings/messages/messenger.ts';
import { isProblem } from '../../src/problems/problem.ts';

/** The part of an error of botbuilder's HTTP client that says what Teams answered. */
type Answered = {
  name: string;
  statusCode?: number;
  code?: unknown;
  response?: { headers?: { get(name: string): string | undefined }; bodyAsText?: string | null };
};

/** The bot was taken away, or the person has shut it out, or there is no such chat: until Teams tells us of a new one. */
const gone = new Set(['BotNotInConversationRoster', 'ConversationNotFound', 'ConversationBlockedByUser']);
/** No connection was made, so that nothing has left. */
const neverLeft = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN']);

const hour = 3600;

/**
 * What it means for a message that handing it over failed. What Teams has not said it refused may have arrived: an answer that did not
 * come, or one that something broke (learn.microsoft.com, "Status codes from bot conversational APIs").
 */
export function deliveryOf(error: unknown): Delivery {
  // Our own patience ended.
  if (isProblem(error)) return { outcome: 'unknown' };
  // Before anything leaves the bot proves who it is, and that can fail too.
  if (!isAnswered(error)) return { outcome: 'later' };
  const { statusCode } = error;
  if (statusCode === undefined) {
    return { outcome: neverLeft.has(String(error.code)) ? 'later' : 'unknown' };
  }
  return meaningOf(statusCode, error);
}

function meaningOf(status: number, error: Answered): Delivery {
  const afterSeconds = retryAfter(error);
  switch (status) {
    case 429:
      return { outcome: 'later', throttled: true, ...(afterSeconds !== undefined && { afterSeconds }) };
    case 412:
    case 503:
      return { outcome: 'later', ...(afterSeconds !== undefined && { afterSeconds }) };
    case 401:
      return { outcome: 'later' };
    case 403:
    case 404:
      // Anything else of the kind is for an administrator to put right, in Teams or in what stands before it.
      return gone.has(codeOf(error)) ? { outcome: 'gone' } : { outcome: 'later', afterSeconds: hour };
    default:
      return { outcome: status === 408 || status >= 500 ? 'unknown' : 'refused' };
  }
}

function isAnswered(error: unknown): error is Answered {
  return error instanceof Error && error.name === 'RestError';
}

/** In seconds, as Teams gives it, or a date. */
function retryAfter({ response }: Answered): number | undefined {
  const said = response?.headers?.get('retry-after');
  if (!said) return undefined;
  const seconds = /^\d+$/.test(said) ? Number(said) : (Date.parse(said) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.min(hour, Math.max(1, Math.ceil(seconds))) : undefined;
}

function codeOf({ response }: Answered): string {
  try {
    const { error } = JSON.parse(response?.bodyAsText ?? '') as { error?: { code?: unknown } };
    return typeof error?.code === 'string' ? error.code : '';
  } catch {
    return '';
  }
}
