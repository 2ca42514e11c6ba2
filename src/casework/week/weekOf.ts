import type { Role } from '../../access/person.ts';
import { actionsDue } from './actionsDue.ts';
import { checksDue } from './checksDue.ts';
import { holidayRequests } from './holidayRequests.ts';
import { improvementsEnding } from './improvementsEnding.ts';
import { meetingFollowUps } from './meetingFollowUps.ts';
import { newFalls } from './newFalls.ts';
import { noticeDeadlines } from './noticeDeadlines.ts';
import { registersOld } from './registersOld.ts';
import { removalsDue } from './removalsDue.ts';
import { returnsDue } from './returnsDue.ts';
import { reviewsDue } from './reviewsDue.ts';
import type { ItemsOf, SchoolOfWeek, WeekContext } from './schoolOfWeek.ts';
import { severeWithout } from './severeWithout.ts';
import { stepsDue } from './stepsDue.ts';
import { termDatesMissing } from './termDatesMissing.ts';
import { timetablesDue } from './timetablesDue.ts';
import { tsmItems } from './tsmItems.ts';
import { tsmMeetingItems } from './tsmMeetingItems.ts';
import { unexplainedSessions } from './unexplainedSessions.ts';
import { type WeekItem, weekItemKinds } from './weekItem.ts';

/** The work of a school, which its support worker sees with it. */
const ofSchool: readonly ItemsOf[] = [
  checksDue,
  severeWithout,
  noticeDeadlines,
  holidayRequests,
  improvementsEnding,
  unexplainedSessions,
  reviewsDue,
  stepsDue,
  actionsDue,
  meetingFollowUps,
  newFalls,
  timetablesDue,
  returnsDue,
  tsmItems,
  tsmMeetingItems,
  registersOld,
  termDatesMissing,
];

/** Where a school has no support worker, nobody but an officer sees these. */
const withoutWorker: ItemsOf = (of, context) =>
  of.school.aswIds.length > 0
    ? []
    : [tsmItems, tsmMeetingItems, registersOld, termDatesMissing].flatMap((itemsOf) => itemsOf(of, context));

/**
 * Officers see every school, and the chores of all would bury what is theirs: what the council has to decide or waits for, and what
 * would fall to a support worker where there is none.
 */
const ofCouncil: readonly ItemsOf[] = [noticeDeadlines, stepsDue, returnsDue, removalsDue, withoutWorker];

const byRole: Readonly<Record<Role, readonly ItemsOf[]>> = {
  school: ofSchool,
  asw: ofSchool,
  officer: ofCouncil,
  reader: [],
};

/** What there is to do at a school for a role, in any order. */
export function weekOf(school: SchoolOfWeek, context: WeekContext): readonly WeekItem[] {
  return byRole[context.role].flatMap((itemsOf) => itemsOf(school, context));
}

const rank = new Map(weekItemKinds.map((kind, at) => [kind, at]));

const compared = <T>(a: T, b: T) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * In the order in which it is to be done: what is overdue first, the gravest before the others and the longest overdue first among
 * its like; then by day, where what has no day of its own is for today, and the gravest first on one day.
 */
export function inOrder(items: readonly WeekItem[], today: string): readonly WeekItem[] {
  const kindOf = ({ kind }: WeekItem) => rank.get(kind) ?? weekItemKinds.length;
  const dayOf = ({ dueOn }: WeekItem) => dueOn ?? today;
  return [...items].sort((a, b) => {
    if (a.overdue !== b.overdue) return a.overdue ? -1 : 1;
    const [byKind, byDay] = [kindOf(a) - kindOf(b), compared(dayOf(a), dayOf(b))];
    const byWeight = (b.weight ?? 0) - (a.weight ?? 0);
    return (a.overdue ? byKind || byDay : byDay || byKind) || byWeight || compared(a.id, b.id);
  });
}
