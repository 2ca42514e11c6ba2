import { describe, expect, test } from 'vitest';
import {
  contextInTab,
  expectFaults,
  lastCard,
  onStandIn,
  openOther,
  page,
  say,
  standIn,
  violations,
  visitAsNew,
} from './standInPage.ts';

onStandIn();

const focused = () =>
  page().evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.tagName,
  );
const lastMessage = () => page().getByTestId('message').last();

describe('the end of the chat', () => {
  const hidden = () =>
    page()
      .getByTestId('message-list')
      .evaluate(({ scrollHeight, scrollTop, clientHeight }) => scrollHeight - scrollTop - clientHeight);
  const answered = async (text: string): Promise<void> => {
    const before = await page().getByTestId('message').count();
    await say(text);
    await page()
      .getByTestId('message')
      .nth(before + 1)
      .waitFor();
  };

  test('stays in sight when answers and cards arrive, and when the chat is opened again', async () => {
    await visitAsNew();
    for (const text of ['card please', 'sources', 'card please', 'card please']) {
      await answered(text);
      await expect.poll(hidden).toBeLessThan(2);
    }
    await page().reload();
    await page().getByTestId('message').last().waitFor();
    await page().waitForTimeout(500);
    expect(await hidden()).toBeLessThan(2);
  });

  test('is left alone while someone reads further up, until they write', async () => {
    await visitAsNew();
    await answered('sources');
    const list = page().getByTestId('message-list');
    await list.hover();
    await page().mouse.wheel(0, -400);
    await expect.poll(hidden).toBeGreaterThan(300);
    const other = await openOther();
    await other.page.goto(page().url());
    const input = other.page.getByRole('textbox', { name: 'Type a message' });
    await input.fill('card please');
    await input.press('Enter');
    await lastCard().getByText('Book a drop-in').waitFor();
    expect(await hidden()).toBeGreaterThan(300);
    await other.context.close();
  });
});

describe('the sources of an answer', () => {
  test('open at their marks and close with Escape, by keyboard alone', async () => {
    await visitAsNew();
    await say('sources');
    const mark = lastMessage().getByRole('button', { name: 'Source 2' });
    await mark.focus();
    await page().keyboard.press('Enter');
    const details = page().getByRole('note', { name: 'About source 2' });
    expect(await details.innerText()).toContain('Part 2. Edition: 2024.');
    expect(await violations()).toEqual([]);
    await page().keyboard.press('Tab');
    expect(await page().evaluate(() => document.activeElement?.textContent)).toBe('Guidance');
    await page().keyboard.press('Escape');
    await details.waitFor({ state: 'hidden' });
    expect(await focused()).toBe('Source 2');
  });

  test('are listed once, when asked for', async () => {
    await visitAsNew();
    await say('sources');
    const link = lastMessage().getByRole('list').getByRole('link', { name: 'Regulations' });
    expect(await link.isVisible()).toBe(false);
    await lastMessage().getByText('2 sources').click();
    expect(await link.isVisible()).toBe(true);
  });
});

describe('at 320 by 256 pixels, which is four times enlarged', () => {
  test('messages, the box to write in and the switches can all be reached', async () => {
    await page().setViewportSize({ width: 320, height: 256 });
    await visitAsNew();
    await page().getByRole('navigation', { name: 'Apps' }).getByRole('button', { name: 'Chat' }).click();
    await say('sources');
    await lastMessage().getByText('2 sources').waitFor();
    expect((await page().getByTestId('message-list').boundingBox())?.height).toBeGreaterThan(100);
    const switches = page().getByRole('button', { name: 'Switches' });
    await switches.click();
    await page().getByLabel('Theme', { exact: true }).focus();
    await page().keyboard.press('Escape');
    expect(await switches.getAttribute('aria-expanded')).toBe('false');
    expect(await focused()).toBe('Switches');
  });
});

describe('a card', () => {
  test('keeps its choices apart from those of other cards', async () => {
    await visitAsNew();
    for (const text of ['card please', 'card please']) {
      const before = await page().getByTestId('card').count();
      await say(text);
      await page().getByTestId('card').nth(before).waitFor();
    }
    await lastCard().getByLabel('Forum').check();
    expect(await page().getByTestId('card').nth(-2).getByLabel('Drop-in').isChecked()).toBe(true);
  });

  test('keeps what was typed into it when the theme changes', async () => {
    await visitAsNew();
    await say('card please');
    await lastCard().getByLabel('Question').fill('How?');
    await lastCard().getByLabel('Topic').selectOption('part-time');
    await lastCard().getByLabel('Forum').check();
    await page().getByLabel('Theme', { exact: true }).selectOption('dark');
    await page().locator('[data-theme=dark]').waitFor();
    expect(await lastCard().getByLabel('Question').inputValue()).toBe('How?');
    expect(await lastCard().getByLabel('Topic').inputValue()).toBe('part-time');
    expect(await lastCard().getByLabel('Forum').isChecked()).toBe(true);
  });

  test('has the focus when what was pressed in it is done', async () => {
    await visitAsNew();
    await say('card please');
    await lastCard().getByLabel('Topic').selectOption('codes');
    await lastCard().getByRole('button', { name: 'Take a place' }).focus();
    await page().keyboard.press('Enter');
    await lastCard().getByText('Booked: codes, o-1').waitFor();
    await expect.poll(focused).toBe('Card');
  });
});

test('a screen reader is told each new message once, and not of the history', async () => {
  await visitAsNew();
  await say('card please');
  await lastCard().waitFor();
  await page().reload();
  await lastCard().waitFor();
  const announcer = page().getByTestId('announcer');
  await page().waitForTimeout(300);
  expect(await announcer.textContent()).toBe('');
  await say('hello');
  await expect.poll(() => announcer.textContent()).toBe('Attendance: Use code M [1]. one <b>line</b> more');
  expect(await page().getByTestId('message-list').getAttribute('aria-live')).toBe('off');
});

test('a dialog gives the focus back to what opened it', async () => {
  await visitAsNew();
  await contextInTab();
  const opener = page().getByRole('button', { name: 'Codes, law and toolkit' });
  await opener.focus();
  await page().keyboard.press('Enter');
  await page().getByRole('searchbox').waitFor();
  await page().keyboard.press('Escape');
  await page().getByRole('dialog').waitFor({ state: 'detached' });
  expect(await focused()).toBe('Codes, law and toolkit');
});

test('a chat without its server says so, loses nothing, and goes on by itself', async () => {
  await visitAsNew();
  await contextInTab();
  expectFaults(/Failed to load|ERR_/);
  await standIn().stop();
  await page().getByTestId('connection').getByText('Not connected').waitFor();
  await say('card please');
  await page().getByText('The local server does not answer').waitFor();
  await expect.poll(() => page().getByLabel('Type a message').inputValue()).toBe('card please');
  await standIn().resume();
  await page()
    .getByTestId('connection')
    .getByText('Not connected')
    .waitFor({ state: 'hidden', timeout: 15_000 });
  await page().getByLabel('Type a message').press('Enter');
  await lastCard().getByText('Book a drop-in').waitFor();
});
