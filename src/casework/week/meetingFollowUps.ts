import { ukDate } from '../../calendar/ukDate.ts';
import { isOfKind } from '../cases/standingEntries.ts';
import { countedDaysBetween } from '../cases/state/countedDays.ts';
import { hasLeft } from '../profiles/hasLeft.ts';
import { profileOf } from './profileOf.ts';
import { pupilItem } from './pupilItem.ts';
import type { ItemsOf, PupilOfWeek } from './schoolOfWeek.ts';
import { longUnseen, unseenDaysOf } from './unseenDays.ts';
import { inList } from './weekWords.ts';

/** 60 sessions: until then it is looked at what came of a meeting. */
const followedDays = 30;
/** What a meeting agrees takes some days to begin. */
const patience = 5;

function missingOf(known: PupilOfWeek): string[] {
  const unseenDays = unseenDaysOf(known) ?? 0;
  return [
    ...(known.state.plan ? [] : ['no plan is open']),
    ...(unseenDays >= longUnseen ? [`nobody has seen the pupil for ${unseenDays} school days`] : []),
  ];
}

/** Pupils who were discussed in a meeting not long ago, and still have no plan or have not been seen. */
export const meetingFollowUps: ItemsOf = ({ pupils, calendar }, { today }) =>
  pupils.flatMap((known) => {
    const last = known.entries
      .filter(isOfKind('discussion'))
      .map(({ content }) => content)
      .toSorted((a, b) => (a.on < b.on ? 1 : -1))[0];
    if (!last || !calendar || hasLeft(profileOf(known), today)) return [];
    const days = countedDaysBetween(last.on, today, calendar);
    const missing = missingOf(known);
    if (missing.length === 0 || days < patience || days > followedDays) return [];
    return [
      pupilItem(known, today, {
        kind: 'meeting-follow-up',
        of: last.meetingId,
        title: 'Come back to what was agreed',
        why: `Discussed at the Targeting Support Meeting on ${ukDate(last.on)}. Since then ${inList(missing)}.`,
        part: 'plan',
      }),
    ];
  });
