import { createBot } from '../../bot/adapter.ts';
import type { BotServices } from '../../bot/services.ts';
import type { Person } from '../../src/access/person.ts';
import type { School } from '../../src/casework/school.ts';
import type { Answer } from '../../src/guidance/answer.ts';
import type { Messenger } from '../../src/meetings/messages/messenger.ts';
import type { Occurrence } from '../../src/meetings/occurrence.ts';
import type { QueuedQuestion } from '../../src/questions/queuedQuestion.ts';
import { dropIn, MemoryList, type MemoryMeetings, memoryMeetings } from '../meetings/memoryMeetings.ts';
import { type MemoryRecords, memoryRecords } from '../questions/memoryQuestions.ts';
import { type ConnectorStub, openConnectorStub, type Sent } from './connectorStub.ts';

const guid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const someone = (n: number, name: string, holds: Pick<Person, 'role' | 'schoolIds'>): Person => ({
  id: guid(n),
  name,
  email: `${name.toLowerCase().replace(' ', '.')}@example.org`,
  ...holds,
});
const atSchools = (...schoolIds: string[]) => ({ role: 'school', schoolIds }) as const;

export const olive = someone(1, 'Olive Officer', { role: 'officer', schoolIds: [] });
export const walter = someone(2, 'Walter Worker', { role: 'asw', schoolIds: ['elm', 'oak'] });
export const elma = someone(3, 'Elma Champion', atSchools('elm'));
export const ella = someone(4, 'Ella Officer', atSchools('elm'));
export const ashok = someone(5, 'Ashok Champion', atSchools('ash'));
export const trudy = someone(6, 'Trudy Trust', atSchools('elm', 'oak', 'ash'));
export const rita = someone(7, 'Rita Reader', { role: 'reader', schoolIds: [] });
const everyone = [olive, walter, elma, ella, ashok, trudy, rita];

export const teamsIdOf = (person: Person) => `29:${person.id}`;

const schoolNames: Record<string, string> = {
  elm: 'Elm Primary School',
  oak: 'Oak Academy',
  ash: 'Ash High School',
};

const source = {
  title: 'Working together to improve school attendance',
  place: 'Chapter 8',
  edition: 'August 2024',
  url: 'https://www.gov.uk/government/publications/working-together-to-improve-school-attendance',
};

export function answered(change: Partial<Answer> = {}): Answer {
  return {
    answered: true,
    kind: 'code',
    lead: 'Use M (medical or dental appointment).',
    parts: [{ text: 'It is for a medical or dental appointment.' }],
    codes: ['M'],
    sources: [source],
    readings: [],
    nearest: [],
    topic: 'an appointment',
    ...change,
  };
}

type Speaking = { person?: Person; group?: boolean; channel?: boolean; change?: Record<string, unknown> };

export type Bot = {
  meetings: MemoryMeetings;
  /** The officer's queue. */
  queue: MemoryRecords<QueuedQuestion>;
  /** Questions that went to the queue because nobody could answer them. */
  unanswered: string[];
  connector: ConnectorStub;
  log: { level: string; fields: object; message: string }[];
  services: BotServices;
  /** What it writes by itself. */
  messenger: Messenger;
  post(body: unknown, headers?: Record<string, string>): Promise<Response>;
  activity(change: Record<string, unknown>, speaking?: Speaking): Record<string, unknown>;
  /** Says something and gives back what the bot sent. */
  say(text: string, speaking?: Speaking): Promise<Reply[]>;
  /** Presses a button of a card in the message `card-1` and gives back the person's card. */
  press(verb: string, data: object, speaking?: Speaking & { trigger?: string }): Promise<Card>;
  close(): Promise<void>;
};

export type Card = { type: string; version: string; [property: string]: unknown };
export type Reply = {
  method: string;
  path: string;
  text?: string;
  summary?: string;
  card?: Card;
  entities?: unknown[];
};

export const soon = [dropIn('2026-11-26'), dropIn('2026-12-10'), dropIn('2027-01-07'), dropIn('2027-01-21')];

