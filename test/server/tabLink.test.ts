import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tabLinkOf } from '../../src/server/tabLink.ts';

test('a link opens the page inside Teams, in the personal tab of the manifest', () => {
  const tabLink = tabLinkOf({
    teamsAppId: '11111111-2222-4333-8444-555555555555',
    publicUrl: 'https://attendance.example.gov.uk',
  });
  for (const path of ['meetings', '/meetings']) {
    const link = new URL(tabLink(path));
    const [, , , appId, entityId] = link.pathname.split('/');
    expect(link.host).toBe('teams.microsoft.com');
    expect(appId).toBe('11111111-2222-4333-8444-555555555555');
    const manifest: { staticTabs: { entityId: string; scopes: string[] }[] } = JSON.parse(
      readFileSync('manifest.json', 'utf8'),
    );
    expect(manifest.staticTabs.find((tab) => tab.entityId === entityId)?.scopes).toEqual(['personal']);
    expect(link.searchParams.get('webUrl')).toBe('https://attendance.example.gov.uk/tab/meetings');
    expect(JSON.parse(link.searchParams.get('context') ?? '')).toEqual({ subEntityId: 'meetings' });
  }
});
