import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { localPeople } from '../../src/local/people.ts';
import { accessFaults, sideways } from './support/access.ts';
import { openBrowser, openPage, type WatchedPage } from './support/browser.ts';
import { TeamsClient } from './support/client.ts';
import { type Product, startProduct } from './support/product.ts';

const person = localPeople.find(({ name }) => name === 'Harpreet Sandhu');
const widths = { wide: { width: 1280, height: 900 }, narrow: { width: 320, height: 700 } };
const pictures = 'test/e2e/screenshots';

/** A browser writes each failed request to its console; nothing else may stand there. */
const outage = /the server responded with a status of 503|^503 /;

describe('the toolkit', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'graduated-response-toolkit-'));
  let product: Product;
  let browser: Browser;
  let watched: WatchedPage;
  let client: TeamsClient;

  const card = (title: string) => client.tab.getByRole('listitem').filter({ hasText: title }).first();
  const star = (title: string) => client.tab.getByRole('button', { name: `Favourite: ${title}` }).first();
  const shown = () => client.tab.getByRole('status').filter({ hasText: /^\d+ approach/ });
  const open = async (subPage: string, theme = 'default') => {
    const query = new URLSearchParams({ person: person?.id ?? '', theme, context: 'personal', subPage });
    await client.page.goto(`${product.origin}/local/teams/?${query}`);
    await client.tab.getByRole('heading', { level: 1 }).waitFor();
  };
  const search = (words: string) =>
    client.tab.getByRole('searchbox', { name: 'Search the toolkit' }).fill(words);

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    [product, browser] = await Promise.all([startProduct(dataDir), openBrowser()]);
    watched = await openPage(browser);
    client = new TeamsClient(watched.page, product.origin);
    await client.openAs('Harpreet Sandhu');
    await client.goTo('Toolkit');
  });

  afterAll(async () => {
    await browser?.close();
    await product?.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  test('has every row, in stages and groups that open and close', async () => {
    await expect.poll(() => shown().innerText()).toBe('68 approaches');
    expect(await card('Late gates and lateness procedures').isVisible()).toBe(false);
    await client.tab.getByRole('button', { name: 'Open all' }).click();
    await expect.poll(() => card('Late gates and lateness procedures').isVisible()).toBe(true);
    await client.tab.getByRole('heading', { name: 'How the graduated response works' }).click();
    await client.tab.getByText('Definitions: persistent and severe absence').waitFor();
    await client.tab.getByRole('button', { name: 'Close all' }).click();
    await expect.poll(() => client.tab.getByRole('heading', { level: 3 }).count()).toBe(0);
    await client.tab.getByRole('heading', { name: 'Stage 2: Targeted support' }).click();
    await client.tab.getByRole('heading', { name: 'SEND', exact: true }).click();
    await card('Educational Psychologist team').waitFor();
  });

  test('an approach says it all, leads on, and finds the toolkit as it was', async () => {
    await card('Learning needs assessment').getByRole('link').click();
    await client.tab.getByRole('heading', { level: 1, name: 'Learning needs assessment' }).waitFor();
    const page = await client.tab.getByRole('main').innerText();
    for (const part of ['What to do', 'Who does it', 'In BCP', 'Read more', 'Source', 'Related approaches'])
      expect(page).toContain(part);
    expect(page).toContain('Compared with its sources on 26 November 2026');
    await client.tab.getByRole('link', { name: /^Next: Occupational therapy/ }).click();
    await client.tab.getByRole('heading', { level: 1, name: /^Occupational therapy/ }).waitFor();
    await client.tab.getByRole('link', { name: /^Previous: Learning needs/ }).click();
    await client.tab.getByRole('link', { name: 'Back to the toolkit' }).click();
    await card('Educational Psychologist team').waitFor();
    expect(await client.tab.getByRole('heading', { name: 'External support' }).isVisible()).toBe(true);
    expect(await card('School Nursing Team').isVisible()).toBe(false);
  });

  test('is searched by words and by barrier', async () => {
    await search('penelty notice');
    await expect.poll(() => card('Penalty notice').isVisible()).toBe(true);
    await search('PN01');
    await expect.poll(() => shown().innerText()).toBe('3 approaches');
    await search('');
    await client.tab.getByLabel('Barrier').selectOption({ label: 'Young carer' });
    await expect.poll(() => shown().innerText()).not.toBe('68 approaches');
    await card('Late gates and lateness procedures').waitFor();
    expect(await card('Behaviour support').isVisible()).toBe(false);
    await search('zzzzzz');
    await client.tab.getByRole('heading', { name: 'No approach matches' }).waitFor();
    await search('');
    await client.tab.getByLabel('Barrier').selectOption({ label: 'Any barrier' });
  });

  test('a favourite is there after a reload, and removing one can be undone', async () => {
    await client.tab.getByRole('button', { name: 'Open all' }).click();
    await star('Home visits').click();
    await star('Attendance contract').click();
    await client.tab.getByLabel('Only my favourites (2)').waitFor();
    await watched.page.waitForLoadState('networkidle');
    await open('toolkit');
    await client.tab.getByLabel('Only my favourites (2)').check();
    await expect.poll(() => shown().innerText()).toBe('4 approaches');
    await star('Home visits').click();
    await client.tab.getByText('“Home visits” is no longer a favourite.').waitFor();
    await client.tab.getByRole('button', { name: 'Undo' }).click();
    await star('Home visits').waitFor();
    await watched.page.waitForLoadState('networkidle');
    await open('toolkit/home-visits');
    expect(await client.tab.getByRole('button', { name: 'Favourite' }).getAttribute('aria-pressed')).toBe(
      'true',
    );
  });

  test('a favourite that cannot be saved goes back, and the page says so', async () => {
    await watched.page.route('**/api/me/favourites', async (route) => {
      if (route.request().method() === 'GET') await route.fallback();
      else
        await route.fulfill({
          status: 503,
          json: { code: 'busy', words: 'The service is busy. Try again in a minute.', reference: 'r-1' },
        });
    });
    await client.tab.getByRole('button', { name: 'Favourite' }).click();
    const alert = client.tab.getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toContain('The service is busy');
    expect(await client.tab.getByRole('main').innerText()).toContain('Your favourite was not saved');
    expect(await client.tab.getByRole('button', { name: 'Favourite' }).getAttribute('aria-pressed')).toBe(
      'true',
    );
    await watched.page.unroute('**/api/me/favourites');
  });

  test('a link copied from an approach opens it in Teams', async () => {
    await watched.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await client.tab.getByRole('button', { name: 'Copy a Teams link' }).click();
    await client.tab.getByText('Copied').waitFor();
    const link = new URL(await watched.page.evaluate(() => navigator.clipboard.readText()));
    const context = link.searchParams.get('context');
    const subPage = context
      ? (JSON.parse(context) as { subEntityId: string }).subEntityId
      : link.pathname.replace('/tab/', '');
    expect(subPage).toBe('toolkit/stage-2-home-visits');
    await open(subPage);
    await client.tab.getByRole('heading', { level: 1, name: 'Home visits' }).waitFor();
  });

  test('one stage is printed by itself, with everything open', async () => {
    await open('toolkit');
    const frame = watched.page.frames().at(-1);
    await frame?.evaluate(() => {
      window.print = () => undefined;
    });
    await client.tab.getByRole('button', { name: 'Print this stage: stage 3' }).click();
    await watched.page.emulateMedia({ media: 'print' });
    const paper = client.tab.locator('body');
    expect(await paper.innerText()).toContain('Stage 3: Intensive support');
    expect(await paper.innerText()).toContain('The court makes the order.');
    expect(await paper.innerText()).toContain('01202 123334');
    expect(await paper.innerText()).not.toContain('Stage 2: Targeted support');
    expect(await paper.innerText()).not.toContain('Search the toolkit');
    await watched.page.screenshot({ path: join(pictures, 'toolkit-print.png') });
    await frame?.evaluate(() => dispatchEvent(new Event('afterprint')));
    await watched.page.emulateMedia({ media: null });
    await client.tab.getByRole('heading', { name: 'Stage 2: Targeted support' }).waitFor();
    expect(await client.tab.getByText('The court makes the order.').count()).toBe(0);
  });

  test('nothing but the outage stood in the console', () => {
    expect(watched.faults.filter((fault) => !outage.test(fault))).toEqual([]);
  });

  const themes = ['default', 'dark', 'contrast'];
  const cases = Object.keys(widths).flatMap((width) => themes.map((theme) => ({ width, theme })));

  test.each(cases)('looks right in $theme, $width', async ({ width, theme }) => {
    const own = await openPage(browser, widths[width as keyof typeof widths]);
    const before = client;
    client = new TeamsClient(own.page, product.origin);
    const look = async (name: string) => {
      await own.page.waitForLoadState('networkidle');
      await own.page.screenshot({ path: join(pictures, `${name}-${theme}-${width}.png`) });
      expect(await accessFaults(own.page), name).toEqual([]);
      expect(await sideways(own.page), `${name} scrolls sideways`).toBeLessThanOrEqual(0);
    };
    await open('toolkit', theme);
    await client.tab.getByRole('button', { name: 'Open all' }).click();
    await star('Home visits').waitFor();
    await look('toolkit-open');
    await open('toolkit/stage-3-notice-to-improve', theme);
    await look('toolkit-approach');
    await own.context.close();
    client = before;
    expect(own.faults).toEqual([]);
  });
});
