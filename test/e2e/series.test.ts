import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, FrameLocator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { academicYearOf } from '../../src/calendar/academicYear.ts';
import { exampleCalendar } from '../../src/local/termDates.ts';
import { accessFaults, sideways } from './support/access.ts';
import { openBrowser } from './support/browser.ts';
import { pictures } from './support/figuresSchool.ts';
import { callAs, openTab } from './support/openTab.ts';
import { type Product, startProduct } from './support/product.ts';

const officer = 'Rosalind Ferreira';
const other = 'Gareth Penhallow';
const champion = 'Harpreet Sandhu';

type Series = { id: string; title: string; state: string; published: number; changed: { at: string } };

// The server of this file is half a day ahead of England.
const zone = 'Pacific/Auckland';
const today = new Date().toISOString().slice(0, 10);
/** Next year's dates are all to come, whenever this runs; the local tenant's council has those of this year. */
const year = academicYearOf(today) + 1;
const terms = exampleCalendar(year);
const [first, last] = [terms.terms[0]?.from ?? '', terms.terms.at(-1)?.to ?? ''];

let product: Product;
let browser: Browser;
let dataDir = '';

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  dataDir = mkdtempSync(join(tmpdir(), 'graduated-response-series-'));
  [product, browser] = await Promise.all([startProduct(dataDir, { TZ: zone }), openBrowser()]);
  await addNextYear();
});

