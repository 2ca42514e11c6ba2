import { describe, expect, test } from 'vitest';
import { later } from '../../../src/meetings/messages/later.ts';
import type { Message, MessageKind } from '../../../src/meetings/messages/message.ts';
import { messageId } from '../../../src/meetings/messages/messageId.ts';
import type { Delivery } from '../../../src/meetings/messages/messenger.ts';
import { openSender, type Sender, statesOf, wanted } from './sending.ts';

const wait = (sender: Sender, seconds: number) => {
  sender.clock.now = later(sender.clock.now, seconds);
};
const told = ({ sent }: Sender) => sent.map(({ message }) => message.personId).sort();
const messageOf = (change: Partial<Message> & { personId: string }): Message => {
  const { as, ...one } = wanted(change.personId, { kind: change.kind ?? 'reminder-hour' });
  return { id: messageId({ ...one, as }), ...one, state: 'due', tries: 0, ...change };
};

describe('one server', () => {
  test('writes to each person once, in their own chat, however often it looks', async () => {
    const sender = openSender();
    sender.wants = ['elma', 'ella', 'ashok'].map((id) => wanted(id));
    const { sweep } = sender.server('a');
    await sweep();
    await sweep();
    expect(told(sender)).toEqual(['ashok', 'ella', 'elma']);
    expect(sender.sent.every(({ message, to }) => to === `chat-of-${message.personId}`)).toBe(true);
    expect(
      sender.messages.all().every(({ sentAt, claim }) => sentAt !== undefined && claim === undefined),
    ).toBe(true);
    expect(statesOf(sender)).toEqual(['ashok sent', 'ella sent', 'elma sent']);
  });

  test.each([
    ['before it is due', '2026-11-26T14:29:59Z', []],
    ['when it is due', '2026-11-26T14:30:00Z', ['elma']],
    ['late', '2026-11-26T15:29:59Z', ['elma']],
    ['when nobody needs it any more', '2026-11-26T15:30:00Z', []],
  ])('%s', async (_, now, expected) => {
    const sender = openSender();
    sender.wants = [wanted('elma')];
    sender.clock.now = now;
    await sender.server('a').sweep();
    expect(told(sender)).toEqual(expected);
  });

  test('two messages that want the same are one; another state of the same thing is another', async () => {
    const sender = openSender();
    sender.wants = [wanted('elma'), wanted('elma'), wanted('elma', { as: '2026-11-26T16:00' })];
    await sender.server('a').sweep();
    expect(told(sender)).toEqual(['elma', 'elma']);
  });

  test('whoever has not got the bot gets it once they have, while they still need it', async () => {
    const sender = openSender(['ella']);
    sender.wants = [wanted('elma')];
    const { sweep } = sender.server('a');
    await sweep();
    expect([told(sender), sender.messages.all()]).toEqual([[], []]);
    sender.conversations.put({ id: 'new', serviceUrl: 'https://x', tenantId: 't', personId: 'elma' });
    await sweep();
    expect(told(sender)).toEqual(['elma']);
  });

  test('a source that fails keeps nobody else waiting', async () => {
    const sender = openSender();
    const fails = async () => Promise.reject(new TypeError('broken'));
    const { sweep, warnings } = sender.server('a', { sources: [fails, async () => [wanted('elma')]] });
    await sweep();
    expect([told(sender), warnings]).toEqual([['elma'], ['a source of messages failed']]);
  });

  test('what is no longer so is dropped, and not looked at again', async () => {
    const sender = openSender();
    sender.wants = [wanted('elma')];
    let looked = 0;
    const { sweep } = sender.server('a', {
      messenger: {
        prepare: async () => {
          looked += 1;
          return undefined;
        },
      },
    });
    await sweep();
    await sweep();
    expect([looked, told(sender), statesOf(sender)]).toEqual([1, [], ['elma dropped']]);
  });

  test('what cannot be put into words is tried again', async () => {
    const sender = openSender();
    sender.wants = [wanted('elma')];
    let fails = true;
    const { sweep } = sender.server('a', {
      messenger: {
        prepare: async () => {
          if (fails) throw new TypeError('the list does not answer');
          return async () => ({ outcome: 'sent' });
        },
      },
    });
    await sweep();
    expect(statesOf(sender)).toEqual(['elma due']);
    fails = false;
    await sweep();
    expect(statesOf(sender)).toEqual(['elma due']);
    wait(sender, 61);
    await sweep();
    expect(statesOf(sender)).toEqual(['elma sent']);
  });
});

