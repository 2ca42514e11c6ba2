import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { localPeople } from '../../src/local/people.ts';
import { openBrowser, openPage, type WatchedPage } from './support/browser.ts';
import { TeamsClient } from './support/client.ts';
import { type Product, startProduct } from './support/product.ts';

const pupils = ['K839400125001', 'L837410024017'];
const good = pupils.map((upn) => `${upn},04/11/2026,AM,/\n${upn},04/11/2026,PM,O`).join('\n');
const faulty = `UPN,Date,Session,Mark
${good}
A839400125001,04/11/2026,AM,/
${pupils[0]},31/11/2026,AM,/
${pupils[0]},05/11/2026,AM,ZZ
${pupils[0]},04/11/2026,AM,O
`;

/** A browser writes each refused request to its console; nothing else may stand there. */
const refusal = /the server responded with a status of 4(00|04|13|15|22)/;

describe('files that are not as they should be', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'graduated-response-registers-'));
  let product: Product;
  let browser: Browser;
  let watched: WatchedPage;
  let client: TeamsClient;

  const fileOf = (name: string, content: string) => {
    const file = join(dataDir, name);
    writeFileSync(file, content);
    return file;
  };

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(dataDir), openBrowser()]);
    watched = await openPage(browser);
    client = new TeamsClient(watched.page, product.origin);
  });

  afterAll(async () => {
    await browser?.close();
    await product?.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  // Opened again each time: files that were not saved stay on the list while other pages are looked at.
  beforeEach(async () => {
    await client.openAs('Harpreet Sandhu');
    await client.goTo('Registers');
  });

  test('each row that is not used is listed with its line, column, value and reason, and can be taken away', async () => {
    await client.chooseFiles(fileOf('faulty.csv', faulty));
    await client.tab.getByRole('heading', { name: 'Check the register' }).waitFor();
    const page = await client.tab.getByRole('main').innerText();
    expect(page).toMatch(/4 of 8/);
    for (const told of ['A839400125001', '31/11/2026', 'ZZ']) expect(page).toContain(told);
    for (const line of ['6', '7', '8', '9']) {
      await client.tab.getByRole('row', { name: new RegExp(`^${line}\\b`) }).waitFor();
    }
    mkdirSync('test/e2e/screenshots', { recursive: true });
    await watched.page.screenshot({ path: 'test/e2e/screenshots/rejections.png', fullPage: true });
    const download = watched.page.waitForEvent('download');
    await client.tab.getByRole('button', { name: 'Download all of them as CSV' }).click();
    const csv = readFileSync(await (await download).path(), 'utf8');
    for (const told of ['A839400125001', '31/11/2026', 'ZZ']) expect(csv).toContain(told);
    expect(watched.faults).toEqual([]);
  });

  test.each([
    ['a PDF', 'certificate.pdf', '%PDF-1.7\n%âãÏÓ\n1 0 obj'],
    ['a class snapshot', 'snapshot.csv', 'Time,Lesson/Event,Teacher,Marks\n09:00,7A/En,Mr Reed,28/30\n'],
    ['an empty file', 'empty.csv', ''],
  ])('%s is refused with what to do instead, and nothing is saved', async (_, name, content) => {
    await client.chooseFiles(fileOf(name, content));
    const alert = client.tab.getByRole('alert');
    await alert.waitFor();
    expect((await alert.innerText()).split(' ').length).toBeGreaterThan(6);
    await client.goTo('Caseload');
    await client.tab.getByRole('heading', { name: 'No register yet' }).waitFor();
    expect(watched.faults.filter((fault) => !refusal.test(fault))).toEqual([]);
    watched.faults.length = 0;
  });

  test('the page of another school says that it is not there', async () => {
    const other = localPeople.find(({ name }) => name === 'Adaeze Okonkwo')?.schools[0];
    const person = localPeople.find(({ name }) => name === 'Harpreet Sandhu')?.id;
    for (const subPage of [`caseload/${other}`, `registers/${other}`, 'pupils/nobody']) {
      await watched.page.goto(
        `${product.origin}/local/teams/?person=${person}&subPage=${encodeURIComponent(subPage)}`,
      );
      await client.tab.getByRole('heading', { level: 1 }).waitFor();
      await expect
        .poll(() => client.tab.getByRole('main').innerText(), { timeout: 10_000 })
        .toMatch(/could not find|not one of|cannot/i);
      expect(await client.tab.getByRole('main').innerText()).not.toMatch(/Harrowmere High/);
    }
    expect(watched.faults.filter((fault) => !refusal.test(fault))).toEqual([]);
    watched.faults.length = 0;
  });
});
