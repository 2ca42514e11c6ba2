import { ukDate, ukTime } from '../../../calendar/ukDate.ts';

const wall = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'short',
  timeStyle: 'short',
  timeZone: 'Europe/London',
});

/** When a message was sent, for a reader at `now`: '1:41pm' today, '21 November 2026, 1:41pm' before. */
export function sentTime(sentAt: string, now: Date): string {
  const sent = wall.format(new Date(sentAt)).replace(' ', 'T');
  const time = ukTime(sent);
  return wall.format(now).startsWith(sent.slice(0, 10)) ? time : `${ukDate(sent)}, ${time}`;
}
