import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { threadOfLink } from '../../src/meetings/meetingThread.ts';
import { accessFaults, sideways } from './support/access.ts';
import { openBrowser, openPage } from './support/browser.ts';
import { TeamsClient } from './support/client.ts';
import { isFarOff } from './support/daysOfToday.ts';
import { personNamed, pictures } from './support/figuresSchool.ts';
import { callAs, openTab } from './support/openTab.ts';
import { type Product, startProduct } from './support/product.ts';

const [officer, second, school, otherSchool] = [
  'Rosalind Ferreira',
  'Gareth Penhallow',
  'Harpreet Sandhu',
  'Adaeze Okonkwo',
] as const;
const ours = 'Which code is it when the council minibus comes late?';
const theirs = 'How do we write up a part-time timetable?';
/** What somebody may notice without thinking that it is broken. */
const soonMilliseconds = 2500;

let product: Product;
let browser: Browser;
let occurrenceId = '';
let thread = '';
const dataDir = mkdtempSync(join(tmpdir(), 'graduated-response-panel-'));

type Occurrence = { id: string; kind: string; startsAt: string; joinUrl?: string; placesLeft: number };
type Entry = { sourceId: string; question?: string; state: string };

async function book(name: string, topic: string, question: string) {
  return await callAs<Occurrence>(product, name, {
    path: `/occurrences/${occurrenceId}/places`,
    method: 'POST',
    body: { topic, question, schoolId: personNamed(name).schools[0] },
  });
}

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  [product, browser] = await Promise.all([startProduct(dataDir), openBrowser()]);
  const dates = await callAs<Occurrence[]>(product, school, { path: '/occurrences?kind=drop-in' });
  occurrenceId = dates.find((date) => date.placesLeft > 3 && isFarOff(date))?.id ?? '';
  await book(school, 'codes', ours);
  await book(otherSchool, 'part-time', theirs);
  const deadline = Date.now() + 30_000;
  while (thread === '' && Date.now() < deadline) {
    const now = await callAs<Occurrence[]>(product, school, { path: '/occurrences?kind=drop-in' });
    thread = threadOfLink(now.find(({ id }) => id === occurrenceId)?.joinUrl) ?? '';
  }
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await product?.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

/** The panel beside the meeting, as somebody who has joined it. */
async function joinAs(name: string, look: { theme?: string; width?: number; thread?: string } = {}) {
  const { theme = 'default', width = 1280 } = look;
  const watched = await openPage(browser, { width, height: 900 });
  const client = new TeamsClient(watched.page, product.origin);
  const query = new URLSearchParams({
    person: personNamed(name).id,
    theme,
    context: 'meeting',
    thread: look.thread ?? thread,
  });
  await watched.page.goto(`${product.origin}/local/teams/?${query}`);
  await client.tab.getByRole('heading', { level: 1 }).waitFor();
  return { ...watched, tab: client.tab };
}

const lineOf = (tab: FrameLocator, text: string) =>
  tab.getByRole('listitem').filter({ hasText: text }).first();
const button = (tab: FrameLocator, text: string, name: RegExp) =>
  lineOf(tab, text).getByRole('button', { name });

