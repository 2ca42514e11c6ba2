import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, FrameLocator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ukDay } from '../../src/calendar/ukDate.ts';
import { localTenant } from '../../src/local/people.ts';
import { accessFaults, sideways } from './support/access.ts';
import { openBrowser } from './support/browser.ts';
import { isFarOff } from './support/daysOfToday.ts';
import { pictures } from './support/figuresSchool.ts';
import { eventsOn } from './support/graph.ts';
import { callAs, openTab } from './support/openTab.ts';
import { type Product, startProduct } from './support/product.ts';

const officer = 'Rosalind Ferreira';
const champion = 'Harpreet Sandhu';
const rival = 'Istvan Varga';
const reader = 'Sam Oyelaran';

type Date = {
  id: string;
  startsAt: string;
  endsAt: string;
  placesLeft: number;
  mine: { placeId: string; position?: number }[];
};
type Page = { places: { placeId: string; schoolName: string; attended?: boolean }[]; sequence: number };

const dataDir = mkdtempSync(join(tmpdir(), 'graduated-response-meetings-'));
let product: Product;
let browser: Browser;
/** Drop-ins to come in which nobody holds a place. What day it is decides which. */
let dates: Date[] = [];

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  [product, browser] = await Promise.all([startProduct(dataDir), openBrowser()]);
  const coming = (await call<Date[]>(officer, '/occurrences?kind=drop-in')).filter(isFarOff);
  const pages = await Promise.all(coming.map(({ id }) => call<Page>(officer, `/occurrences/${id}`)));
  dates = coming.filter((_, index) => pages[index]?.places.length === 0);
  expect(dates.length).toBeGreaterThan(5);
});

