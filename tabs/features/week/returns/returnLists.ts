import { ukDate } from '../../../../src/calendar/ukDate.ts';
import { illnessDays, nearIllnessDays } from '../../../../src/casework/returns/illnessReturns.ts';
import type { Returns } from '../../../app/apiTypes.ts';
import { amount } from '../../../parts/amount.ts';

type Cell = string;
type Said = { on: string; by: string };

/** A list that a school sends, as a table: the same on the page, in the file and in what is copied. */
export type ReturnList = {
  id: 'unauthorised' | 'sickness' | 'sickness-near' | 'unexplained';
  title: string;
  /** What whoever reads it has to know before. */
  intro?: string;
  /** What is said to the council of those on it; absent: nothing. */
  kind?: 'unauthorised' | 'sickness';
  /** Where nobody is on it. */
  none: string;
  columns: readonly string[];
  rows: readonly ReturnRow[];
};

export type ReturnRow = {
  pupilId: string;
  cells: readonly Cell[];
  /** Of a return: which absence it is about, and when somebody said that it was sent. */
  mark?: { from: string; sent?: Said; sentBefore?: Said };
};

const pupilColumns = ['Pupil', 'UPN', 'Year'] as const;

type PupilOfReturn = Returns['unauthorised'][number]['pupil'];
const pupilCells = ({ name, upn, yearGroup }: PupilOfReturn): Cell[] => [name, upn, yearGroup];

const days = (count: number): string => amount(count, 'school day');

type Illness = Returns['sickness'][number];
const illnessRow = ({ pupil, from, to, days, inARow, spells, sent }: Illness): ReturnRow => ({
  pupilId: pupil.id,
  mark: { from, ...(sent ? { sent } : {}) },
  cells: [
    ...pupilCells(pupil),
    ukDate(from),
    ukDate(to),
    String(days),
    inARow ? 'In a row' : `Added up, ${amount(spells, 'spell')}`,
  ],
});
const illnessColumns = [...pupilColumns, 'First day', 'Last day', 'School days', 'How'];

/** The lists, in the order in which they are due. Illness that is near its return is apart: not all of it becomes one. */
export function returnLists({ unauthorised, sickness, unexplained }: Returns): ReturnList[] {
  return [
    {
      id: 'unauthorised',
      kind: 'unauthorised',
      title: 'Absent without leave for 10 school days in a row',
      none: 'Nobody has been absent without leave for 10 school days in a row.',
      columns: [...pupilColumns, 'First day', 'Last day', 'School days', 'Still absent'],
      rows: unauthorised.map(({ pupil, from, to, days, stillAbsent, sent, sentBefore }) => ({
        pupilId: pupil.id,
        mark: { from, ...(sent ? { sent } : {}), ...(sentBefore ? { sentBefore } : {}) },
        cells: [...pupilCells(pupil), ukDate(from), ukDate(to), String(days), stillAbsent ? 'Yes' : 'No'],
      })),
    },
    {
      id: 'sickness',
      kind: 'sickness',
      title: 'Ill for 15 school days',
      none: 'Nobody has been ill for 15 school days.',
      columns: illnessColumns,
      rows: sickness.filter(({ expected }) => !expected).map(illnessRow),
    },
    {
      id: 'sickness-near',
      kind: 'sickness',
      title: 'Near 15 school days of illness',
      intro: `Ill for ${nearIllnessDays} school days or more and not for ${illnessDays} yet. You judge whether a pupil is going to miss ${illnessDays}: if you expect it, tell the council now.`,
      none: `Nobody has been ill for ${nearIllnessDays} school days or more who has not come to ${illnessDays}.`,
      columns: illnessColumns,
      rows: sickness.filter(({ expected }) => expected).map(illnessRow),
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
export function sentWords({ sent, sentBefore }: NonNullable<ReturnRow['mark']>): string {
  if (sent) return `Sent on ${ukDate(sent.on)}, says ${sent.by}`;
  return sentBefore
    ? `Last sent on ${ukDate(sentBefore.on)}, says ${sentBefore.by}. Send it again: the absence goes on`
    : 'Not marked as sent';
}

/** Those to be sent of which nobody has said that they were. Illness near its return is judged one pupil at a time. */
export const notSent = ({ id, rows }: ReturnList): ReturnRow[] =>
  id === 'sickness-near' ? [] : rows.filter(({ mark }) => mark !== undefined && mark.sent === undefined);

/** 'return-unauthorised-8391234-2026-11-20.csv'. */
export const returnFileName = (list: ReturnList, { school, asAt = '' }: Returns): string =>
  `return-${list.id}-${school.laEstab}-${asAt}.csv`;
