import type { Person } from '../src/access/person.ts';
import { Problem } from '../src/problems/problem.ts';
import type { LastQuestions } from './memory/lastQuestions.ts';
import type { Presses } from './memory/presses.ts';
import type { BotServices } from './services.ts';

/** What the bot remembers from one turn to the next, on this server and until it is started again. */
export type BotMemory = { lastQuestions: LastQuestions; presses: Presses };

/** One thing that one person said or did. */
export type Turn = {
  services: BotServices;
  memory: BotMemory;
  conversationId: string;
  /** The message whose card was acted on. */
  messageId: string | undefined;
  /** The Teams id of the person (29:...), which cards are refreshed by. */
  teamsId: string;
  /** Whether others can see what the bot replies. */
  shared: boolean;
  /** Who it is, as the authenticated activity says. Throws `not_allowed` where it does not say. */
  person(): Promise<Person>;
};

/** The part of an activity that says who did something, and where. */
type Happened = {
  from: { id: string; name?: string | undefined; aadObjectId?: string | undefined };
  conversation: { id: string; conversationType?: string | undefined };
  replyToId?: string | undefined;
};

const entraId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export function turnOf(
  { from, conversation, replyToId }: Happened,
  services: BotServices,
  memory: BotMemory,
): Turn {
  return {
    services,
    memory,
    conversationId: conversation.id,
    messageId: replyToId,
    teamsId: from.id,
    // Only Teams' word that nobody else is there lets anything personal be shown.
    shared: conversation.conversationType !== 'personal',
    async person() {
      if (!from.aadObjectId || !entraId.test(from.aadObjectId)) {
        throw new Problem(
          'not_allowed',
          'We could not tell who you are. Sign in to Teams with your work account.',
        );
      }
      return services.people.personById(from.aadObjectId.toLowerCase(), from.name);
    },
  };
}
