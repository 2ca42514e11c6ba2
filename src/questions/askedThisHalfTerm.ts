import { requireMay } from '../access/may.ts';
import type { Person } from '../access/person.ts';
import { currentHalfTerm, type HalfTerm } from './halfTerm.ts';
import type { AskedPorts } from './ports.ts';
import type { Tally } from './tally.ts';
import { dayOf } from './today.ts';

/** How often a topic was asked about in each week, in the order of the weeks. */
export type AskedTopic = { topic: string; counts: readonly number[]; total: number };
export type AskedTopics = HalfTerm & { topics: readonly AskedTopic[] };

/** Topics by how often they were asked about; those asked about as often, by name. */
export function topicsByWeek(tallies: readonly Tally[], weeks: readonly string[]): AskedTopic[] {
  const byTopic = new Map<string, number[]>();
  for (const { week, topic, count } of tallies) {
    const at = weeks.indexOf(week);
    if (at < 0) continue;
    const counts = byTopic.get(topic) ?? weeks.map(() => 0);
    counts[at] = (counts[at] ?? 0) + count;
    byTopic.set(topic, counts);
  }
  return [...byTopic]
    .map(([topic, counts]) => ({ topic, counts, total: counts.reduce((sum, n) => sum + n, 0) }))
    .sort((a, b) => b.total - a.total || (a.topic < b.topic ? -1 : 1));
}

/** What people asked about in this half term, by topic and week: no question and no person. @throws Problem not_allowed */
export async function askedThisHalfTerm(person: Person, ports: AskedPorts): Promise<AskedTopics> {
  requireMay(person, 'questions:manage');
  const [tallies, calendars] = await Promise.all([ports.tallies.all(), ports.calendars()]);
  const halfTerm = currentHalfTerm(calendars, dayOf(ports.now()));
  return { ...halfTerm, topics: topicsByWeek(tallies, halfTerm.weeks) };
}
