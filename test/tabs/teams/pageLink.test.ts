import { expect, test } from 'vitest';
import { tabLinkOf } from '../../../src/server/tabLink.ts';
import { pageLink } from '../../../tabs/teams/pageLink.ts';

const origin = 'https://attendance.example.org';

test('a link to a page is the one that the server makes too', () => {
  const appId = '7c0e7f2a-61d4-4b7e-9a35-d8b1f04c2e96';
  expect(pageLink('codes/Y3', { origin, appId })).toBe(
    tabLinkOf({ teamsAppId: appId, publicUrl: origin })('codes/Y3'),
  );
});

test('a link is the address of the page where the client does not say which app we are', () => {
  expect(pageLink('codes/Y3', { origin })).toBe(`${origin}/tab/codes/Y3`);
});
