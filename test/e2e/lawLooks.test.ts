import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessFaults, sideways } from './support/access.ts';
import { openBrowser, openPage } from './support/browser.ts';
import { TeamsClient } from './support/client.ts';
import { addressOf, answer, workOut } from './support/lawPages.ts';
import { type Product, startProduct } from './support/product.ts';

const widths = { wide: { width: 1280, height: 900 }, narrow: { width: 320, height: 700 } };
const pictures = 'test/e2e/screenshots';

describe('how the law looks', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'graduated-response-law-looks-'));
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

  const cases = (['default', 'dark', 'contrast'] as const).flatMap((theme) =>
    (['wide', 'narrow'] as const).map((width) => ({ theme, width })),
  );

  test.each(cases)('$theme, $width', async ({ theme, width }) => {
    const { page, context, faults } = await openPage(browser, widths[width]);
    const { tab } = new TeamsClient(page, product.origin);
    const open = async (subPage: string) => {
      await page.goto(addressOf(product.origin, subPage, theme));
      await tab.getByRole('heading', { level: 1 }).waitFor();
    };
    const look = async (name: string) => {
      await page.waitForLoadState('networkidle');
      await page.screenshot({ path: join(pictures, `law-${name}-${theme}-${width}.png`) });
      expect(await accessFaults(page), name).toEqual([]);
      expect(await sideways(page), `${name} scrolls sideways`).toBeLessThanOrEqual(0);
    };
    await open('law');
    await tab.locator('summary', { hasText: 'The national threshold' }).click();
    await look('page');
    await open('law/threshold');
    await look('entry');
    await open('law/flow');
    await answer(tab, ['Yes', 'Yes', 'Yes']);
    await look('flow');
    await answer(tab, ['One']);
    await look('outcome');
    await open('law/checklist');
    await tab.getByRole('radio').last().check();
    await tab.getByRole('checkbox').nth(1).check();
    await look('checklist');
    await open('law/calculators/penalty-notice');
    await tab.getByRole('radio').last().check();
    await workOut(tab, { 'When did the parent receive the notice?': 'x' });
    await look('faults');
    await workOut(tab, {
      'When did the parent receive the notice?': '1/10/2026',
      'When were the earlier notices issued?': '1/9/2025',
    });
    await look('notice');
    await open('law/calculators/notice-to-improve');
    await tab.getByRole('radio', { name: '6' }).check();
    await workOut(tab, { 'When does the period start?': '14 October 2026' });
    await look('improve');
    await context.close();
    expect(faults).toEqual([]);
  });

  test('the flow prints as a picture, in light colours and without its buttons', async () => {
    const { page, context, faults } = await openPage(browser);
    const { tab } = new TeamsClient(page, product.origin);
    await page.goto(addressOf(product.origin, 'law/flow', 'dark'));
    await answer(tab, ['Yes', 'Yes', 'Yes', 'One']);
    const frame = page.frames().at(-1);
    await frame?.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', 'yes');
    });
    await tab.getByRole('button', { name: 'Print' }).click();
    await tab.locator('body[data-printed=yes]').waitFor();
    await frame?.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    expect(await tab.locator('.app').getAttribute('data-theme')).toBe('light');
    expect(await tab.getByRole('button').count()).toBe(0);
    expect(await tab.getByRole('heading', { name: 'The whole picture' }).isVisible()).toBe(true);
    expect(await tab.getByRole('main').innerText()).toMatch(/Your answers[\s\S]*Passed over/);
    await page.screenshot({ path: join(pictures, 'law-print.png') });
    await frame?.evaluate(() => dispatchEvent(new Event('afterprint')));
    await context.close();
    expect(faults).toEqual([]);
  });
});
