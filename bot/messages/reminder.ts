import { addDays } from '../../src/calendar/plainDate.ts';
import { ukDay, ukTime } from '../../src/calendar/ukDate.ts';
import { wallTimeOf } from '../../src/calendar/wallTime.ts';
import { occurrenceNewsCard } from '../cards/occurrenceNewsCard.ts';
import { kindWords } from '../cards/occurrenceWords.ts';
import { concerned } from './concerned.ts';
import type { MessageCard } from './messageCard.ts';

/** Of a place that one holds, a day or an hour before. */
export const reminderMessage: MessageCard = async (message, to) => {
  const about = await concerned(message, to);
  if (!about) return undefined;
  const { occurrence, holder } = about;
  const mine = about.mine.filter(({ position }) => position === undefined);
  if (mine.length === 0) return undefined;
  const when = whenFrom(wallTimeOf(to.services.now()), occurrence.startsAt);
  const heading = `Your ${kindWords[occurrence.kind]} is ${when}`;
  const lines = [
    occurrence.joinUrl
      ? 'You can join from here when it starts.'
      : 'The link to join is in the invitation in your calendar.',
    'If you cannot come, give your place up or move it: another school may be waiting for it.',
  ];
  return {
    card: occurrenceNewsCard({ kind: occurrence.kind, heading, lines, mine }, holder),
    summary: heading,
  };
};

/** 'today at 3:30pm', 'tomorrow at 9am': said when it is sent, which may be later than it was due. Wall times. */
function whenFrom(now: string, startsAt: string): string {
  const day = startsAt.slice(0, 10);
  const at = `at ${ukTime(startsAt)}`;
  if (day === now.slice(0, 10)) return `today ${at}`;
  return day === addDays(now.slice(0, 10), 1) ? `tomorrow ${at}` : `on ${ukDay(startsAt)} ${at}`;
}
