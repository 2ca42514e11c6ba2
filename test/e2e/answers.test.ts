import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { openBrowser, openPage, type WatchedPage } from './support/browser.ts';
import { TeamsClient } from './support/client.ts';
import { type Product, startProduct } from './support/product.ts';

const school = 'Harpreet Sandhu';
const colleague = 'Tom Aldridge';
const question = 'Which code for a dentist appointment?';
const dataDir = mkdtempSync(join(tmpdir(), 'graduated-response-answers-'));

let product: Product;
let browser: Browser;
let watched: WatchedPage;
let client: TeamsClient;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(dataDir), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
  rmSync(dataDir, { recursive: true, force: true });
});
beforeEach(async () => {
  watched = await openPage(browser, { width: 1280, height: 1000 });
  client = new TeamsClient(watched.page, product.origin);
  await client.openAs(school);
});
afterEach(async () => {
  await watched.context.close();
  expect(watched.faults).toEqual([]);
});

const button = (within: Locator, name: string) => within.getByRole('button', { name, exact: true });

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { axe: runner } = window as unknown as { axe: typeof axe };
    return (await runner.run(document, { iframes: false })).violations;
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

test('an answer has its code, its sources and its mistakes, and takes what a person thinks of it', async () => {
  const answer = await client.say(question);
  await answer.getByText('Medical or dental appointment', { exact: true }).waitFor();
  expect(await answer.getByRole('button', { name: 'Source 1' }).count()).toBe(1);
  const mistakes = answer.getByText('Common mistakes');
  expect(await mistakes.isVisible()).toBe(false);
  await button(answer, 'More').click();
  await mistakes.waitFor();
  expect(await watched.page.evaluate(() => document.activeElement?.textContent)).toBe('Less');
  await watched.page.keyboard.press('Enter');
  await mistakes.waitFor({ state: 'hidden' });

  await button(answer, 'Not helpful').click();
  await button(answer, 'Tell the team').click();
  await answer.getByText('Choose what was wrong').waitFor();
  await answer.getByLabel('Something is missing').check();
  await answer.getByLabel(/In your words/).fill('It says nothing of braces.');
  await button(answer, 'Tell the team').click();
  await answer.getByText('The attendance team will look at this question.').waitFor();
  expect(await button(answer, 'Helpful').count()).toBe(0);
  expect(await answer.getByRole('button', { name: 'Source 1' }).count()).toBe(1);
});

test.each(['default', 'dark', 'contrast'])(
  'axe finds nothing in the cards in the theme %s',
  async (theme) => {
    await watched.page.getByLabel('Theme', { exact: true }).selectOption(theme);
    const answer = await client.say(question);
    await button(answer, 'More').click();
    await button(answer, 'Not helpful').click();
    await answer.getByLabel(/In your words/).waitFor();
    await client.say('What is the weather?');
    expect(await violations(watched.page)).toEqual([]);
  },
);

test('in a group only the view of whoever presses changes, and related questions are asked for all', async () => {
  const other = await openPage(browser);
  const reader = new TeamsClient(other.page, product.origin);
  await reader.openAs(colleague);
  for (const { page } of [watched, other]) await page.getByTestId('conversation-groupChat').click();
  const unknown = await client.say('@Attendance What is the weather?');
  await button(unknown, 'Ask at the next drop-in').click();
  await unknown.getByText('We will talk about it at the next drop-in').waitFor();
  const theirs = reader.messages.last();
  expect(await button(theirs, 'Ask at the next drop-in').count()).toBe(1);

  const before = await client.messages.count();
  await theirs.getByRole('button', { name: /\?$/ }).first().click();
  await client.messages
    .nth(before + 1)
    .getByTestId('card')
    .waitFor();
  await other.context.close();
});

test('an answer from the message extension is the answer of the chat, without buttons to press', async () => {
  await watched.page.getByRole('button', { name: 'Codes, law and toolkit' }).click();
  const search = watched.page.getByRole('searchbox', { name: 'Code, words or a question' });
  await search.fill(question);
  await search.press('Enter');
  await watched.page
    .getByRole('dialog')
    .getByRole('button', { name: /Answer/ })
    .first()
    .click();
  const draft = watched.page.getByTestId('draft-card');
  await draft.getByText('Medical or dental appointment', { exact: true }).waitFor();
  expect(await button(draft, 'Helpful').count()).toBe(0);
});
