import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDatesFile } from '../../../src/calendar/files/readDatesFile.ts';
import { calendarFaults } from '../../../src/casework/calendars/calendarFaults.ts';

type Entry = { name: string; start: string; end?: string; more?: string };

const ics = (entries: readonly Entry[]) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Example council//EN',
    ...entries.flatMap(({ name, start, end, more }, at) => [
      'BEGIN:VEVENT',
      `UID:${at}@example.org`,
      `SUMMARY:${name}`,
      `DTSTART${start.startsWith(';') ? start : `;VALUE=DATE:${start}`}`,
      ...(end === undefined ? [] : [`DTEND${end.startsWith(';') ? end : `;VALUE=DATE:${end}`}`]),
      ...(more === undefined ? [] : [more]),
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ].join('\r\n');

function read(text: string, name = 'dates.ics') {
  const reading = readDatesFile({ name, text });
  if ('fault' in reading) throw new Error(reading.fault);
  return reading;
}
const termsOf = (text: string, name?: string) =>
  read(text, name).dates.terms.map((term) => `${term.name}: ${term.from} to ${term.to}`);
const reasonOf = (text: string, name?: string) =>
  read(text, name).notUsed.map(({ where, reason }) => `${where}: ${reason}`);

const year = [
  'Autumn 1: 2025-09-03 to 2025-10-24',
  'Autumn 2: 2025-11-03 to 2025-12-19',
  'Spring 1: 2026-01-05 to 2026-02-13',
  'Spring 2: 2026-02-23 to 2026-03-27',
  'Summer 1: 2026-04-13 to 2026-05-22',
  'Summer 2: 2026-06-01 to 2026-07-22',
];

const councilTerms: readonly Entry[] = [
  { name: 'Autumn term 1', start: '20250903', end: '20251025' },
  { name: 'Autumn term 2', start: '20251103', end: '20251220' },
  { name: 'Spring term 1', start: '20260105', end: '20260214' },
  { name: 'Spring term 2', start: '20260223', end: '20260328' },
  { name: 'Summer term 1', start: '20260413', end: '20260523' },
  { name: 'Summer term 2', start: '20260601', end: '20260723' },
];

describe('a year of terms', () => {
  const wholeTerms: readonly Entry[] = [
    { name: 'Autumn Term 2025', start: '20250903', end: '20251220' },
    { name: 'Autumn half term', start: '20251027', end: '20251101' },
    { name: 'Spring Term 2026', start: '20260105', end: '20260328' },
    { name: 'Half-term', start: '20260214', end: '20260223' },
    { name: 'Summer Term 2026', start: '20260413', end: '20260723' },
    { name: 'May half term', start: '20260526', end: '20260530' },
  ];
  const holidays: readonly Entry[] = [
    { name: 'Summer holidays', start: '20250723', end: '20250903' },
    { name: 'Half term', start: '20251027', end: '20251101' },
    { name: 'Christmas holidays', start: '20251222', end: '20260103' },
    { name: 'Half term', start: '20260216', end: '20260221' },
    { name: 'Easter holiday', start: '20260328', end: '20260413' },
    { name: 'Half term (Whitsun)', start: '20260525', end: '20260530' },
    { name: 'Summer break', start: '20260723', end: '20260901' },
  ];
  const markers: readonly Entry[] = [
    { name: 'Autumn term begins', start: '20250903' },
    { name: 'Year 12 return to school', start: '20250905' },
    { name: 'School breaks up for half term', start: '20251024' },
    { name: 'Pupils return', start: '20251103' },
    { name: 'Last day of autumn term', start: '20251219' },
    { name: 'Spring term starts', start: '20260105' },
    { name: 'School closes for half term at 3.15pm', start: '20260213' },
    { name: 'School re-opens after half term', start: '20260223' },
    { name: 'End of spring term', start: '20260327' },
    { name: 'First day of summer term', start: '20260413' },
    { name: 'Last day before half term', start: '20260522' },
    { name: 'Back to school', start: '20260601' },
    { name: 'End of the school year', start: '20260722' },
  ];
  const mixed: readonly Entry[] = [
    { name: 'Term starts', start: '20250903' },
    ...holidays.slice(1, 6),
    { name: 'Term ends', start: '20260722' },
  ];
  test.each<[string, readonly Entry[]]>([
    ['each term', councilTerms],
    ['each term, in any order', [...councilTerms].reverse()],
    ['whole terms and the half terms in them', wholeTerms],
    ['whole terms as well as their halves', [...wholeTerms, ...councilTerms]],
    ['holidays only', holidays],
    ['first and last days', markers],
    ['first days as well as terms', [...councilTerms, ...markers]],
    ['the holidays, and where the year begins and ends', mixed],
  ])('given as %s', (_, entries) => {
    expect(termsOf(ics(entries))).toEqual(year);
  });

  test('entries that say the same are all counted as used', () => {
    const reading = read(ics([...councilTerms, ...markers]));
    expect(reading.notUsed).toEqual([]);
    expect(reading.used).toHaveLength(councilTerms.length + markers.length);
    expect(reading.notes).toEqual([]);
  });

  test('names start anew each year', () => {
    const next: readonly Entry[] = [
      { name: 'Term 1', start: '20260902', end: '20261024' },
      { name: 'Term 2', start: '20261102', end: '20261219' },
    ];
    expect(termsOf(ics([...councilTerms, ...next])).slice(6)).toEqual([
      'Autumn 1: 2026-09-02 to 2026-10-23',
      'Autumn 2: 2026-11-02 to 2026-12-18',
    ]);
  });
});

describe('days on which pupils do not come', () => {
  test('are training days, closures, or known already', () => {
    const reading = read(
      ics([
        ...councilTerms,
        { name: 'INSET day', start: '20250901', end: '20250903' },
        { name: 'Staff training (school closed to pupils)', start: '20251107' },
        { name: 'School closed: polling day', start: '20260507', end: '20260508' },
        { name: 'Occasional day', start: '20260612' },
        { name: 'Early May bank holiday', start: '20260504', end: '20260505' },
        { name: 'INSET', start: '20250815' },
        { name: 'Closure', start: '20260613' },
      ]),
    );
    expect(reading.dates.terms[0]?.from).toBe('2025-09-01');
    expect(reading.dates.inset).toEqual(['2025-09-01', '2025-09-02', '2025-11-07']);
    expect(reading.dates.closures).toEqual(['2026-05-07', '2026-06-12']);
    expect(reading.notUsed.map(({ reason }) => reason)).toEqual([
      'Bank holidays are known already.',
      'It is outside the terms.',
      'School is closed on this day anyway.',
    ]);
  });

  test('that follow a holiday belong to the term after it', () => {
    const reading = read(ics([...councilTerms, { name: 'INSET', start: '20260525', end: '20260530' }]));
    expect(reading.dates.terms[4]).toEqual({ name: 'Summer 1', from: '2026-04-13', to: '2026-05-29' });
    expect(reading.dates.inset).toEqual(['2026-05-26', '2026-05-27', '2026-05-28', '2026-05-29']);
  });
});

describe('what goes on at a school besides', () => {
  test.each<[string, Entry, string]>([
    ['a fair', { name: 'Summer fair', start: '20260620' }, 'It does not say that school is open or closed.'],
    [
      'a club',
      { name: 'Half term holiday club', start: '20251027', end: '20251101' },
      'It does not say that school is open or closed.',
    ],
    ['an evening', { name: 'Twilight INSET', start: '20251112' }, 'It is after the school day.'],
    [
      'a lesson',
      {
        name: 'Half term',
        start: ';TZID=Europe/London:20251027T090000',
        end: ';TZID=Europe/London:20251027T100000',
      },
      'It takes up part of a day only.',
    ],
    [
      'a holiday’s edge',
      { name: 'Half term begins', start: '20251027' },
      'It does not say whether school is open on this day.',
    ],
    [
      'what repeats',
      { name: 'Half term', start: '20251027', end: '20251101', more: 'RRULE:FREQ=YEARLY' },
      'It repeats. Give each date an entry of its own.',
    ],
    [
      'what was cancelled',
      { name: 'INSET', start: '20251107', more: 'STATUS:CANCELLED' },
      'It was cancelled.',
    ],
    [
      'a bank holiday elsewhere',
      { name: 'Bank holiday', start: '20251201' },
      'It is not a bank holiday in England.',
    ],
    [
      'a term that overlaps',
      { name: 'Autumn term', start: '20251020', end: '20251201' },
      'It overlaps another term, “Autumn term 1”.',
    ],
    [
      'a lone first day',
      { name: 'Term starts', start: '20270902' },
      'The end of the term that begins on this day is not in the file.',
    ],
    [
      'a lone last day',
      { name: 'Term ends', start: '20270902' },
      'The start of the term that ends on this day is not in the file.',
    ],
  ])('is left out: %s', (_, entry, reason) => {
    const reading = read(ics([...councilTerms, entry]));
    expect(reading.notUsed.map((one) => one.reason)).toEqual([reason]);
    expect(termsOf(ics([...councilTerms, entry]))).toEqual(year);
  });
});

describe('times of day', () => {
  const london = 'TZID=Europe/London';
  test.each([
    ['00010101', '20251231'],
    ['20250901', '99991231'],
    ['99991231', '99991231'],
    ['21000101', '21000102'],
  ])('from %s to %s it is of no use, and takes no time', (start, end) => {
    const far = ['Autumn term', 'Christmas holiday', 'INSET', 'Closed'].map((name) => ({ name, start, end }));
    const reading = read(ics([...councilTerms, ...far]));
    expect(reading.notUsed.map(({ reason }) => reason)).toEqual(
      Array(4).fill('Its dates are too long ago or too far ahead.'),
    );
    expect(termsOf(ics([...councilTerms, ...far]))).toEqual(year);
  });

  test.each<[string, string, string | undefined, string]>([
    ['a whole day, its end exclusive', '20251107', '20251108', '2025-11-07 to 2025-11-07'],
    ['a whole day without an end', '20251107', undefined, '2025-11-07 to 2025-11-07'],
    ['one that ends on its own day', '20251107', '20251107', '2025-11-07 to 2025-11-07'],
    [
      'midnight to midnight',
      `;${london}:20251106T000000`,
      `;${london}:20251108T000000`,
      '2025-11-06 to 2025-11-07',
    ],
    [
      'to the last minute',
      `;${london}:20251106T000000`,
      `;${london}:20251107T235900`,
      '2025-11-06 to 2025-11-07',
    ],
    [
      'across the clock change in autumn',
      `;${london}:20251023T000000`,
      `;${london}:20251025T000000`,
      '2025-10-23 to 2025-10-24',
    ],
    [
      'midnight in summer, as UTC',
      ';VALUE=DATE-TIME:20260507T230000Z',
      ';VALUE=DATE-TIME:20260508T230000Z',
      '2026-05-08 to 2026-05-08',
    ],
    [
      'across the change in spring, as UTC',
      ';VALUE=DATE-TIME:20260327T000000Z',
      ';VALUE=DATE-TIME:20260329T230000Z',
      '2026-03-27 to 2026-03-29',
    ],
    [
      'a zone by Outlook’s name',
      ';TZID=GMT Standard Time:20260508T000000',
      ';TZID=GMT Standard Time:20260509T000000',
      '2026-05-08 to 2026-05-08',
    ],
    [
      'another zone',
      ';TZID=Europe/Paris:20260508T010000',
      ';TZID=Europe/Paris:20260509T010000',
      '2026-05-08 to 2026-05-08',
    ],
  ])('%s', (...[, start, end, expected]) => {
    const [one] = read(ics([{ name: 'INSET', start, ...(end === undefined ? {} : { end }) }])).notUsed;
    const [from, to = from] = expected.split(' to ');
    const words = (date = '') =>
      `${Number(date.slice(8))} ${['March', '', 'May', '', '', '', '', 'October', 'November'][Number(date.slice(5, 7)) - 3]} ${date.slice(0, 4)}`;
    expect(one?.where).toBe(
      `“INSET”, ${from === to ? words(from) : `${words(from)} to ${words(to)}`} (line 4)`,
    );
  });

  test('a length in place of an end', () => {
    const entries = [{ name: 'Half term', start: '20251027', more: 'DURATION:P5D' }];
    expect(
      read(ics([{ name: 'Autumn term', start: '20250903', end: '20251220' }, ...entries])).dates.terms,
    ).toHaveLength(2);
  });
});

describe('calendar files as they come', () => {
  test('with folded lines, escapes, a mark at the front and bare line feeds', () => {
    const text = `\uFEFF${ics(councilTerms)}`
      .replace('SUMMARY:Autumn term 1', 'SUMMARY;LANGUAGE=en-gb:Autumn\r\n  term\\, part 1')
      .replaceAll('\r\n', '\n');
    expect(termsOf(text)).toEqual(year);
    expect(read(text).used[0]?.where).toBe(
      '“Autumn term, part 1”, 3 September 2025 to 24 October 2025 (line 4)',
    );
  });

  test.each<[string, string, string]>([
    [
      'a line that is none',
      'SUMMARY:Autumn term 1',
      'A line of this entry is not as calendar files have it.',
    ],
    ['a date that does not exist', 'DTSTART;VALUE=DATE:20250903', 'One of its dates does not exist.'],
    ['no date', 'DTSTART;VALUE=DATE:20250903\r\n', 'It has no date.'],
    ['an end before the beginning', 'DTEND;VALUE=DATE:20251025', 'It ends before it begins.'],
    [
      'no end of the entry',
      'END:VEVENT',
      'The file ends, or the next entry begins, before this one is complete.',
    ],
  ])('%s costs that entry alone, and says where', (_, part, reason) => {
    const instead: Record<string, string> = {
      'SUMMARY:Autumn term 1': 'Autumn term 1',
      'DTSTART;VALUE=DATE:20250903': 'DTSTART;VALUE=DATE:20250931',
      'DTEND;VALUE=DATE:20251025': 'DTEND;VALUE=DATE:20250825',
      'END:VEVENT': '',
    };
    const text = ics(councilTerms).replace(part, instead[part] ?? '');
    expect(termsOf(text)).toEqual(year.slice(1));
    expect(reasonOf(text)).toEqual([expect.stringMatching(new RegExp(`\\(line 4\\): ${reason}$`))]);
  });
});

test('a table that is wide and long keeps nobody waiting', () => {
  const began = performance.now();
  const rows = ['Name,Start,End', 'Autumn term 1,03/09/2025,24/10/2025', `x${','.repeat(100_000)}`];
  const reading = read([...rows, ...Array<string>(50_000).fill('y')].join('\n'), 'dates.csv');
  expect(reading.dates.terms).toEqual([{ name: 'Autumn 1', from: '2025-09-03', to: '2025-10-24' }]);
  expect(performance.now() - began).toBeLessThan(5000);
}, 60_000);

describe('tables', () => {
  const rows = [
    ['Autumn term 1', '03/09/2025', '24/10/2025'],
    ['Autumn term 2', '03/11/2025', '19/12/2025'],
    ['Spring term 1', '05/01/2026', '13/02/2026'],
    ['Spring term 2', '23/02/2026', '27/03/2026'],
    ['Summer term 1', '13/04/2026', '22/05/2026'],
    ['Summer term 2', '01/06/2026', '22/07/2026'],
  ];
  const iso = (date = '') => date.split('/').reverse().join('-');
  const us = (date = '') => [date.slice(3, 5), date.slice(0, 2), date.slice(6)].join('/');
  const table = (heading: string, shape: (row: readonly string[]) => readonly string[], separator = ',') =>
    [heading, ...rows.map((row) => shape(row).join(separator))].filter(Boolean).join('\r\n');

  test.each<[string, string]>([
    ['UK dates', table('Term,Start date,End date', (row) => row)],
    ['ISO dates', table('Name,First date,Last date', ([name = '', from, to]) => [name, iso(from), iso(to)])],
    [
      'month first',
      table('Subject,Start Date,End Date', ([name = '', from, to]) => [name, us(from), us(to)]),
    ],
    ['no heading', table('', (row) => row)],
    [
      'titles above',
      `Example Academy\r\nTerm dates 2025 to 2026\r\n\r\n${table('Term,From,To', (row) => row)}`,
    ],
    ['semicolons', table('Term;From;To', (row) => row, ';')],
    ['tabs', table('Term\tFrom\tTo', (row) => row, '\t')],
    ['the name last', table('From,To,Description', ([name = '', from = '', to = '']) => [from, to, name])],
    [
      'a range in one cell',
      table('Term,Dates', ([name = '', from = '', to = '']) => [name, `${from} to ${to}`]),
    ],
    [
      'first and last days',
      [
        'Date,What',
        ...rows.flatMap(([name, from, to]) => [`${from},${name} starts`, `${to},${name} ends`]),
      ].join('\n'),
    ],
    [
      'what Outlook exports',
      table(
        'Subject,Start Date,Start Time,End Date,End Time,All day event',
        ([name = '', from = '', to = '']) => [
          name,
          from,
          '00:00:00',
          iso(nextDay(iso(to)))
            .split('-')
            .join('/'),
          '00:00:00',
          'True',
        ],
      ),
    ],
  ])('%s', (_, text) => {
    expect(termsOf(text, 'dates.csv')).toEqual(year);
  });

  test('dates in words', () => {
    const text = [
      'Autumn term 1,Wednesday 3 September 2025,Friday 24th October 2025',
      'Autumn term 2,3 November to 19 December 2025,',
      'INSET day,"Monday, 10 November 2025",',
    ].join('\n');
    expect(termsOf(text, 'a.csv')).toEqual(year.slice(0, 2));
    expect(read(text, 'a.csv').dates.inset).toEqual(['2025-11-10']);
  });

  test('say what is wrong and where', () => {
    const text = [
      'Term,Start,End',
      'Autumn term 1,03/09/2025,24/10/2025',
      'Autumn term 2,3 November,19 December 2025',
      'Spring term 1,31/02/2026,13/02/2026',
      'Spring term 2,soon,27/03/2026',
      'Summer term 1,13/04/2026,12/04/2026',
      'Summer term 2,,',
      'Governors,13/05/2026,',
    ].join('\n');
    expect(reasonOf(text, 'a.csv')).toEqual([
      '“Autumn term 2” (row 3): “3 November” has no year.',
      '“Spring term 1” (row 4): “31/02/2026” does not exist.',
      '“Spring term 2” (row 5): “soon” is not a date that we can read.',
      '“Summer term 1” (row 6): It ends before it begins.',
      '“Summer term 2” (row 7): It has no date.',
      '“Governors”, 13 May 2026 (row 8): It does not say that school is open or closed.',
    ]);
  });
});

function nextDay(date: string): string {
  return new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10).split('-').reverse().join('-');
}

