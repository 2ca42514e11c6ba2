import { createHmac, generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { createRequire } from 'node:module';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createBot } from '../../bot/adapter.ts';
import { type Bot, elma, openBot } from './botHarness.ts';
import { openConnectorStub } from './connectorStub.ts';

let bot: Bot;
beforeEach(async () => {
  bot = await openBot();
});
afterEach(() => bot.close());

async function refused(response: Response, status: number): Promise<void> {
  expect(response.status).toBe(status);
  expect(await response.json()).toEqual({
    code: expect.any(String),
    words: expect.any(String),
    reference: expect.stringMatching(/^[0-9a-f]{8}$/),
  });
  expect(bot.connector.sent).toEqual([]);
}

describe('what is not an activity', () => {
  test.each([
    ['nothing', ''],
    ['no JSON', '{"type":'],
    ['a number', '1'],
    ['null', 'null'],
    ['a list', '[]'],
    ['a list of activities', '[{"type":"message"}]'],
    ['an empty object', '{}'],
  ])('%s is refused', async (_, body) => refused(await bot.post(body), 400));

  test.each(['type', 'channelId', 'serviceUrl', 'from', 'conversation'])(
    'an activity without %s is refused',
    async (field) => refused(await bot.post(bot.activity({ text: 'hello', [field]: undefined })), 400),
  );

  test.each([
    ['from without an id', { from: { name: 'x' } }],
    ['a conversation without an id', { conversation: { conversationType: 'personal' } }],
    ['a conversation that is a text', { conversation: 'x' }],
    ['a type that is a number', { type: 1 }],
    ['a service URL that is an object', { serviceUrl: {} }],
  ])('%s is refused', async (_, change) => refused(await bot.post(bot.activity(change)), 400));

  test.each(['text/plain', 'application/x-www-form-urlencoded', ''])(
    'content of type "%s" is refused',
    async (type) => refused(await bot.post(bot.activity({}), { 'content-type': type }), 415),
  );

  test('more than Teams sends is refused, announced or not', async () => {
    const huge = JSON.stringify(bot.activity({ text: 'x'.repeat(300_000) }));
    await refused(await bot.post(huge, { 'content-length': String(huge.length) }), 413);
    await refused(await bot.post(huge), 413);
  });

  test('only POST is taken', async () => {
    const { receive } = createBot({
      auth: { kind: 'unauthenticated' },
      services: bot.services,
      log: bot.services.log,
    });
    expect((await receive(new Request('http://127.0.0.1/api/messages'))).status).toBe(405);
  });
});

test.each([
  'typing',
  'messageReaction',
  'event',
  'endOfConversation',
  'messageUpdate',
  'messageDelete',
  'constructor',
  '__proto__',
])('an activity of type %s passes without a word', async (type) => {
  expect((await bot.post(bot.activity({ type }))).status).toBe(200);
  expect(bot.connector.sent).toEqual([]);
});

describe('where replies may go', () => {
  const to = (serviceUrl: unknown) => bot.post(bot.activity({ text: 'hello', serviceUrl }));

  test.each([
    'https://smba.trafficmanager.net/uk/',
    'http://169.254.169.254/latest',
    'http://localhost.evil.example/',
    'http://127.0.0.1@evil.example/',
    'http://user:secret@127.0.0.1/',
    'ftp://127.0.0.1/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    '//127.0.0.1',
    'not a url',
  ])('in the local tenant not to %s', async (serviceUrl) => refused(await to(serviceUrl), 403));

  test('a reply goes to where its own activity came from', async () => {
    const other = await openConnectorStub();
    await to(bot.connector.serviceUrl);
    await to(other.serviceUrl);
    await to(bot.connector.serviceUrl);
    expect([bot.connector.sent.length, other.sent.length]).toEqual([2, 1]);
    await other.close();
  });

  test('in the local tenant to any port of this machine', async () => {
    const { port } = new URL(bot.connector.serviceUrl);
    expect((await to(`http://localhost:${port}/`)).status).toBe(200);
    expect(bot.connector.sent).toHaveLength(1);
  });
});

