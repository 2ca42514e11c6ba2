import { ukDate } from '../../../../src/calendar/ukDate.ts';
import type { Returns } from '../../../app/apiTypes.ts';
import { amount } from '../../../parts/amount.ts';

type Cell = string;

/** A list that a school sends, as a table: the same on the page, in the file and in what is copied. */
export type ReturnList = {
  id: 'unauthorised' | 'sickness' | 'unexplained';
  title: string;
  /** Where nobody is on it. */
  none: string;
  columns: readonly string[];
  rows: readonly ReturnRow[];
};

export type ReturnRow = {
  pupilId: string;
  cells: readonly Cell[];
  /** Of a return: which absence it is about, and when somebody said that it was sent. */
  mark?: { from: string; sent?: { on: string; by: string } };
};

const pupilColumns = ['Pupil', 'UPN', 'Year'] as const;

type PupilOfReturn = Returns['unauthorised'][number]['pupil'];
const pupilCells = ({ name, upn, yearGroup }: PupilOfReturn): Cell[] => [name, upn, yearGroup];

const days = (count: number): string => amount(count, 'school day');

/** The three lists, in the order in which they are due. */
export function returnLists({ unauthorised, sickness, unexplained }: Returns): ReturnList[] {
  return [
    {
      id: 'unauthorised',
      title: 'Absent without leave for 10 school days in a row',
      none: 'Nobody has been absent without leave for 10 school days in a row.',
      columns: [...pupilColumns, 'First day', 'Last day', 'School days', 'Still absent'],
      rows: unauthorised.map(({ pupil, from, to, days, stillAbsent, sent }) => ({
        pupilId: pupil.id,
        mark: { from, ...(sent ? { sent } : {}) },
        cells: [...pupilCells(pupil), ukDate(from), ukDate(to), String(days), stillAbsent ? 'Yes' : 'No'],
      })),
    },
    {
      id: 'sickness',
      title: 'Ill for 15 school days',
      none: 'Nobody has been ill for 15 school days or is near it.',
      columns: [...pupilColumns, 'First day', 'Last day', 'School days', 'How'],
      rows: sickness.map(({ pupil, from, to, days, inARow, spells, sent }) => ({
        pupilId: pupil.id,
        mark: { from, ...(sent ? { sent } : {}) },
        cells: [
          ...pupilCells(pupil),
          ukDate(from),
          ukDate(to),
          String(days),
          inARow ? 'In a row' : `Added up, ${amount(spells, 'spell')}`,
        ],
      })),
    },
    {
      id: 'unexplained',
      title: 'Unexplained (N) sessions to settle',
      none: 'No N has stood for too long.',
      columns: [...pupilColumns, 'Sessions', 'How many'],
      rows: unexplained.map(({ pupil, sessions }) => ({
        pupilId: pupil.id,
        cells: [...pupilCells(pupil), sessions.map(sessionWords).join('; '), String(sessions.length)],
      })),
    },
  ];
}

type Session = Returns['unexplained'][number]['sessions'][number];

/** '16 November 2026 morning, 8 school days'. */
export const sessionWords = ({ date, half, schoolDays }: Session): string =>
  `${ukDate(date)} ${half === 'AM' ? 'morning' : 'afternoon'}, ${days(schoolDays)}`;

/** The list as text that a form or a spreadsheet takes: a line for each pupil, cells apart by tabs. */
export const listAsText = ({ columns, rows }: ReturnList): string =>
  [columns, ...rows.map(({ cells }) => cells)].map((cells) => cells.join('\t')).join('\n');

/** What has become of a return: 'Sent on 24 November 2026, says A Worker'. */
export const sentWords = ({ sent }: NonNullable<ReturnRow['mark']>): string =>
  sent ? `Sent on ${ukDate(sent.on)}, says ${sent.by}` : 'Not marked as sent';

/** Those of which nobody has said that they were sent. */
export const notSent = ({ rows }: ReturnList): ReturnRow[] =>
  rows.filter(({ mark }) => mark !== undefined && mark.sent === undefined);

/** 'return-unauthorised-8391234-2026-11-20.csv'. */
export const returnFileName = (list: ReturnList, { school, asAt = '' }: Returns): string =>
  `return-${list.id}-${school.laEstab}-${asAt}.csv`;
