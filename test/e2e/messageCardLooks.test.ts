import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { messageCards } from '../../bot/messages/messageCards.ts';
import type { Person } from '../../src/access/person.ts';
import type { Message } from '../../src/meetings/messages/message.ts';
import { messageId } from '../../src/meetings/messages/messageId.ts';
import type { Newsletter } from '../../src/meetings/newsletter/newsletter.ts';
import type { Occurrence } from '../../src/meetings/occurrence.ts';
import { wantedMeetingMessages } from '../../src/meetings/tsm/arrange/wantedMeetingMessages.ts';
import type { TsmMeeting } from '../../src/meetings/tsm/meeting/tsmMeeting.ts';
import { type Bot, type Card, elma, olive, openBot, walter } from '../bot/botHarness.ts';
import { dropIn } from '../meetings/memoryMeetings.ts';
import { cardLooks, type Gallery, openGallery } from './support/cardLooks.ts';

const at = '2026-11-20T09:00:00Z';
const stamp = { at, by: walter.name, byId: walter.id };
const span = (day: string) => ({ startsAt: `${day}T10:00`, endsAt: `${day}T11:00` });
const step = (state: TsmMeeting['state'], reason?: string) => ({
  ...stamp,
  state,
  ...(reason && { reason }),
});

const offered: TsmMeeting = {
  ...{ id: 'tsm-1', schoolId: 'elm', year: 2026, term: 'autumn', basis: 'termly', mode: 'teams' },
  organiser: { id: walter.id, name: walter.name, email: walter.email },
  attendees: [
    { personId: elma.id, name: elma.name, email: elma.email, role: 'attendance-champion', required: true },
  ],
  leadId: elma.id,
  offered: ['2026-12-08', '2026-12-10', '2027-01-12'].map(span),
  ...{ minutes: 60, state: 'offered', steps: [step('offered')], sequence: 0, pupilIds: [], actions: [] },
  ...{ agreed: {}, addenda: [], changed: { by: walter.name, at } },
};
const booked: TsmMeeting = {
  ...offered,
  ...{ state: 'booked', ...span('2026-12-08'), steps: [step('offered'), step('booked')] },
};
const moved: TsmMeeting = {
  ...booked,
  ...{ mode: 'in-person', room: 'The library' },
  steps: [step('booked'), step('offered', 'The head is away that week'), step('booked')],
};
const off: TsmMeeting = { ...booked, state: 'offered', steps: [step('booked'), step('offered', 'Exams')] };
const cancelled: TsmMeeting = {
  ...booked,
  ...{ state: 'cancelled', steps: [step('booked'), step('cancelled', 'The hall is flooded')] },
};
const refused: TsmMeeting = {
  ...offered,
  reply: { at, by: elma.name, byId: elma.id, kind: 'none-suits', reason: 'We have mock exams that week' },
};
const held: TsmMeeting = { ...booked, state: 'held', agreed: { council: stamp } };

const letter: Newsletter = {
  ...{ id: 'n-1', halfTerm: '2026/27, Autumn 2', title: 'Codes that changed, and dates for your diary' },
  text: 'Dear colleagues,\n\nplease look at these before the end of term:\n- the codes that changed in August\n- the dates of the forum\n\nThank you for all that you do.',
  links: [
    { id: 'l-1', title: 'Toolkit', url: 'https://example.org/toolkit' },
    { id: 'l-2', title: 'Working together to improve school attendance', url: 'https://example.org/working' },
  ],
  ...{ state: 'sent', sentAt: '2026-11-20T10:00:00.000Z' },
  changed: { by: olive.name, at },
};
/** A forum to which somebody came or did not. */
const forumThat = (attended: boolean): Occurrence => ({
  ...dropIn('2026-11-19'),
  ...{ id: `forum-${attended}`, kind: 'forum', title: 'Autumn attendance forum' },
  places: [
    {
      ...{ placeId: 'p', personId: elma.id, personName: elma.name, email: elma.email },
      ...{ topic: 'other', takenAt: at, attended },
    },
  ],
});

type To = { kind: Message['kind']; about: string; person?: Person };

