import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { localPeople } from '../../src/local/people.ts';
import { accessFaults, sideways } from './support/access.ts';
import { openBrowser, openPage } from './support/browser.ts';
import { TeamsClient } from './support/client.ts';
import { paperOf, printed } from './support/pdf.ts';
import { openOnPhone } from './support/phone.ts';
import { type Product, startProduct } from './support/product.ts';

// A reader: the codes are for everyone who is signed in.
const reader = localPeople.find(({ role }) => role === 'reader');
const person = reader?.id ?? '';
const pictures = 'test/e2e/screenshots';
const themes = ['default', 'dark', 'contrast'];
const widths = { wide: { width: 1280, height: 900 }, narrow: { width: 320, height: 700 } };

describe('the codes', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'graduated-response-codes-'));
  let product: Product;
  let browser: Browser;

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    [product, browser] = await Promise.all([startProduct(dataDir), openBrowser()]);
  });

  afterAll(async () => {
    await browser?.close();
    await product?.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const openIn = async (subPage: string) => {
    const opened = await openPage(browser);
    await opened.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const query = new URLSearchParams({ person, theme: 'default', context: 'personal', subPage });
    await opened.page.goto(`${product.origin}/local/teams/?${query}`);
    const { tab } = new TeamsClient(opened.page, product.origin);
    await tab.getByRole('heading', { level: 1 }).waitFor();
    return { ...opened, tab };
  };

  test('are searched by what happened, and narrowed to a class', async () => {
    const { tab, context, faults } = await openIn('codes');
    await tab.getByText('38 codes', { exact: true }).waitFor();
    await tab.getByLabel('Search codes').fill('dentist');
    await tab.getByText('1 code', { exact: true }).waitFor();
    await tab
      .getByText('Not I, because the pupil is at an appointment, and not too ill to attend.')
      .waitFor();
    await tab.getByLabel('Search codes').fill('');
    await tab.getByLabel('Counts as').selectOption({ label: 'Unauthorised absence' });
    await tab.getByText('4 codes', { exact: true }).waitFor();
    expect(await tab.locator('summary').allInnerTexts()).toEqual([
      expect.stringMatching(/^G\s/),
      expect.stringMatching(/^N\s/),
      expect.stringMatching(/^O\s/),
      expect.stringMatching(/^U\s/),
    ]);
    await tab.getByLabel('Counts as').selectOption({ label: 'No longer used' });
    await tab.locator('summary', { hasText: 'Agreed family holiday' }).click();
    const open = tab.locator('details[open]');
    await open.getByText('It could be used until 18 August 2024.').waitFor();
    await open.getByRole('heading', { name: 'What replaced it' }).waitFor();
    await context.close();
    expect(faults).toEqual([]);
  });

  test('go by keyboard: arrows from code to code, Enter to open', async () => {
    const { page, tab, context, faults } = await openIn('codes');
    const lines = tab.locator('summary');
    await lines.first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await tab.locator('details[open] summary').innerText()).toMatch(/^L\s/);
    await page.keyboard.press('End');
    expect(await tab.locator('summary:focus').innerText()).toMatch(/^F\s/);
    await context.close();
    expect(faults).toEqual([]);
  });

  test('have links of their own, to send and to follow', async () => {
    const { page, tab, context, faults } = await openIn('codes/y3');
    const open = tab.locator('details[open]');
    expect(await open.locator('summary').innerText()).toMatch(/^Y3\s/);
    expect(await tab.locator('summary:focus').innerText()).toMatch(/^Y3\s/);
    await open.getByRole('button', { name: 'Copy link to Y3' }).click();
    await open.getByText('Copied', { exact: true }).waitFor();
    const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
    expect(link.host).toBe('teams.microsoft.com');
    expect(link.pathname).toMatch(/^\/l\/entity\/[^/]+\/attendance$/);
    expect(JSON.parse(link.searchParams.get('context') ?? '')).toEqual({ subEntityId: 'codes/Y3' });
    expect(link.searchParams.get('webUrl')).toBe(`${product.origin}/tab/codes/Y3`);
    await open.getByRole('link', { name: '#', exact: true }).click();
    await tab.locator('summary:focus', { hasText: 'planned whole-school closure' }).waitFor();
    await context.close();
    expect(faults).toEqual([]);
  });

  test('say so where a link names none', async () => {
    const { tab, context, faults } = await openIn('codes/ZZ');
    await tab.getByText('There is no attendance code ZZ.').waitFor();
    await context.close();
    expect(faults).toEqual([]);
  });

  const cases = themes.flatMap((theme) => (['wide', 'narrow'] as const).map((width) => ({ theme, width })));

  test.each(cases)('read and print well: $theme, $width', async ({ theme, width }) => {
    const { page, context, faults } = await openPage(browser, widths[width]);
    await openOnPhone(page, 'codes/N', { origin: product.origin, person, theme });
    await page.locator('details[open]').waitFor();
    await page.screenshot({ path: join(pictures, `code-${theme}-${width}.png`) });
    expect(await accessFaults(page)).toEqual([]);
    expect(await sideways(page)).toBeLessThanOrEqual(0);

    await page.getByRole('link', { name: /^All codes on one sheet/ }).click();
    const sheet = page.getByRole('article', { name: 'The sheet' });
    await sheet.waitFor();
    await page.screenshot({ path: join(pictures, `sheet-${theme}-${width}.png`), fullPage: true });
    expect(await accessFaults(page)).toEqual([]);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    expect(await sheet.locator('tbody th[scope=row]').count()).toBe(34);

    const pdf = await printed(page);
    writeFileSync(join(pictures, `sheet-${theme}-${width}.pdf`), pdf);
    expect(paperOf(pdf)).toEqual({ pages: 1, width: 595, height: 842 });
    await page.emulateMedia({ media: 'print' });
    const looks = await sheet.evaluate((article) =>
      [...article.querySelectorAll('h2, p, th, td, strong, span')].map((element) => {
        const { color, fontSize } = getComputedStyle(element);
        return { color, points: (Number.parseFloat(fontSize) * 72) / 96 };
      }),
    );
    expect(new Set(looks.map(({ color }) => color))).toEqual(new Set(['rgb(0, 0, 0)']));
    expect(Math.min(...looks.map(({ points }) => points))).toBeGreaterThanOrEqual(7.5);
    expect(await sheet.evaluate((article) => getComputedStyle(article).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    );
    expect(await page.getByRole('button', { name: 'Print this sheet' }).isVisible()).toBe(false);
    await context.close();
    expect(faults).toEqual([]);
  });

  test('has a button that prints, also in a frame', async () => {
    const { page, tab, context, faults } = await openIn('codes/sheet');
    const frame = page.frames().at(-1);
    await frame?.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', 'yes');
    });
    await tab.getByRole('button', { name: 'Print this sheet' }).click();
    await tab.locator('body[data-printed=yes]').waitFor();
    await context.close();
    expect(faults).toEqual([]);
  });
});
