import type { Person } from '../../../src/access/person.ts';
import { saveCalendar } from '../../../src/casework/calendars/keepCalendar.ts';
import { addEntries } from '../../../src/casework/cases/addEntries.ts';
import type { Draft } from '../../../src/casework/cases/entry.ts';
import { removeEntry } from '../../../src/casework/cases/removeEntry.ts';
import { discardImport } from '../../../src/casework/imports/discardImport.ts';
import { saveImport } from '../../../src/casework/imports/saveImport.ts';
import { makeLetter } from '../../../src/casework/letters/makeLetter.ts';
import { markReturns } from '../../../src/casework/returns/markReturns.ts';
import { keepViews } from '../../../src/casework/views/savedViews.ts';
import { askForTsm } from '../../../src/meetings/tsm/askForTsm.ts';
import { calendar } from '../../casework/cases/schoolYear.ts';
import { letterFile } from '../../casework/letters/wordFiles.ts';
import { arrived, days, northId, present, type Row, registerFile, southId } from '../../casework/support.ts';
import { queued } from '../../questions/memoryQuestions.ts';
import { movedCase, type Side, wholeCase } from './contents.ts';
import { writeMeetings, writeMeetingsOf } from './meetingContents.ts';
import { officer, staffOfNorth, staffOfSouth } from './people.ts';
import { booked, emptyStores, type State, type Stores, stateOf } from './stores.ts';
import { writeTsmMeetings } from './tsmMeetings.ts';
import { northWords, southWords } from './words.ts';

export type School = Side & { schoolId: string; staff: Person };

export const north: School = { prefix: 'own', words: northWords, schoolId: northId, staff: staffOfNorth };
export const south: School = { prefix: 'hidden', words: southWords, schoolId: southId, staff: staffOfSouth };

/** As in the autumn register of the other tests. */
const rowsOf = ({ words: { severe, persistent, present: there, moved } }: Side): Row[] => [
  { ...there, days: days([present, 60]) },
  { ...persistent, days: days(['II', 6], [present, 54]) },
  { ...severe, days: days(['OO', 30], [present, 30]) },
  { ...moved, days: days([present, 20], ['OO', 5], [present, 35]) },
];

/** The same register with a day more, as it is sent next. */
export const nextRegister = (side: Side) =>
  registerFile(
    rowsOf(side).map((row) => ({ ...row, days: [...row.days, present] })),
    side.words.otherFile,
  );

async function saveRegisters(stores: Stores, school: School): Promise<void> {
  const { casework } = stores;
  const { schoolId, staff, words } = school;
  const send = (file: ReturnType<typeof registerFile>) => {
    const came = arrived(file);
    return saveImport(staff, { schoolId, file: came, checksum: came.checksum }, casework);
  };
  await send(registerFile(rowsOf(school), words.file));
  // Two that were cut off: one was given up, so that its file can be cleared away, and one waits.
  for (const name of [`given-up-${words.otherFile}`, words.otherFile]) {
    casework.breakAt = 'write';
    const cut = { ...nextRegister(school), name };
    const rows = { ...cut, bytes: Buffer.concat([cut.bytes, Buffer.from('\n'.repeat(name.length % 7))]) };
    await send(rows).catch(() => undefined);
    const record = [...casework.records.values()].find(({ fileName }) => fileName === name);
    if (record && name !== words.otherFile)
      await discardImport(staff, { schoolId, importId: record.id }, casework);
  }
}

async function writeCases({ cases, casework }: Stores, school: School): Promise<void> {
  const { prefix, words, schoolId, staff } = school;
  const idOf = (upn: string) =>
    casework.rows.find((row) => row.schoolId === schoolId && row.upn === upn)?.id ?? '';
  const write = (person: Person, pupilId: string, drafts: readonly Draft[]) =>
    addEntries(person, { pupilId, drafts }, cases);
  const pupilId = idOf(words.severe.upn);
  await write(staff, pupilId, wholeCase(pupilId, school));
  const removal = { kind: 'note', id: `${prefix}-removed`, version: 1, reason: words.reason } as const;
  await removeEntry(staff, removal, cases);
  const fill = { 'meeting place': words.filled };
  await makeLetter(
    staff,
    { pupilId, draft: { typeId: 'attendance-concern', parentId: `${prefix}-parent`, fill } },
    cases,
  );
  const moved = idOf(words.moved.upn);
  await write(officer, moved, movedCase(moved, school));
  const opened = { at: '2026-11-20T09:00:00.000Z', by: staff.name, byId: staff.id };
  const left = { ...words.left, id: `${prefix}-left`, schoolId, yearGroup: '8', birthDate: '2014-01-05' };
  await cases.cases.add({ ...left, opened, hold: { ...opened, reason: words.hold } });
  await markReturns(
    staff,
    { schoolId, sent: true, returns: [{ kind: 'unauthorised', pupilId, from: '2026-09-07' }] },
    cases,
  );
}

