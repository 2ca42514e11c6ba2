import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { localPeople } from '../../src/local/people.ts';
import { localSchools } from '../../src/local/schools.ts';
import { accessFaults, sideways } from './support/access.ts';
import { openBrowser, openPage } from './support/browser.ts';
import { TeamsClient } from './support/client.ts';
import { type Product, startProduct, tokenOf } from './support/product.ts';

const officer = 'Rosalind Ferreira';
const school = localPeople.find(({ role, schools }) => role === 'school' && schools.length === 1);
const schoolId = school?.schools[0] ?? '';
const schoolName = localSchools.find(({ id }) => id === schoolId)?.name ?? '';
const another = localSchools.find(({ id }) => id !== schoolId)?.id ?? '';
const pictures = 'test/e2e/screenshots';

let product: Product;
let browser: Browser;
const dataDir = mkdtempSync(join(tmpdir(), 'graduated-response-calendar-'));

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  [product, browser] = await Promise.all([startProduct(dataDir), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await product?.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

const idOf = (name: string) => localPeople.find((person) => person.name === name)?.id ?? '';

async function openTab(
  name: string,
  subPage: string,
  look: { theme?: string; width?: number; height?: number } = {},
) {
  const { theme = 'default', width = 1280, height = 900 } = look;
  const watched = await openPage(browser, { width, height });
  const client = new TeamsClient(watched.page, product.origin);
  const query = new URLSearchParams({ person: idOf(name), theme, context: 'personal', subPage });
  await watched.page.goto(`${product.origin}/local/teams/?${query}`);
  await client.tab.getByRole('heading', { level: 1 }).waitFor();
  return { ...watched, tab: client.tab };
}

async function callAs(
  name: string,
  path: string,
  { body, method = 'GET' }: { body?: object; method?: string },
) {
  const token = await tokenOf(product.origin, idOf(name));
  const response = await fetch(`${product.origin}${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
  return await response.json();
}

const calendarFile = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  ...[
    ['Autumn term 1', '20260902', '20261024'],
    ['Autumn term 2', '20261102', '20261219'],
    ['Spring term 1', '20270104', '20270213'],
    ['Spring term 2', '20270222', '20270326'],
    ['Summer term 1', '20270412', '20270529'],
    ['Summer term 2', '20270607', '20270723'],
    ['INSET day', '20260901', '20260902'],
    ['Summer fair', '20270619', '20270620'],
  ].flatMap(([name, start, end]) => [
    'BEGIN:VEVENT',
    `SUMMARY:${name}`,
    `DTSTART;VALUE=DATE:${start}`,
    `DTEND;VALUE=DATE:${end}`,
    'END:VEVENT',
  ]),
  'END:VCALENDAR',
].join('\r\n');

test('a school takes its own dates from a calendar file, changes them, and goes back to the council’s', async () => {
  const { tab, page, faults } = await openTab(school?.name ?? '', 'term-dates');
  await tab.getByText(`${schoolName} follows the council’s dates.`).waitFor();
  await tab.getByRole('region', { name: '2026/27' }).getByText('190 school days').waitFor();

  await tab.getByRole('button', { name: 'Give this school its own dates' }).click();
  await tab.locator('input[type=file]').setInputFiles({
    name: 'term-dates.ics',
    mimeType: 'text/calendar',
    buffer: Buffer.from(calendarFile),
  });
  const preview = tab.getByRole('region', { name: 'What the file says' });
  await preview.getByText('8 entries: 7 used, 1 not used.').waitFor();
  await preview.getByText('It does not say that school is open or closed.').waitFor();
  await page.screenshot({ path: `${pictures}/term-dates-preview.png`, fullPage: true });
  await preview.getByRole('button', { name: 'Use these dates' }).click();
  await tab.getByText('The dates of the file are below.').waitFor();

  const first = tab.getByRole('group', { name: 'Autumn 1' }).last();
  expect(await first.getByLabel('First day').inputValue()).toBe('2026-09-01');
  await first.getByText('Tuesday 1 September 2026').waitFor();
  await first.getByLabel('Last day').fill('2026-08-23');
  await tab.getByRole('button', { name: 'Save the dates' }).click();
  await tab.getByText('Nothing is saved yet. Autumn 1: It ends before it begins.').waitFor();
  await first.getByLabel('Last day').fill('2026-10-23');

  await tab.getByLabel('Add a closure').fill('2026-11-20');
  await tab.getByLabel('Add a closure').press('Enter');
  await tab.getByText('Friday 20 November 2026').first().waitFor();
  await tab.getByRole('button', { name: 'Remove Summer 2' }).last().click();
  await tab.getByText('Summer 2 is removed.').waitFor();
  await tab.getByRole('button', { name: 'Undo' }).click();
  await tab.getByText('Put back.').waitFor();

  await tab.getByRole('button', { name: 'Save the dates' }).click();
  await tab.getByText('Saved.').waitFor();
  await tab.getByText(`${schoolName} has its own dates.`).waitFor();
  const year = tab.getByRole('region', { name: '2026/27' });
  await year.getByText('Friday 20 November 2026').waitFor();
  await year.getByText('Early May bank holiday, 3 May 2027').waitFor();

  await tab.getByRole('button', { name: 'Undo' }).click();
  await tab.getByText(`${schoolName} follows the council’s dates.`).waitFor();
  expect(faults).toEqual([]);
});

test('what was entered stays when somebody else was quicker, and after a reload', async () => {
  const { tab, page, faults } = await openTab(officer, `term-dates/${another}`);
  await tab.getByRole('button', { name: 'Give this school its own dates' }).click();
  const name = tab.getByRole('group', { name: 'Summer 2' }).last().getByLabel('Name');
  await name.fill('Summer, the end');
  const path = `/api/schools/${another}/calendar`;
  const { dates } = await callAs('Gareth Penhallow', path, {});
  await callAs('Gareth Penhallow', path, { method: 'PUT', body: { dates } });
  await tab.getByRole('button', { name: 'Save the dates' }).click();
  await tab.getByText(/Gareth Penhallow changed these dates at/).waitFor();
  await page.reload();
  const kept = tab.getByRole('group', { name: 'Summer, the end' });
  await kept.getByLabel('Name').waitFor();
  await tab.getByRole('button', { name: 'Save the dates' }).click();
  await tab.getByRole('button', { name: 'Save mine in place of theirs' }).click();
  await tab.getByText('Saved.').waitFor();
  expect((await callAs(officer, path, {})).dates.terms.at(-1).name).toBe('Summer, the end');

  await tab.getByRole('button', { name: 'Use the council’s dates again' }).click();
  await tab.getByText('follows the council’s dates again').waitFor();
  await tab.getByRole('button', { name: 'Undo' }).click();
  await tab.getByText('has its own dates.').waitFor();
  expect(faults.filter((fault) => !fault.includes('412'))).toEqual([]);
});

test('the council’s dates and its figures are for its officers', async () => {
  const { tab, faults } = await openTab(officer, 'term-dates/council');
  await tab.getByRole('heading', { name: 'The council’s dates' }).waitFor();
  await tab.getByRole('button', { name: 'Change the dates' }).click();
  await tab.getByLabel('Add an INSET day').fill('2026-11-06');
  await tab.getByRole('button', { name: 'Add this INSET day' }).click();
  await tab.getByText('2026/27: 189 school days').waitFor();
  await tab.getByRole('button', { name: 'Save the dates' }).click();
  await tab.getByText('Saved.').waitFor();
  await tab.getByText('That is 1 fewer than 190').waitFor();

  await tab.getByRole('link', { name: 'Comparison figures' }).click();
  await tab.getByRole('heading', { level: 1, name: 'Comparison figures' }).waitFor();
  await tab.getByRole('button', { name: 'Add figures' }).click();
  await tab.getByRole('button', { name: 'Add these figures' }).click();
  await tab.getByText('Say where they were published.').waitFor();
  await tab.getByLabel('Whose figures').fill('South West');
  await tab.getByLabel('Year').fill('2024/25');
  await tab.getByLabel('Attendance, %').fill('93.2%');
  await tab.getByRole('textbox', { name: 'Source' }).first().fill('Pupil absence in schools in England');
  await tab.getByRole('button', { name: 'Add these figures' }).click();
  await tab.getByText('Added.').waitFor();
  await tab.getByRole('button', { name: 'Remove South West, 2024/25' }).click();
  await tab.getByText('South West, 2024/25, is removed.').waitFor();
  await tab.getByRole('button', { name: 'Undo' }).click();
  await tab.getByRole('button', { name: 'Remove South West, 2024/25' }).waitFor();
  expect(faults).toEqual([]);

  const other = await openTab(school?.name ?? '', 'term-dates/council');
  await other.tab.getByText('That school is not one of yours.').waitFor();
});

test('a notice to improve is reckoned over the dates of the school', async () => {
  const { tab, faults } = await openTab(school?.name ?? '', 'law/calculators/notice-to-improve');
  await tab.getByLabel('When does the period start?').fill('12/10/2026');
  await tab.getByRole('radio', { name: '4' }).check();
  await tab.getByRole('button', { name: `Tick the weeks by the term dates of ${schoolName}` }).click();
  await tab.getByText('The weeks are ticked by the term dates').waitFor();
  expect(await tab.getByRole('checkbox', { name: 'Week of 26 October 2026' }).isChecked()).toBe(false);
  await tab.getByRole('button', { name: 'Work it out' }).click();
  await tab.getByRole('heading', { name: 'It ends on Friday 13 November 2026' }).waitFor();
  expect(faults).toEqual([]);
});

test('term dates print on paper', async () => {
  const { tab, page } = await openTab(school?.name ?? '', 'term-dates');
  await tab.getByRole('region', { name: '2026/27' }).waitFor();
  const frame = page.frames().at(-1);
  expect(await frame?.evaluate(() => matchMedia('print').matches)).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await tab.getByRole('button', { name: 'Print' }).isVisible()).toBe(false);
  expect(await tab.getByRole('region', { name: '2026/27' }).isVisible()).toBe(true);
});

const looks = ['default', 'dark', 'contrast'].flatMap((theme) =>
  [320, 1280].map((width) => ({ theme, width })),
);
describe('looks', () => {
  test.each(looks)('$theme at $width', async ({ theme, width }) => {
    const shown = async (name: string, subPage: string, editing: boolean) => {
      const { tab, page, context } = await openTab(officer, subPage, { theme, width, height: 2000 });
      await tab.getByRole('heading', { level: 2 }).first().waitFor();
      if (editing) await tab.getByRole('button', { name: /the dates$|own dates$|^Add figures$/ }).click();
      await page.waitForLoadState('networkidle');
      await page.screenshot({ path: `${pictures}/${name}-${theme}-${width}.png`, fullPage: true });
      expect(await accessFaults(page)).toEqual([]);
      expect(await sideways(page)).toBe(0);
      await context.close();
    };
    await shown('term-dates', `term-dates/${localSchools[3]?.id}`, false);
    await shown('term-dates-edit', 'term-dates/council', true);
    await shown('comparison-figures', 'term-dates/comparison-figures', true);
  });
});
