import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { localPeople } from '../../src/local/people.ts';
import { type ExampleRegister, exampleRegisters } from '../../src/local/registers/exampleRegisters.ts';
import { schoolIds } from '../../src/local/schools.ts';
import { figuresOf } from '../local/registers/truth.ts';
import { accessFaults, sideways } from './support/access.ts';
import { openBrowser, openPage, type WatchedPage } from './support/browser.ts';
import { TeamsClient } from './support/client.ts';
import { dropFiles } from './support/dropFiles.ts';
import { type Product, startProduct } from './support/product.ts';

const pictures = 'test/e2e/screenshots';

/** A browser writes each refused request to its console; nothing else may stand there. */
const refusal = /the server responded with a status of 422/;

const isOf = (part: string) => (example: ExampleRegister) => example.name.startsWith(part);
const whole = exampleRegisters.filter(
  ({ name, layout, to }) =>
    layout.layout !== undefined && to === '2026-11-20' && !/faults|^wendle/.test(name),
);
const college = exampleRegisters.filter(isOf('wendle'));
const refused = exampleRegisters.filter(({ layout }) => layout.layout === undefined);
const faulty = exampleRegisters.filter(({ name }) => name.includes('faults'));

const words: Record<string, RegExp> = {
  'long list': /^A list of marks/,
  'day list': /^A list of days/,
  grid: /^A grid/,
  'mark string': /^All marks of a pupil in one cell/,
  'code counts': /^Counts of each code/,
  totals: /^Totals only/,
  'common transfer file': /^A common transfer file/,
};
const sumsOnly = ['code counts', 'totals'];

const count = (number: number) => number.toLocaleString('en-GB');

const saysBirthDates = ['code counts', 'day list', 'common transfer file'];
/** Who was born later was not five by the end of August, and so not of compulsory school age on 20 November. */
const lastBirthDate = '2021-08-31';

/** What the page has to show of a register, counted here from the marks that it was made from. */
function truthOf(example: ExampleRegister) {
  const { kind, layout } = example.layout;
  const isDated = saysBirthDates.includes(layout ?? '') || kind.startsWith('workbook');
  const pupils = example
    .register()
    .rows.filter(({ details }) => !isDated || details.birthDate <= lastBirthDate)
    .map(({ marks }) => figuresOf(marks));
  const severe = pupils.filter(({ possible: all, attended }) => all > 0 && 2 * (all - attended) >= all);
  const tenth = pupils.filter(({ possible: all, attended }) => all > 0 && 10 * (all - attended) >= all);
  const sum = (of: 'possible' | 'attended') => pupils.reduce((total, pupil) => total + pupil[of], 0);
  const share = Math.round((1000 * sum('attended')) / sum('possible')) / 10;
  return {
    attendance: `${share.toFixed(1)}%`,
    pupils: count(pupils.length),
    severe: count(severe.length),
    persistent: count(tenth.length - severe.length),
  };
}

