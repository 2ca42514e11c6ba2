import { isProblem, Problem } from '../src/problems/problem.ts';
import type { AdaptiveCard } from './cards/adaptiveCard.ts';
import { problemCard } from './cards/problemCard.ts';
import { newReference } from './reference.ts';
import type { BotLog, BotServices } from './services.ts';
import { withoutPersonalData } from './withoutPersonalData.ts';

type Failure = { problem: Problem; reference: string };

/** Turns whatever was thrown into what a person may read, and keeps the cause in the log. */
export function failureOf(error: unknown, during: string, log: BotLog): Failure {
  const reference = newReference();
  const known = isProblem(error);
  const fields = { reference, during, ...withoutPersonalData(error) };
  if (known && error.status < 500) log.info(fields, 'The bot refused');
  else log.error(fields, 'The bot failed');
  return { problem: known ? error : new Problem('unexpected', undefined, { cause: error }), reference };
}

export function failureCard(
  { problem, reference }: Failure,
  services: Pick<BotServices, 'tabLink'>,
  teamsId: string,
): AdaptiveCard {
  return problemCard({
    words: problem.words,
    reference,
    kind: 'drop-in',
    viewers: [teamsId],
    meetingsUrl: services.tabLink('meetings'),
  });
}
