import { describe, expect, test } from 'vitest';
import { calendarsList } from '../../../src/graph/lists/calendars.ts';
import { comparisonsList } from '../../../src/graph/lists/comparisons.ts';
import { favouritesList } from '../../../src/graph/lists/favourites.ts';
import { guidanceList } from '../../../src/graph/lists/guidance.ts';
import { importsList } from '../../../src/graph/lists/imports.ts';
import {
  type Fields,
  indexLimit,
  type ListDescription,
  tooLong,
} from '../../../src/graph/lists/listDescription.ts';
import { mappingsList } from '../../../src/graph/lists/mappings.ts';
import { conversationsList } from '../../../src/graph/lists/meetings/conversations.ts';
import { occurrencesList } from '../../../src/graph/lists/meetings/occurrences.ts';
import { placesList } from '../../../src/graph/lists/meetings/places.ts';
import { seriesList } from '../../../src/graph/lists/meetings/series.ts';
import { pupilsList } from '../../../src/graph/lists/pupils.ts';
import { questionsList } from '../../../src/graph/lists/questions.ts';
import { schoolsList } from '../../../src/graph/lists/schools.ts';
import { siteContents } from '../../../src/graph/lists/siteContents.ts';
import { talliesList } from '../../../src/graph/lists/tallies.ts';
import { queued } from '../../questions/memoryQuestions.ts';
import { importRecord, occurrence, place, pupil, savedRegister, school } from '../examples.ts';

/** What SharePoint gives back of what it is given: empty values are left out, instants lose their milliseconds. */
function stored(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== ''));
}

function roundTrip<T>(description: ListDescription<T>, record: T): T {
  const fields = description.fieldsOf(record);
  const known = new Set(['Title', ...description.columns.map(({ name }) => name)]);
  expect(Object.keys(fields).filter((name) => !known.has(name))).toEqual([]);
  expect(tooLong(description.columns, fields)).toEqual([]);
  return description.reader.parse({ '@odata.etag': '"x,1"', ...stored(fields) });
}

const register = savedRegister();
const { previous: _, ...newPupil } = pupil(1);
const { threshold: _threshold, ...sums } = pupil(1).figures;
const { figures: _figures, before: _before, ...ended } = importRecord('i-1');
const { begunAt } = ended;
const guidance = {
  id: 'g-1',
  question: 'Who pays?',
  alsoAsked: ['Who pays for it?'],
  text: 'We do.\n\nAsk first.',
  codes: ['M'],
  author: 'Olive Officer',
  writtenOn: '2026-11-23',
  reviewOn: '2027-06-01',
  retired: false,
  changed: { by: 'Olive Officer', at: '2026-11-23T09:00:00.123Z' },
};
const bare = { inWindow: 0, unexplainedInWindow: 0 };

