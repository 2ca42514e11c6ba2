import { describe, expect, test } from 'vitest';
import { roles } from '../../src/access/person.ts';
import { shippedSettings } from '../../src/casework/council/shipped/shippedSettings.ts';
import { asJson, testApp } from './support/testApp.ts';

const sent = (body: unknown): RequestInit => ({ ...asJson(body), method: 'PUT' });
const measures = { ...shippedSettings.measures, checkDays: 5 };

function withApp() {
  const all = testApp();
  const call = async (role: string, path: string, init?: RequestInit) => {
    const response = await all.app.request(path, all.as(role, init));
    return { status: response.status, body: await response.json() };
  };
  return { ...all, call };
}

describe('what each role is answered', () => {
  test.each(roles)('%s', async (role) => {
    const { call } = withApp();
    expect((await call(role, '/api/council')).status).toBe(role === 'reader' ? 403 : 200);
    const changed = await call(role, '/api/council/measures', sent({ version: 0, content: measures }));
    expect(changed.status).toBe(role === 'officer' ? 200 : 403);
  });

  test('nobody without a token', async () => {
    const { app } = withApp();
    expect((await app.request('/api/council')).status).toBe(401);
    expect((await app.request('/api/council/measures', sent({ version: 0 }))).status).toBe(401);
  });
});

describe('what the council has set', () => {
  test('is what the product ships until somebody changes it, and again when they put it back', async () => {
    const { call } = withApp();
    expect((await call('asw', '/api/council')).body.measures).toEqual({
      content: shippedSettings.measures,
      version: 0,
      shipped: true,
    });
    const changed = await call('officer', '/api/council/measures', sent({ version: 0, content: measures }));
    expect(changed.body.measures).toMatchObject({ content: measures, version: 1, shipped: false });
    const back = await call('officer', '/api/council/measures', sent({ version: 1 }));
    expect(back.body.measures).toMatchObject({
      content: shippedSettings.measures,
      version: 2,
      shipped: true,
    });
  });

  test('is not changed from what somebody no longer sees', async () => {
    const { call } = withApp();
    await call('officer', '/api/council/measures', sent({ version: 0, content: measures }));
    const late = await call(
      'officer',
      '/api/council/measures',
      sent({ version: 0, content: { ...measures, checkDays: 7 } }),
    );
    expect(late.status).toBe(412);
    expect(late.body.words).toMatch(
      /^Wilhelmina officer changed this on \d+ \w+ 2026 at .+\. Reload it and make your changes again\.$/,
    );
  });

  test('is refused with the place where it is wrong', async () => {
    const { call } = withApp();
    const wrong = await call(
      'officer',
      '/api/council/measures',
      sent({ version: 0, content: { ...measures, checkDays: 0 } }),
    );
    expect(wrong).toMatchObject({ status: 400, body: { words: 'checkDays: must be at least 1.' } });
    expect((await call('officer', '/api/council/weather', sent({ version: 0, content: {} }))).status).toBe(
      404,
    );
    expect((await call('officer', '/api/council/measures', sent({ version: -1 }))).status).toBe(400);
  });
});
