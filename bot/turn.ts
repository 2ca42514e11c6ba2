import type { Person } from '../src/access/person.ts';
import { wallTimeOf } from '../src/calendar/wallTime.ts';
import { Problem } from '../src/problems/problem.ts';
import type { BotServices } from './services.ts';

/** One thing that one person said or did. */
export type Turn = {
  services: BotServices;
  /** The Teams id of the person (29:...), which cards are refreshed by. */
  teamsId: string;
  /** Whether others can see what the bot replies. */
  shared: boolean;
  /** Who it is, as the authenticated activity says. Throws `not_allowed` where it does not say. */
  person(): Promise<Person>;
};

type Sender = { id: string; name?: string | undefined; aadObjectId?: string | undefined };

const entraId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export function turnOf(from: Sender, conversationType: string | undefined, services: BotServices): Turn {
  return {
    services,
    teamsId: from.id,
    // Only Teams' word that nobody else is there lets anything personal be shown.
    shared: conversationType !== 'personal',
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

let today = { hour: '', date: '' };

/** The date in England, ISO. Asked at every question, and the same for a whole hour. */
export function todayOf(services: Pick<BotServices, 'now'>): string {
  const hour = services.now().slice(0, 13);
  if (hour !== today.hour) today = { hour, date: wallTimeOf(`${hour}:00:00Z`).slice(0, 10) };
  return today.date;
}
