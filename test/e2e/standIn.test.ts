import axe from 'axe-core';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Fixture, startFixture } from '../local/page/startFixture.ts';
import { openBrowser, openPage, type WatchedPage } from './support/browser.ts';

// The stand-in for Teams by itself: a tiny tab with the real teams-js, a tiny bot with the real botbuilder.
const school = { id: '1ec0430f-e341-4b7d-a576-0a5092081730', name: 'Adaeze Okonkwo' };
const officer = { id: 'cb39567e-85ec-4140-af58-e524684269e5', name: 'Rosalind Ferreira' };

let fixture: Fixture;
let browser: Browser;
let watched: WatchedPage;
let page: Page;
let tab: FrameLocator;

beforeAll(async () => {
  fixture = await startFixture();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await fixture.close();
});
beforeEach(async () => {
  watched = await openPage(browser);
  page = watched.page;
  tab = page.frameLocator('iframe[title="Graduated Response tab"]');
});
afterEach(async () => {
  await watched.context.close();
  expect(watched.faults).toEqual([]);
});

async function visit(choices: Record<string, string> = {}): Promise<void> {
  const query = new URLSearchParams({ person: school.id, ...choices });
  await page.goto(`${fixture.origin}/local/teams/?${query}`);
}

async function contextInTab(): Promise<Record<string, Record<string, unknown>>> {
  await tab.locator('#token').filter({ hasText: 'token' }).waitFor();
  return JSON.parse((await tab.locator('#context').textContent()) ?? '{}');
}

async function say(text: string): Promise<void> {
  const input = page.getByRole('textbox', { name: 'Type a message' });
  await input.fill(text);
  await input.press('Enter');
}

const lastCard = () => page.getByTestId('card').last();