describe('notes', () => {
  test('say what holidays alone cannot', () => {
    const text = ics([
      { name: 'Half term', start: '20251027', end: '20251101' },
      { name: 'Christmas holidays', start: '20251222', end: '20260103' },
    ]);
    expect(termsOf(text)).toEqual(['Autumn 2: 2025-11-03 to 2025-12-19']);
    expect(read(text).notes).toEqual([
      'The file does not say when the term before 25 October 2025 begins. Add it.',
      'The file does not say when the term after 4 January 2026 ends. Add it.',
    ]);
  });

  test('say that a term has no half term', () => {
    const text = ics([{ name: 'Autumn term', start: '20250903', end: '20251220' }]);
    expect(read(text).notes).toEqual([
      'Autumn 1, 3 September 2025 to 19 December 2025, has no half term in it. Add the holiday if there is one.',
    ]);
  });

  test('say that there is no term', () => {
    expect(read(ics([{ name: 'INSET', start: '20251107' }])).notes).toEqual([
      'We found no term in this file.',
    ]);
  });
});

describe('files that are something else', () => {
  test.each<[string, string, RegExp]>([
    ['empty', ' \n', /empty/],
    ['a PDF', '%PDF-1.7', /PDF/],
    ['a workbook', 'PK\u0003\u0004', /workbook/],
    ['a web page', '<!DOCTYPE html><html>', /web page/],
    ['a calendar without an event', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR', /no dates/],
    ['not what its name says', 'Term,Start\nA,03/09/2025', /BEGIN:VCALENDAR/],
  ])('%s', (_, text, fault) => {
    expect(readDatesFile({ name: 'dates.ics', text })).toEqual({ fault: expect.stringMatching(fault) });
  });

  test('a text without a date', () => {
    expect(readDatesFile({ name: 'a.csv', text: 'Term dates\nplease ask' })).toEqual({
      fault: expect.stringMatching(/no dates/),
    });
  });
});

describe('whatever stands in a file', () => {
  const good = ics(councilTerms);
  const parts = [
    '\r\n',
    ':',
    ';',
    '"',
    '\\',
    'BEGIN:VEVENT',
    'END:VEVENT',
    '99999999',
    '\u0000',
    '“',
    ' half term ',
    'T',
    'Z',
  ];
  const edits = fc.array(
    fc.record({ at: fc.nat(good.length), drop: fc.nat(40), part: fc.constantFrom('', ...parts) }),
    { minLength: 1, maxLength: 8 },
  );
  const count = (text: string) =>
    text.split(/\r\n|\r|\n/).filter((line) => line.trimEnd().toUpperCase() === 'BEGIN:VEVENT').length;

  test('each entry is used or has a reason, and terms never overlap', () => {
    fc.assert(
      fc.property(edits, (changes) => {
        let text = good;
        for (const { at, drop, part } of changes) text = text.slice(0, at) + part + text.slice(at + drop);
        const reading = readDatesFile({ name: 'a.ics', text });
        if ('fault' in reading) return;
        if (/^\s*BEGIN:VCALENDAR/i.test(text))
          expect(reading.used.length + reading.notUsed.length).toBe(count(text));
        expect(
          calendarFaults(reading.dates, '2026-01-01').filter(({ reason }) => !/year|long/.test(reason)),
        ).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test('a table of anything is read or refused, and no row counts twice', () => {
    const cell = fc.oneof(
      fc.constantFrom(
        '',
        'Autumn term 1',
        'Half term',
        'INSET',
        '03/09/2025',
        '2025-10-24',
        '31/02/2026',
        '3 Sep',
        'x',
      ),
      fc.string({ maxLength: 12 }).map((text) => text.replaceAll(/["\r\n]/g, ' ')),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 12 }), (rows) => {
        const text = rows.map((row) => row.map((one) => `"${one}"`).join(',')).join('\n');
        const reading = readDatesFile({ name: 'a.csv', text });
        if ('fault' in reading) return;
        const filled = rows.filter((row) => row.some((one) => one.trim() !== '')).length;
        expect(reading.used.length + reading.notUsed.length).toBeLessThanOrEqual(filled);
        expect(reading.used.length + reading.notUsed.length).toBeGreaterThan(0);
      }),
      { numRuns: 400 },
    );
  });
});
