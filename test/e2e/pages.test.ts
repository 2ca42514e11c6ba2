import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { localPeople } from '../../src/local/people.ts';
import { accessFaults, sideways } from './support/access.ts';
import { openBrowser, openPage } from './support/browser.ts';
import { TeamsClient } from './support/client.ts';
import { type Product, startProduct } from './support/product.ts';

const person = localPeople.find(({ name }) => name === 'Harpreet Sandhu');
const widths = { wide: { width: 1280, height: 900 }, narrow: { width: 320, height: 700 } };
const pictures = 'test/e2e/screenshots';

describe('every page, in every theme, wide and narrow', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'graduated-response-pages-'));
  let product: Product;
  let browser: Browser;

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    [product, browser] = await Promise.all([startProduct(dataDir), openBrowser()]);
    const { page, context } = await openPage(browser);
    const client = new TeamsClient(page, product.origin);
    await client.openAs('Harpreet Sandhu');
    await client.goTo('Registers');
    for (const to of ['2026-10-23', '2026-11-20']) {
      await client.addRegister(join(dataDir, 'registers', `saltern-lane-primary-school-to-${to}.csv`));
      await client.saveRegister();
      await client.tab.getByRole('button', { name: 'Add another register' }).click();
    }
    await client.say('which code for a dentist appointment?');
    await client.say('book a drop-in');
    await context.close();
  });

  afterAll(async () => {
    await browser?.close();
    await product?.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const themes = ['default', 'dark', 'contrast'];
  const cases = Object.keys(widths).flatMap((width) => themes.map((theme) => ({ width, theme })));

  test.each(cases)('$theme, $width', async ({ width, theme }) => {
    const { page, context, faults } = await openPage(browser, widths[width as keyof typeof widths]);
    const client = new TeamsClient(page, product.origin);
    const open = async (subPage: string, context = 'personal') => {
      const query = new URLSearchParams({ person: person?.id ?? '', theme, context, subPage });
      await page.goto(`${product.origin}/local/teams/?${query}`);
      await client.tab.getByRole('heading', { level: 1 }).waitFor();
    };
    const look = async (name: string) => {
      await page.waitForLoadState('networkidle');
      await page.screenshot({ path: join(pictures, `${name}-${theme}-${width}.png`) });
      expect(await accessFaults(page), name).toEqual([]);
      expect(await sideways(page), `${name} scrolls sideways`).toBeLessThanOrEqual(0);
    };
    await open('caseload');
    await client.tab.getByRole('row').nth(1).waitFor();
    await look('caseload');
    await client.tab.getByText('How these figures are worked out').click();
    await client.tab.getByRole('link', { name: /Working together/ }).waitFor();
    await look('caseload-explained');
    await client.tab.getByRole('row').nth(1).getByRole('link').click();
    await client.tab.getByRole('heading', { name: 'Overview' }).waitFor();
    await look('pupil');
    await client.goTo('Figures');
    await client.tab.getByRole('heading', { name: 'The marks, week by week' }).waitFor();
    await look('pupil-figures');
    for (const name of ['registers', 'toolkit', 'codes', 'meetings']) {
      await open(name);
      await look(name);
    }
    await client.tab
      .getByRole('button', { name: /^Book a place/ })
      .first()
      .click();
    await client.tab.getByRole('dialog').waitFor();
    await look('booking');
    await open('meetings', 'meeting');
    await look('side-panel');
    await context.close();
    expect(faults).toEqual([]);
  });

  test('outside Teams the tab says how to open it, within three seconds', async () => {
    const { page, context, faults } = await openPage(browser, widths.narrow);
    await page.goto(`${product.origin}/tab/`);
    const heading = page.getByRole('heading', { level: 1 });
    await heading.waitFor({ timeout: 3500 });
    expect(await page.getByRole('main').innerText()).toMatch(/Teams/);
    await page.screenshot({ path: join(pictures, 'outside-teams.png') });
    await context.close();
    expect(faults).toEqual([]);
  });
});