afterAll(async () => {
  await browser?.close();
  await product?.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

const place = () => ({ browser, origin: product.origin });
const open = (name: string, subPage: string, look = {}) => openTab(place(), { name, subPage }, look);
const call = <T>(name: string, path: string, sent?: { method: string; body: object }) =>
  callAs<T>(product, name, { path, ...sent });
const post = <T>(name: string, path: string, body: object) => call<T>(name, path, { method: 'POST', body });
const put = <T>(name: string, path: string, body: object) => call<T>(name, path, { method: 'PUT', body });

function dateAt(index: number): Date {
  const date = dates[index];
  if (!date) throw new Error(`no date ${index}`);
  return date;
}
const on = (words: string, { startsAt }: Date) => new RegExp(`^${words} on ${ukDay(startsAt)}`);
const button = (tab: FrameLocator, words: string, date: Date) =>
  tab.getByRole('button', { name: on(words, date) });
const mine = (tab: FrameLocator) => tab.getByRole('region', { name: 'My places' });
const invited = async ({ startsAt }: Date) =>
  (await eventsOn(product.origin, localTenant.mailbox.id, startsAt.slice(0, 10))).flatMap(({ attendees }) =>
    attendees.map(({ emailAddress }) => emailAddress.address),
  );

test('a place is booked with the keyboard, with a colleague, and what was typed survives a reload', async () => {
  const date = dateAt(0);
  const { tab, page, faults } = await open(champion, 'meetings');
  await button(tab, 'Book a place', date).press('Enter');
  const dialog = tab.getByRole('dialog', { name: 'Book a place' });
  await dialog.getByLabel('What would you like to talk about?').waitFor();
  await page.keyboard.press('ArrowDown');
  await dialog.getByLabel('Your question (optional)').fill('How do we code a late bus?');
  await dialog.getByText(/Do not write a pupil’s name/).waitFor();
  await dialog.getByLabel('A colleague you bring (optional)').fill('Jo Wray');
  await dialog.getByRole('button', { name: 'Book this place' }).press('Enter');
  await dialog.getByText(/Enter the email address of your colleague/).waitFor();
  expect(await accessFaults(page)).toEqual([]);
  await page.reload();
  await button(tab, 'Book a place', date).click();
  await dialog.getByLabel('What would you like to talk about?').selectOption({ label: 'Attendance codes' });
  await dialog.getByLabel('Your colleague’s email (optional)').fill('jo.wray@saltern.example');
  expect(await dialog.getByLabel('Your question (optional)').inputValue()).toBe('How do we code a late bus?');
  await dialog.getByLabel('Your colleague’s email (optional)').press('Enter');
  await tab.getByText(/^You have a place on/).waitFor();
  await mine(tab).getByText('With Jo Wray (jo.wray@saltern.example)').waitFor();
  await expect.poll(() => invited(date)).toContain('jo.wray@saltern.example');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    button(tab, 'Add to a calendar', date).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^drop-in-.*\.ics$/);
  expect(readFileSync(await file.path(), 'utf8')).toContain('BEGIN:VCALENDAR');
  expect(faults).toEqual([]);
});

test('a place moves to another date with all that was written', async () => {
  const [from, to] = [dateAt(0), dateAt(1)];
  const { tab, page, faults } = await open(champion, 'meetings');
  await button(tab, 'Move', from).click();
  const dialog = tab.getByRole('dialog', { name: 'Move to another date' });
  await dialog.getByRole('button', { name: 'Move my place' }).click();
  await dialog.getByText('Choose a date.').waitFor();
  await dialog.getByRole('radio', { name: new RegExp(ukDay(to.startsAt)) }).check();
  expect(await accessFaults(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Move my place' }).click();
  await tab.getByText(/^Your place is moved to/).waitFor();
  const held = mine(tab).getByRole('listitem');
  await held.filter({ hasText: ukDay(to.startsAt) }).waitFor();
  expect(await held.filter({ hasText: ukDay(from.startsAt) }).count()).toBe(0);
  expect(await held.filter({ hasText: ukDay(to.startsAt) }).innerText()).toContain('late bus');
  await expect.poll(() => invited(from)).toEqual([]);
  expect(faults).toEqual([]);
});

test('a place that is given up comes back by Undo', async () => {
  const date = dateAt(1);
  const { tab, faults } = await open(champion, 'meetings');
  await button(tab, 'Give up place', date).click();
  const done = tab.getByRole('region', { name: 'Just done' });
  await done.getByText(/is given up/).waitFor();
  const held = mine(tab)
    .getByRole('listitem')
    .filter({ hasText: ukDay(date.startsAt) });
  await held.waitFor({ state: 'detached' });
  await done.getByRole('button', { name: 'Undo' }).press('Enter');
  await done.getByText(/You have your place on .* again/).waitFor();
  await held.getByText('How do we code a late bus?').waitFor();
  expect(faults).toEqual([]);
});

test('a place that goes meanwhile: the next dates are offered, and what was typed stays', async () => {
  const date = dateAt(2);
  await put(officer, `/occurrences/${date.id}/capacity`, { capacity: 1 });
  const { tab, page, faults } = await open(champion, 'meetings');
  await button(tab, 'Book a place', date).click();
  const dialog = tab.getByRole('dialog', { name: 'Book a place' });
  await dialog.getByLabel('What would you like to talk about?').selectOption({ label: 'Data and registers' });
  await dialog.getByLabel('Your question (optional)').fill('Which report do you need?');
  await post(rival, `/occurrences/${date.id}/places`, { topic: 'codes' });
  await dialog.getByRole('button', { name: 'Book this place' }).click();
  await dialog.getByText('The last place has just been taken. Choose another date.').waitFor();
  expect(await dialog.getByRole('listitem').count()).toBe(3);
  expect(await accessFaults(page)).toEqual([]);
  await page.screenshot({ path: `${pictures}/meetings-gone.png` });
  await dialog.getByRole('listitem').first().getByRole('button').click();
  expect(await dialog.getByLabel('Your question (optional)').inputValue()).toBe('Which report do you need?');
  await dialog.getByRole('button', { name: 'Not now' }).click();
  expect(faults.filter((fault) => !fault.includes('409'))).toEqual([]);
});

test('who waits has the place as soon as it is given up, and is no longer invited when they stop', async () => {
  const date = dateAt(2);
  const { tab, faults } = await open(champion, 'meetings');
  await button(tab, 'Join the waiting list', date).click();
  const dialog = tab.getByRole('dialog', { name: 'Join the waiting list' });
  await dialog.getByLabel('What would you like to talk about?').selectOption({ label: 'Data and registers' });
  await dialog.getByRole('button', { name: 'Join the waiting list' }).click();
  await tab.getByText(/^You are number 1 on the waiting list/).waitFor();
  await mine(tab).getByText('Waiting list: you are number 1.').waitFor();
  expect(await invited(date)).toHaveLength(1);
  const [theirs] = (await call<Date[]>(rival, '/occurrences')).find(({ id }) => id === date.id)?.mine ?? [];
  await call(rival, `/places/${theirs?.placeId}`, { method: 'DELETE', body: {} });
  // Whether or not the other page has come by then, the dates are asked for anew.
  await tab.getByRole('link', { name: 'Ask', exact: true }).click();
  await tab.getByRole('link', { name: 'Meetings', exact: true }).click();
  await button(tab, 'Give up place', date).waitFor({ timeout: 30_000 });
  await expect.poll(() => invited(date)).toHaveLength(1);
  expect(faults).toEqual([]);
});

test('a reader sees dates and books none', async () => {
  const { tab, faults } = await open(reader, 'meetings');
  await tab.getByText(/Places are for schools and the attendance team/).waitFor();
  expect(await tab.getByRole('button', { name: /Book a place|waiting list/ }).count()).toBe(0);
  expect(await tab.getByRole('link', { name: /Numbers|Who comes/ }).count()).toBe(0);
  expect(faults).toEqual([]);
});

test('an officer sees who comes, changes the number, and moves the date with everyone', async () => {
  const date = dateAt(1);
  const { tab, page, faults } = await open(officer, `meetings/${date.id}`);
  const row = tab.getByRole('row').filter({ hasText: champion });
  await row.getByText('How do we code a late bus?').waitFor();
  expect(await row.innerText()).toContain('jo.wray@saltern.example');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    tab.getByRole('button', { name: 'Download CSV' }).click(),
  ]);
  expect(readFileSync(await file.path(), 'utf8')).toContain('How do we code a late bus?');
  await tab.getByLabel('Schools that can book').fill('0');
  await tab.getByRole('button', { name: 'Save number' }).click();
  await tab.getByText('Enter a whole number from 1 to 300.').waitFor();
  await tab.getByLabel('Schools that can book').fill('9');
  await tab.getByRole('button', { name: 'Save number' }).click();
  await tab.getByText('9 schools can book this date.').waitFor();

  await tab.getByRole('button', { name: 'Move this date' }).click();
  const dialog = tab.getByRole('alertdialog', { name: 'Move this date' });
  const other = dateAt(3).startsAt.slice(0, 10);
  await dialog.getByLabel(/^Day/).fill(other);
  await dialog.getByRole('button', { name: 'Move the date' }).click();
  await dialog.getByText(/too close to, “Attendance drop-in”/).waitFor();
  expect(await accessFaults(page)).toEqual([]);
  await dialog.getByLabel(/^From/).fill('09:00');
  await dialog.getByLabel(/^To/).fill('10:00');
  await dialog.getByRole('button', { name: 'Move the date' }).click();
  await tab.getByText(/^The date is now on/).waitFor();
  await tab.getByText(`It was to be on ${ukDay(date.startsAt)}`).waitFor();
  await expect
    .poll(async () =>
      (await eventsOn(product.origin, localTenant.mailbox.id, other))
        .map(({ start }) => start.dateTime.slice(11, 16))
        .sort(),
    )
    .toContain('09:00');
  const school = await open(champion, 'meetings');
  await school.tab.getByText(/This date was moved/).waitFor();
  expect(faults.filter((fault) => !fault.includes('409'))).toEqual([]);
});

test('an officer cancels a date with a reason, which those who held a place read', async () => {
  const date = dateAt(2);
  const { tab, page, faults } = await open(officer, `meetings/${date.id}`);
  await tab.getByRole('button', { name: 'Cancel this date' }).click();
  const dialog = tab.getByRole('alertdialog', { name: 'Cancel this date?' });
  await dialog.getByText(/1 place is taken/).waitFor();
  await dialog.getByRole('button', { name: 'Cancel the date' }).click();
  await dialog.getByText('Say why it is cancelled.').waitFor();
  await dialog.getByLabel(/^Why is it cancelled/).fill('The team is at a conference.');
  expect(await accessFaults(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Cancel the date' }).click();
  await tab.getByText('The date is cancelled. Everyone who held a place is told.').waitFor();
  await tab.getByText('The team is at a conference.').waitFor();
  await expect
    .poll(() => eventsOn(product.origin, localTenant.mailbox.id, date.startsAt.slice(0, 10)))
    .toEqual([]);
  const school = await open(champion, 'meetings');
  await mine(school.tab).getByText('Why: The team is at a conference.').waitFor();
  expect(faults).toEqual([]);
});

test('an officer says who came, and finds it in the numbers', async () => {
  const numbers = await open(officer, 'meetings/numbers');
  const table = numbers.tab.getByRole('table', { name: 'By school' });
  await table.waitFor();
  const latest = await call<{ rows: { unsaid: number; came: number }[] }>(officer, '/meeting-numbers');
  const before = latest.rows.reduce((sum, { came }) => sum + came, 0);
  expect(latest.rows.some(({ unsaid }) => unsaid > 0)).toBe(true);
  const past =
    (await call<Date[]>(champion, '/places/past')).at(0) ?? (await call<Date[]>(rival, '/places/past')).at(0);
  expect(past).toBeDefined();
  const { tab, page, faults } = await open(officer, `meetings/${past?.id}`);
  const came = tab.getByRole('combobox', { name: /came$/ }).first();
  await came.selectOption({ label: 'Not said' });
  await came.selectOption({ label: 'Did not come' });
  await came.selectOption({ label: 'Came' });
  await expect
    .poll(async () => (await call<Page>(officer, `/occurrences/${past?.id}`)).places[0]?.attended)
    .toBe(true);
  expect(await accessFaults(page)).toEqual([]);
  const after = await call<{ rows: { came: number }[] }>(officer, '/meeting-numbers');
  expect(after.rows.reduce((sum, row) => sum + row.came, 0)).toBeGreaterThanOrEqual(before);
  const [file] = await Promise.all([
    numbers.page.waitForEvent('download'),
    numbers.tab.getByRole('button', { name: 'Download CSV' }).click(),
  ]);
  expect(readFileSync(await file.path(), 'utf8')).toContain('Schools that came');
  expect([...faults, ...numbers.faults]).toEqual([]);
});

test.each([
  ['default', 320],
  ['default', 1280],
  ['dark', 320],
  ['dark', 1280],
  ['contrast', 320],
  ['contrast', 1280],
] as const)('looks right in the theme %s at %i pixels', async (theme, width) => {
  const look = { theme, width, height: 2000 };
  for (const [name, subPage, title] of [
    [champion, 'meetings', 'school'],
    [officer, `meetings/${dateAt(1).id}`, 'date'],
    [officer, 'meetings/numbers', 'numbers'],
    [champion, `meetings/${dateAt(4).id}/book`, 'book'],
  ] as const) {
    const { tab, page, faults } = await open(name, subPage, look);
    await tab.getByRole('heading', { level: 2 }).first().waitFor({ state: 'attached' });
    if (title === 'book') await tab.getByRole('dialog').waitFor();
    expect(await sideways(page), title).toBeLessThanOrEqual(0);
    expect(await accessFaults(page), title).toEqual([]);
    await page.screenshot({ path: `${pictures}/meetings-${title}-${theme}-${width}.png`, fullPage: true });
    expect(faults).toEqual([]);
    await page.close();
  }
});