// One walk through every layout, each with the file of a school of its own.
describe('a fictional export of every layout, as an officer adds it', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'graduated-response-layouts-'));
  const fileOf = ({ name }: ExampleRegister) => join(dataDir, 'registers', name);
  let product: Product;
  let browser: Browser;
  let watched: WatchedPage;
  let client: TeamsClient;

  const heading = (name: string) => client.tab.getByRole('heading', { name });
  const button = (name: string) => client.tab.getByRole('button', { name });
  const fact = async (name: string) =>
    client.tab.locator('dl > div').filter({ hasText: name }).locator('dd').first().innerText();
  const inBands = async (name: string) => {
    const row = client.tab.getByRole('row', { name: new RegExp(`^${name}`) });
    return (await row.getByRole('cell').last().innerText()).split(' ')[0];
  };
  const shown = async () => ({
    attendance: await fact('Attendance of the school'),
    pupils: await fact('Pupils'),
    severe: await inBands('Severely absent'),
    persistent: await inBands('Persistently absent'),
  });

  /** All of the page that is in the tab, however long. */
  const picture = async (name: string) => {
    const { page } = watched;
    const inside = await page
      .frames()
      .at(-1)
      ?.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width: 1280, height: Math.min(5000, (inside ?? 700) + 200) });
    await page.screenshot({ path: join(pictures, `${name}.png`) });
    await page.setViewportSize({ width: 1280, height: 900 });
  };

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    [product, browser] = await Promise.all([startProduct(dataDir), openBrowser()]);
    watched = await openPage(browser);
    client = new TeamsClient(watched.page, product.origin);
  });

  afterAll(async () => {
    await browser?.close();
    await product?.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  beforeEach(async () => {
    await client.openAs('Rosalind Ferreira');
    await client.goTo('Registers');
  });

  afterEach(() => {
    expect(watched.faults.filter((fault) => !refusal.test(fault))).toEqual([]);
    watched.faults.length = 0;
  });

  test.each(whole)('$layout.kind: $name', async (example) => {
    await dropFiles(watched.page, [fileOf(example)]);
    await heading('Check the register').waitFor({ timeout: 60_000 });
    const school = client.tab.getByLabel(`School of ${example.name}`);
    expect(await school.inputValue()).toBe(example.school.id);
    expect(await fact('How it is laid out')).toMatch(words[example.layout.layout ?? ''] ?? /^$/);
    const [used, all] = (await fact('Rows used')).split(' of ');
    expect(used).toBe(all);
    if (example.layout.layout === 'code counts') {
      expect(await button('Save this register').count()).toBe(0);
      await client.tab.getByLabel('First day').fill(example.from);
      await client.tab.getByLabel('Last day').fill(example.to);
      await button('Use these dates').click();
    }
    const saving = button('Save this register');
    await saving.waitFor({ timeout: 60_000 });
    await expect.poll(shown).toEqual(truthOf(example));
    await picture(`layouts-${example.school.id}-preview`);
    const dates = await fact('Dates');
    expect(dates).toMatch(/^[23] September 2026 to 20 November 2026$/);
    const hasThreshold = await client.tab.getByText('National threshold met').count();
    expect(hasThreshold > 0).toBe(!sumsOnly.includes(example.layout.layout ?? ''));
    await saving.click();
    await heading('The register is saved').waitFor({ timeout: 60_000 });
    const done = await client.tab.getByRole('main').innerText();
    expect(done).toContain(example.school.name);
    expect(done).toContain('figures up to 20 November 2026');
  });

  test('the school’s own percentages stand beside ours, and say why they are lower', async () => {
    const [example] = exampleRegisters.filter(isOf('millbrook-junior'));
    if (!example) throw new RangeError('There is no summary');
    await dropFiles(watched.page, [fileOf(example)]);
    await heading('This file is saved already').waitFor({ timeout: 60_000 });
    expect(await button('Save this register').count()).toBe(0);
    const page = await client.tab.getByRole('main').innerText();
    expect(page).toMatch(/For the whole school the file says 9\d\.\d%, and we count 9\d\.\d%/);
    expect(page).toMatch(/off.?site|educational activity/i);
  });

  test.each(refused)('$layout.kind is refused with what to do instead', async (example) => {
    await dropFiles(watched.page, [fileOf(example)]);
    const card = client.tab.getByRole('listitem').filter({ hasText: example.name });
    const alert = card.getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toMatch(/Export the marks/);
    expect(await card.getByRole('button', { name: /^Save/ }).count()).toBe(0);
  });

  test('a college’s own words are matched once, and known the second time', async () => {
    const [first, second] = college;
    if (!first || !second) throw new RangeError('There are no two files of the college');
    await dropFiles(watched.page, [fileOf(first)]);
    await heading('What do the columns hold?').waitFor({ timeout: 60_000 });
    for (const [title, meaning] of [
      ['National ref', 'UPN (unique pupil number)'],
      ['Who', 'Full name in one column'],
      ['Stage', 'Year group'],
      ['Day', 'Date of the session or day'],
      ['Half', 'Session, AM or PM'],
      ['Sign', 'Mark of one session'],
    ] as const)
      await client.tab.getByLabel(`It holds: ${title}`).selectOption({ label: meaning });
    await client.tab.getByText('That is enough for').waitFor();
    await picture('layouts-mapping');
    await button('Check the file again').click();
    await heading('Check the register').waitFor({ timeout: 60_000 });
    expect(await shown()).toEqual(truthOf(first));
    await button('Save this register').click();
    await heading('The register is saved').waitFor({ timeout: 60_000 });
    await button('Add another register').click();

    await dropFiles(watched.page, [fileOf(second)]);
    await heading('Check the register').waitFor({ timeout: 60_000 });
    expect(await client.tab.getByText('somebody at this school explained').count()).toBe(1);
    expect(await shown()).toEqual(truthOf(second));
    await button('Save this register').click();
    await heading('The register is saved').waitFor({ timeout: 60_000 });
  });

  test.each(faulty)('$layout.kind: every row that is not used is listed', async (example) => {
    await dropFiles(watched.page, [fileOf(example)]);
    await heading('Check the register').waitFor({ timeout: 60_000 });
    expect(await fact('Rows used')).toBe('6,247 of 6,363');
    const page = await client.tab.getByRole('main').innerText();
    expect(page).toMatch(/117 rows or marks/);
    await picture('layouts-faults');
    for (const told of ['31/09/2026', 'Lunch', 'ZZ', 'A82029912300', 'temporary UPN', '14/05/2031'])
      expect(page).toContain(told);
  });

  test('all of them dropped at once go their own way', async () => {
    await dropFiles(watched.page, exampleRegisters.map(fileOf));
    for (const { name, layout } of exampleRegisters) {
      const card = client.tab.getByRole('listitem').filter({ has: heading(name) });
      const end = layout.layout
        ? card.getByText(/Saved already|warnings?|caution|Nothing in it|dates this file covers/)
        : card.getByRole('alert');
      await end.first().waitFor({ timeout: 90_000 });
    }
    expect(await client.tab.getByRole('main').innerText()).toMatch(/19 files not saved yet/);
    await picture('layouts-queue');
  });

  const looks = ['default', 'dark', 'contrast'].flatMap((theme) =>
    [1280, 320].map((width) => ({ theme, width })),
  );
  test.each(looks)(
    'the charts by group of a workbook look right in $theme, $width',
    async ({ theme, width }) => {
      const { page, context, faults } = await openPage(browser, { width, height: 900 });
      const person = localPeople.find(({ name }) => name === 'Rosalind Ferreira')?.id ?? '';
      const subPage = `schools/${schoolIds.quayside}/figures`;
      const query = new URLSearchParams({ person, theme, context: 'personal', subPage });
      await page.goto(`${product.origin}/local/teams/?${query}`);
      const { tab } = new TeamsClient(page, product.origin);
      for (const group of ['Girls', 'SEN support', 'Free school meals', 'Has a social worker'])
        await tab.getByText(group, { exact: true }).first().waitFor();
      await page.setViewportSize({ width, height: 4500 });
      await page.screenshot({ path: join(pictures, `layouts-charts-${theme}-${width}.png`) });
      expect(await accessFaults(page)).toEqual([]);
      expect(await sideways(page)).toBeLessThanOrEqual(0);
      await context.close();
      expect(faults).toEqual([]);
    },
  );
});
