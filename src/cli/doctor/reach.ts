import { createCopy } from '../../graph/copy.ts';
import { failureOf } from '../../graph/failure.ts';
import type { ListDescription } from '../../graph/lists/listDescription.ts';
import { conversationsList } from '../../graph/lists/meetings/conversations.ts';
import { occurrencesList } from '../../graph/lists/meetings/occurrences.ts';
import { tsmMeetingsList } from '../../graph/lists/meetings/tsmMeetings.ts';
import { schoolsList } from '../../graph/lists/schools.ts';
import { readLists } from '../../graph/provisioning/readSite.ts';
import { createLog } from '../../server/log.ts';
import type { SiteConnection } from '../site/siteConnection.ts';
import { type Finding, notOk } from './finding.ts';
import { peopleToReach, reachFinding } from './reachRules.ts';

/** Whether the bot reaches those who have something to come. Says nothing where the lists are missing: that is said already. */
export async function reach({ graph, siteId }: SiteConnection, now: string): Promise<Finding[]> {
  const lists = await readLists(graph, siteId);
  const rowsOf = async <T>(description: ListDescription<T>): Promise<readonly T[]> => {
    const list = lists.find(({ displayName }) => displayName === description.name);
    if (!list) return [];
    const path = `/sites/${siteId}/lists/${list.id}`;
    const copy = createCopy({ graph, path, description, log: createLog('silent') });
    await copy.refresh();
    return copy.all().map(({ record }) => record);
  };
  try {
    const [occurrences, meetings, schools, conversations] = await Promise.all([
      rowsOf(occurrencesList),
      rowsOf(tsmMeetingsList),
      rowsOf(schoolsList),
      rowsOf(conversationsList),
    ]);
    return [reachFinding(peopleToReach({ occurrences, meetings, schools }, now), conversations)];
  } catch (error) {
    const says = `cannot be read: ${failureOf(error)?.message ?? 'an unknown reason'}`;
    return [notOk('bot for people with dates to come', says, 'See what is said of the site above.')];
  }
}
