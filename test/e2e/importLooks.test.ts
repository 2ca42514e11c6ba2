import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { localPeople } from '../../src/local/people.ts';
import { localSchools } from '../../src/local/schools.ts';
import { accessFaults, sideways } from './support/access.ts';
import { openBrowser, openPage } from './support/browser.ts';
import { TeamsClient } from './support/client.ts';
import { openOnPhone } from './support/phone.ts';
import { type Product, startProduct } from './support/product.ts';

const pictures = 'test/e2e/screenshots';
const widths = { 1280: { width: 1280, height: 900 }, 320: { width: 320, height: 700 } } as const;
const saltern = localSchools.find(({ name }) => name === 'Saltern Lane Primary School')?.id;
const tom = localPeople.find(({ name }) => name === 'Tom Aldridge')?.id ?? '';
const strange = `Ref no,Family,Given,When,Half of day,What happened,04/11/2026
K839400125001,Abara,Rowan,04/11/2026,AM,/,x
L837410024017,Osei,Ama,04/11/2026,AM,O,x
P207000016049,Llewellyn-Featherstonehaugh,Annabel,04/11/2026,PM,/,x
`;
const sums = `UPN,Surname,Forename,Sessions possible,Sessions attended,Authorised,Unauthorised,% attendance
K839400125001,Abara,Rowan,100,85,10,5,90.0
L837410024017,Osei,Ama,100,97,3,0,97.0
A839400125001,Nobody,Noel,100,97,3,0,97.0
`;
const refusal = /the server responded with a status of 4(09|22)/;

describe('an import, in every theme, wide and narrow', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'graduated-response-import-looks-'));
  const example = (to: string) => join(dataDir, 'registers', `saltern-lane-primary-school-to-${to}.csv`);
  let product: Product;
  let browser: Browser;

  const fileOf = (name: string, content: string) => {
    writeFileSync(join(dataDir, name), content);
    return join(dataDir, name);
  };
  const slow = (seconds: number) =>
    fetch(`${product.origin}/local/faults`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ match: '$batch', fault: 'slow', seconds }),
    });

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    [product, browser] = await Promise.all([startProduct(dataDir), openBrowser()]);
    const { page, context } = await openPage(browser);
    const client = new TeamsClient(page, product.origin);
    await client.openAs('Tom Aldridge');
    await client.goTo('Registers');
    await client.addRegister(example('2026-10-23'));
    await client.saveRegister();
    await context.close();
  });

  afterAll(async () => {
    await browser?.close();
    await product?.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const cases = ([1280, 320] as const).flatMap((width) =>
    ['default', 'dark', 'contrast'].map((theme) => ({ width, theme })),
  );

  test.each(cases)('$theme, $width', async ({ width, theme }) => {
    const { page, context, faults } = await openPage(browser, widths[width]);
    const client = new TeamsClient(page, product.origin);
    const button = (name: string | RegExp) => client.tab.getByRole('button', { name });
    const heading = (name: string) => client.tab.getByRole('heading', { name });
    const back = async () => {
      await button('Back to all files').click();
      await heading('Files to save').waitFor();
    };
    const look = async (name: string) => {
      await page.waitForLoadState('networkidle');
      const { width, height } = widths[page.viewportSize()?.width === 320 ? 320 : 1280];
      const inside = await page
        .frames()
        .at(-1)
        ?.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewportSize({ width, height: Math.min(5000, (inside ?? height) + 200) });
      await page.screenshot({ path: join(pictures, `import-${name}-${theme}-${width}.png`) });
      await page.setViewportSize({ width, height });
      expect(await accessFaults(page), name).toEqual([]);
      expect(await sideways(page), `${name} scrolls sideways`).toBeLessThanOrEqual(0);
    };
    await page.goto(
      `${product.origin}/local/teams/?person=${tom}&theme=${theme}&subPage=registers/${saltern}`,
    );
    await client.tab.getByRole('heading', { level: 1 }).waitFor();
    await heading('Saved for Saltern Lane Primary School').waitFor();
    await client.tab.getByText('The figures rest on this file').waitFor();
    await look('history');

    await client.chooseFiles(
      example('2026-11-20'),
      fileOf('strange.csv', strange),
      fileOf('sums-of-the-autumn-term.csv', sums),
      fileOf('certificate.pdf', '%PDF-1.7'),
    );
    await client
      .fileCard('certificate.pdf')
      .getByText(/^This is a PDF/)
      .waitFor();
    await client
      .fileCard('strange.csv')
      .getByLabel(/^School/)
      .waitFor();
    await client
      .fileCard('sums-of-the-autumn-term.csv')
      .getByLabel(/^School/)
      .waitFor();
    await button(/^Check the figures/).waitFor();
    await look('queue');
    for (const name of ['strange.csv', 'sums-of-the-autumn-term.csv'])
      await client
        .fileCard(name)
        .getByLabel(/^School/)
        .selectOption({ label: 'Quayside Academy' });
    await button(/^Say what the columns hold of strange/).click();
    await heading('What do the columns hold?').waitFor();
    await client.tab.getByLabel('It holds: When').selectOption('date');
    await look('mapping');
    await back();
    await button(/^Say which dates it covers/).click();
    await button('Use these dates').click();
    await client.tab.getByText('Give the last day').waitFor();
    await look('sums');
    await back();
    await button(/^Check the figures/).click();
    await heading('Before and after').waitFor();
    await client.tab.getByText('Changed by more than 2 percentage points').click();
    await look('preview');
    await slow(6);
    await button('Save this register').click();
    await heading('Saving saltern-lane-primary-school-to-2026-11-20.csv').waitFor();
    await page.screenshot({ path: join(pictures, `import-progress-${theme}-${width}.png`) });
    expect(await accessFaults(page), 'progress').toEqual([]);
    await heading('The register is saved').waitFor({ timeout: 60_000 });
    await look('saved');
    // So that the next theme starts from the same figures.
    await button('Undo').click();
    const dialog = client.tab.getByRole('alertdialog');
    await dialog.getByRole('button', { name: 'Undo this import' }).waitFor();
    await page.waitForTimeout(400);
    await page.screenshot({ path: join(pictures, `import-undo-${theme}-${width}.png`) });
    await dialog.getByRole('button', { name: 'Undo this import' }).click();
    await client.tab.getByText(/is undone\./).waitFor();
    await context.close();
    expect(faults.filter((fault) => !refusal.test(fault))).toEqual([]);
  });

  test('a preview on paper is light, shows every part, and has no buttons', async () => {
    const { page, context, faults } = await openPage(browser, widths[1280]);
    await openOnPhone(page, 'registers', { origin: product.origin, person: tom, theme: 'dark' });
    await page.locator('input[type=file]').setInputFiles(example('2026-11-20'));
    await page.getByRole('heading', { name: 'Before and after' }).waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.screenshot({ path: join(pictures, 'import-print.png'), fullPage: true });
    expect(await page.getByRole('button').count()).toBe(0);
    expect(
      await page
        .getByRole('region', { name: /^Changed by more/ })
        .getByRole('row')
        .count(),
    ).toBeGreaterThan(100);
    const paper = await page.locator('.app').evaluate((app) => getComputedStyle(app).backgroundColor);
    expect(paper).toBe('rgb(255, 255, 255)');
    await context.close();
    expect(faults).toEqual([]);
  });
});
