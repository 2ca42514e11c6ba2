import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openBrowser, openPage, type WatchedPage } from './support/browser.ts';
import { TeamsClient } from './support/client.ts';
import { type Product, startProduct } from './support/product.ts';

const upns = ['K839400125001', 'L837410024017', 'P207000016049'];
const sums = `UPN,Surname,Forename,Sessions possible,Sessions attended,Authorised,Unauthorised
${upns.map((upn, at) => `${upn},Abara${at},Rowan,100,${95 - 20 * at},${5 + 10 * at},${10 * at}`).join('\n')}
`;
/** Headings that no alias table knows, though the columns hold UPNs. */
const strange = (day: string) => `Term report
Ref no,Family,Given,When,Half of day,What happened
${upns.flatMap((upn) => ['AM', 'PM'].map((half) => `${upn},Abara,Rowan,${day},${half},${half === 'AM' ? '/' : 'O'}`)).join('\n')}
`;

/** A browser writes each refused request to its console, and each connection that was cut; nothing else may stand there. */
const told = /the server responded with a status of 4(00|04|09|10|12|22)|net::ERR_/;

const orderFault = (origin: string, order: object) =>
  fetch(`${origin}/local/faults`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(order),
  });

// One walk; each step starts from what the last one left.
describe('registers of several schools, as an Attendance Support Worker adds them', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'graduated-response-imports-'));
  const example = (school: string, to: string) => join(dataDir, 'registers', `${school}-to-${to}.csv`);
  const saltern = (to: string) => example('saltern-lane-primary-school', to);
  let product: Product;
  let browser: Browser;
  let watched: WatchedPage;
  let client: TeamsClient;

  const fileOf = (name: string, content: string) => {
    const file = join(dataDir, name);
    writeFileSync(file, content);
    return file;
  };
  const main = () => client.tab.getByRole('main');
  const button = (name: string | RegExp) => client.tab.getByRole('button', { name });
  const heading = (name: string | RegExp) => client.tab.getByRole('heading', { name });
  const entry = (name: string) =>
    client.tab
      .getByRole('region', { name: /^Saved for/ })
      .getByRole('listitem')
      .filter({ has: client.tab.getByRole('heading', { name, exact: true }) });

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(dataDir), openBrowser()]);
    watched = await openPage(browser);
    client = new TeamsClient(watched.page, product.origin);
    await client.openAs('Tom Aldridge');
    await client.goTo('Registers');
  });

  afterAll(async () => {
    await browser?.close();
    await product?.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  beforeEach(() => () => {
    expect(watched.faults.filter((fault) => !told.test(fault))).toEqual([]);
    watched.faults.length = 0;
  });

  test('several files at once each go their own way, and those without cautions are saved together', async () => {
    const thornley = example('thornley-all-through-academy', '2026-10-23');
    await client.chooseFiles(
      saltern('2026-10-23'),
      thornley,
      fileOf('certificate.pdf', '%PDF-1.7\n1 0 obj'),
      fileOf('nobody.csv', sums),
    );
    await client
      .fileCard('certificate.pdf')
      .getByText(/^This is a PDF/)
      .waitFor();
    await client.fileCard('nobody.csv').getByText('does not say which school').waitFor();
    await button('Save the 2 files without cautions').click({ timeout: 60_000 });
    const dialog = client.tab.getByRole('alertdialog');
    await dialog.waitFor();
    const listed = await dialog.innerText();
    expect(listed).toMatch(/Saltern Lane Primary School[\s\S]*Thornley All-Through Academy/);
    expect(listed).toMatch(/2 September 2026 to 23 October 2026/);
    await dialog.getByRole('button', { name: 'Save 2 files' }).click();
    for (const name of [
      'saltern-lane-primary-school-to-2026-10-23.csv',
      'thornley-all-through-academy-to-2026-10-23.csv',
    ])
      await client
        .fileCard(name)
        .getByText(/^Saved\. Figures up to 23 October 2026/)
        .waitFor({ timeout: 60_000 });
  });

  test('files stay on the list while other pages are looked at', async () => {
    await client.goTo('Caseload');
    await client.goTo('Registers');
    expect(await main().innerText()).toMatch(
      /2 files not saved yet: 1 waits for you, 1 cannot be read\. 2 files saved\./,
    );
    await client
      .fileCard('certificate.pdf')
      .getByRole('button', { name: /^Remove/ })
      .click();
    await button('Take saved files off the list').click();
    expect(await main().innerText()).toMatch(/1 file not saved yet: 1 waits for you\./);
  });

  test('sums wait for their school and for the dates that they cover', async () => {
    const card = client.fileCard('nobody.csv');
    await card.getByLabel('School of nobody.csv').selectOption({ label: 'The Lantern School' });
    await heading('Check the register').waitFor();
    expect(await button('Save this register').count()).toBe(0);
    await client.tab.getByLabel('First day').fill('2026-09-02');
    await button('Use these dates').click();
    await client.tab.getByText('Give the last day').waitFor();
    await client.tab.getByLabel('Last day').fill('2026-10-23');
    await button('Use these dates').click();
    await client.tab.getByText('2 September 2026 to 23 October 2026').first().waitFor();
    await client.saveRegister();
    expect(await main().innerText()).toMatch(/The Lantern School has 2 pupils on the caseload/);
    await button('Add another register').click();
  });

  test('headings that nobody knows are explained once, and known from then on', async () => {
    await client.chooseFiles(fileOf('strange.csv', strange('04/11/2026')));
    await client
      .fileCard('strange.csv')
      .getByLabel('School of strange.csv')
      .selectOption({ label: 'Quayside Academy' });
    await heading('What do the columns hold?').waitFor();
    const holds = (title: string) => client.tab.getByLabel(`It holds: ${title}`);
    for (const [title, guess] of [
      ['Ref no', 'upn'],
      ['When', 'date'],
      ['Half of day', 'session'],
      ['What happened', 'mark'],
    ] as const)
      expect(await holds(title).inputValue()).toBe(guess);
    await holds('What happened').selectOption('');
    await client.tab.getByText('Still needed for a list of marks: mark.').waitFor();
    await button('Check the file again').click();
    await client.tab
      .getByRole('alert')
      .getByText(/not enough to read this file/)
      .waitFor();
    expect(await holds('When').inputValue()).toBe('date');
    await holds('Family').selectOption('surname');
    await holds('What happened').selectOption('mark');
    await client.tab.getByText('That is enough for a list of marks.').waitFor();
    await button('Check the file again').click();
    await heading('Check the register').waitFor();
    await client.saveRegister();
    await button('Add another register').click();

    await client.chooseFiles(fileOf('strange-again.csv', strange('05/11/2026')));
    await client
      .fileCard('strange-again.csv')
      .getByLabel(/^School/)
      .selectOption({ label: 'Quayside Academy' });
    await heading('Check the register').waitFor();
    expect(await main().innerText()).toMatch(/the way that somebody at this school explained/);
    await button('Change how it is read').click();
    await heading('What do the columns hold?').waitFor();
    expect(await holds('What happened').inputValue()).toBe('mark');
    await button('Leave it as it was').click();
    await heading('Check the register').waitFor();
    await button('Remove this file').click();
  });

  test('a new file shows what it changes, and can be undone', async () => {
    await client.addRegister(saltern('2026-11-20'));
    await heading('Before and after').waitFor();
    await client.tab.getByText('Changed by more than 2 percentage points').click();
    await client.tab
      .getByRole('region', { name: 'Changed by more than 2 percentage points' })
      .getByRole('row')
      .nth(1)
      .waitFor();
    await client.saveRegister();
    await button('Undo').click();
    const dialog = client.tab.getByRole('alertdialog');
    expect(await dialog.innerText()).toMatch(
      /go back to saltern-lane-primary-school-to-2026-10-23\.csv, up to 23 October 2026/,
    );
    await dialog.getByRole('button', { name: 'Undo this import' }).click();
    await client.tab.getByText(/is undone\. The figures rest on .*2026-10-23\.csv again/).waitFor();
    await button('Add another register').click();
    await client.chooseSchool('Saltern Lane Primary School');
    await entry('saltern-lane-primary-school-to-2026-10-23.csv')
      .getByText('The figures rest on this file')
      .waitFor();
    await entry('saltern-lane-primary-school-to-2026-11-20.csv')
      .getByText(/^Undone by Tom Aldridge/)
      .waitFor();
  });

  test('the same file again would change nothing', async () => {
    await client.chooseFiles(saltern('2026-10-23'));
    await heading('This file is saved already').waitFor();
    expect(await button('Save this register').count()).toBe(0);
    await button('Remove this file').click();
  });

  test('every row that is not used can be taken away, with its line, column, value and reason', async () => {
    const rows = Array.from(
      { length: 700 },
      (_, at) => `A839400125001,Abara,Rowan,04/11/2026,AM,${at % 2 ? '/' : 'O'}`,
    );
    const file = fileOf(
      'lantern-faulty.csv',
      `UPN,Surname,Forename,Date,Session,Mark\n${upns[0]},Abara,Rowan,04/11/2026,AM,/\n${rows.join('\n')}\n`,
    );
    await client.chooseFiles(file);
    await client
      .fileCard('lantern-faulty.csv')
      .getByLabel(/^School/)
      .selectOption({ label: 'The Lantern School' });
    await heading('Check the register').waitFor();
    await client.tab.getByText('The first 500 of 700 are shown.').waitFor();
    const waiting = watched.page.waitForEvent('download');
    await button('Download all of them as CSV').click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe('rows-to-look-at-lantern-faulty.csv');
    const csv = readFileSync(await download.path(), 'utf8');
    expect(csv.match(/A839400125001/g)?.length).toBeGreaterThanOrEqual(700);
    expect(csv).toMatch(/\b702\b/);
    await button('Remove this file').click();
  });

  test('a save that was cut off leaves the old figures, and is gone on with', async () => {
    await client.chooseFiles(saltern('2026-11-20'));
    await heading('Check the register').waitFor();
    await orderFault(product.origin, { match: '$batch', fault: 'slow', seconds: 120, times: 'always' });
    await button('Save this register').click();
    await client.tab
      .getByText(/^Writing the caseload|^Saving/)
      .first()
      .waitFor();
    await watched.page.waitForTimeout(2_000);
    const port = new URL(product.origin).port;
    await product.stop('SIGKILL');
    await client.tab.getByRole('alert').waitFor();
    product = await startProduct(dataDir, { PORT: port });
    await client.openAs('Tom Aldridge');
    await client.goTo('Caseload');
    await client.chooseSchool('Saltern Lane Primary School');
    await client.tab.getByText('23 October 2026').first().waitFor();
    await client.goTo('Registers');
    const half = entry('saltern-lane-primary-school-to-2026-11-20.csv').filter({ hasText: 'Not finished' });
    await half.getByText(/Tom Aldridge began to save it .* The old figures still stand/).waitFor();
    await half.getByRole('button', { name: /^Go on with it/ }).click();
    await client.tab
      .getByText(/is saved\. The figures go up to 20 November 2026/)
      .waitFor({ timeout: 60_000 });
    await client.goTo('Caseload');
    await client.tab.getByText('20 November 2026').first().waitFor();
  });

  test('a file that the server no longer holds is sent again by itself', async () => {
    await client.goTo('Registers');
    await client.chooseFiles(saltern('2026-10-23'));
    await heading('Before you save').waitFor();
    expect(await main().innerText()).toMatch(/Figures from after then would be lost/);
    const port = new URL(product.origin).port;
    await product.stop();
    product = await startProduct(dataDir, { PORT: port });
    await client.saveRegister();
    await button('Add another register').click();
  });

  test('sending is shown, stopped, and begun again', async () => {
    const network = await watched.context.newCDPSession(watched.page);
    const conditions = { offline: false, latency: 0, downloadThroughput: -1 };
    await network.send('Network.enable');
    await network.send('Network.emulateNetworkConditions', { ...conditions, uploadThroughput: 60_000 });
    const row = `${upns[0]},Abara,Rowan,04/11/2026,AM,/\n`;
    const lines = Array.from({ length: 40_000 }, (_, at) => row.replace('Rowan', `Rowan${at}`)).join('');
    const file = fileOf(
      'saltern-lane-primary-school-long.csv',
      `UPN,Surname,Forename,Date,Session,Mark\n${lines}`,
    );
    await client.chooseFiles(file);
    const card = client.fileCard('saltern-lane-primary-school-long.csv');
    await card.getByText(/^Sending the file, [1-9]\d?%/).waitFor();
    await card.getByRole('button', { name: /^Cancel/ }).click();
    await card.getByText('Stopped. Nothing was saved.').waitFor();
    await network.send('Network.emulateNetworkConditions', { ...conditions, uploadThroughput: -1 });
    await card.getByRole('button', { name: /^Try again/ }).click();
    await heading('Check the register').waitFor({ timeout: 60_000 });
    await button('Remove this file').click();
  });

  test('twenty files at once are all seen to', async () => {
    const files = Array.from({ length: 20 }, (_, at) =>
      fileOf(`lantern-school-week-${at + 1}.csv`, sums.replaceAll('Rowan', `Rowan${at}`)),
    );
    await client.chooseFiles(...files);
    const cards = client.tab.getByRole('region', { name: 'Files to save' }).getByRole('listitem');
    await expect.poll(() => cards.count()).toBe(20);
    await expect.poll(() => cards.filter({ hasText: /Choose a school|Say which dates/ }).count()).toBe(20);
  });
});
