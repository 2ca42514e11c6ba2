import { whenWords } from '../../src/meetings/tsm/arrange/meetingRules.ts';
import type { TsmMeeting } from '../../src/meetings/tsm/meeting/tsmMeeting.ts';
import { inMarkdown } from '../inMarkdown.ts';
import type { BotServices } from '../services.ts';
import { cardFrom } from './adaptiveCard.ts';
import template from './templates/meetingNews.json';

const fill = cardFrom<{
  heading: string;
  speak: string;
  lines: readonly { text: string }[];
  canPick: boolean;
  times: readonly { title: string; value: string }[];
  meetingId: string;
  openTitle: string;
  meetingUrl: string;
}>(template);

/** What is chosen in place of a time. */
export const noneOfThem = 'none';

export type MeetingNews = {
  meeting: TsmMeeting;
  heading: string;
  /** A paragraph each. */
  lines: readonly string[];
  /** Whether this person picks one of the times. */
  canPick: boolean;
};

/** What the bot writes to one person about a Targeting Support Meeting. Nothing about a pupil. */
export function meetingNewsCard(
  { meeting, heading, lines, canPick }: MeetingNews,
  { tabLink }: Pick<BotServices, 'tabLink'>,
) {
  return fill({
    ...{ heading, canPick, meetingId: meeting.id, speak: lines.join(' ') },
    lines: lines.map((text) => ({ text: inMarkdown(text) })),
    times: [
      ...meeting.offered.map(({ startsAt }) => ({ title: whenWords(startsAt), value: startsAt })),
      { title: 'None of them suits', value: noneOfThem },
    ],
    openTitle: 'Open the meeting',
    meetingUrl: tabLink(`tsm/${meeting.id}`),
  });
}
