import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Person } from '../../src/access/person.ts';
import { wordsIn } from './walk/answer.ts';
import { dates, threadOf } from './walk/dates.ts';
import { describeWalk } from './walk/describeWalk.ts';
import { officer, staffOfNorth, staffOfSouth, supportOfSouth, walkers } from './walk/people.ts';
import { booked } from './walk/stores.ts';
import { forumTable } from './walk/table/forums.ts';
import { meetingTable } from './walk/table/meetings.ts';
import { newsletterTable } from './walk/table/newsletters.ts';
import { queueTable } from './walk/table/queue.ts';
import { seriesTable } from './walk/table/series.ts';
import { asksOf } from './walk/walkOperation.ts';
import { councilWords, southWords } from './walk/words.ts';
import { openWorld, type World } from './walk/world.ts';

const table = { ...seriesTable, ...meetingTable, ...queueTable, ...forumTable, ...newsletterTable };

describeWalk('meetings', table);

describe('what is told, and to whom', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  }, 60_000);
  afterAll(() => world.close());

  /** The words of the council that somebody is told, in whatever answer. */
  async function toldTo(person: Person): Promise<string[]> {
    const told = new Set<string>();
    await world.fresh();
    for (const route of Object.values(table)) {
      for (const { ask } of await asksOf(route, person, world)) {
        const answer = await world.ask(world.tokens.of(person), ask.path, ask.init);
        for (const word of wordsIn(answer, Object.values(councilWords))) told.add(word);
        if (ask.init?.method) await world.fresh();
      }
    }
    return [...told].sort();
  }

  test.each(walkers)(
    '$who is told of drafts and of what was taken back only where an officer',
    async (one) => {
      const all = Object.values(councilWords).sort();
      expect(await toldTo(one.person)).toEqual(one.person.id === officer.id ? all : []);
    },
  );

  const hereFor = async (person: Person, thread: string) => {
    const path = `/api/meeting-here?thread=${encodeURIComponent(thread)}`;
    return JSON.parse((await world.ask(world.tokens.of(person), path)).text);
  };

  test('only who may read a meeting is told that it is here', async () => {
    const [theirs, drop] = [threadOf('hidden-tsm'), threadOf(dates.full)];
    for (const person of [officer, staffOfSouth, supportOfSouth])
      expect(await hereFor(person, theirs)).toEqual({ tsmMeetingId: 'hidden-booked' });
    expect(await hereFor(staffOfNorth, theirs)).toEqual({});
    expect(await hereFor(staffOfNorth, drop)).toEqual({ occurrenceId: dates.full });
    const reader = walkers.find(({ person }) => person.role === 'reader')?.person as Person;
    expect(await hereFor(reader, drop)).toEqual({});
  });

  test('a queue says whose a question is to the council alone, and which is one’s own', async () => {
    const readBy = async (person: Person) =>
      JSON.parse((await world.ask(world.tokens.of(person), `/api/queue/${booked}`)).text).entries;
    const theirs = (entries: { question?: string }[]) =>
      entries.find(({ question }) => question === southWords.placeQuestion);
    const toOfficer = theirs(await readBy(officer));
    expect(toOfficer).toMatchObject({
      holder: { personName: staffOfSouth.name, schoolName: 'South School' },
      mine: false,
    });
    const toNorth = theirs(await readBy(staffOfNorth));
    expect(toNorth).toMatchObject({ mine: false });
    expect(toNorth).not.toHaveProperty('holder');
    expect(theirs(await readBy(staffOfSouth))).toMatchObject({ mine: true });
  });
});