/** A pupil whose case was closed so long ago that it can go. */
async function writeOldCase({ cases }: Stores, { prefix, words, schoolId, staff }: School): Promise<void> {
  const opened = { at: '2016-11-20T09:00:00.000Z', by: staff.name, byId: staff.id };
  const old = {
    ...words.left,
    upn: '',
    id: `${prefix}-old`,
    schoolId,
    yearGroup: '11',
    birthDate: '2000-01-05',
  };
  await cases.cases.add({ ...old, opened });
}

async function writeRest({ cases, calendars, tsm, casework, list }: Stores, school: School): Promise<void> {
  const { prefix, words, schoolId, staff } = school;
  await keepViews(staff, [{ name: words.view, settings: { filter: words.viewFilter } }], cases);
  const { now } = casework;
  const ports = { requests: tsm.store, isSchool: async () => true, now };
  await askForTsm(staff, { id: `${prefix}-meeting`, schoolId, reason: words.meeting }, ports);
  const [first, ...terms] = calendar.terms;
  const dates = {
    ...calendar,
    terms: [{ ...first, name: words.term } as (typeof calendar.terms)[0], ...terms],
  };
  await saveCalendar(staff, { schoolId, dates }, { ...calendars, now });
  const known = list.read(booked);
  const place = {
    placeId: `${booked}.${prefix}-place`,
    personId: staff.id,
    personName: staff.name,
    email: staff.email,
  };
  const asked = { topic: 'codes', question: words.placeQuestion, takenAt: '2026-11-24T09:00:00Z' } as const;
  if (known)
    list.write(
      { ...known.record, places: [...known.record.places, { ...place, ...asked, schoolId }] },
      known.etag,
    );
}

/** What belongs to no school. */
async function writeCouncil({ cases, questions, comparisons }: Stores): Promise<void> {
  const paragraph = (field: string) => `<w:p><w:r><w:t>{{${field}}}</w:t></w:r></w:p>`;
  const body = ['parent name', 'parent address', 'pupil name', 'meeting place'].map(paragraph).join('');
  cases.templateFiles.set('attendance-concern.docx', await letterFile(body));
  await questions.questions.add(queued('question-1', 'Which code is for a lighthouse?'));
  const changed = { by: officer.name, at: '2026-11-20T09:00:00Z' };
  await questions.guidanceRecords.add({
    ...{
      id: 'guidance-1',
      question: 'Who waters the plants?',
      alsoAsked: [],
      text: 'The caretaker.',
      codes: [],
    },
    ...{ author: officer.name, writtenOn: '2026-11-20', reviewOn: '2027-11-20', retired: false, changed },
  });
  const added = { addedBy: officer.name, addedAt: '2026-11-20T09:00:00Z' };
  const figures = { name: 'Dorset', year: '2024/25', attendance: '93.1', source: 'A table of ours' };
  await comparisons.comparisons.add({ id: 'comparison-1', ...figures, ...added });
}

/** The state that everybody walks through. `without` leaves what a school holds out, as if it had just joined. */
export async function builtState(schools: readonly School[] = [north, south]): Promise<State> {
  const stores = emptyStores();
  const { casework, cases } = stores;
  await writeCouncil(stores);
  await writeMeetings(stores);
  for (const school of schools) {
    let made = 0;
    casework.newId = () => {
      made += 1;
      return `${school.prefix}-${made}`;
    };
    cases.newId = casework.newId;
    cases.setClock('2026-11-22T09:00:00Z');
    await saveRegisters(stores, school);
    cases.setClock('2026-11-24T09:00:00Z');
    await writeCases(stores, school);
    await writeOldCase(stores, school);
    await writeRest(stores, school);
    await writeMeetingsOf(stores, school);
    await writeTsmMeetings(stores, school);
  }
  for (const entry of cases.noted) await cases.auditStore.append([entry]);
  return await stateOf(stores);
}