describe('with a registration', () => {
  const appId = randomUUID();
  const tenantId = randomUUID();
  const teams = 'https://smba.trafficmanager.net/uk/';
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });

  // What botbuilder knows of the keys of the Bot Framework, without asking the internet for them.
  const { JwtTokenExtractor } = createRequire(import.meta.url)(
    'botframework-connector/lib/auth/jwtTokenExtractor.js',
  );
  const keysUrl = 'https://login.botframework.com/v1/.well-known/openidconfiguration';

  beforeEach(() => {
    const key = publicKey.export({ type: 'spki', format: 'pem' });
    const getKey = async (id: string) => (id === 'known' ? { key, endorsements: ['msteams'] } : null);
    JwtTokenExtractor.openIdMetadataCache.set(keysUrl, { getKey });
  });
  afterEach(() => void JwtTokenExtractor.openIdMetadataCache.delete(keysUrl));

  const base64 = (value: object | Buffer) =>
    (Buffer.isBuffer(value) ? value : Buffer.from(JSON.stringify(value))).toString('base64url');

  function token(change: object = {}, header: object = {}): string {
    const now = Math.floor(Date.now() / 1000);
    const claims = {
      iss: 'https://api.botframework.com',
      aud: appId,
      serviceurl: teams,
      iat: now,
      nbf: now,
      exp: now + 600,
    };
    const said = `${base64({ alg: 'RS256', typ: 'JWT', kid: 'known', ...header })}.${base64({ ...claims, ...change })}`;
    return `${said}.${base64(sign('RSA-SHA256', Buffer.from(said), privateKey))}`;
  }

  function post(authorization: string | undefined, change: object = {}): Promise<Response> {
    const auth = { kind: 'single-tenant', appId, tenantId, password: 'not-a-real-one' } as const;
    const { receive } = createBot({ auth, services: bot.services, log: bot.services.log });
    // An activity that needs no reply, so that nothing is sent to the internet.
    const activity = bot.activity({ type: 'typing', serviceUrl: teams, ...change }, { person: elma });
    return receive(
      new Request('http://127.0.0.1/api/messages', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(authorization && { authorization }) },
        body: JSON.stringify(activity),
      }),
    );
  }

  test('the token of the Bot Framework is taken', async () => {
    expect((await post(`Bearer ${token()}`)).status).toBe(200);
  });

  test.each([
    ['no token', () => undefined],
    ['no bearer', () => `Basic ${token()}`],
    ['nonsense', () => 'Bearer x.y.z'],
    ['a token for another bot', () => `Bearer ${token({ aud: randomUUID() })}`],
    ['a token of another issuer', () => `Bearer ${token({ iss: 'https://evil.example' })}`],
    ['a token for another service URL', () => `Bearer ${token({ serviceurl: 'https://evil.example/' })}`],
    ['a key that nobody knows', () => `Bearer ${token({}, { kid: 'other' })}`],
    ['a token that has run out', () => `Bearer ${token({ exp: 1_700_000_000 })}`],
    [
      'a token that was changed',
      () => `Bearer ${token().replace(/\.[^.]+$/, `.${base64(Buffer.alloc(256, 1))}`)}`,
    ],
    ['a token without a signature', () => `Bearer ${token({}, { alg: 'none' }).replace(/\.[^.]+$/, '.')}`],
    [
      'a token signed with the public key as a secret',
      () => {
        const said = token({}, { alg: 'HS256' }).split('.').slice(0, 2).join('.');
        const secret = publicKey.export({ type: 'spki', format: 'pem' });
        return `Bearer ${said}.${createHmac('sha256', secret).update(said).digest('base64url')}`;
      },
    ],
  ])('%s is refused', async (_, authorization) => {
    // botbuilder prints what is wrong with a signature.
    vi.mocked(console.error).mockImplementation(() => undefined);
    await refused(await post(authorization()), 401);
    vi.mocked(console.error).mockClear();
  });

  test.each([
    ['another channel, where the caller chooses who they are', { channelId: 'directline' }],
    ['this machine', { serviceUrl: 'http://127.0.0.1:3978/' }],
    ['Teams without encryption', { serviceUrl: 'http://smba.trafficmanager.net/uk/' }],
    ['a host that only sounds right', { serviceUrl: 'https://smba.trafficmanager.net.evil.example/' }],
  ])('an activity from %s is refused', async (_, change) =>
    refused(await post(`Bearer ${token()}`, change), 403),
  );

  test('keys that cannot be fetched are no reason to let anyone in, or to fail', async () => {
    JwtTokenExtractor.openIdMetadataCache.set(keysUrl, {
      getKey: () => Promise.reject(new Error('no network')),
    });
    await refused(await post(`Bearer ${token()}`), 401);
  });
});