describe('what is written is what is read', () => {
  test.each([
    ['a school', schoolsList, school('s-1')],
    [
      'a school with a register',
      schoolsList,
      school('s-1', { aswIds: ['a', 'b'], staffIds: ['c'], register }),
    ],
    ['a pupil', pupilsList, newPupil],
    [
      'a pupil with a trend',
      pupilsList,
      pupil(1, { previous: { asAt: '2026-10-02', possible: 80, attended: 70 } }),
    ],
    [
      'a pupil without names or a threshold',
      pupilsList,
      pupil(1, {
        surname: '',
        forename: '',
        yearGroup: '',
        figures: { ...pupil(1).figures, threshold: bare },
      }),
    ],
    [
      'a pupil of whom there are sums only',
      pupilsList,
      pupil(1, { figures: sums, calendar: { from: '', marks: '' } }),
    ],
    [
      'a pupil who is not on the caseload',
      pupilsList,
      pupil(1, { onCaseload: false, flags: [], birthDate: '' }),
    ],
    [
      'a pupil who came on to it with the last register',
      pupilsList,
      pupil(1, { cameOnWith: '2026-11-20', flags: ['ehcp', 'in-care', 'social-worker'] }),
    ],
    ['an import', importsList, importRecord('i-1')],
    [
      'an import that was undone and cleared away',
      importsList,
      { ...ended, state: 'undone', savedAt: begunAt, endedAt: begunAt, endedBy: 'Olive Officer' },
    ],
    [
      'a mapping',
      mappingsList,
      {
        schoolId: 's-1',
        signature: 'a|b|'.repeat(2000),
        mapping: { headingLine: 2, columns: { upn: 1, percent: 7 } },
        changedAt: begunAt,
        changedBy: 'Olive Officer',
      },
    ],
    ['an occurrence', occurrencesList, occurrence('o-1')],
    [
      'an occurrence with places and an event',
      occurrencesList,
      occurrence('o-1', {
        places: [place('a', { question: 'Which code for "late"?\nAnd after?' })],
        eventId: 'AAMk='.repeat(60),
        joinUrl: `https://teams.microsoft.com/l/${'x'.repeat(400)}`,
      }),
    ],
    ['a cancelled occurrence', occurrencesList, occurrence('o-1', { cancelled: true })],
    ['a place', placesList, { placeId: 'p', occurrenceId: 'o', personId: 'x', status: 'cancelled' }],
    [
      'a calendar',
      calendarsList,
      {
        id: 's-1',
        calendar: {
          terms: [{ name: 'Autumn 1', from: '2026-09-03', to: '2026-10-23' }],
          inset: ['2026-09-03'],
          closures: [],
        },
        changed: { by: 'Olive Officer', at: '2026-11-23T09:00:00.123Z' },
      },
    ],
    [
      'a calendar that was taken away',
      calendarsList,
      { id: '*', calendar: { terms: [], inset: [], closures: [] } },
    ],
    [
      'figures to compare with',
      comparisonsList,
      {
        id: 'c-1',
        name: 'South West',
        year: '2024/25',
        phase: 'Primary',
        attendance: '94.9',
        persistent: '13.1',
        severe: '0.9',
        source: 'Pupil absence in schools in England',
        url: 'https://example.org/absence',
        addedBy: 'Olive Officer',
        addedAt: '2026-11-23T09:00:00.123Z',
      },
    ],
    [
      'figures of which one is known',
      comparisonsList,
      {
        id: 'c-2',
        name: 'England',
        year: '2025/26',
        attendance: '93.0',
        source: 'A report',
        addedBy: 'Olive Officer',
        addedAt: '2026-11-23T09:00:00.123Z',
      },
    ],
    [
      'a series',
      seriesList,
      {
        id: 'x',
        kind: 'forum',
        title: 'Attendance forum',
        from: '2026-09-08',
        to: '2027-07-20',
        startTime: '15:30',
        endTime: '16:30',
        capacity: 30,
        rule: { every: 'term', schoolWeek: 10, weekday: 2 },
        ...{ leadMinutes: 60, bufferMinutes: 10, waitlist: true, state: 'published' },
        published: ['2026-11-24'],
        todo: {
          by: { id: 'officer', name: 'R Ferreira', email: 'r@example.org' },
          at: '2026-07-01T09:00:00.000Z',
          add: ['2026-11-24'],
          decide: ['2027-03-09'],
          carry: ['capacity'],
          timesWere: [{ startTime: '15:00', endTime: '16:00' }],
        },
        exceptions: [
          { date: '2026-11-24', what: 'move', to: '2026-11-26', startTime: '16:00', reason: 'Hall booked' },
          { date: '2027-03-09', what: 'skip', reason: 'Inspection' },
        ],
        changed: { by: 'R Ferreira', at: '2026-07-01T09:00:00.000Z' },
      },
    ],
    [
      'a conversation',
      conversationsList,
      {
        id: 'a:1x',
        serviceUrl: 'https://smba.trafficmanager.net/uk/',
        tenantId: 't',
        personId: 'p',
      },
    ],
    ['a question', questionsList, queued('q-1', 'Who pays?')],
    [
      'a question with everything',
      questionsList,
      queued('q-1', 'Who pays?', {
        previous: 'What about the taxi?',
        reason: 'unhelpful',
        why: 'Too long.',
        answerLead: 'I do not know.',
        state: 'answered',
        guidanceId: 'g-1',
        changed: { by: 'Olive Officer', at: '2026-11-23T09:00:00.123Z' },
      }),
    ],
    ['guidance', guidanceList, guidance],
    ['guidance that is retired', guidanceList, { ...guidance, alsoAsked: [], codes: [], retired: true }],
    [
      'a tally',
      talliesList,
      { id: '2026-11-23|drop-ins', week: '2026-11-23', topic: 'drop-ins', count: 3, flush: 'f' },
    ],
    ['favourites', favouritesList, { id: 'p', approachIds: ['panel', 'mentor'] }],
    ['favourites that were all taken away', favouritesList, { id: 'p', approachIds: [] }],
  ] as const)('%s', (_name, description, record) => {
    expect(roundTrip(description as ListDescription<unknown>, record)).toEqual(record);
  });
});

