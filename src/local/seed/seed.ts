import { createHash } from 'node:crypto';
import path from 'node:path';
import { academicYearOf } from '../../calendar/academicYear.ts';
import { wallTimeOf } from '../../calendar/wallTime.ts';
import { type CalendarRecord, councilId } from '../../casework/calendars/calendarRecord.ts';
import type { School } from '../../casework/school.ts';
import { createCopy, type ListCopy } from '../../graph/copy.ts';
import type { Graph } from '../../graph/graph.ts';
import { calendarsList } from '../../graph/lists/calendars.ts';
import { guidanceList } from '../../graph/lists/guidance.ts';
import type { ListDescription } from '../../graph/lists/listDescription.ts';
import { occurrencesList } from '../../graph/lists/meetings/occurrences.ts';
import { seriesList } from '../../graph/lists/meetings/series.ts';
import { questionsList } from '../../graph/lists/questions.ts';
import { schoolsList } from '../../graph/lists/schools.ts';
import { siteContents } from '../../graph/lists/siteContents.ts';
import { talliesList } from '../../graph/lists/tallies.ts';
import type { Log } from '../../graph/log.ts';
import { provision } from '../../graph/provision.ts';
import { provideTemplates } from '../../graph/provisioning/provideTemplates.ts';
import type { Occurrence } from '../../meetings/occurrence.ts';
import { openJournal } from '../journal.ts';
import { localPeople, localTenant } from '../people.ts';
import { localSchools } from '../schools.ts';
import { exampleCalendar } from '../termDates.ts';
import { seedCases } from './cases/seedCases.ts';
import { exampleOccurrences, exampleSeries } from './occurrences.ts';
import { alreadyHeld, nearlyFull } from './places.ts';
import { exampleQuestions } from './questions.ts';

type Options = { graph: Graph; dataDir: string; log: Log; now: () => Date };

/** The first of the example years, and the one that must be there whatever the date. */
const exampleYears = { from: 2025, to: 2026 };
/** Days before the next academic year at which its occurrences appear. */
const ahead = 60 * 86_400_000;
/** What has been filled in of questions; a folder from before there were any is given them. */
const questionsKey = 'questions';
/** Likewise of the council's dates: a folder from before the council had any is given all of them. */
const datesKey = 'council dates';
/** Likewise of the examples of letters. */
const lettersKey = 'letters';
/** Likewise of the cases of one school, begun and done. */
const casesKeys = { begun: 'cases begun', done: 'cases' };
/** The lists as they are described now. A folder from before one of them, or before a column, is provisioned again. */
const listsKey = `lists ${createHash('sha256').update(JSON.stringify(siteContents)).digest('hex').slice(0, 16)}`;

function linkedSchools(): School[] {
  const linked = (role: string, schoolId: string) =>
    localPeople
      .filter((person) => person.role === role && person.schools.includes(schoolId))
      .map(({ id }) => id);
  return localSchools.map((school) => ({
    ...school,
    aswIds: linked('asw', school.id),
    staffIds: linked('school', school.id),
  }));
}

/**
 * Fills the fictional council's lists through the product's own Graph client: the schools and their people once, and
 * each academic year's terms, drop-ins and forums once, up to the year of the clock, and what people asked lately once.
 * What people change afterwards is left alone. Interrupted, it goes on where it was.
 */
