import { describe, expect, test } from 'vitest';
import {
  contextInTab,
  lastCard,
  officer,
  onStandIn,
  origin,
  page,
  say,
  school,
  tab,
  violations,
  visit,
} from './standInPage.ts';

onStandIn();

describe('the host of the tab', () => {
  test('asks once who is there, and remembers', async () => {
    await page().goto(`${origin()}/local/teams/`);
    await page().getByRole('button', { name: school.name }).click();
    expect((await contextInTab()).user).toMatchObject({ id: school.id, tenant: { id: expect.any(String) } });
    await page().goto(`${origin()}/local/teams/`);
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
    expect(await tab().locator('#token').textContent()).toBe(`token of ${school.id}`);
    expect(JSON.parse((await tab().locator('#supports').textContent()) ?? '')).toEqual({
      pages: true,
      config: true,
      dialog: true,
      card: false,
      calendar: false,
    });
    await page().getByTestId('frame-loading').waitFor({ state: 'detached' });
  });

  test('tells the tab of a new theme without loading it again', async () => {
    await visit();
    await contextInTab();
    await page().getByLabel('Theme', { exact: true }).selectOption('dark');
    await tab().locator('#theme').filter({ hasText: 'dark' }).waitFor();
    expect((await contextInTab()).app).toMatchObject({ theme: 'default' });
  });

  test('loads the tab for another person', async () => {
    await visit();
    await contextInTab();
    await page().getByLabel('Person', { exact: true }).selectOption(officer.id);
    await tab().locator('#token').filter({ hasText: officer.id }).waitFor();
  });

  test('changes the person by keyboard, and the switch keeps the focus', async () => {
    await visit();
    await contextInTab();
    const person = page().getByLabel('Person', { exact: true });
    await person.focus();
    await page().keyboard.press('ArrowDown');
    await expect.poll(() => person.inputValue()).not.toBe(school.id);
    const chosen = await person.inputValue();
    await tab().locator('#token').filter({ hasText: chosen }).waitFor();
    expect(await page().evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Person');
  });

  test('opens the page that a deep link names, also after a reload', async () => {
    await visit();
    await tab().getByRole('button', { name: 'Follow a deep link' }).click();
    await tab().locator('#context').filter({ hasText: 'meetings/o-12' }).waitFor();
    await page().reload();
    expect((await contextInTab()).page).toMatchObject({ subPageId: 'meetings/o-12' });
  });

  test('opens a dialog and hands its result back', async () => {
    await visit();
    await tab().getByRole('button', { name: 'Open a dialog' }).click();
    const dialog = page().frameLocator('iframe[title="Tiny dialog"]');
    await dialog.locator('#context').filter({ hasText: '"task"' }).waitFor();
    await dialog.getByRole('button', { name: 'Submit' }).click();
    await tab().locator('#result').filter({ hasText: '{"err":null,"result":{"chosen":7}}' }).waitFor();

    await tab().getByRole('button', { name: 'Open a dialog' }).click();
    await page().getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    await tab().locator('#result').filter({ hasText: 'cancelled' }).waitFor();
  });

  test('opens the chat with a draft', async () => {
    await visit();
    await tab().getByRole('button', { name: 'Open the chat' }).click();
    await expect
      .poll(() => page().getByRole('textbox', { name: 'Type a message' }).inputValue())
      .toBe('Hello bot');
  });

  test('shows why the tab failed, and tries again', async () => {
    await visit();
    await tab().getByRole('button', { name: 'Fail' }).click();
    await page().getByText('Timeout: No luck').waitFor();
    await page().getByRole('button', { name: 'Try again' }).click();
    await page().getByTestId('frame-failed').waitFor({ state: 'detached' });
    await contextInTab();
  });

  test('sets a channel tab up, keeps it and removes it', async () => {
    await visit({ context: 'channel' });
    await page().getByRole('button', { name: 'Add a tab' }).click();
    await page().getByRole('button', { name: 'Save' }).click();
    const context = await contextInTab();
    expect(context.page).toMatchObject({ id: 'tiny', frameContext: 'content' });
    expect(context.channel).toMatchObject({ displayName: 'Drop-ins' });
    await page().reload();
    expect((await contextInTab()).page).toMatchObject({ id: 'tiny' });
    await page().getByRole('button', { name: 'Remove the tab' }).click();
    await page().getByRole('button', { name: 'Add a tab' }).waitFor();
  });

  test('shows the tab in a side panel of 320 pixels in a meeting', async () => {
    await visit({ context: 'meeting' });
    const context = await contextInTab();
    expect(context.page).toMatchObject({ id: 'meeting', frameContext: 'sidePanel' });
    expect(context.meeting).toMatchObject({ id: expect.any(String) });
    expect(
      (await page().locator('iframe[title="Graduated Response tab"]').boundingBox())?.width,
    ).toBeLessThanOrEqual(320);
  });
});

describe.each(['default', 'dark', 'contrast'])('in the %s theme', (theme) => {
  test.each([1280, 320])('axe finds nothing at %d pixels, and nothing is cut off', async (width) => {
    await page().setViewportSize({ width, height: 720 });
    await visit({ theme });
    await contextInTab();
    await page().getByTestId('frame-loading').waitFor({ state: 'detached' });
    expect(await violations()).toEqual([]);
    await page().getByRole('navigation', { name: 'Apps' }).getByRole('button', { name: 'Chat' }).click();
    await say('card please');
    await lastCard().getByText('Book a drop-in').waitFor();
    expect(await violations()).toEqual([]);
    const wide = await page().evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(width);
  });
});
