import { forumSource } from '../meetings/forum/forumSource.ts';
import type { MessageSource } from '../meetings/messages/messageSource.ts';
import { occurrenceSource } from '../meetings/messages/occurrenceSource.ts';
import { newsletterSource } from '../meetings/newsletter/newsletterSource.ts';
import { meetingSource } from '../meetings/tsm/arrange/meetingSource.ts';
import { cycleSource } from '../meetings/tsm/meeting/cycleSource.ts';
import type { Services } from './services.ts';

/** Whatever asks for messages of the bot's. Each is asked again and again, by every server. */
export function messageSourcesOf({
  meetings,
  casework,
  forums,
  newsletters,
}: Services): readonly MessageSource[] {
  return [
    occurrenceSource(meetings.occurrences),
    meetingSource(meetings.tsmMeetings),
    cycleSource({ ...casework, tsmMeetings: meetings.tsmMeetings }),
    forumSource(forums),
    newsletterSource(newsletters),
  ];
}
