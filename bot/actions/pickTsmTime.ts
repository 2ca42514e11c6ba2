import { z } from 'zod';
import { noneSuits } from '../../src/meetings/tsm/arrange/noneSuits.ts';
import { pickTime } from '../../src/meetings/tsm/arrange/pickTime.ts';
import { readMeeting } from '../../src/meetings/tsm/arrange/readMeetings.ts';
import type { AdaptiveCard } from '../cards/adaptiveCard.ts';
import { bookedNews, timesNews } from '../cards/meetingNews.ts';
import { meetingNewsCard, noneOfThem } from '../cards/meetingNewsCard.ts';
import type { Turn } from '../turn.ts';
import type { ActionResult } from './actionResult.ts';

/** Picks one of the times that a card offers, or says that none of them suits. */
export const tsmActions = [
  z.object({
    verb: z.literal('tsm.pick'),
    meetingId: z.string().trim().min(1).max(200),
    startsAt: z.string().max(40).catch(''),
    /** Why none suits. */
    reason: z.string().catch(''),
  }),
] as const;
export type TsmAction = z.infer<(typeof tsmActions)[number]>;

/** The meeting as it is now. @throws Problem not_allowed, not_found */
export async function tsmCardNow(turn: Turn, { meetingId }: TsmAction): Promise<AdaptiveCard> {
  const person = await turn.person();
  const meeting = await readMeeting(person, meetingId, turn.services.meetings);
  const words = meeting.state === 'offered' ? timesNews(meeting, person) : bookedNews(meeting);
  return meetingNewsCard({ meeting, ...words }, turn.services);
}

export async function pickFromCard(turn: Turn, action: TsmAction): Promise<ActionResult> {
  const { services } = turn;
  if (action.startsAt === noneOfThem) return await noneFromCard(turn, action);
  const { meeting, calendarPending } = await pickTime(await turn.person(), action, services.meetings);
  if (calendarPending) services.calendarPending();
  services.messagesSoon();
  const words = bookedNews(meeting);
  return { mine: meetingNewsCard({ meeting, ...words }, services), said: words.heading };
}

async function noneFromCard(turn: Turn, { meetingId, reason }: TsmAction): Promise<ActionResult> {
  const { services } = turn;
  const person = await turn.person();
  const said = { meetingId, reason: reason.trim() || 'No reason was given.' };
  const meeting = await noneSuits(person, said, services.meetings);
  services.messagesSoon();
  const card = meetingNewsCard({ meeting, ...timesNews(meeting, person) }, services);
  return { mine: card, said: `${meeting.organiser.name} hears that none of the times suits.` };
}