describe('the host of the tab', () => {
  test('asks once who is there, and remembers', async () => {
    await page.goto(`${fixture.origin}/local/teams/`);
    await page.getByRole('button', { name: school.name }).click();
    expect((await contextInTab()).user).toMatchObject({ id: school.id, tenant: { id: expect.any(String) } });
    await page.goto(`${fixture.origin}/local/teams/`);
    expect((await contextInTab()).user).toMatchObject({ id: school.id });
  });

  test('gives context, token and honest support, and lifts its cover', async () => {
    await visit();
    const context = await contextInTab();
    expect(context.app).toMatchObject({
      locale: 'en-gb',
      theme: 'default',
      host: { name: 'Teams', clientType: 'web' },
    });
    expect(context.page).toMatchObject({ id: 'attendance', frameContext: 'content' });
    expect(await tab.locator('#token').textContent()).toBe(`token of ${school.id}`);
    expect(JSON.parse((await tab.locator('#supports').textContent()) ?? '')).toEqual({
      pages: true,
      config: true,
      dialog: true,
      card: false,
      calendar: false,
    });
    await page.getByTestId('frame-loading').waitFor({ state: 'detached' });
  });

  test('tells the tab of a new theme without loading it again', async () => {
    await visit();
    await contextInTab();
    await page.getByLabel('Theme', { exact: true }).selectOption('dark');
    await tab.locator('#theme').filter({ hasText: 'dark' }).waitFor();
    expect((await contextInTab()).app).toMatchObject({ theme: 'default' });
  });

  test('loads the tab for another person', async () => {
    await visit();
    await contextInTab();
    await page.getByLabel('Person', { exact: true }).selectOption(officer.id);
    await tab.locator('#token').filter({ hasText: officer.id }).waitFor();
  });

  test('opens the page that a deep link names, also after a reload', async () => {
    await visit();
    await tab.getByRole('button', { name: 'Follow a deep link' }).click();
    await tab.locator('#context').filter({ hasText: 'meetings/o-12' }).waitFor();
    await page.reload();
    expect((await contextInTab()).page).toMatchObject({ subPageId: 'meetings/o-12' });
  });

  test('opens a dialog and hands its result back', async () => {
    await visit();
    await tab.getByRole('button', { name: 'Open a dialog' }).click();
    const dialog = page.frameLocator('iframe[title="Tiny dialog"]');
    await dialog.locator('#context').filter({ hasText: '"task"' }).waitFor();
    await dialog.getByRole('button', { name: 'Submit' }).click();
    await tab.locator('#result').filter({ hasText: '{"err":null,"result":{"chosen":7}}' }).waitFor();

    await tab.getByRole('button', { name: 'Open a dialog' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    await tab.locator('#result').filter({ hasText: 'cancelled' }).waitFor();
  });

  test('opens the chat with a draft', async () => {
    await visit();
    await tab.getByRole('button', { name: 'Open the chat' }).click();
    await expect
      .poll(() => page.getByRole('textbox', { name: 'Type a message' }).inputValue())
      .toBe('Hello bot');
  });

  test('shows why the tab failed, and tries again', async () => {
    await visit();
    await tab.getByRole('button', { name: 'Fail' }).click();
    await page.getByText('Timeout: No luck').waitFor();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByTestId('frame-failed').waitFor({ state: 'detached' });
    await contextInTab();
  });

  test('sets a channel tab up, keeps it and removes it', async () => {
    await visit({ context: 'channel' });
    await page.getByRole('button', { name: 'Add a tab' }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    const context = await contextInTab();
    expect(context.page).toMatchObject({ id: 'tiny', frameContext: 'content' });
    expect(context.channel).toMatchObject({ displayName: 'Drop-ins' });
    await page.reload();
    expect((await contextInTab()).page).toMatchObject({ id: 'tiny' });
    await page.getByRole('button', { name: 'Remove the tab' }).click();
    await page.getByRole('button', { name: 'Add a tab' }).waitFor();
  });

  test('shows the tab in a side panel of 320 pixels in a meeting', async () => {
    await visit({ context: 'meeting' });
    const context = await contextInTab();
    expect(context.page).toMatchObject({ id: 'meeting', frameContext: 'sidePanel' });
    expect(context.meeting).toMatchObject({ id: expect.any(String) });
    expect(
      (await page.locator('iframe[title="Graduated Response tab"]').boundingBox())?.width,
    ).toBeLessThanOrEqual(320);
  });
});

describe('the chat', () => {
  test('draws a card, shows that it works, and replaces it with the answer', async () => {
    await visit();
    await say('card please');
    await lastCard().getByLabel('Topic').selectOption('codes');
    await lastCard().getByRole('button', { name: 'Fail' }).click();
    await page.getByTestId('card-outcome').getByText('Unable to reach app').waitFor();
    await lastCard().getByRole('button', { name: 'Take a place' }).click();
    await lastCard().getByText('Booked: codes, o-1').waitFor();
    expect(await page.title()).not.toContain('broken');
  });

  test('does not press a button whose inputs are missing', async () => {
    await visit();
    await say('card please');
    await lastCard().getByRole('button', { name: 'Take a place' }).click();
    await lastCard().getByText('Choose a topic').waitFor();
  });

  test('opens a deep link of a card in the tab', async () => {
    await visit();
    await say('card please');
    await lastCard().getByRole('link', { name: 'Open in the tab' }).click();
    await tab.locator('#context').filter({ hasText: 'meetings/o-1' }).waitFor();
  });

  test('refreshes a card by itself for everyone who sees it', async () => {
    await visit();
    await say('personal');
    await lastCard().getByText(`Only for ${school.name}`).waitFor();
  });

  test('in a group shows each their own view of a card', async () => {
    const other = await openPage(browser);
    await visit();
    await other.page.goto(`${fixture.origin}/local/teams/?person=${officer.id}`);
    for (const each of [page, other.page]) await each.getByTestId('conversation-groupChat').click();
    await page.getByRole('button', { name: 'Mention Attendance' }).click();
    await page.keyboard.type(' personal');
    await page.keyboard.press('Enter');
    await lastCard().getByText(`Only for ${school.name}`).waitFor();
    await other.page.getByTestId('card').last().getByText(`Only for ${officer.name}`).waitFor();
    await other.context.close();
  });

  test('offers what the bot suggests', async () => {
    await visit();
    await say('hello');
    await page.getByRole('button', { name: 'Show a card' }).click();
    await lastCard().getByText('Book a drop-in').waitFor();
    await page.getByRole('button', { name: 'Show a card' }).waitFor({ state: 'detached' });
  });

  test('shows that the bot is typing', async () => {
    await visit();
    await say('think');
    await page.getByTestId('typing').waitFor();
  });

  test('searches the message extension, shows its failure, and sends the card picked', async () => {
    await visit();
    await page.getByRole('button', { name: 'Attendance codes' }).click();
    const search = page.getByRole('searchbox', { name: 'Code or situation' });
    await search.fill('broken');
    await page.getByText('Unable to reach app').waitFor();
    await search.fill('dentist');
    await search.press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: /^M/ }).click();
    await page.getByTestId('draft-card').getByText('Code M for dentist').waitFor();
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByTestId('message-list').getByText('Code M for dentist').waitFor();
  });

  test('names the files that the schools exported, the own school first', async () => {
    await visit();
    await page.getByRole('button', { name: 'Files' }).click();
    const files = page.getByTestId('files').getByRole('link');
    await expect
      .poll(() => files.allTextContents())
      .toEqual([
        expect.stringContaining('Harrowmere High School (your school)'),
        expect.stringContaining('Quayside Academy'),
      ]);
  });
});

describe.each(['default', 'dark', 'contrast'])('in the %s theme', (theme) => {
  test.each([1280, 320])('axe finds nothing at %d pixels, and nothing is cut off', async (width) => {
    await page.setViewportSize({ width, height: 720 });
    await visit({ theme });
    await contextInTab();
    await page.getByTestId('frame-loading').waitFor({ state: 'detached' });
    expect(await violations()).toEqual([]);
    await page.getByRole('navigation', { name: 'Apps' }).getByRole('button', { name: 'Chat' }).click();
    await say('card please');
    await lastCard().getByText('Book a drop-in').waitFor();
    expect(await violations()).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(width);
  });
});

async function violations(): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { axe: runner } = window as unknown as { axe: typeof axe };
    return (await runner.run(document, { iframes: false })).violations;
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
