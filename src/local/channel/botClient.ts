/** What came back for an activity. `body` is the parsed JSON, or the text where it is not JSON. */
export type BotAnswer = { status: number; body: unknown } | { status: 0; reason: string };

export type BotClient = { post(activity: object): Promise<BotAnswer> };

/** Teams gives a bot up after 10 to 15 seconds. */
const patience = 15_000;

/** Posts activities to a bot as a channel does. Never rejects: a bot that cannot be reached has status 0. */
export function createBotClient(botUrl: string): BotClient {
  return {
    async post(activity) {
      try {
        const response = await fetch(botUrl, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(activity),
          signal: AbortSignal.timeout(patience),
        });
        return { status: response.status, body: parsed(await response.text()) };
      } catch (error) {
        const late = error instanceof DOMException && error.name === 'TimeoutError';
        return { status: 0, reason: late ? 'it took more than 15 seconds' : 'it could not be reached' };
      }
    },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Why an answer is a failure, in words; undefined where it is none. */
export function failureOf(answer: BotAnswer): string | undefined {
  if (!('body' in answer)) return answer.reason;
  return answer.status >= 200 && answer.status < 300 ? undefined : `it answered ${answer.status}`;
}