test('a row and a register from before others than the caseload were held are of the caseload', () => {
  const { OffCaseload: _off, Flags: _flags, BirthDate: _born, ...before } = pupilsList.fieldsOf(pupil(1));
  expect(pupilsList.reader.parse(stored(before))).toEqual(pupil(1, { flags: [], birthDate: '' }));
  // Flags that a later version of the product writes are passed over.
  const flagged = pupilsList.reader.parse(stored({ ...before, Flags: 'ehcp young-carer' }));
  expect(flagged.flags).toEqual(['ehcp']);
});

describe('every list', () => {
  const all = siteContents.filter(({ columns }) => columns.length > 0);
  test.each(all.map((list) => [list.name, list] as const))(
    '%s is one that SharePoint can keep',
    (_name, list) => {
      const indexed = list.columns.filter((column) => column.indexed);
      expect(indexed.length).toBeLessThanOrEqual(indexLimit);
      expect(indexed.filter(({ kind }) => kind === 'note')).toEqual([]);
      expect(list.columns.filter((column) => column.unique && !column.indexed)).toEqual([]);
      const names = list.columns.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      expect(names.filter((name) => !/^[A-Za-z][A-Za-z0-9]{0,31}$/.test(name))).toEqual([]);
    },
  );

  test('has a unique column for our own id', () => {
    for (const { keyColumn, columns } of [
      ...[schoolsList, pupilsList, importsList, mappingsList],
      ...[occurrencesList, placesList, seriesList],
    ]) {
      expect(columns).toContainEqual({ name: keyColumn, kind: 'text', indexed: true, unique: true });
    }
  });
});

test('no list shows a name in its titles but those of schools, series and dates', () => {
  expect(pupilsList.fieldsOf(pupil(1)).Title).toBe('p-1');
  expect(placesList.fieldsOf({ placeId: 'p', occurrenceId: 'o', personId: 'x', status: 'taken' }).Title).toBe(
    'p',
  );
});

test('the instant of an occurrence follows from its wall time', () => {
  expect(occurrencesList.fieldsOf(occurrence('o', { startsAt: '2026-07-01T09:00' })).StartsUtc).toBe(
    '2026-07-01T08:00:00Z',
  );
});

describe('a row that was spoilt by hand', () => {
  const fields = stored(occurrencesList.fieldsOf(occurrence('o-1')));
  test.each([
    ['JSON that is none', { Places: '{' }],
    ['JSON of another shape', { Places: '{"placeId":1}' }],
    ['a time that is none', { StartsAt: 'Thursday' }],
    ['a kind that we do not know', { OccurrenceKind: 'party' }],
    ['a number that is none', { Capacity: 'many' }],
    ['no id', { OccurrenceId: undefined }],
  ])('%s is refused', (_name, change) => {
    expect(occurrencesList.reader.safeParse({ ...fields, ...change }).success).toBe(false);
  });
});

test('values that are too long are named by their column', () => {
  expect(
    tooLong(schoolsList.columns, {
      Title: 'x'.repeat(256),
      Urn: 'x'.repeat(255),
      AswIds: 'x'.repeat(64_000),
    }),
  ).toEqual(['Title', 'AswIds']);
});

test('a school whose register cannot be read is a school without one', () => {
  const fields = { ...stored(schoolsList.fieldsOf(school('s-1'))), Register: '{"fileName":"old.csv"}' };
  expect(schoolsList.reader.parse(fields)).toEqual(school('s-1'));
});
