import type { QueueEntry } from '../../app/apiTypes.ts';
import { amount } from '../../parts/amount.ts';
import { capital, lowered } from '../../parts/firstLetter.ts';

/** The bot gives every question a topic; of one that it did not understand it can say no more. */
const notUnderstood = 'not answered';

export const topicOf = ({ topic }: Pick<QueueEntry, 'topic'>): string =>
  topic === notUnderstood ? 'A question to the bot' : capital(topic);

const about = ({ topic }: Pick<QueueEntry, 'topic'>): string =>
  topic === notUnderstood ? 'a question to the bot' : `the question about ${lowered(topic)}`;

/** What a screen reader is told a button is about. */
export const aboutOf = (entry: QueueEntry): string => entry.question ?? topicOf(entry);

/** 'Yours · Left from last time · Asked 3 times'. Empty where there is nothing to say. */
export function marksOf({ mine, parkedBefore, from, count }: QueueEntry): string {
  const marks = [
    mine ? 'Yours' : '',
    parkedBefore ? 'Left from last time' : '',
    from === 'question'
      ? `Asked the bot ${count === 1 || count === undefined ? 'once' : amount(count, 'time')}`
      : '',
  ];
  return marks.filter(Boolean).join(' · ');
}

export function holderWords({ holder }: QueueEntry): string {
  if (!holder) return '';
  return [holder.personName, holder.schoolName].filter(Boolean).join(', ');
}

export function stateWords({ state, taker }: QueueEntry): string {
  if (state === 'waiting') return 'Waiting';
  if (state === 'parked') return 'Parked for the next drop-in';
  if (state === 'taken')
    return taker?.isMe ? 'You have taken this' : `${taker?.name ?? 'Somebody'} has taken this`;
  return taker?.isMe ? 'Answered by you' : `Answered by ${taker?.name ?? 'somebody'}`;
}

const doings = { taken: 'has taken', answered: 'has answered' } as const;

function changeWords(entry: QueueEntry, before: QueueEntry | undefined): string {
  if (!before) return `There is a new question: ${topicOf(entry)}.`;
  if (entry.state === 'taken' || entry.state === 'answered')
    return `${entry.taker?.name ?? 'Somebody'} ${doings[entry.state]} ${about(entry)}.`;
  return entry.state === 'parked'
    ? `${capital(about(entry))} is parked.`
    : `${capital(about(entry))} waits again.`;
}

/**
 * What others have changed, in one short sentence for who cannot see it; several changes are only counted. What this person did
 * themselves they have been told. Empty where there is nothing to tell.
 */
export function othersChanged(
  before: readonly QueueEntry[],
  now: readonly QueueEntry[],
  own: ReadonlySet<string>,
): string {
  const known = new Map(before.map((entry) => [entry.sourceId, entry]));
  const changed = now.filter(
    (entry) => known.get(entry.sourceId)?.state !== entry.state && !own.has(entry.sourceId),
  );
  const [first] = changed;
  if (!first) return '';
  return changed.length > 1
    ? `${amount(changed.length, 'question')} changed.`
    : changeWords(first, known.get(first.sourceId));
}

/** The lines by what is left to do with them; one that somebody writes an answer to stays where it was. */
export function inParts(entries: readonly QueueEntry[], writingIn: string | undefined) {
  const stays = (entry: QueueEntry) => entry.sourceId === writingIn;
  const isOpen = (entry: QueueEntry) => entry.state === 'waiting' || entry.state === 'taken' || stays(entry);
  return {
    open: entries.filter(isOpen),
    parked: entries.filter((entry) => entry.state === 'parked' && !stays(entry)),
    answered: entries.filter((entry) => entry.state === 'answered' && !stays(entry)),
  };
}
