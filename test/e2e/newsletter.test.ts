import { readFileSync } from 'node:fs';
import type { FrameLocator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessFaults, sideways } from './support/access.ts';
import { openPage } from './support/browser.ts';
import { TeamsClient } from './support/client.ts';
import { type FiguresSchool, pictures, startFiguresSchool } from './support/figuresSchool.ts';
import { callAs, openTab } from './support/openTab.ts';

const officer = 'Rosalind Ferreira';
const other = 'Gareth Penhallow';
const champion = 'Harpreet Sandhu';
const reader = 'Sam Oyelaran';

type Page = { version: string; title: string; state: string; acknowledgedAt?: string };
const content = {
  halfTerm: '2026/27, Autumn 2',
  title: 'News of the half term',
  text: 'Dear colleagues,\n\nplease look at:\n- the codes that changed\n- the dates of the forum',
  links: [{ id: 'l-1', title: 'Toolkit', url: 'https://www.gov.uk/' }],
};

let school: FiguresSchool;
beforeAll(async () => {
  school = await startFiguresSchool();
}, 150_000);
afterAll(() => school?.stop());

const open = (subPage: string, name = officer, look: object = {}) => openTab(school, { name, subPage }, look);
const call = (name: string, path: string, body?: object) => {
  const method = /\/(send|withdraw)$/.test(path) ? 'POST' : 'PUT';
  return callAs<Page>(school, name, { path: `/newsletters${path}`, ...(body && { method, body }) });
};

test('an officer writes a newsletter: faults at their fields, a card to look at, a draft that stays', async () => {
  const { tab, page, faults } = await open('newsletters');
  await tab.getByText('No newsletters yet').waitFor();
  await tab.getByText(/^No newsletter has been sent in this half term yet/).waitFor();
  await tab.getByRole('link', { name: 'Write a newsletter' }).click();
  await tab.getByLabel(/^Title/).fill('Codes and dates');
  await tab.getByRole('button', { name: 'Add a link' }).click();
  await tab.getByLabel(/^Words on the button/).fill('Toolkit');
  await tab.getByLabel(/^Address/).fill('http://example.org');
  await tab.getByRole('button', { name: 'Save', exact: true }).click();
  await tab.getByRole('link', { name: /Text: This cannot be empty/ }).waitFor();
  await tab.getByRole('link', { name: /Link 1, address: Give a whole address/ }).click();
  await tab.getByLabel(/^Address/).fill('https://example.org/toolkit');
  await tab.getByLabel(/^Text/).fill(content.text);
  const preview = tab.getByRole('region', { name: 'As people get it' });
  await preview.getByText('the codes that changed').waitFor();
  expect(await accessFaults(page)).toEqual([]);
  await page.reload();
  await tab.getByRole('link', { name: 'Write a newsletter' }).click();
  await tab.getByText(/You have an unsaved draft from/).waitFor();
  await tab.getByRole('button', { name: 'Save', exact: true }).click();
  await tab.getByText(/^A draft, changed by Rosalind Ferreira on/).waitFor();
  await tab.getByRole('button', { name: 'Take the draft out' }).click();
  await tab.getByText('The draft is taken out.').waitFor();
  await tab.getByRole('button', { name: 'Undo' }).click();
  await tab.getByText('The draft is back.').waitFor();
  await tab.getByText(/^A draft, changed by/).waitFor();
  expect(faults).toEqual([]);
});

test('two officers change the same draft: both sides are shown', async () => {
  const { version } = await call(officer, '/both', { version: 'new', content });
  const { tab, faults } = await open('newsletters/both');
  await tab.getByRole('button', { name: 'Change it' }).click();
  await tab.getByLabel(/^Title/).fill('My title');
  await call(other, '/both', { version, content: { ...content, title: 'Their title' } });
  await tab.getByRole('button', { name: 'Save', exact: true }).click();
  const conflict = tab.getByRole('region', { name: 'Someone else changed this while you were writing' });
  await conflict.getByText('Their title').waitFor();
  await conflict.getByRole('radio', { name: 'Keep mine' }).check();
  await conflict.getByRole('button', { name: 'Save this' }).click();
  await tab.getByText('The newsletter is saved.').waitFor();
  expect((await call(officer, '/both')).title).toBe('My title');
  expect(faults.filter((fault) => !fault.includes('412'))).toEqual([]);
});

