import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { localPeople } from '../../src/local/people.ts';
import { accessFaults, sideways } from './support/access.ts';
import { openBrowser, openPage } from './support/browser.ts';
import { TeamsClient } from './support/client.ts';
import { type Product, startProduct, tokenOf } from './support/product.ts';

const officer = 'Rosalind Ferreira';
const school = 'Harpreet Sandhu';
const idOf = (name: string) => localPeople.find((person) => person.name === name)?.id ?? '';
const pictures = 'test/e2e/screenshots';

let product: Product;
let browser: Browser;
const dataDir = mkdtempSync(join(tmpdir(), 'graduated-response-questions-'));

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  [product, browser] = await Promise.all([startProduct(dataDir), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await product?.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

async function openTab(name: string, subPage: string, look: { theme?: string; width?: number } = {}) {
  const { theme = 'default', width = 1280 } = look;
  const watched = await openPage(browser, { width, height: 900 });
  const client = new TeamsClient(watched.page, product.origin);
  const query = new URLSearchParams({ person: idOf(name), theme, context: 'personal', subPage });
  await watched.page.goto(`${product.origin}/local/teams/?${query}`);
  await client.tab.getByRole('heading', { level: 1 }).waitFor();
  return { ...watched, tab: client.tab };
}

type Sending = { body?: object; method?: string };

async function callAs(name: string, path: string, { body, method }: Sending = {}) {
  const token = await tokenOf(product.origin, idOf(name));
  return fetch(`${product.origin}${path}`, {
    method: method ?? (body ? 'POST' : 'GET'),
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
}

test('a question that nobody could answer becomes guidance that is used at once', async () => {
  const ask = await openTab(school, 'ask');
  const question = ask.tab.getByRole('textbox', { name: 'Your question' });
  await question.fill('Who chooses the colour of the minibus for Jamie Smith?');
  await question.press('Enter');
  await ask.tab.getByRole('heading', { name: 'Answer' }).waitFor();
  await ask.tab.getByText('I left out what looks like a name').waitFor();
  await ask.tab.getByText('I do not know the answer').waitFor();
  expect(ask.page.url()).not.toMatch(/minibus|Jamie/);
  await ask.tab.getByRole('button', { name: 'Not helpful' }).click();
  await ask.tab.getByRole('textbox', { name: /What was wrong/ }).fill('I need a name.');
  await ask.tab.getByRole('button', { name: 'Send to the attendance team' }).click();
  await ask.tab.getByText('attendance team will look at this').waitFor();

  const desk = await openTab(officer, 'questions');
  const line = desk.tab.getByRole('listitem').filter({ hasText: 'colour of the minibus' }).first();
  await line.waitFor();
  expect(await line.innerText()).not.toMatch(/Jamie|Smith/);
  await line.getByText('colour of the minibus').first().click();
  await line.getByText('I need a name.').waitFor();
  await line.getByRole('button', { name: /^Answer/ }).click();
  await line.getByRole('button', { name: 'Save as guidance' }).click();
  await line.getByText('Write the answer.').waitFor();
  await line
    .getByRole('textbox', { name: 'Question', exact: false })
    .first()
    .fill('Who chooses the colour of the minibus?');
  await line.getByRole('textbox', { name: /^Answer/ }).fill('The transport team does.\n\nAsk them in May.');
  await line.getByRole('region', { name: 'What people will read' }).getByText('Ask them in May.').waitFor();
  await line.getByRole('button', { name: 'Save as guidance' }).click();
  await desk.tab.getByText('The bot uses your answer from now on').waitFor();

  await question
    .or(ask.tab.getByRole('textbox', { name: 'Your next question' }))
    .fill('who chooses the colour of the minibus');
  await ask.tab.getByRole('button', { name: 'Ask', exact: true }).click();
  await ask.tab.getByText('The transport team does.').waitFor();

  await desk.tab.getByRole('button', { name: 'Undo' }).click();
  await desk.tab.getByText('back in the queue').waitFor();
  const again = await callAs(school, '/api/ask', {
    body: { question: 'who chooses the colour of the minibus' },
  });
  expect((await again.json()).lead).not.toContain('transport team');
  expect([...ask.faults, ...desk.faults]).toEqual([]);
});

test('two officers at the same question: the second is told who was first, and keeps what they wrote', async () => {
  const desk = await openTab(officer, 'questions');
  const line = desk.tab.getByRole('listitem').filter({ hasText: 'governors see the caseload' }).first();
  await line.getByRole('button', { name: /^Answer/ }).click();
  await line.getByRole('textbox', { name: /^Answer/ }).fill('Ask your clerk.');
  const groups = await (await callAs('Gareth Penhallow', '/api/questions')).json();
  const group = groups.find((one: { question: string }) => one.question.includes('governors'));
  const first = await callAs('Gareth Penhallow', '/api/questions/discussed', {
    body: { questions: group.questions },
  });
  expect(first.status).toBe(200);
  await line.getByRole('button', { name: 'Save as guidance' }).click();
  await desk.tab.getByText(/Gareth Penhallow changed this at/).waitFor();
  expect(await line.getByRole('textbox', { name: /^Answer/ }).inputValue()).toBe('Ask your clerk.');
  // The queue has been asked for again: saving now is a decision on what Gareth did.
  await desk.page.waitForLoadState('networkidle');
  await line.getByRole('button', { name: 'Save as guidance' }).click();
  await desk.tab.getByText('The bot uses your answer from now on').waitFor();
  expect(desk.faults.filter((fault) => !fault.includes('412'))).toEqual([]);
});

test('guidance is edited, retired and restored', async () => {
  const { tab, page, faults } = await openTab(officer, 'questions/guidance');
  const item = tab.getByRole('listitem').filter({ hasText: 'data manager' }).first();
  await item.getByRole('button', { name: /^Edit/ }).click();
  await item.getByRole('textbox', { name: /^Answer/ }).fill('Yes, up to three of you.');
  await item.getByRole('button', { name: 'Save as guidance' }).click();
  await tab.getByText('The bot uses the new words').waitFor();
  await item.getByText('Yes, up to three of you.').waitFor();
  await item.getByRole('button', { name: /^Retire/ }).click();
  await tab.getByRole('heading', { name: /^Retired/ }).waitFor();
  await item.getByRole('button', { name: /^Restore/ }).click();
  await tab.getByText('The bot uses it again').waitFor();
  await page.waitForLoadState('networkidle');
  expect(faults).toEqual([]);
});

test('the queue is downloaded for a spreadsheet', async () => {
  const { tab, page } = await openTab(officer, 'questions');
  const arriving = page.waitForEvent('download');
  await tab.getByRole('button', { name: 'Download CSV' }).click();
  expect((await arriving).suggestedFilename()).toMatch(/^questions-\d{4}-\d\d-\d\d\.csv$/);
});

test('nobody but an officer comes to the queue', async () => {
  const { tab } = await openTab(school, 'questions');
  await tab.getByRole('heading', { name: 'This page is for the council’s officers' }).waitFor();
  for (const name of [school, 'Priya Nair', 'Sam Oyelaran']) {
    for (const path of ['/api/questions', '/api/questions.csv', '/api/questions/asked', '/api/guidance'])
      expect((await callAs(name, path)).status, `${name} ${path}`).toBe(403);
  }
});

test('favourites are kept for one person', async () => {
  const put = await callAs(school, '/api/me/favourites', {
    body: { approachIds: ['one', 'two'] },
    method: 'PUT',
  });
  expect(await put.json()).toEqual({ approachIds: ['one', 'two'] });
  expect(await (await callAs(school, '/api/me/favourites')).json()).toEqual({ approachIds: ['one', 'two'] });
  expect(await (await callAs(officer, '/api/me/favourites')).json()).toEqual({ approachIds: [] });
});

describe('in every theme, wide and narrow', () => {
  const cases = ['default', 'dark', 'contrast'].flatMap((theme) =>
    [1280, 320].map((width) => ({ theme, width })),
  );

  test.each(cases)('$theme at $width px', async ({ theme, width }) => {
    const look = async (page: Awaited<ReturnType<typeof openTab>>['page'], name: string) => {
      await page.waitForLoadState('networkidle');
      await page.screenshot({ path: join(pictures, `${name}-${theme}-${width}.png`) });
      expect(await accessFaults(page), name).toEqual([]);
      expect(await sideways(page), `${name} scrolls sideways`).toBeLessThanOrEqual(0);
    };
    const ask = await openTab(school, 'ask', { theme, width });
    await look(ask.page, 'ask');
    await ask.tab
      .getByRole('textbox', { name: 'Your question' })
      .fill('Which code for a dentist appointment?');
    await ask.tab.getByRole('button', { name: 'Ask', exact: true }).click();
    await ask.tab.getByRole('heading', { name: 'Answer' }).waitFor();
    await ask.tab.getByRole('button', { name: 'Not helpful' }).click();
    await look(ask.page, 'answer');
    const desk = await openTab(officer, 'questions', { theme, width });
    await desk.tab.getByText('breakfast club').first().waitFor();
    await look(desk.page, 'queue');
    await desk.tab
      .getByRole('button', { name: /^Answer/ })
      .first()
      .click();
    await look(desk.page, 'queue-answer');
    for (const part of ['guidance', 'asked']) {
      const { page, tab, context } = await openTab(officer, `questions/${part}`, { theme, width });
      await tab.getByRole('heading', { level: 2 }).first().waitFor();
      await look(page, part);
      await context.close();
    }
    expect([...ask.faults, ...desk.faults]).toEqual([]);
    await Promise.all([ask.context.close(), desk.context.close()]);
  });
});
