import { expect, test } from 'vitest';
import type { Role } from '../../../src/access/person.ts';
import type { MeetingOfWeek } from '../../../src/casework/week/schoolOfWeek.ts';
import { tsmMeetingItems } from '../../../src/casework/week/tsmMeetingItems.ts';
import { northId } from '../support.ts';
import { itemsOf } from './weekExamples.ts';

const booked: MeetingOfWeek = {
  ...{ id: 'm-1', schoolId: northId, state: 'booked', startsAt: '2026-12-10T10:00' },
  ...{ hasReply: false, askedOn: '2026-11-26', hasAnswer: false, agreed: [], actions: [] },
};
const { startsAt: _, askedOn: __, ...open } = booked;
const offered: MeetingOfWeek = { ...open, state: 'offered' };
const held: MeetingOfWeek = { ...booked, state: 'held', startsAt: '2026-11-20T10:00' };
const review = { id: 'a', what: 'Review the codes', owner: 'Head', dueOn: '2026-12-03' };

const data = 'Send your data for the meeting';
const minutes = 'Read and agree the minutes';

// The week stands on 26 November 2026.
test.each<[MeetingOfWeek, Partial<Record<'school' | 'asw', string>>]>([
  [booked, { school: data }],
  [{ ...booked, askedOn: '2026-11-27' }, {}],
  [{ ...booked, hasAnswer: true }, {}],
  [{ ...booked, startsAt: '2026-11-26T10:00' }, { school: data }],
  [{ ...booked, startsAt: '2026-11-25T10:00' }, { asw: 'Say whether the meeting was held' }],
  [offered, { school: 'Pick a time for the meeting' }],
  [{ ...offered, hasReply: true }, { asw: 'Offer other times' }],
  [held, { school: minutes, asw: minutes }],
  [{ ...held, agreed: ['council'] }, { school: minutes }],
  [{ ...held, agreed: ['school'] }, { asw: minutes }],
  [{ ...held, state: 'agreed', agreed: ['school', 'council'] }, {}],
  [
    { ...held, state: 'agreed', agreed: ['school', 'council'], actions: [review] },
    { school: review.what, asw: review.what },
  ],
  [
    {
      ...{ ...held, state: 'agreed', agreed: ['school', 'council'] },
      actions: [{ ...review, dueOn: '2026-12-04' }],
    },
    {},
  ],
  [{ ...booked, state: 'cancelled' }, {}],
  [{ ...booked, state: 'no-show' }, {}],
])('a meeting asks of each side what is its: %#', async (meeting, asked) => {
  for (const role of ['school', 'asw'] as const satisfies Role[]) {
    const items = await itemsOf(tsmMeetingItems, { meetings: [meeting] }, { role });
    expect(items.map(({ title }) => title)).toEqual(asked[role] ? [asked[role]] : []);
    for (const { to, id } of items)
      expect([to, id]).toEqual(['/tsm/m-1', expect.stringMatching(/^tsm-meeting:m-1:/)]);
  }
});

test('an action whose day is over is overdue', async () => {
  const actions = [{ ...review, dueOn: '2026-11-25' }];
  const items = await itemsOf(tsmMeetingItems, { meetings: [{ ...held, agreed: ['school'], actions }] });
  expect(items).toMatchObject([{ title: 'Review the codes', overdue: true, dueOn: '2026-11-25' }]);
});

test('the data of the school is for now, not for the day of the meeting', async () => {
  const [item] = await itemsOf(tsmMeetingItems, { meetings: [booked] });
  expect(item).toMatchObject({ title: data, overdue: false });
  expect(item).not.toHaveProperty('dueOn');
});