test('what one does in the meeting, everyone sees; a school never sees whose a question is', async () => {
  const [desk, champion] = await Promise.all([joinAs(officer), joinAs(school)]);
  await lineOf(champion.tab, ours).getByText('Yours').waitFor();
  await lineOf(champion.tab, theirs).waitFor();
  expect(await champion.tab.getByRole('main').innerText()).not.toMatch(/Adaeze|Okonkwo|Harpreet/);
  expect(await champion.tab.getByRole('button', { name: /Take|Answer|Park/ }).count()).toBe(0);
  await lineOf(desk.tab, theirs).getByText('Adaeze Okonkwo').waitFor();

  await button(desk.tab, ours, /^Take/).click();
  const began = performance.now();
  await lineOf(champion.tab, ours).getByText('Rosalind Ferreira has taken this').waitFor();
  const took = performance.now() - began;
  process.stdout.write(`taken, and seen by the school after ${Math.round(took)} ms\n`);
  expect(took).toBeLessThan(soonMilliseconds);
  await champion.tab.getByText('Rosalind Ferreira has taken the question about attendance codes.').waitFor();

  await button(desk.tab, ours, /^Answer/).click();
  const answer = lineOf(desk.tab, ours).getByRole('textbox', { name: /^Answer/ });
  await answer.fill('Tell Jamie Smith that it is L.');
  await desk.page.reload();
  await button(desk.tab, ours, /^Answer/).click();
  await desk.tab.getByText(/You have an unsaved draft/).waitFor();
  await desk.tab.getByRole('button', { name: 'Save the answer' }).click();
  await desk.tab.getByText('This looks as though it holds a name.').waitFor();
  await answer.fill('It is L before the register closes, and U after it.');
  await desk.tab.getByRole('button', { name: 'Save the answer' }).click();
  await desk.tab.getByText('The answer is saved.').waitFor();
  await champion.tab.locator('summary').filter({ hasText: 'Answered' }).click();
  await champion.tab.getByText('It is L before the register closes').waitFor();

  await desk.tab.locator('summary').filter({ hasText: 'Answered' }).click();
  await button(desk.tab, ours, /^Make this local guidance/).click();
  await desk.tab.getByRole('button', { name: 'Save as guidance' }).click();
  await desk.tab.getByText('The bot uses your answer from now on.').waitFor();
  await lineOf(desk.tab, ours).getByText('It is local guidance').waitFor();
  const asked = await callAs<{ lead: string }>(product, school, {
    path: '/ask',
    method: 'POST',
    body: { question: ours },
  });
  expect(asked.lead).toContain('It is L before the register closes');
  // The browser notes the refusal of the answer with a name.
  const refusals = desk.faults.filter((fault) => /status of 400 .*\/api\/queue\//.test(fault));
  expect(refusals).toHaveLength(1);
  expect([...desk.faults, ...champion.faults]).toEqual(refusals);
}, 90_000);

test('two officers take the same at once: one has it, and the other is told who', async () => {
  const [one, two] = await Promise.all([joinAs(officer), joinAs(second)]);
  await Promise.all([one, two].map(({ tab }) => button(tab, theirs, /^Take/).waitFor()));
  await Promise.all([one, two].map(({ tab }) => button(tab, theirs, /^Take/).click()));
  const texts = async () =>
    Promise.all([one, two].map(async ({ tab }) => await lineOf(tab, theirs).innerText()));
  await expect
    .poll(async () => (await texts()).filter((text) => text.includes('You have taken this')).length)
    .toBe(1);
  await expect
    .poll(
      async () => (await texts()).filter((text) => /(Ferreira|Penhallow) has taken this/.test(text)).length,
    )
    .toBe(1);
  const queue = await callAs<{ entries: Entry[] }>(product, school, { path: `/queue/${occurrenceId}` });
  expect(queue.entries.find(({ question }) => question === theirs)?.state).toBe('taken');
  const giver = (await texts())[0]?.includes('You have taken') ? one : two;
  await button(giver.tab, theirs, /^Park/).click();
  await giver.tab.getByText('Parked. It comes first at the next drop-in.').waitFor();
  await giver.tab.getByRole('button', { name: 'Undo' }).click();
  await button(giver.tab, theirs, /^Take/).waitFor();
}, 60_000);

test('a meeting that is none of ours asks which drop-in it is, and a reader is told that it is not for them', async () => {
  const lunch = await joinAs(school, { thread: '19:meeting_lunch@thread.v2' });
  await lunch.tab.getByRole('heading', { name: 'Which drop-in is this?' }).waitFor();
  await lunch.tab.getByRole('main').getByRole('listitem').first().getByRole('link').click();
  await lunch.tab.getByRole('heading', { level: 1, name: 'Questions' }).waitFor();
  const reader = await joinAs('Sam Oyelaran');
  await reader.tab.getByRole('heading', { name: /are for schools and the attendance team/ }).waitFor();
  expect(await reader.tab.getByText(ours).count()).toBe(0);
  expect([...lunch.faults, ...reader.faults]).toEqual([]);
}, 60_000);

async function lookAt(page: Page, name: string) {
  expect(await accessFaults(page)).toEqual([]);
  expect(await sideways(page)).toBe(0);
  await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true });
}

test.each(['default', 'dark', 'contrast'])(
  'looks as it should in %s',
  async (theme) => {
    const panel = await joinAs(officer, { theme });
    await lineOf(panel.tab, theirs).waitFor();
    await lookAt(panel.page, `queue-panel-${theme}`);
    const narrow = await joinAs(school, { theme, width: 320 });
    await lineOf(narrow.tab, theirs).waitFor();
    await lookAt(narrow.page, `queue-panel-school-320-${theme}`);
    const wide = await openTab(
      { browser, origin: product.origin },
      { name: officer, subPage: `meetings/${occurrenceId}/queue` },
      { theme },
    );
    await button(wide.tab, theirs, /^Take/).waitFor();
    await wide.tab.locator('summary').filter({ hasText: 'Answered' }).click();
    await lookAt(wide.page, `queue-page-${theme}`);
    await Promise.all([panel, narrow, wide].map(({ context }) => context.close()));
  },
  90_000,
);
