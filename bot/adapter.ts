import {
  type Activity,
  ActivityEventNames,
  CloudAdapter,
  type ConversationReference,
  type InvokeResponse,
  type ResourceResponse,
  type TurnContext,
} from 'botbuilder';
import type { Messenger } from '../src/meetings/messages/messenger.ts';
import { isProblem, Problem } from '../src/problems/problem.ts';
import { authenticationOf, type BotAuth } from './authentication.ts';
import { Handler } from './handler.ts';
import type { IncomingActivity } from './incomingActivity.ts';
import { createMessenger } from './proactive/messenger.ts';
import { readActivity } from './readActivity.ts';
import { newReference } from './reference.ts';
import type { BotLog, BotServices } from './services.ts';
import { mayReplyTo } from './serviceUrl.ts';
import { sendWholeEntities } from './wholeEntities.ts';
import { withoutPersonalData } from './withoutPersonalData.ts';

type Options = { auth: BotAuth; services: BotServices; log: BotLog };

/** Teams gives a turn 10 to 15 seconds, and botbuilder's own retries of one reply can take half of them. */
const longestDelivery = 3000;
/** Nobody waits for what the bot writes by itself, and an answer that is not awaited leaves it unsure whether it arrived. */
const longestWriting = 15_000;

class TeamsAdapter extends CloudAdapter {
  /** `process` would print errors and put their messages into the response, so this goes round it. */
  receive(
    authorization: string,
    activity: IncomingActivity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(authorization, activity as Partial<Activity> as Activity, logic);
  }

  override sendActivities(
    context: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    const isOurOwn = context.activity.name === ActivityEventNames.ContinueConversation;
    return inTime(super.sendActivities(context, activities), isOurOwn ? longestWriting : longestDelivery);
  }

  /** Sends a message that nothing has just been said before. Rejects with what Teams answered; there is no second try. */
  async write(appId: string, to: Partial<ConversationReference>, activity: Partial<Activity>): Promise<void> {
    await this.continueConversationAsync(appId, to, async (context) => {
      // botbuilder makes an activity up to go on from: without its id the message is no reply to anything.
      context.activity.id = undefined as unknown as string;
      await context.sendActivity(activity);
    });
  }

  override updateActivity(
    context: TurnContext,
    activity: Partial<Activity>,
  ): Promise<ResourceResponse | undefined> {
    return inTime(super.updateActivity(context, activity) as Promise<ResourceResponse | undefined>);
  }
}

async function inTime<T>(delivery: Promise<T>, longest = longestDelivery): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Problem('microsoft_busy')), longest);
  });
  try {
    return await Promise.race([delivery, late]);
  } finally {
    clearTimeout(timer);
  }
}

export type Bot = {
  /**
   * From the request to the response of POST /api/messages. Whatever arrives is answered with 2xx or 4xx: what goes wrong inside is
   * for the person in the chat and for the log, never for the channel.
   */
  receive(request: Request): Promise<Response>;
  /** What it writes by itself. */
  messenger: Messenger;
};

export function createBot({ auth, services, log }: Options): Bot {
  sendWholeEntities();
  const adapter = new TeamsAdapter(authenticationOf(auth));
  const handler = new Handler(services, log);
  const appId = auth.kind === 'unauthenticated' ? '' : auth.appId;
  const messenger = createMessenger({
    auth,
    services,
    write: (to, activity) => adapter.write(appId, to, activity),
  });

  const receive = async (request: Request): Promise<Response> => {
    try {
      if (request.method !== 'POST') return new Response(null, { status: 405, headers: { allow: 'POST' } });
      const activity = await readActivity(request);
      requireKnownChannel(activity, auth.kind);
      return await answerTo(activity, request.headers.get('authorization') ?? '');
    } catch (error) {
      return refusal(error, log);
    }
  };
  return { receive, messenger };

  async function answerTo(activity: IncomingActivity, authorization: string): Promise<Response> {
    let admitted = false;
    try {
      const answer = await adapter.receive(authorization, activity, (context) => {
        admitted = true;
        return handler.run(context);
      });
      return answer?.body === undefined
        ? new Response(null, { status: answer?.status ?? 200 })
        : Response.json(answer.body, { status: answer.status });
    } catch (error) {
      // What fails before the handler runs is the proof of who is calling: a token that is missing, false or out of date.
      if (!admitted)
        throw new Problem('not_signed_in', 'This address is for Microsoft Teams.', { cause: error });
      throw error;
    }
  }
}

/** Only Teams says who a person is: on other channels the caller chooses the id that an activity is from. */
function requireKnownChannel(activity: IncomingActivity, kind: BotAuth['kind']): void {
  if (kind !== 'unauthenticated' && activity.channelId !== 'msteams') throw new Problem('not_allowed');
  if (!mayReplyTo(activity.serviceUrl, kind)) throw new Problem('not_allowed');
}

function refusal(error: unknown, log: BotLog): Response {
  const reference = newReference();
  const problem = isProblem(error) && error.status < 500 ? error : new Problem('bad_request');
  log.warn({ reference, refused: problem.code, ...withoutPersonalData(error) }, 'An activity was refused');
  return Response.json({ code: problem.code, words: problem.words, reference }, { status: problem.status });
}
