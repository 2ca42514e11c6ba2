import { app } from '@microsoft/teams-js';
import { afterEach, expect, test, vi } from 'vitest';
import { tabLinkOf } from '../../../src/server/tabLink.ts';
import { linkToPage } from '../../../tabs/teams/pageLink.ts';

const publicUrl = 'https://attendance.example.org';
const inTeams = (appId?: string) => {
  vi.stubGlobal('location', { origin: publicUrl });
  const context = { app: { ...(appId && { appId: { toString: () => appId } }) } };
  vi.spyOn(app, 'getContext').mockResolvedValue(context as unknown as app.Context);
};

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('is the link that the server makes too', async () => {
  const teamsAppId = '7c0e7f2a-61d4-4b7e-9a35-d8b1f04c2e96';
  inTeams(teamsAppId);
  expect(await linkToPage('codes/Y3')).toBe(tabLinkOf({ teamsAppId, publicUrl })('codes/Y3'));
});

test('is the address of the page where the client does not say which app we are', async () => {
  inTeams();
  expect(await linkToPage('codes/Y3')).toBe('https://attendance.example.org/tab/codes/Y3');
});
