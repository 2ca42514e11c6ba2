import { attendancePercent } from '../../../attendance/band.ts';
import { ukDate } from '../../../calendar/ukDate.ts';
import type { CaseloadPupil } from '../../caseloadPupil.ts';
import type { LedgerNotice } from '../../legal/ledger.ts';
import type { Entry } from '../entry.ts';
import { standingEntries } from '../standingEntries.ts';
import type { CaseState } from '../state/caseState.ts';
import { presenceOf } from '../state/presence.ts';
import { discussionEvents } from './discussionEvents.ts';
import { legalEvents } from './legalEvents.ts';
import { paymentEvents } from './paymentEvents.ts';
import { profileEvents } from './profileEvents.ts';
import type { TimelineEvent, TimelineItem } from './timelineItem.ts';
import { actionEvents, contactEvents, letterEvents, planEvents, timetableEvents } from './workEvents.ts';

type Told = {
  row?: CaseloadPupil | undefined;
  entries: readonly Entry[];
  state: Pick<CaseState, 'check'>;
  /** Those of this pupil, as they stand today. */
  notices: readonly LedgerNotice[];
  /** For whoever does not see every school: others may have notices to the same parent. */
  caveat?: string | undefined;
  /** ISO, in London. */
  today: string;
};

function eventsOf(entry: Entry): TimelineEvent[] {
  const { kind, content, history } = entry;
  switch (kind) {
    case 'profile':
      return profileEvents(entry);
    case 'plan':
      return planEvents(content);
    case 'action':
      return actionEvents(content, history);
    case 'contact':
      return contactEvents(content);
    case 'legal':
      return legalEvents(content);
    case 'timetable':
      return timetableEvents(content);
    case 'note':
      return [{ on: content.on, what: 'note', title: 'Note', detail: content.text }];
    case 'letter':
      return letterEvents(content);
    case 'discussion':
      return discussionEvents(content);
  }
}

function registerEvents(row: CaseloadPupil): TimelineEvent[] {
  const { figures, asAt } = row;
  const { possible, attended, threshold } = figures;
  const { seenOn } = presenceOf(row);
  return [
    {
      on: asAt,
      what: 'register',
      title: `Register up to ${ukDate(asAt)}`,
      detail: `Attendance ${attendancePercent(figures)}%: ${attended} of ${possible} sessions`,
    },
    ...(threshold?.metOn
      ? [
          {
            on: threshold.metOn,
            what: 'threshold',
            title: 'National threshold met',
            detail: '10 unauthorised sessions within 10 school weeks',
          } as const,
        ]
      : []),
    ...(seenOn ? [{ on: seenOn, what: 'seen', title: 'Last seen in the register' } as const] : []),
  ];
}

const isAhead = ({ on, ahead = false }: TimelineEvent, today: string) => ahead || on.slice(0, 10) > today;

/** What is only due and has passed is still to do. */
const overdue = ({ on, detail }: TimelineEvent, today: string) =>
  on < today ? ['Overdue', detail].filter(Boolean).join('. ') : detail;

const isWithin = (path: string, whole: string) => path === whole || path.startsWith(`${whole}.`);

/**
 * Whoever last wrote down a field of an entry, alone or with what it is part of; else whoever made the entry. Nobody where its first
 * changes are no longer with it.
 */
function writerOf({ history }: Entry, field: string | undefined): string | undefined {
  const change =
    field === undefined
      ? undefined
      : history.findLast(({ fields }) =>
          fields.some(({ path }) => isWithin(path, field) || isWithin(field, path)),
        );
  const added = history[0]?.version === 1 ? history[0] : undefined;
  return (change ?? added)?.by;
}

function itemOf(event: TimelineEvent, today: string, entry?: Entry): TimelineItem {
  const ahead = isAhead(event, today);
  const detail = ahead ? overdue(event, today) : event.detail;
  const by = event.by ?? (ahead || !entry ? undefined : writerOf(entry, event.field));
  return {
    ...{ on: event.on, what: event.what, title: event.title, ahead },
    ...(detail && { detail }),
    ...(by && { by }),
    ...(entry && { entry: { kind: entry.kind, id: entry.id } }),
  };
}

const byDay = (a: TimelineItem, b: TimelineItem) => (a.on < b.on ? -1 : Number(a.on > b.on));

/**
 * What is ahead, the soonest first and what is overdue before it; then everything that was done, the newest first.
 */
export function timelineOf({ row, entries, state, notices, caveat, today }: Told): TimelineItem[] {
  const items = standingEntries(entries).flatMap((entry) =>
    [
      ...eventsOf(entry),
      ...paymentEvents(
        notices.find(({ entryId }) => entryId === entry.id),
        caveat,
      ),
    ].map((event) => itemOf(event, today, entry)),
  );
  const ofRegister = row ? registerEvents(row).map((event) => itemOf(event, today)) : [];
  const check: TimelineItem[] = state.check
    ? [itemOf({ on: state.check.dueOn, what: 'seen', title: 'Safe-and-well check due', ahead: true }, today)]
    : [];
  const all = [...items, ...ofRegister, ...check];
  return [
    ...all.filter(({ ahead }) => ahead).sort(byDay),
    ...all.filter(({ ahead }) => !ahead).sort((a, b) => byDay(b, a)),
  ];
}
