import { createHash } from 'node:crypto';
import type { LetterType } from '../../../src/casework/council/councilSettings.ts';
import type { SavedRegister, School } from '../../../src/casework/school.ts';
import type { Occurrence } from '../../../src/meetings/occurrence.ts';
import type { PlaceRecord } from '../../../src/meetings/ports.ts';
import type { TsmRequest } from '../../../src/meetings/tsm/tsmRequest.ts';
import { memoryCalendars, memoryComparisons } from '../../casework/calendars/memoryCalendars.ts';
import { memoryCases } from '../../casework/memoryCases.ts';
import { memoryRecords } from '../../casework/memoryRecords.ts';
import { plainSettings } from '../../casework/plainSettings.ts';
import { memory, southId } from '../../casework/support.ts';
import { memorySharedFiles } from '../../meetings/forum/memorySharedFiles.ts';
import { dropIn, MemoryList, type MemoryMeetings, memoryMeetings } from '../../meetings/memoryMeetings.ts';
import { memoryQuestions } from '../../questions/memoryQuestions.ts';
import { staffOfNorth, staffOfSouth, supportOfNorth, supportOfSouth } from './people.ts';

export const bookable = 'drop-in-2026-12-03';
export const booked = 'drop-in-2026-12-10';

/** When the walk takes place. */
export const walkedAt = '2026-11-26T15:30:00Z';

const [concern] = plainSettings.letters as [LetterType];
const aboutPlan: LetterType = { ...concern, id: 'plan-agreed', title: 'Plan agreed', for: 'plan' };

function occurrencesAtFirst(): Occurrence[] {
  return ['2026-12-03', '2026-12-10'].map((day) => dropIn(day, { joinUrl: 'https://teams.example/join' }));
}

/** Every store of the product, in memory, with nothing in it but two schools and two dates. */
export function emptyStores(occurrences: readonly Occurrence[] = occurrencesAtFirst()) {
  const casework = memory();
  const { schools } = casework;
  const linked = (school: School): School => ({
    ...school,
    aswIds: [school.id === southId ? supportOfSouth.id : supportOfNorth.id],
    staffIds: [school.id === southId ? staffOfSouth.id : staffOfNorth.id],
  });
  casework.schools = {
    ...schools,
    all: async () => (await schools.all()).map(linked),
    byId: async (id) => {
      const school = await schools.byId(id);
      return school && linked(school);
    },
  };
  const cases = memoryCases(casework);
  cases.set({ letters: [concern, aboutPlan] });
  const list = new MemoryList(occurrences);
  const calendars = memoryCalendars();
  casework.calendarOf = async (schoolId) => {
    const own = calendars.rows.get(schoolId)?.record.calendar;
    return own && own.terms.length > 0 ? own : undefined;
  };
  const tsm = memoryRecords<TsmRequest>('tsm', cases);
  const meetings = memoryMeetings(list, { now: () => walkedAt });
  return {
    casework,
    cases,
    calendars,
    comparisons: memoryComparisons(),
    questions: memoryQuestions(),
    tsm,
    list,
    meetings: {
      ...meetings,
      // One list, by whichever of the ports it is asked.
      tsmRequests: tsm.store,
      lists: { ...meetings.lists, tsmRequests: tsm },
      isSchool: async (id: string) => (await schools.byId(id)) !== undefined,
    },
    sharedPapers: memorySharedFiles(),
  };
}
export type Stores = ReturnType<typeof emptyStores>;

type Rows<T> = ReadonlyMap<string, { record: T }>;
const recordsIn = <T>(rows: Rows<T>): T[] => [...rows.values()].map(({ record }) => record);

const meetingRecordsIn = ({ lists }: Pick<MemoryMeetings, 'lists'>) => ({
  series: recordsIn(lists.series.rows),
  messages: recordsIn(lists.messages.rows),
  conversations: recordsIn(lists.conversations.rows),
  queueItems: recordsIn(lists.queueItems.rows),
  forumPages: recordsIn(lists.forumPages.rows),
  newsletters: recordsIn(lists.newsletters.rows),
  acknowledgements: recordsIn(lists.acknowledgements.rows),
  tsmMeetings: recordsIn(lists.tsmMeetings.rows),
  schoolBases: recordsIn(lists.schoolBases.rows),
});

