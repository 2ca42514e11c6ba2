import { may, requireMay } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import { wallTimeOf } from '../../calendar/wallTime.ts';
import { Problem } from '../../problems/problem.ts';
import type { Occurrence } from '../occurrence.ts';
import { type QueueEntry, queueEntry } from './queueEntry.ts';
import type { QueuePorts } from './queuePorts.ts';
import type { QueueSource } from './queueSource.ts';
import { queueSources } from './queueSources.ts';
import { isClosed } from './queueTime.ts';

/** The queue of a drop-in as one person sees it. */
export type Queue = {
  occurrence: Pick<Occurrence, 'id' | 'title' | 'startsAt' | 'endsAt' | 'cancelled'>;
  entries: readonly QueueEntry[];
  /** It can only be read. */
  closed: boolean;
  /** What this person may do beside reading. */
  mayAnswer: boolean;
  mayMakeGuidance: boolean;
};

type ReadPorts = Pick<QueuePorts, 'occurrences' | 'queueItems' | 'questions' | 'now'>;

/** A drop-in and everything in its queue. @throws Problem not_found for what is no drop-in */
export async function sourcesAt(
  occurrenceId: string,
  ports: ReadPorts,
): Promise<{ occurrence: Occurrence; sources: readonly QueueSource[] }> {
  const occurrence = (await ports.occurrences.byId(occurrenceId))?.record;
  if (occurrence?.kind !== 'drop-in') throw new Problem('not_found');
  const [occurrences, items, questions] = await Promise.all([
    ports.occurrences.all(),
    ports.queueItems.all(),
    ports.questions.all(),
  ]);
  const sources = queueSources(occurrence, { occurrences, items, questions, now: ports.now() });
  return { occurrence, sources };
}

/** Everything from memory. @throws Problem not_allowed, not_found */
export async function queueOf(
  person: Person,
  occurrenceId: string,
  ports: ReadPorts & Pick<QueuePorts, 'schools'>,
): Promise<Queue> {
  requireMay(person, 'queue:read');
  const { occurrence, sources } = await sourcesAt(occurrenceId, ports);
  const { id, title, startsAt, endsAt, cancelled } = occurrence;
  const now = ports.now();
  const onlooker = { person, schools: await ports.schools(), today: wallTimeOf(now).slice(0, 10) };
  const closed = isClosed(occurrence, now);
  return {
    occurrence: { id, title, startsAt, endsAt, cancelled },
    entries: sources.map((source) => queueEntry(source, onlooker)),
    closed,
    mayAnswer: !closed && may(person, 'queue:answer'),
    mayMakeGuidance: may(person, 'queue:answer') && may(person, 'questions:manage'),
  };
}