test('it is sent once, comes as a card, is acknowledged there, and the officer sees who has', async () => {
  const chat = await openPage(school.browser);
  const client = new TeamsClient(chat.page, school.origin);
  await client.openAs(champion);
  await client.say('hello');
  const before = await client.messages.count();

  await call(officer, '/sent', { version: 'new', content });
  const { tab, page, faults } = await open('newsletters/sent');
  await tab.getByRole('button', { name: 'Send the newsletter' }).click();
  const dialog = tab.getByRole('alertdialog', { name: 'Send the newsletter?' });
  await dialog.getByRole('button', { name: 'Send', exact: true }).click();
  await tab.getByText('The newsletter is on its way.').waitFor();
  await tab.getByText(/^0 of \d+ people have\.$/).waitFor();

  const card = client.messages.nth(before);
  await card.getByText('News of the half term').waitFor({ timeout: 60_000 });
  await chat.page.screenshot({ path: `${pictures}/newsletter-chat.png` });
  await card.getByRole('button', { name: 'Acknowledge' }).click();
  await card.getByText(/^You acknowledged this on/).waitFor();
  await chat.page.screenshot({ path: `${pictures}/newsletter-chat-acknowledged.png` });
  expect((await call(champion, '/sent')).acknowledgedAt).toBeDefined();

  await page.reload();
  await tab.getByText(/^1 of \d+ people have\.$/).waitFor();
  await tab.getByLabel('Show', { exact: true }).selectOption({ label: 'Those who have not' });
  expect(await tab.getByRole('cell', { name: champion }).count()).toBe(0);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    tab.getByRole('button', { name: 'Download CSV' }).click(),
  ]);
  expect(readFileSync(await file.path(), 'utf8')).toContain(champion);
  await tab.getByRole('button', { name: 'Remind those who have not' }).click();
  await tab.getByText(/^Those who have not acknowledged it are reminded on/).waitFor();
  expect(await accessFaults(page)).toEqual([]);
  await page.screenshot({ path: `${pictures}/newsletter-record.png`, fullPage: true });
  expect([...faults, ...chat.faults]).toEqual([]);
});

test('a school reads it and acknowledges it in the tab; withdrawn, it is gone', async () => {
  const { version } = await call(officer, '/tab', { version: 'new', content });
  const sent = await call(officer, '/tab/send', { version });
  const { tab, page, faults } = await open('newsletters/tab', champion);
  await tab.getByRole('button', { name: /^Acknowledge/ }).click();
  await tab.getByText(/^You acknowledged this on/).waitFor();
  expect(await accessFaults(page)).toEqual([]);
  await call(officer, '/tab/withdraw', { version: sent.version });
  await page.reload();
  await tab.getByText(/There is nothing to acknowledge\.$/).waitFor();
  expect(await tab.getByText('the codes that changed').count()).toBe(0);
  expect(faults).toEqual([]);
});

test('readers have no newsletters, and schools do not write any', async () => {
  const one = await open('newsletters', reader);
  await one.tab.getByRole('heading', { name: 'This page is for school and attendance staff' }).waitFor();
  const two = await open('newsletters/new', champion);
  await two.tab.getByText('Newsletters are written by the attendance team').waitFor();
  const meetings = await open('meetings', champion);
  await meetings.tab.getByRole('link', { name: 'Newsletters' }).click();
  await meetings.tab.getByRole('heading', { name: 'Newsletters', level: 1 }).waitFor();
});

/** What shows that a page of newsletters is there. */
const signs = {
  list: (tab: FrameLocator) => tab.getByRole('link', { name: content.title }).first(),
  page: (tab: FrameLocator) => tab.getByRole('heading', { name: 'Who has acknowledged it' }),
  new: (tab: FrameLocator) => tab.getByLabel(/^Title/),
};

test.each(['default', 'dark', 'contrast'])('looks right in the %s theme, wide and narrow', async (theme) => {
  const shot = `look-${theme}`;
  const { version } = await call(officer, `/${shot}`, { version: 'new', content });
  await call(officer, `/${shot}/send`, { version });
  for (const width of [320, 1280]) {
    for (const [name, subPage] of [
      ['list', 'newsletters'],
      ['page', `newsletters/${shot}`],
      ['new', 'newsletters/new'],
    ] as const) {
      const { tab, page } = await open(subPage, officer, { theme, width, height: 1600 });
      await signs[name](tab).waitFor();
      expect(await sideways(page)).toBe(0);
      expect(await accessFaults(page)).toEqual([]);
      await page.screenshot({ path: `${pictures}/newsletter-${name}-${theme}-${width}.png`, fullPage: true });
    }
    const mine = await open(`newsletters/${shot}`, champion, { theme, width, height: 1600 });
    await mine.tab.getByText('the codes that changed').waitFor();
    expect(await sideways(mine.page)).toBe(0);
    await mine.page.screenshot({
      path: `${pictures}/newsletter-school-${theme}-${width}.png`,
      fullPage: true,
    });
  }
});
