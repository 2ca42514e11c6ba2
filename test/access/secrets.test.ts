import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Person } from '../../src/access/person.ts';
import { auditList } from '../../src/graph/lists/cases/audit.ts';
import { casesList } from '../../src/graph/lists/cases/cases.ts';
import { entryLists } from '../../src/graph/lists/cases/entryLists.ts';
import { savedViewsList } from '../../src/graph/lists/cases/savedViews.ts';
import { sentReturnsList } from '../../src/graph/lists/cases/sentReturns.ts';
import { importsList } from '../../src/graph/lists/imports.ts';
import type { ListDescription } from '../../src/graph/lists/listDescription.ts';
import { forumPagesList } from '../../src/graph/lists/meetings/forumPages.ts';
import { acknowledgementsList, newslettersList } from '../../src/graph/lists/meetings/newsletters.ts';
import { occurrencesList } from '../../src/graph/lists/meetings/occurrences.ts';
import { placesList } from '../../src/graph/lists/meetings/places.ts';
import { queueItemsList } from '../../src/graph/lists/meetings/queueItems.ts';
import { seriesList } from '../../src/graph/lists/meetings/series.ts';
import { schoolBasesList, tsmMeetingsList } from '../../src/graph/lists/meetings/tsmMeetings.ts';
import { tsmRequestsList } from '../../src/graph/lists/meetings/tsmRequests.ts';
import { pupilsList } from '../../src/graph/lists/pupils.ts';
import { wordsIn } from './walk/answer.ts';
import { officer, staffOfSouth, supportOfSouth } from './walk/people.ts';
import { asksOf } from './walk/walkOperation.ts';
import { wholeTable } from './walk/wholeTable.ts';
import { personal, secrets, southWords } from './walk/words.ts';
import { openWorld, type World } from './walk/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
}, 60_000);
afterAll(() => world.close());

/** The secrets that somebody is told, in whatever answer. */
async function toldTo(person: Person): Promise<Set<string>> {
  const told = new Set<string>();
  for (const route of Object.values(wholeTable)) {
    for (const { ask } of await asksOf(route, person, world)) {
      const answer = await world.ask(world.tokens.of(person), ask.path, ask.init);
      for (const word of wordsIn(answer, secrets)) told.add(word);
      // Who only reads changes nothing that is told.
      if (ask.init?.method) await world.fresh();
    }
  }
  return told;
}

test('every secret of South is in some answer to an officer or to its own staff, so that the walk would meet it', async () => {
  const told = new Set([...(await toldTo(officer)), ...(await toldTo(staffOfSouth))]);
  // The address of a support worker is told to nobody, and of a child who is always there not even the number is held.
  const toNobody = [southWords.present.upn, supportOfSouth.email];
  expect(secrets.filter((secret) => !told.has(secret))).toEqual(toNobody);
}, 180_000);

/** Where a list stands in SharePoint, its titles are shown in searches and notices. */
function titlesOf<T>({ name, fieldsOf }: ListDescription<T>, records: readonly T[]): [string, string][] {
  return records.map((record) => [name, String(fieldsOf(record).Title)]);
}

test('no title in SharePoint holds anybody’s name or words', () => {
  const { state } = world;
  const entries = state.entries.map(({ entry }) => entry);
  const titles = [
    ...titlesOf(casesList, state.cases),
    ...titlesOf(pupilsList, state.rows),
    ...titlesOf(importsList, state.imports),
    ...titlesOf(savedViewsList, state.views),
    ...titlesOf(sentReturnsList, state.returns),
    ...titlesOf(tsmRequestsList, state.tsm),
    ...titlesOf(tsmMeetingsList, state.tsmMeetings),
    ...titlesOf(schoolBasesList, state.schoolBases),
    ...titlesOf(auditList, state.audit),
    ...titlesOf(occurrencesList, state.occurrences),
    ...titlesOf(placesList, state.places),
    ...titlesOf(seriesList, state.series),
    ...titlesOf(forumPagesList, state.forumPages),
    ...titlesOf(newslettersList, state.newsletters),
    ...titlesOf(acknowledgementsList, state.acknowledgements),
    ...titlesOf(queueItemsList, state.queueItems),
    ...entries.flatMap((entry) => titlesOf(entryLists[entry.kind] as ListDescription<typeof entry>, [entry])),
  ];
  expect(titles.length).toBeGreaterThan(50);
  expect(titles.filter(([, title]) => personal.some((word) => title.includes(word)))).toEqual([]);
});
