import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

type Tab = { entityId?: string; scopes?: string[]; context?: string[]; contentUrl?: string };
type Manifest = { staticTabs: Tab[]; configurableTabs: Tab[] };
const manifest: Manifest = JSON.parse(readFileSync('manifest.json', 'utf8'));
const tabs = [...manifest.staticTabs, ...manifest.configurableTabs];

test('beside a meeting there is one tab, and nothing of the app can be put on the stage', () => {
  expect(tabs.flatMap(({ context = [] }) => context).sort()).toEqual([
    'channelTab',
    'meetingSidePanel',
    'personalTab',
  ]);
  const [panel, ...others] = tabs.filter(({ context = [] }) => context.includes('meetingSidePanel'));
  expect(others).toEqual([]);
  expect(panel).toMatchObject({ scopes: ['groupChat'], contentUrl: expect.stringMatching(/\/tab\/here$/) });
  expect(readFileSync('manifest.json', 'utf8')).not.toMatch(
    /meetingStage|MeetingStage|supportedSharingContexts/,
  );
});

test('the tab has no way of its own to share with everyone in a meeting', () => {
  const files = ['tabs', 'bot', 'src/server'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  const sharing =
    /shareAppContentToStage|ShareToStage|stageView|live-share|LiveShare|sharing\.shareWebContent|\bmeeting\.share/;
  expect(files.filter((file) => sharing.test(readFileSync(file, 'utf8')))).toEqual([]);
});
