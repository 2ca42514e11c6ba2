import { may } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import { versionOf } from '../../records/recordVersion.ts';
import { type TakenPlace, topics } from '../occurrence.ts';
import { holds } from '../places.ts';
import type { ItemState } from './queueItem.ts';
import type { QueueSource } from './queueSource.ts';
import { queueText, withoutSchools } from './queueText.ts';

/** One line of the queue as one person sees it. */
export type QueueEntry = {
  sourceId: string;
  from: 'place' | 'question';
  /** In words of ours. */
  topic: string;
  /** Without personal data; absent where there is none, or where it is withheld. */
  question?: string;
  /** It may be about a child at risk: nobody reads it here. */
  withheld: boolean;
  /** How often it was asked, of what the bot could not answer. */
  count?: number;
  parkedBefore: boolean;
  /** Their own, or of a school that they are linked to. */
  mine: boolean;
  /** Who asked. Only for the council. */
  holder?: { personName: string; schoolName?: string };
  state: ItemState;
  taker?: { name: string; isMe: boolean };
  answer?: string;
  guidanceId?: string;
  /** What the next change is made from. */
  version: string;
};

export type SchoolName = { id: string; name: string };
/** `today` is an ISO date. */
type Onlooker = { person: Person; schools: readonly SchoolName[]; today: string };

function holderOf({ personName, schoolId }: TakenPlace, schools: readonly SchoolName[]) {
  const schoolName = schools.find(({ id }) => id === schoolId)?.name;
  return { personName, ...(schoolName !== undefined && { schoolName }) };
}

function saidOf(source: QueueSource, { person, schools, today }: Onlooker) {
  const isCouncil = may(person, 'queue:answer');
  const asked = source.from === 'place' ? source.place.question : source.questions[0]?.question;
  const mine = source.from === 'place' && holds(person, source.place);
  if (asked === undefined) return { withheld: false, mine };
  const { text, withheld } = queueText(asked, today);
  const others = schools.filter(({ id }) => !person.schoolIds.includes(id)).map(({ name }) => name);
  const question = text === undefined || isCouncil ? text : withoutSchools(text, others);
  return { mine, withheld, ...(question !== undefined && { question }) };
}

/** What this person sees of a line: the council whose it is, a school only that something is its own. */
export function queueEntry(source: QueueSource, onlooker: Onlooker): QueueEntry {
  const { person, schools } = onlooker;
  const { item } = source;
  const count =
    source.from === 'question' ? source.questions.reduce((sum, question) => sum + question.count, 0) : 0;
  return {
    sourceId: source.sourceId,
    from: source.from,
    topic: source.from === 'place' ? topics[source.place.topic] : (source.questions[0]?.topic ?? ''),
    ...saidOf(source, onlooker),
    ...(count > 0 && { count }),
    parkedBefore: source.parkedBefore,
    ...(source.from === 'place' &&
      may(person, 'queue:answer') && { holder: holderOf(source.place, schools) }),
    state: item?.state ?? 'waiting',
    ...(item?.taker && { taker: { name: item.taker.name, isMe: item.taker.id === person.id } }),
    ...(item?.answer !== undefined && { answer: item.answer }),
    ...(item?.guidanceId !== undefined && { guidanceId: item.guidanceId }),
    version: versionOf(item ?? {}),
  };
}