afterAll(async () => {
  await browser?.close();
  await product?.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

type Dates = Pick<typeof terms, 'terms' | 'inset' | 'closures'>;

/** The council enters the dates of next year too, unless it has them. */
async function addNextYear(): Promise<void> {
  const page = await callAs<{ dates: Dates; version?: string }>(product, officer, { path: '/calendar' });
  if (page.dates.terms.some(({ from }) => from === first)) return;
  const dates = {
    terms: [...page.dates.terms, ...terms.terms],
    inset: [...page.dates.inset, ...terms.inset],
    closures: page.dates.closures,
  };
  await callAs(product, officer, {
    path: '/calendar',
    method: 'PUT',
    body: { dates, version: page.version },
  });
}

const open = (subPage: string, name = officer, look = {}) =>
  openTab({ browser, origin: product.origin }, { name, subPage }, look);
const allSeries = () => callAs<Series[]>(product, officer, { path: '/series' });
const titled = async (title: string) => (await allSeries()).find((one) => one.title === title);

async function typeSeries(tab: FrameLocator, title: string): Promise<void> {
  await tab.getByLabel(/^Title in calendars/).fill(title);
  await tab.getByLabel(/^First day/).fill(first);
  await tab.getByLabel(/^Last day/).fill(last);
}

test('an officer comes from the meetings to a series, sees the whole year, saves it and publishes it', async () => {
  const { tab, page, faults } = await open('meetings');
  await tab.getByRole('link', { name: 'Series' }).click();
  await tab.getByRole('heading', { name: 'Series of drop-ins and forums' }).waitFor();
  await tab.getByText('Every second Thursday in term, 3:30pm to 4:30pm').first().waitFor();
  await tab.getByRole('link', { name: 'Begin a series' }).click();
  await typeSeries(tab, 'Thursday clinic');
  await tab.getByRole('cell', { name: 'Not held: October half term' }).waitFor();
  await tab
    .getByRole('cell', { name: /^Not held: (Christmas|Boxing|New)/ })
    .first()
    .waitFor();
  await tab.getByText(/^Save the draft or your changes first/).waitFor();

  await tab.getByLabel(/^Schools that can book/).fill('none');
  await tab.getByRole('button', { name: 'Save the draft' }).click();
  await tab.getByRole('link', { name: /^Schools that can book: Give a number/ }).click();
  await tab.getByLabel(/^Schools that can book/).fill('4');
  await tab.getByRole('button', { name: 'Save the draft' }).click();
  await tab.getByText('Draft: only officers see it').waitFor();
  const draft = await titled('Thursday clinic');
  expect(draft?.state).toBe('draft');

  const publish = tab.getByRole('button', { name: /^Publish \d+ dates$/ });
  await publish.waitFor();
  await publish.click();
  const dialog = tab.getByRole('alertdialog');
  await dialog.getByText(/Everybody sees “Thursday clinic”/).waitFor();
  await page.screenshot({ path: `${pictures}/series-publish.png` });
  expect(await accessFaults(page)).toEqual([]);
  await dialog.getByRole('button', { name: /^Publish \d+ dates$/ }).click();
  await tab.getByText(/^\d+ dates are published\./).waitFor();
  const published = await titled('Thursday clinic');
  expect(published?.state).toBe('published');
  expect(published?.published).toBeGreaterThan(14);
  const list = await callAs<{ title: string; startsAt: string }[]>(product, champion, {
    path: '/occurrences',
  });
  const own = list.filter(({ title }) => title === 'Thursday clinic');
  expect(own).toHaveLength(published?.published ?? 0);
  expect(own.every(({ startsAt }) => startsAt.endsWith('T15:30'))).toBe(true);
  expect(faults).toEqual([]);
});

test('dates of a draft are skipped, moved and added with a reason, and taken back', async () => {
  const { tab, page, faults } = await open('meetings/series/new');
  await typeSeries(tab, 'Second clinic');
  await tab.getByLabel('How often').selectOption({ label: 'Once a term' });
  await tab.getByLabel(/^School week of the term/).fill('6');
  await tab.getByRole('button', { name: 'Save the draft' }).click();
  await tab.getByText('Draft: only officers see it').waitFor();
  const decide = async (button: RegExp, fill: () => Promise<void>, yes: string) => {
    await tab.getByRole('button', { name: button }).first().click();
    const dialog = tab.getByRole('dialog');
    await dialog.getByRole('button', { name: yes }).click();
    await dialog.getByText('Give a reason. People who booked will read it.').waitFor();
    await fill();
    await dialog.getByLabel(/^Reason/).fill('The hall is taken');
    await dialog.getByRole('button', { name: yes }).click();
    await dialog.waitFor({ state: 'detached' });
  };
  await decide(/^Skip/, async () => undefined, 'Skip this date');
  await tab.getByRole('cell', { name: 'Not held: The hall is taken' }).waitFor();
  await tab.getByRole('button', { name: 'Undo' }).click();
  await tab.getByText(/is as it was before\.$/).waitFor();
  await tab.getByRole('cell', { name: 'Not held: The hall is taken' }).waitFor({ state: 'detached' });

  await decide(
    /^Move/,
    () =>
      tab
        .getByLabel(/^Starts at/)
        .last()
        .fill('09:00'),
    'Move this date',
  );
  await tab.getByRole('cell', { name: /^Moved from .*: The hall is taken/ }).waitFor();
  await tab.getByRole('button', { name: /^Take back/ }).click();
  await tab.getByText(/is as the rule has it again\.$/).waitFor();

  await tab.getByRole('button', { name: 'Add a date' }).click();
  await tab
    .getByRole('dialog')
    .getByLabel(/^Day/)
    .fill(terms.inset[2] ?? '');
  await tab.getByLabel(/^Reason/).fill('For new staff');
  await tab.getByRole('button', { name: 'Add this date' }).click();
  await tab
    .getByRole('cell', { name: 'Added: For new staff, although there is no school: INSET day' })
    .waitFor();

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    tab.getByRole('button', { name: 'Download CSV' }).click(),
  ]);
  const csv = readFileSync(await file.path(), 'utf8');
  expect(csv).toContain('Term,Date,Day,Starts,Ends,Held,What');
  expect(csv).toContain('"Added: For new staff, although there is no school: INSET day"');

  await tab.getByRole('link', { name: 'Back to all series' }).click();
  await tab.getByRole('button', { name: 'Remove this draft of Second clinic' }).click();
  await tab.getByText('The draft “Second clinic” is removed.').waitFor();
  expect(await titled('Second clinic')).toBeUndefined();
  await tab.getByRole('button', { name: 'Undo' }).last().click();
  await tab.getByText('The draft “Second clinic” is back.').waitFor();
  expect((await titled('Second clinic'))?.state).toBe('draft');
  expect(faults).toEqual([]);
});

test('a published date is moved and moved back, another cancelled with its reason; new times reach the rest', async () => {
  const series = await titled('Thursday clinic');
  const { tab, faults } = await open(`meetings/series/${series?.id}`);
  await tab.getByRole('button', { name: /^Move/ }).first().click();
  const dialog = tab.getByRole('dialog');
  await dialog.getByLabel(/^Starts at/).fill('14:00');
  await dialog.getByLabel(/^Reason/).fill('Earlier that day');
  await tab.getByRole('button', { name: 'Move this date' }).click();
  await tab.getByRole('cell', { name: /^Moved from .*: Earlier that day/ }).waitFor();
  await tab.getByRole('button', { name: 'Undo' }).click();
  await tab.getByText(/is moved back\./).waitFor();

  await tab
    .getByRole('button', { name: /^Cancel \w+day/ })
    .last()
    .click();
  await tab.getByText(/This cannot be undone\.$/).waitFor();
  await tab.getByLabel(/^Reason/).fill('End of year trip');
  await tab.getByRole('button', { name: 'Cancel this date' }).click();
  await tab.getByRole('cell', { name: 'Not held: End of year trip' }).waitFor();

  await tab.getByLabel(/^Starts at/).fill('15:45');
  await tab.getByLabel(/^Ends at/).fill('16:45');
  await tab.getByRole('button', { name: 'Save for all dates to come' }).click();
  await tab.getByText(/^The series is saved\./).waitFor();
  expect(await tab.getByText('The draft is discarded.').count()).toBe(0);
  const list = await callAs<{ title: string; startsAt: string; cancelled: boolean }[]>(product, champion, {
    path: '/occurrences',
  });
  const own = list.filter(({ title }) => title === 'Thursday clinic');
  expect(own.length).toBeGreaterThan(14);
  expect(own.every(({ startsAt }) => startsAt.endsWith('T15:45'))).toBe(true);
  expect(faults).toEqual([]);
});

