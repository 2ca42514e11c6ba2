/** How often a topic was asked about in a week, over all servers. `week` is the ISO date of its Monday. */
export type Tally = { week: string; topic: string; count: number };

/** `flush` names the last addition to it, so that one whose answer was lost is not made twice. */
export type TallyRecord = Tally & { id: string; flush: string };

const longestTopic = 200;

export function tallyId({ week, topic }: Pick<Tally, 'week' | 'topic'>): string {
  return `${week}|${topic.slice(0, longestTopic)}`;
}