describe('what Teams answers', () => {
  const answered = async (delivery: Delivery, kind: MessageKind = 'reminder-hour') => {
    const sender = openSender(['elma']);
    sender.wants = [wanted('elma', { kind })];
    sender.answer = () => delivery;
    const { sweep } = sender.server('a');
    await sweep();
    return { sender, sweep };
  };

  test('too many requests: it is due again when Teams says, and everybody waits', async () => {
    const pauses: number[] = [];
    const sender = openSender(['elma']);
    sender.wants = [wanted('elma')];
    sender.answer = () => ({ outcome: 'later', throttled: true, afterSeconds: 17 });
    const pace = {
      open: async () => undefined,
      turn: async () => undefined,
      pause: (ms: number) => void pauses.push(ms),
    };
    const { sweep } = sender.server('a', { pace });
    await sweep();
    expect([pauses, statesOf(sender)]).toEqual([[17_000], ['elma due']]);
    expect(sender.messages.all()[0]?.dueAt).toBe(later(sender.clock.now, 17));
    sender.answer = () => ({ outcome: 'sent' });
    wait(sender, 18);
    await sweep();
    expect([told(sender).length, statesOf(sender)]).toEqual([2, ['elma sent']]);
  });

  test('the bot is gone: the chat is forgotten, and nothing is tried until there is another', async () => {
    const { sender, sweep } = await answered({ outcome: 'gone' });
    expect([statesOf(sender), sender.conversations.all()]).toEqual([['elma nowhere'], []]);
    await sweep();
    expect(sender.sent).toHaveLength(1);
    sender.conversations.put({ id: 'new', serviceUrl: 'https://x', tenantId: 't', personId: 'elma' });
    sender.answer = () => ({ outcome: 'sent' });
    await sweep();
    expect(sender.sent.map(({ to }) => to)).toEqual(['chat-of-elma', 'new']);
    expect(statesOf(sender)).toEqual(['elma sent']);
  });

  test('never: it is not tried again', async () => {
    const { sender, sweep } = await answered({ outcome: 'refused' });
    wait(sender, 600);
    await sweep();
    expect([sender.sent.length, statesOf(sender)]).toEqual([1, ['elma failed']]);
  });

  test('nothing: a reminder may have arrived and is left, a move is sent again, six times at most', async () => {
    const reminder = await answered({ outcome: 'unknown' });
    wait(reminder.sender, 600);
    await reminder.sweep();
    expect([reminder.sender.sent.length, statesOf(reminder.sender)]).toEqual([1, ['elma unsure']]);

    const { sender, sweep } = await answered({ outcome: 'unknown' }, 'moved');
    sender.wants = [wanted('elma', { kind: 'moved', notAfter: '2026-12-26T15:30:00Z' })];
    for (const row of sender.messages.all())
      sender.messages.put({ ...row, notAfter: '2026-12-26T15:30:00Z' });
    for (let hour = 0; hour < 24; hour += 1) {
      wait(sender, 3601);
      await sweep();
    }
    expect([sender.sent.length, statesOf(sender)]).toEqual([6, ['elma failed']]);
  });
});

