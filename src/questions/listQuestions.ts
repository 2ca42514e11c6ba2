import { requireMay } from '../access/may.ts';
import type { Person } from '../access/person.ts';
import { type RecordChange, versionOf } from '../records/recordVersion.ts';
import { groupQuestions } from './groupQuestions.ts';
import type { ReportPorts } from './ports.ts';
import type { QueuedQuestion, QueueState, Reason } from './queuedQuestion.ts';
import { reasons } from './queuedQuestion.ts';

/** A question as an officer saw it when they decided on it. */
export type SeenQuestion = { id: string; version: string };

/** Questions that are alike, as one line of the queue. */
export type QuestionGroup = {
  /** Of its first question. */
  id: string;
  /** The wording that was used most. */
  question: string;
  wordings: readonly string[];
  /** What was asked just before, where a question goes on from it. */
  previous: readonly string[];
  topic: string;
  count: number;
  /** Instants, ISO with Z. */
  firstAsked: string;
  lastAsked: string;
  reasons: readonly { reason: Reason; count: number }[];
  whys: readonly string[];
  answerLeads: readonly string[];
  state: QueueState;
  guidanceId?: string;
  changed?: RecordChange;
  questions: readonly SeenQuestion[];
};

const unique = (texts: readonly (string | undefined)[]) => [
  ...new Set(texts.filter((text): text is string => Boolean(text))),
];

/** The most used wording first; of those used as often, the shortest. */
function wordingsOf(group: readonly QueuedQuestion[]): string[] {
  const counts = new Map<string, number>();
  for (const { question, count } of group) counts.set(question, (counts.get(question) ?? 0) + count);
  return [...counts]
    .sort(([a, n], [b, m]) => m - n || a.length - b.length || (a < b ? -1 : 1))
    .map(([wording]) => wording);
}

function described(group: readonly QueuedQuestion[]): QuestionGroup | undefined {
  const [first] = group;
  if (!first) return undefined;
  const wordings = wordingsOf(group);
  const sum = (some: readonly QueuedQuestion[]) => some.reduce((total, { count }) => total + count, 0);
  const changes = group.flatMap(({ changed }) => changed ?? []).sort((a, b) => (a.at < b.at ? 1 : -1));
  return {
    id: first.id,
    question: wordings[0] ?? first.question,
    wordings,
    previous: unique(group.map(({ previous }) => previous)),
    topic: unique(group.map(({ topic }) => topic)).join(', '),
    count: sum(group),
    firstAsked: group.map(({ firstAsked }) => firstAsked).sort()[0] ?? first.firstAsked,
    lastAsked:
      group
        .map(({ lastAsked }) => lastAsked)
        .sort()
        .at(-1) ?? first.lastAsked,
    reasons: reasons
      .map((reason) => ({ reason, count: sum(group.filter((one) => one.reason === reason)) }))
      .filter(({ count }) => count > 0),
    whys: unique(group.map(({ why }) => why)),
    answerLeads: unique(group.map(({ answerLead }) => answerLead)),
    state: first.state,
    ...(first.guidanceId !== undefined && { guidanceId: first.guidanceId }),
    ...(changes[0] && { changed: changes[0] }),
    questions: group.map((one) => ({ id: one.id, version: versionOf(one) })),
  };
}

/** The queue, grouped where questions are alike; what was asked last comes first. @throws Problem not_allowed */
export async function listQuestions(
  person: Person,
  ports: Pick<ReportPorts, 'questions'>,
): Promise<readonly QuestionGroup[]> {
  requireMay(person, 'questions:manage');
  return groupQuestions(await ports.questions.all())
    .flatMap((group) => described(group) ?? [])
    .sort((a, b) => (a.lastAsked < b.lastAsked ? 1 : a.lastAsked > b.lastAsked ? -1 : a.id < b.id ? -1 : 1));
}