export async function openBot(occurrences: readonly Occurrence[] = soon): Promise<Bot> {
  const connector = await openConnectorStub();
  const meetings = memoryMeetings(new MemoryList(occurrences));
  const queue = memoryRecords<QueuedQuestion>();
  const unanswered: string[] = [];
  const log: Bot['log'] = [];
  const note = (level: string) => (fields: object, message: string) =>
    void log.push({ level, fields, message });
  const services: BotServices = {
    people: {
      personById: async (id, name) =>
        everyone.find((person) => person.id === id) ?? {
          ...rita,
          id,
          name: name ?? '',
        },
      schoolIdsOf: async (id) => everyone.find((person) => person.id === id)?.schoolIds ?? [],
    },
    schools: {
      byId: async (id) => (schoolNames[id] ? ({ id, name: schoolNames[id] } as School) : undefined),
    },
    meetings,
    calendarPending: () => {
      log.push({ level: 'test', fields: {}, message: 'the reconciler was asked for' });
    },
    messagesSoon: () => {
      log.push({ level: 'test', fields: {}, message: 'the messages were asked for' });
    },
    questions: {
      now: () => services.now(),
      guidance: () => [],
      tally: () => undefined,
      noteUnanswered: ({ question }) => void unanswered.push(question),
      live: async (person, fact) =>
        fact === 'my-support-worker'
          ? { fact, schools: [{ name: `School of ${person.name}`, supportWorkers: ['Walter Worker'] }] }
          : { fact, next: { startsAt: '2026-11-26T15:30', endsAt: '2026-11-26T16:30', placesLeft: 3 } },
      questions: queue,
    },
    now: meetings.now,
    tabLink: (path) => `https://teams.microsoft.com/l/entity/app/attendance?context=${path}`,
    log: { info: note('info'), warn: note('warn'), error: note('error') },
  };
  const { receive, messenger } = createBot({
    auth: { kind: 'unauthenticated' },
    services,
    log: services.log,
  });

  const activity: Bot['activity'] = (change, { person = elma, group = false, channel = false } = {}) => ({
    type: 'message',
    id: 'activity-1',
    timestamp: '2026-11-22T12:00:00Z',
    channelId: 'msteams',
    serviceUrl: connector.serviceUrl,
    from: { id: teamsIdOf(person), name: person.name, aadObjectId: person.id },
    recipient: { id: '28:the-bot', name: 'Attendance' },
    conversation: channel
      ? { id: '19:channel@thread.tacv2;messageid=1', conversationType: 'channel', tenantId: guid(99) }
      : group
        ? { id: '19:group@thread.v2', conversationType: 'groupChat', isGroup: true, tenantId: guid(99) }
        : { id: `a:${person.id}`, conversationType: 'personal', tenantId: guid(99) },
    ...change,
  });
  const post: Bot['post'] = (body, headers = {}) =>
    receive(
      new Request('http://127.0.0.1:3978/api/messages', {
        method: 'POST',
        headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    );
  return {
    meetings,
    queue,
    unanswered,
    connector,
    log,
    services,
    messenger,
    post,
    activity,
    async say(text, speaking = {}) {
      const before = connector.sent.length;
      const response = await post(activity({ text, ...speaking.change }, speaking));
      if (response.status !== 200) throw new Error(`The bot answered ${response.status}`);
      return connector.sent.slice(before).map(replyOf);
    },
    async press(verb, data, speaking = {}) {
      const { trigger = 'manual' } = speaking;
      const value = { action: { type: 'Action.Execute', verb, data }, trigger };
      const invoke = { type: 'invoke', name: 'adaptiveCard/action', value, replyToId: 'card-1' };
      const response = await post(activity({ ...invoke, ...speaking.change }, speaking));
      const body = (await response.json()) as { statusCode: number; value: Card };
      if (response.status !== 200 || body.statusCode !== 200) throw new Error(JSON.stringify(body));
      return body.value;
    },
    close: connector.close,
  };
}

export function replyOf({ method, path, activity }: Sent): Reply {
  const { text, summary, attachments, entities } = activity as {
    text?: string;
    summary?: string;
    attachments?: { contentType: string; content: Card }[];
    entities?: unknown[];
  };
  const card = attachments?.[0]?.content;
  return {
    method,
    path,
    ...(text !== undefined && { text }),
    ...(summary !== undefined && { summary }),
    ...(card && { card }),
    ...(entities && { entities }),
  };
}

type Button = { type: string; title: string; verb?: string; data?: Record<string, unknown>; card?: Card };

/** The buttons under a card, and those within it. */
export function buttonsOf(card: Card | undefined): Button[] {
  const sets = ((card?.body ?? []) as { type: string; isVisible?: boolean; actions?: Button[] }[]).flatMap(
    ({ type, actions }) => (type === 'ActionSet' ? (actions ?? []) : []),
  );
  return [...sets, ...((card?.actions ?? []) as Button[])];
}

/** Every text that a card shows or asks with, for looking a word up. */
export const wordsOf = (card: Card | undefined) => JSON.stringify(card?.body ?? '');

/** The dates that have a button each. */
export function quickOf(card: Card | undefined): string[] {
  const rows = ((card?.body ?? []) as { type: string; items?: Card['body'] }[]).flatMap(({ type, items }) =>
    type === 'Container' ? [{ type: 'AdaptiveCard', version: '1.5', body: items }] : [],
  );
  return rows.flatMap((row) => buttonsOf(row).map(({ title }) => title));
}

type Field = { id?: string; choices?: { title: string; value: string }[] };
export function choicesOf(card: Card | undefined, id: string): string[] {
  const fields = (card?.body ?? []) as Field[];
  return fields.find((field) => field.id === id)?.choices?.map(({ title }) => title) ?? [];
}
