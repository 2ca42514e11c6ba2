import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ashok, type Bot, elma, openBot, soon } from './botHarness.ts';

let bot: Bot;
beforeAll(async () => {
  bot = await openBot();
});
afterAll(() => bot.close());

const internal = /zod|TypeError|Cannot read|undefined|\bat [\w.]+ \(|node_modules|Error:|secret-of-ours/;

/** A 2xx or 4xx without a word of how we are made. */
async function expectCivil(response: Response): Promise<void> {
  const body = await response.text();
  expect([response.status, body.slice(0, 300)]).toEqual([expect.toSatisfy(isCivil), body.slice(0, 300)]);
  expect(body).not.toMatch(internal);
}
const isCivil = (status: number) => status >= 200 && status < 500 && !(status >= 300 && status < 400);

const types = [
  'message',
  'invoke',
  'conversationUpdate',
  'installationUpdate',
  'event',
  'messageUpdate',
  'handoff',
];
const invokes = [
  'adaptiveCard/action',
  'composeExtension/query',
  'composeExtension/fetchTask',
  'task/fetch',
  'task/submit',
  'signin/verifyState',
  'application/search',
  'fileConsent/invoke',
  'config/fetch',
  'application/vnd.microsoft.meetingStart',
];
const verbs = [
  'dates.show',
  'bookings.show',
  'place.book',
  'place.cancel',
  'place.wait',
  'place.reschedule',
  'place.move',
  'answer.helpful',
  'answer.unhelpful',
  'answer.dropin',
  'tsm.pick',
  'newsletter.show',
  'newsletter.acknowledge',
  '__proto__',
  'constructor',
  '',
];
const known = [
  soon[0]?.id,
  'codes',
  'elm',
  'ash',
  'none',
  'drop-in',
  elma.id,
  '29:x',
  '__proto__',
  '../..',
  '😀',
];

const anything = fc.anything({ withNullPrototype: false, withBigInt: false, withDate: false, maxDepth: 2 });
const often = <T>(values: readonly T[]) =>
  fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...values) }, { weight: 1, arbitrary: anything });

const data = fc.oneof(
  anything,
  fc.record(
    {
      verb: often(verbs),
      kind: often(['drop-in', 'forum']),
      viewers: often([[], ['29:x'], [1]]),
      occurrenceId: often(known),
      placeId: often(known),
      date: often(known),
      sure: often([true, false]),
      colleagueName: often(['Cole', '', 'x'.repeat(5000)]),
      colleagueEmail: often(['c@d.org', 'nobody', '\u0000']),
      topic: often(['codes', 'other', 'constructor']),
      question: often(['', 'How?', 'x'.repeat(5000)]),
      schoolId: often(known),
      from: often(['bookings', 'dates', 'card', 'nudge']),
      meetingId: often(known),
      startsAt: often(['none', '2026-12-08T10:00', 'x'.repeat(5000)]),
      newsletterId: often(['n-1', '__proto__', '../n-1']),
      ask: often(['Book a drop-in', '']),
      asked: often([{ question: 'code for the dentist' }, { question: 'and U?', previous: 'late' }, {}]),
      reason: often(['wrong', 'other']),
      words: often(['', 'I meant the afternoon', 'x'.repeat(5000)]),
    },
    { requiredKeys: [] },
  ),
);
const value = fc.oneof(
  data,
  fc.record({
    action: fc.oneof(anything, fc.record({ type: often(['Action.Execute']), verb: often(verbs), data })),
    trigger: often(['manual', 'automatic']),
  }),
  fc.record({
    parameters: fc.array(
      fc.oneof(anything, fc.record({ name: often(['query', 'initialRun']), value: anything })),
    ),
  }),
);