describe('a row', () => {
  const claim = { by: 'dead', until: '2026-11-26T14:32:00Z' };
  test.each([
    ['reminder-day', 'unsure', 0],
    ['reminder-hour', 'unsure', 0],
    ['newsletter-nudge', 'unsure', 0],
    ['tsm-request-reminder', 'unsure', 0],
    ['moved', 'sent', 1],
    ['cancelled', 'sent', 1],
    ['promoted', 'sent', 1],
    ['papers', 'sent', 1],
    ['tsm-times', 'sent', 1],
    ['tsm-booked', 'sent', 1],
    ['tsm-request', 'sent', 1],
    ['tsm-minutes', 'sent', 1],
  ] as const)('of a server that went down with a %s ends as %s', async (kind, state, sent) => {
    const sender = openSender();
    sender.messages.put(messageOf({ personId: 'elma', kind, state: 'claimed', claim, tries: 1 }));
    const { sweep } = sender.server('b');
    await sweep();
    expect(statesOf(sender)).toEqual(['elma claimed']);
    // A minute more than the claim, for clocks that differ.
    sender.clock.now = '2026-11-26T14:33:01Z';
    await sweep();
    expect([sender.sent.length, statesOf(sender)]).toEqual([sent, [`elma ${state}`]]);
  });

  test('that waits for its second try and is no longer needed is dropped', async () => {
    const sender = openSender();
    sender.messages.put(messageOf({ personId: 'elma', dueAt: '2026-11-26T16:00:00Z', tries: 1 }));
    sender.clock.now = '2026-11-26T15:31:00Z';
    await sender.server('a').sweep();
    expect([sender.sent, statesOf(sender)]).toEqual([[], ['elma dropped']]);
  });

  test('that another server is at keeps the rest of this person for that server', async () => {
    const sender = openSender();
    sender.messages.put(
      messageOf({
        personId: 'elma',
        kind: 'moved',
        state: 'claimed',
        claim: { by: 'b', until: '2026-11-26T14:36:00Z' },
      }),
    );
    sender.wants = [wanted('elma'), wanted('ella')];
    await sender.server('a').sweep();
    expect(told(sender)).toEqual(['ella']);
  });
});

describe('lists that fail', () => {
  test('a claim whose answer was lost is taken up by the same server, and sent once', async () => {
    const sender = openSender(['elma']);
    sender.wants = [wanted('elma')];
    let lost = 1;
    const { sweep } = sender.server('a', {
      through: async (work) => {
        const done = work();
        if (lost-- > 0) throw new TypeError('the answer was lost');
        return done;
      },
    });
    await sweep();
    expect([sender.sent.length, statesOf(sender)]).toEqual([0, ['elma claimed']]);
    await sweep();
    expect([sender.sent.length, statesOf(sender)]).toEqual([1, ['elma sent']]);
  });

  test('a message that was sent, and could not be written down, is not sent again', async () => {
    const sender = openSender(['elma']);
    sender.wants = [wanted('elma')];
    let down = false;
    sender.answer = () => {
      down = true;
      return { outcome: 'sent' };
    };
    const { sweep } = sender.server('a', {
      through: async (work) => {
        if (down) throw new TypeError('the list does not answer');
        return work();
      },
    });
    await sweep();
    await sweep();
    expect([sender.sent.length, statesOf(sender)]).toEqual([1, ['elma claimed']]);
    down = false;
    await sweep();
    expect([sender.sent.length, statesOf(sender)]).toEqual([1, ['elma sent']]);
  });
});

test('a server that stops leaves what it has not sent to the others', async () => {
  const sender = openSender();
  sender.wants = ['elma', 'ella', 'ashok'].map((id) => wanted(id));
  const leaving = new AbortController();
  const turns = async (_: string, signal: AbortSignal) => {
    leaving.abort(new Error('closing'));
    signal.throwIfAborted();
  };
  const pace = { open: async () => undefined, turn: turns, pause: () => undefined };
  await sender.server('a', { pace, signal: leaving.signal }).sweep();
  expect(sender.sent).toEqual([]);
  expect(statesOf(sender).every((row) => row.endsWith('due'))).toBe(true);
  await sender.server('b').sweep();
  expect(statesOf(sender)).toEqual(['ashok sent', 'ella sent', 'elma sent']);
});