/** All that the stores hold, as plain data. */
export async function stateOf({ casework, cases, ...others }: Stores) {
  const { lists } = cases;
  const registers: Record<string, SavedRegister | undefined> = {};
  for (const { id, register } of await casework.schools.all()) registers[id] = register;
  const { calendars, comparisons, questions, tsm, list, meetings, sharedPapers } = others;
  return {
    registers,
    rows: [...casework.rows],
    imports: [...casework.records.values()],
    registerFiles: new Map(casework.files),
    snapshots: new Map(casework.snapshots),
    mappings: [...casework.remembered],
    cases: recordsIn(lists.cases.rows),
    entries: recordsIn(lists.entries.rows),
    council: recordsIn(lists.council.rows),
    views: recordsIn(lists.views.rows),
    returns: recordsIn(lists.returns.rows),
    papers: new Map(cases.files),
    templates: new Map(cases.templateFiles),
    audit: [...cases.audited()],
    tsm: recordsIn(tsm.rows),
    calendars: recordsIn(calendars.rows),
    comparisons: [...comparisons.rows.values()],
    queue: recordsIn(questions.questions.rows),
    guidance: recordsIn(questions.guidanceRecords.rows),
    favourites: recordsIn(questions.favourites.rows),
    occurrences: [...list.rows.values()].map(({ occurrence }) => occurrence),
    places: [...meetings.records.values()] as PlaceRecord[],
    ...meetingRecordsIn(meetings),
    sharedPapers: [...sharedPapers.kept],
  };
}
export type State = Awaited<ReturnType<typeof stateOf>>;

function plainly(_: string, value: unknown): unknown {
  if (value instanceof Uint8Array) return createHash('sha256').update(value).digest('hex');
  return value instanceof Map ? [...value].sort(([a], [b]) => (a < b ? -1 : 1)) : value;
}

/** Records are never changed, only put in another's place, so that each is written once. */
const written = new WeakMap<object, string>();

function textOfRecord(record: object): string {
  const text = written.get(record) ?? JSON.stringify(record, plainly);
  written.set(record, text);
  return text;
}

function textOfPart(part: object | readonly object[]): string {
  if (Array.isArray(part)) return part.map(textOfRecord).join('\n');
  if (!(part instanceof Map)) return JSON.stringify(part);
  return [...part]
    .map(([id, value]) => `${id} ${textOfRecord(value)}`)
    .sort()
    .join('\n');
}

/** The same text for the same state. */
export const textOf = (state: State): string =>
  Object.entries(state)
    .map(([name, part]) => `${name}\n${textOfPart(part)}`)
    .join('\n');

async function putRegisters({ casework }: Stores, state: State): Promise<void> {
  casework.rows = [...state.rows];
  casework.remembered = [...state.mappings];
  for (const record of state.imports) casework.records.set(record.id, record);
  for (const [id, file] of state.registerFiles) casework.files.set(id, file);
  for (const [id, snapshot] of state.snapshots) casework.snapshots.set(id, snapshot);
  for (const [id, register] of Object.entries(state.registers))
    if (register) await casework.schools.switchRegister(id, register, undefined);
}

async function putCases({ cases, tsm }: Stores, state: State): Promise<void> {
  const { lists } = cases;
  for (const record of state.cases) lists.cases.elsewhere(record);
  for (const record of state.entries) lists.entries.elsewhere(record);
  for (const record of state.council) lists.council.elsewhere(record);
  for (const record of state.views) lists.views.elsewhere(record);
  for (const record of state.returns) lists.returns.elsewhere(record);
  for (const record of state.tsm) tsm.elsewhere(record);
  for (const list of [...Object.values(lists), tsm]) list.refresh();
  for (const [id, bytes] of state.papers) cases.files.set(id, bytes);
  for (const [id, bytes] of state.templates) cases.templateFiles.set(id, bytes);
  await cases.auditStore.append(state.audit);
}

async function putCouncil(stores: Stores, state: State): Promise<void> {
  const { calendars, comparisons, questions, meetings } = stores;
  for (const record of state.calendars) await calendars.calendarRecords.add(record);
  for (const record of state.comparisons) comparisons.rows.set(record.id, record);
  for (const record of state.queue) await questions.questions.add(record);
  for (const record of state.guidance) await questions.guidanceRecords.add(record);
  for (const record of state.favourites) await questions.favourites.add(record);
  for (const place of state.places) meetings.records.set(place.placeId, place);
}

function putMeetings({ meetings, sharedPapers }: Stores, state: State): void {
  const { lists } = meetings;
  for (const record of state.series) lists.series.elsewhere(record);
  for (const record of state.messages) lists.messages.elsewhere(record);
  for (const record of state.conversations) lists.conversations.elsewhere(record);
  for (const record of state.queueItems) lists.queueItems.elsewhere(record);
  for (const record of state.forumPages) lists.forumPages.elsewhere(record);
  for (const record of state.newsletters) lists.newsletters.elsewhere(record);
  for (const record of state.acknowledgements) lists.acknowledgements.elsewhere(record);
  for (const record of state.tsmMeetings) lists.tsmMeetings.elsewhere(record);
  for (const record of state.schoolBases) lists.schoolBases.elsewhere(record);
  for (const list of Object.values(lists)) list.refresh();
  sharedPapers.kept.push(...state.sharedPapers);
}

/** Stores that hold this, at the moment of the walk. */
export async function storesOf(state: State): Promise<Stores> {
  const stores = emptyStores(state.occurrences);
  await putRegisters(stores, state);
  await putCases(stores, state);
  await putCouncil(stores, state);
  putMeetings(stores, state);
  stores.cases.setClock(walkedAt);
  return stores;
}