const account = often([
  { id: '29:x', aadObjectId: elma.id },
  { id: '29:x' },
  { id: '' },
  { aadObjectId: elma.id },
]);
const change = fc.record(
  {
    type: often(types),
    name: often(invokes),
    text: often(['Book a drop-in', 'my bookings', 'cancel Thursday', 'move my booking', '<at>', 'what code']),
    value,
    from: account,
    recipient: account,
    conversation: often([{ id: 'c' }, { id: 'c', conversationType: 'personal' }, { id: '..' }, {}]),
    membersAdded: often([[{ id: '28:the-bot' }], [{}]]),
    action: often(['add', 'remove']),
    replyToId: often(['card-1', '..']),
    id: often(['1', '/..', '']),
    entities: anything,
    channelData: anything,
    locale: anything,
    timestamp: anything,
    deliveryMode: often(['expectReplies', 'notification']),
    channelId: often(['msteams', 'emulator', 'AseChannel']),
  },
  { requiredKeys: [] },
);

describe('whatever arrives', () => {
  test('as a body is answered civilly', async () => {
    const body = fc.oneof(fc.string(), fc.json(), fc.constantFrom('[', '{"a"', '\u0000', '{"__proto__":{}}'));
    const bodies = fc.asyncProperty(body, async (sent) => expectCivil(await bot.post(sent)));
    await fc.assert(bodies, { numRuns: 200 });
  });

  test('as an activity is answered civilly', async () => {
    const activities = fc.asyncProperty(change, fc.boolean(), async (changed, group) =>
      expectCivil(await bot.post(bot.activity(changed, { group }))),
    );
    await fc.assert(activities, { numRuns: 400 });
  });

  test('as an invoke is answered with something to read', async () => {
    const asked = fc.asyncProperty(often(invokes), value, async (name, sent) => {
      const response = await bot.post(bot.activity({ type: 'invoke', name, value: sent }));
      expect([200, 400]).toContain(response.status);
      expect(await response.text()).toMatch(/"text"|"value"|"message"|"attachments"/);
    });
    await fc.assert(asked, { numRuns: 200 });
  });

  test('while everything behind the bot fails is answered civilly', async () => {
    const broken = await openBot();
    const fail = () => {
      throw new Error('secret-of-ours');
    };
    Object.assign(broken.services.people, { personById: fail });
    Object.assign(broken.services, {
      questions: { ...broken.services.questions, guidance: fail, live: fail, questions: fail },
      tabLink: (path: string) => `https://example.org/${path}`,
    });
    const activities = fc.asyncProperty(change, async (changed) =>
      expectCivil(await broken.post(broken.activity(changed))),
    );
    await fc.assert(activities, { numRuns: 100 });
    await broken.close();
  });
});

test('a place is never taken for a school that the person is not linked to, whatever the card says', async () => {
  const forged = fc.asyncProperty(data, async (sent) => {
    const fields = typeof sent === 'object' && sent !== null ? sent : {};
    const booking = { topic: 'codes', ...fields, occurrenceId: soon[1]?.id };
    for (const verb of ['place.book', 'place.wait']) await bot.press(verb, booking, { person: elma });
    const places = bot.meetings.list.read(soon[1]?.id ?? '')?.record.places ?? [];
    expect(places.every(({ schoolId, personId }) => schoolId === 'elm' && personId === elma.id)).toBe(true);
  });
  await fc.assert(forged, { numRuns: 100 });
});

test('another school’s place is never moved or given up, whatever the card says', async () => {
  const own = await openBot();
  const there = { occurrenceId: soon[0]?.id, topic: 'codes', kind: 'drop-in' };
  await own.press('place.book', there, { person: ashok });
  const place = () => own.meetings.list.read(soon[0]?.id ?? '')?.record.places[0];
  const taken = place();
  const verbs = fc.constantFrom('place.cancel', 'place.reschedule', 'place.move');
  const forged = fc.asyncProperty(verbs, data, async (verb, sent) => {
    const fields = typeof sent === 'object' && sent !== null ? sent : {};
    const button = { occurrenceId: soon[1]?.id, ...fields, placeId: taken?.placeId, sure: true };
    const card = await own.press(verb, button, { person: elma });
    expect(JSON.stringify(card)).not.toContain(ashok.name);
    expect(place()).toEqual(taken);
  });
  await fc.assert(forged, { numRuns: 100 });
  await own.close();
});