export async function seed({ graph, dataDir, log, now }: Options): Promise<void> {
  const done = openJournal<string>(path.join(dataDir, 'tenant', 'seeded.jsonl'));
  try {
    const last = Math.max(
      exampleYears.to,
      academicYearOf(new Date(now().getTime() + ahead).toISOString().slice(0, 10)),
    );
    const years = Array.from({ length: last - exampleYears.from + 1 }, (_, n) => exampleYears.from + n);
    const missing = years.filter((year) => !done.entries.has(String(year)));
    const withoutQuestions = !done.entries.has(questionsKey);
    const withoutDates = !done.entries.has(datesKey);
    const withoutLetters = !done.entries.has(lettersKey);
    const withoutCases = !done.entries.has(casesKeys.done);
    const withoutLists = !done.entries.has(listsKey);
    const isWanting = [withoutQuestions, withoutDates, withoutLetters, withoutCases, withoutLists];
    if (missing.length === 0 && !isWanting.includes(true)) return;

    await provision({ graph, siteId: localTenant.siteId });
    done.put(listsKey, now().toISOString());
    if (withoutLetters) await provideTemplates(graph, localTenant.siteId);
    done.put(lettersKey, now().toISOString());
    const open = async <T>(description: ListDescription<T>): Promise<Filling<T>> => {
      const list = `/sites/${localTenant.siteId}/lists/${description.name}`;
      const copy = createCopy({ graph, path: list, description, log });
      await copy.refresh();
      return { copy, description };
    };
    const [schools, calendars, series, occurrences] = await Promise.all([
      open(schoolsList),
      open(calendarsList),
      open(seriesList),
      open(occurrencesList),
    ]);
    if (missing.length === years.length) await addMissing(graph, schools, linkedSchools());
    await addTerms(graph, calendars, withoutDates ? years : missing);
    done.put(datesKey, now().toISOString());
    await addMissing(
      graph,
      series,
      missing.flatMap((year) => Object.values(exampleSeries(year))),
    );
    await addMissing(graph, occurrences, withPlaces(missing.flatMap(exampleOccurrences), now()));
    for (const year of missing) done.put(String(year), now().toISOString());
    if (withoutQuestions) {
      const examples = exampleQuestions(wallTimeOf(now().toISOString()).slice(0, 10));
      await addMissing(graph, await open(guidanceList), examples.guidance);
      await addMissing(graph, await open(questionsList), examples.questions);
      await addMissing(graph, await open(talliesList), examples.tallies);
      done.put(questionsKey, now().toISOString());
    }
    if (withoutCases) {
      const hasBegun = done.entries.has(casesKeys.begun);
      const begin = () => done.put(casesKeys.begun, now().toISOString());
      await seedCases({ graph, log, now, hasBegun, begin });
      done.put(casesKeys.done, now().toISOString());
    }
  } finally {
    await done.close();
  }
}

type Filling<T> = { copy: ListCopy<T>; description: ListDescription<T> };

async function addMissing<T>(
  graph: Graph,
  { copy, description }: Filling<T>,
  records: readonly T[],
): Promise<void> {
  for (const record of records) {
    if (!copy.get(description.keyOf(record))) await copy.create(graph.job, record);
  }
}

/** The council's own. A year's terms are there already where an earlier start was interrupted after it had written them. */
async function addTerms(
  graph: Graph,
  { copy }: Filling<CalendarRecord>,
  years: readonly number[],
): Promise<void> {
  const held = copy.get(councilId);
  const { terms, inset, closures } = held?.record.calendar ?? { terms: [], inset: [], closures: [] };
  const added = years
    .map(exampleCalendar)
    .filter((year) => !terms.some(({ from }) => from === year.terms[0]?.from));
  if (added.length === 0) return;
  const calendar = {
    terms: [...terms, ...added.flatMap((year) => year.terms)],
    inset: [...inset, ...added.flatMap((year) => year.inset)],
    closures,
  };
  if (held) await copy.update(graph.job, held, { ...held.record, calendar });
  else await copy.create(graph.job, { id: councilId, calendar });
}

/** The second drop-in still to come shows what it is like when places run out; those that are over had places, too. */
function withPlaces(occurrences: readonly Occurrence[], now: Date): readonly Occurrence[] {
  const wall = wallTimeOf(now.toISOString());
  const [, second] = occurrences.filter(({ kind, startsAt }) => kind === 'drop-in' && startsAt > wall);
  const over = occurrences.filter(({ endsAt }) => endsAt <= wall);
  return occurrences.map((each) => {
    if (each === second) return nearlyFull(each, now);
    const turn = over.indexOf(each);
    return turn < 0 ? each : alreadyHeld(each, { turn, isLatest: turn === over.length - 1 });
  });
}