test('two officers change the same: both sides are shown, and what was typed survives a reload', async () => {
  const series = await titled('Second clinic');
  const { tab, page, faults } = await open(`meetings/series/${series?.id}`);
  await tab.getByLabel(/^Schools that can book/).fill('9');
  const full = await callAs<Record<string, unknown> & Series>(product, other, {
    path: `/series/${series?.id}`,
  });
  const names = ['kind', 'title', 'from', 'to', 'rule', 'startTime', 'endTime', 'capacity', 'leadMinutes'];
  const content = Object.fromEntries(
    [...names, 'bufferMinutes', 'waitlist'].map((name) => [name, full[name]]),
  );
  await callAs(product, other, {
    path: `/series/${series?.id}`,
    method: 'PUT',
    body: { version: full.changed.at, content: { ...content, capacity: 12, leadMinutes: 1440 } },
  });
  await page.reload();
  await tab.getByText(/You have an unsaved draft from/).waitFor();
  await tab.getByRole('button', { name: 'Save the draft' }).click();
  const conflict = tab.getByRole('region', { name: 'Someone else changed this while you were writing' });
  await conflict.getByText(/^Changed by Gareth Penhallow on/).waitFor();
  await conflict.getByRole('radio', { name: 'Keep mine' }).check();
  await conflict.getByRole('button', { name: 'Save this' }).click();
  await tab.getByText('The draft is saved.').waitFor();
  const after = await callAs<Record<string, unknown>>(product, officer, { path: `/series/${series?.id}` });
  expect(after).toMatchObject({ capacity: 9, leadMinutes: 1440 });
  expect(faults.filter((fault) => !fault.includes('412'))).toEqual([]);
});

test('nobody else is shown it', async () => {
  const { tab } = await open('meetings/series', champion);
  await tab.getByRole('heading', { level: 1 }).waitFor();
  expect(await tab.getByText('Begin a series').count()).toBe(0);
  const meetings = await open('meetings', champion);
  await meetings.tab.getByRole('heading', { name: 'Next dates' }).waitFor();
  expect(await meetings.tab.getByRole('link', { name: 'Series' }).count()).toBe(0);
});

test.each([
  ['default', 1280],
  ['dark', 1280],
  ['contrast', 1280],
  ['default', 320],
  ['dark', 320],
  ['contrast', 320],
] as const)('it reads well in %s at %i px', async (theme, width) => {
  const series = await titled('Thursday clinic');
  for (const subPage of ['meetings/series', `meetings/series/${series?.id}`, 'meetings/series/new']) {
    const { tab, page, faults } = await open(subPage, officer, { theme, width, height: 1800 });
    if (subPage === 'meetings/series') await tab.getByRole('list', { name: 'Series' }).waitFor();
    else
      await tab
        .getByText(/on which it is not held$|^\d+ dates?$/)
        .first()
        .waitFor();
    const name = subPage.endsWith('new') ? 'new' : subPage === 'meetings/series' ? 'list' : 'one';
    await page.screenshot({ path: `${pictures}/series-${name}-${theme}-${width}.png`, fullPage: true });
    expect(await accessFaults(page)).toEqual([]);
    expect(await sideways(page)).toBe(0);
    expect(faults).toEqual([]);
    await page.context().close();
  }
});

test('on paper stand the dates alone', async () => {
  const series = await titled('Thursday clinic');
  const { tab, page } = await open(`meetings/series/${series?.id}`);
  await tab.getByRole('cell', { name: 'Not held: End of year trip' }).waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await tab.getByRole('button', { name: 'Print' }).isVisible()).toBe(false);
  expect(await tab.getByLabel(/^Title in calendars/).isVisible()).toBe(false);
  expect(await tab.getByRole('cell', { name: 'Not held: End of year trip' }).isVisible()).toBe(true);
  await page.screenshot({ path: `${pictures}/series-print.png`, fullPage: true });
});