/** What the bot writes by itself of newsletters, forums and meetings with one school. */
async function gallery(bot: Bot): Promise<Gallery> {
  const { services, meetings } = bot;
  const card = async ({ kind, about, person = elma }: To, as?: Partial<Message>): Promise<Card> => {
    const message: Message = {
      ...{ id: 'm-1', personId: person.id, kind, about, dueAt: at, notAfter: '2026-12-08T10:00:00Z' },
      ...{ state: 'claimed', tries: 1, ...as },
    };
    const reply = await messageCards[kind](message, { person, services });
    if (!reply?.card) throw new Error(`${kind} is not sent`);
    return reply.card as Card;
  };
  /** The first message that this person gets of a meeting in this state. */
  const ofMeeting = async (meeting: TsmMeeting, person = elma) => {
    await meetings.tsmMeetings.add(meeting);
    const wanted = wantedMeetingMessages(meeting).find(({ personId }) => personId === person.id);
    if (!wanted) throw new Error(`${person.name} is told nothing`);
    const { as: _, ...rest } = wanted;
    return card({ ...wanted, person }, { ...rest, id: messageId(wanted) });
  };
  await meetings.tsmMeetings.add(booked);
  await meetings.tsmMeetings.add({ ...held, id: 'tsm-held' });
  await meetings.newsletters.add(letter);
  const nudges: Card[] = [await card({ kind: 'newsletter-nudge', about: 'n-1' })];
  await meetings.newsletters.add({ ...letter, id: 'n-2', title: 'Autumn forum: places are still free' });
  nudges.push(await card({ kind: 'newsletter-nudge', about: 'n-1' }));
  const papers: Card[] = [];
  for (const [attended, notes] of [
    [true, 'Notes'],
    [false, ''],
  ] as const) {
    const id = `forum-${attended}`;
    await meetings.forumPages.add({
      ...{ id, agenda: [], papers: [], notes, sentAt: at, changed: { by: olive.name, at } },
      slides: [{ fileId: 'f', name: 'Slides.pdf', size: 1 }],
    });
    papers.push(await card({ kind: 'papers', about: id }));
  }
  const letters = [await card({ kind: 'newsletter', about: 'n-1' })];
  const data = { newsletterId: 'n-1', from: 'card' };
  const inGroup = await bot.press('newsletter.show', data, { group: true });
  letters.push(await bot.press('newsletter.acknowledge', data));
  return {
    letters,
    nudges,
    papers,
    times: [
      await ofMeeting({ ...offered, id: 'tsm-offered' }),
      await ofMeeting({ ...refused, id: 'tsm-refused' }, walter),
    ],
    booked: [
      await ofMeeting({ ...booked, id: 'tsm-booked' }),
      await ofMeeting({ ...moved, id: 'tsm-moved' }),
      await ofMeeting({ ...cancelled, id: 'tsm-cancelled' }),
      await ofMeeting({ ...off, id: 'tsm-off', leadId: olive.id }),
    ],
    asked: [
      await card({ kind: 'tsm-request', about: 'tsm-1' }),
      await card({ kind: 'tsm-request-reminder', about: 'tsm-1' }),
      await card({ kind: 'tsm-minutes', about: 'tsm-held' }),
    ],
    group: [inGroup],
  };
}

describe('how the cards that the bot sends by itself look', () => {
  let bot: Bot;
  let cards: Gallery;
  let drawn: Awaited<ReturnType<typeof openGallery>>;

  beforeAll(async () => {
    bot = await openBot([forumThat(true), forumThat(false)]);
    cards = await gallery(bot);
    drawn = await openGallery(cards, 'message-card');
  });

  afterAll(async () => {
    await drawn?.close();
    await bot?.close();
  });

  test('there is every one', () => {
    const counts = Object.entries(cards).map(([name, { length }]) => `${name} ${length}`);
    expect(counts).toEqual([
      'letters 2',
      'nudges 2',
      'papers 2',
      'times 2',
      'booked 4',
      'asked 3',
      'group 1',
    ]);
  });

  test.each(cardLooks)('$theme, $width', (how) => drawn.look(how));
});
