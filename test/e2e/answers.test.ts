import axe from 'axe-core';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from './support/browser.ts';
import { chatEachTest } from './support/chatEachTest.ts';
import { TeamsClient } from './support/client.ts';

const school = 'Harpreet Sandhu';
const colleague = 'Tom Aldridge';
const question = 'Which code for a dentist appointment?';
const chat = chatEachTest({ as: school, folder: 'answers', height: 1000 });

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
  const answer = await chat.client.say(question);
  await answer.getByText('Medical or dental appointment', { exact: true }).waitFor();
  expect(await answer.getByRole('button', { name: 'Source 1' }).count()).toBe(1);
  const mistakes = answer.getByText('Common mistakes');
  expect(await mistakes.isVisible()).toBe(false);
  await button(answer, 'More').click();
  await mistakes.waitFor();
  expect(await chat.watched.page.evaluate(() => document.activeElement?.textContent)).toBe('Less');
  await chat.watched.page.keyboard.press('Enter');
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
    await chat.watched.page.getByLabel('Theme', { exact: true }).selectOption(theme);
    const answer = await chat.client.say(question);
    await button(answer, 'More').click();
    await button(answer, 'Not helpful').click();
    await answer.getByLabel(/In your words/).waitFor();
    await chat.client.say('What is the weather?');
    expect(await violations(chat.watched.page)).toEqual([]);
  },
);

test('in a group only the view of whoever presses changes, and related questions are asked for all', async () => {
  const other = await openPage(chat.browser);
  const reader = new TeamsClient(other.page, chat.origin);
  await reader.openAs(colleague);
  for (const { page } of [chat.watched, other]) await page.getByTestId('conversation-groupChat').click();
  const unknown = await chat.client.say('@Attendance What is the weather?');
  await button(unknown, 'Ask at the next drop-in').click();
  await unknown.getByText('We will talk about it at the next drop-in').waitFor();
  const theirs = reader.messages.last();
  expect(await button(theirs, 'Ask at the next drop-in').count()).toBe(1);

  const before = await chat.client.messages.count();
  await theirs.getByRole('button', { name: /\?$/ }).first().click();
  await chat.client.messages
    .nth(before + 1)
    .getByTestId('card')
    .waitFor();
  await other.context.close();
});

test('an answer from the message extension is the answer of the chat, without buttons to press', async () => {
  await chat.watched.page.getByRole('button', { name: 'Codes, law and toolkit' }).click();
  const search = chat.watched.page.getByRole('searchbox', { name: 'Code, words or a question' });
  await search.fill(question);
  await search.press('Enter');
  await chat.watched.page
    .getByRole('dialog')
    .getByRole('button', { name: /Answer/ })
    .first()
    .click();
  const draft = chat.watched.page.getByTestId('draft-card');
  await draft.getByText('Medical or dental appointment', { exact: true }).waitFor();
  expect(await button(draft, 'Helpful').count()).toBe(0);
});
