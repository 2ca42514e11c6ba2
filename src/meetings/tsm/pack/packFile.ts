import { ukDate, ukDay, ukTime } from '../../../calendar/ukDate.ts';
import { counted } from '../../../casework/counted.ts';
import { yearWords } from '../../../casework/letters/fields/yearWords.ts';
import type { Pack, PackAction, PackPupil } from './pack.ts';
import { answerLines, bandWords, figureWords, pupilLines, ragNames, sourceWords } from './packWords.ts';
import type { WordPart } from './wordParts.ts';

const none = (words: string): WordPart[] => [{ text: words }];

export const actionRows = (actions: readonly PackAction[]): WordPart[] =>
  actions.length === 0
    ? none('None.')
    : [
        {
          head: ['Action', 'For', 'By whom', 'How it stands'],
          rows: actions.map(({ what, pupil, owner, state, note }) => [
            what,
            pupil?.name ?? 'Whole school',
            owner,
            note ? `${state}. ${note}` : state,
          ]),
        },
      ];

const pupilRows = (pupils: readonly PackPupil[]): WordPart[] =>
  pupils.length === 0
    ? none('None.')
    : [
        {
          head: ['Pupil', 'Attendance', 'Rating', 'Why'],
          rows: pupils.map((pupil) => [
            `${pupil.name}${pupil.yearGroup ? `, ${yearWords(pupil.yearGroup)}` : ''}`,
            figureWords(pupil),
            `${ragNames[pupil.rag.colour]}. ${pupil.rag.why}`,
            pupil.why.join(' '),
          ]),
        },
      ];

function headParts({ head, comparisons, smallest, ...pack }: Pack): WordPart[] {
  const rows = [
    ...(head
      ? [
          [
            `${pack.school.name}, ${head.pupils} pupils`,
            `${head.attendance}%`,
            `${head.persistent.value}% (${head.persistent.count ?? ''})`,
            `${head.severe.value}% (${head.severe.count ?? ''})`,
          ],
        ]
      : []),
    ...comparisons.map(({ name, phase, year, attendance, persistent, severe }) => [
      [name, phase, year].filter(Boolean).join(', '),
      ...[attendance, persistent, severe].map((value) => (value ? `${value}%` : 'Not published')),
    ]),
  ];
  const sources = [...new Set(comparisons.map(({ source }) => source))];
  return [
    { heading: 'The school’s data', level: 2 },
    { text: `${sourceWords(pack)}.` },
    ...(head ? [] : none(`Without a register of at least ${smallest} pupils the school has no row.`)),
    { head: ['Of', 'Attendance', 'Persistent', 'Severe'], rows },
    { text: `Sources: ${sources.join('; ')}. Persistent includes severe.` },
  ];
}

function cohortParts({ cohorts, smallest }: Pack): WordPart[] {
  if (cohorts.length === 0) return none('The register says nothing about cohorts.');
  return [
    {
      head: ['Group', 'Pupils', 'Attendance', 'Persistent', 'Severe'],
      rows: cohorts.map(({ name, pupils, attendance = '', persistent = 0, severe = 0 }) =>
        pupils === undefined
          ? [name, `Fewer than ${smallest}, or next to such a group: hidden`, '', '', '']
          : [name, String(pupils), `${attendance}%`, String(persistent), String(severe)],
      ),
    },
  ];
}

const listed = (items: readonly string[]): WordPart[] =>
  items.length === 0 ? none('None.') : items.map((item) => ({ item }));

function pupilPage(pupil: PackPupil): WordPart[] {
  return [
    {
      heading: `${pupil.name}${pupil.yearGroup ? `, ${yearWords(pupil.yearGroup)}` : ''}`,
      level: 2,
      newPage: true,
    },
    { text: `${bandWords(pupil)}. ${ragNames[pupil.rag.colour]}: ${pupil.rag.why}` },
    ...listed(pupil.why),
    { head: ['What', 'Known'], rows: pupilLines(pupil).map(({ name, value }) => [name, value]) },
    { heading: 'Open actions', level: 3 },
    ...actionRows(pupil.actions.map((action) => ({ ...action, pupil }))),
  ];
}

/** The pack as a Word file has it: a summary, then a page for each pupil. */
export function packParts(pack: Pack): WordPart[] {
  const { meeting, school, today, severe, exceptions, previous, answer } = pack;
  const { startsAt } = meeting;
  return [
    { heading: `Targeting Support Meeting: ${school.name}`, level: 1 },
    {
      text: startsAt
        ? `${ukDay(startsAt)} at ${ukTime(startsAt)}, ${meeting.minutes} minutes`
        : 'No time is set.',
    },
    { text: `As things stood on ${ukDate(today)}. For those who take part only: it names pupils.` },
    { heading: 'Agenda', level: 2 },
    {
      head: ['Item', 'Minutes'],
      rows: pack.agenda.map(({ title, minutes }, at) => [`${at + 1}. ${title}`, String(minutes)]),
    },
    { heading: 'Actions from the last meeting', level: 2 },
    ...(previous ? actionRows(previous.actions) : none('There was no meeting before this one.')),
    ...headParts(pack),
    { heading: `Severely absent pupils (${severe.length})`, level: 2 },
    ...pupilRows(severe),
    { heading: `Persistently absent pupils by exception (${exceptions.length})`, level: 2 },
    ...pupilRows(exceptions),
    { heading: 'Cohorts', level: 2 },
    ...cohortParts(pack),
    { heading: 'Part-time timetables', level: 2 },
    ...listed(
      pack.timetables.map(
        ({ pupil, hours, startsOn, endsOn, remarks }) =>
          `${pupil.name}: ${counted(hours, 'hour')} a week from ${ukDate(startsOn)} to ${ukDate(endsOn)}. ${remarks.join(' ')}`,
      ),
    ),
    { heading: 'Codes to look at', level: 2 },
    ...listed(
      pack.codes.map(
        ({ code, sessions, pupils }) =>
          `${code}: ${counted(sessions, 'session')} of ${counted(pupils, 'pupil')}`,
      ),
    ),
    { heading: 'Legal steps under way', level: 2 },
    ...listed(
      pack.legal.map(({ pupil, step, on }) => `${pupil.name}: ${step}${on ? `, ${ukDate(on)}` : ''}`),
    ),
    ...(answer
      ? [
          { heading: `What the school said on ${ukDate(answer.on)}`, level: 2 } as const,
          ...listed(answerLines(answer).map(({ name, value }) => `${name}: ${value}`)),
        ]
      : []),
    ...[...severe, ...exceptions].flatMap(pupilPage),
  ];
}
