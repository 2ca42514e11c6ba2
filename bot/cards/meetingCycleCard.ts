import { ukDay, ukTime } from '../../src/calendar/ukDate.ts';
import type { TsmMeeting } from '../../src/meetings/tsm/meeting/tsmMeeting.ts';
import { cardFrom } from './adaptiveCard.ts';
import template from './templates/meetingCycle.json';

const fill = cardFrom<{ title: string; when?: string; words: string; button: string; pageUrl: string }>(
  template,
);

/** Something to do before or after a Targeting Support Meeting, on its page. Nothing about a pupil stands in it. */
export function meetingCycleCard(
  { id, startsAt }: Pick<TsmMeeting, 'id' | 'startsAt'>,
  words: { title: string; words: string; button: string },
  tabLink: (path: string) => string,
) {
  const when = startsAt && `${ukDay(startsAt)} at ${ukTime(startsAt)}`;
  return fill({ ...words, ...(when && { when }), pageUrl: tabLink(`tsm/${id}`) });
}
