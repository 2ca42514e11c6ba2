import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openBrowser, openPage, type WatchedPage } from './support/browser.ts';
import { TeamsClient } from './support/client.ts';
import { addressOf, answer, workOut } from './support/lawPages.ts';
import { type Product, startProduct } from './support/product.ts';

describe('the law', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'graduated-response-law-'));
  let product: Product;
  let browser: Browser;
  let watched: WatchedPage;
  let client: TeamsClient;

  const heading = (name: string | RegExp, level = 2) =>
    client.tab.getByRole('heading', { level, name }).first();
  const main = () => client.tab.getByRole('main').innerText();
  const copied = () => watched.page.evaluate(() => navigator.clipboard.readText());
  const focused = () =>
    client.tab.locator(':focus').evaluate((element) => element.textContent || element.getAttribute('id'));
  const open = async (subPage: string) => {
    await watched.page.goto(addressOf(product.origin, subPage));
    await heading(/./, 1).waitFor();
  };
  const copy = async (name: string) => {
    await client.tab.getByRole('button', { name }).click();
    await client.tab.getByText('Copied', { exact: true }).waitFor();
    return copied();
  };

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(dataDir), openBrowser()]);
    watched = await openPage(browser);
    await watched.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    client = new TeamsClient(watched.page, product.origin);
  });

  afterAll(async () => {
    await browser?.close();
    await product?.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  beforeEach(() => () => {
    expect(watched.faults).toEqual([]);
  });

  test('an entry is searched for, opened, and found again as the page was left', async () => {
    await client.openAs('Harpreet Sandhu');
    await client.goTo('Law');
    await client.tab.getByRole('searchbox', { name: 'Search the law' }).fill('first penalty notice 21 days');
    await client.tab
      .getByRole('link', { name: /first penalty notice/i })
      .first()
      .click();
    await heading(/first penalty notice/i, 1).waitFor();
    expect(await main()).toMatch(
      /£80[\s\S]*Source[\s\S]*As amended from 19 August 2024[\s\S]*26 November 2026/,
    );
    await client.tab.getByRole('link', { name: 'Back to the law' }).click();
    await expect
      .poll(() => client.tab.getByRole('searchbox').inputValue())
      .toBe('first penalty notice 21 days');
    await client.tab.getByRole('searchbox').fill('xylophone');
    await heading('Nothing matches').waitFor();
    await client.tab.getByRole('searchbox').fill('');
  });

  test('areas open in place, and the council’s own entries stand apart', async () => {
    await client.tab.locator('summary', { hasText: 'Penalty notices' }).click();
    await expect.poll(main).toMatch(/£160/);
    expect(await client.tab.getByRole('region', { name: 'In BCP' }).innerText()).toMatch(
      /How the council works/,
    );
  });

  test('a Teams link to an entry leads back to it', async () => {
    await open('law/threshold');
    const link = new URL(await copy('Copy a Teams link'));
    const { subEntityId } = JSON.parse(link.searchParams.get('context') ?? '{}') as { subEntityId: string };
    expect(subEntityId).toBe('law/threshold');
    await open(subEntityId);
    await heading(/national threshold/i, 1).waitFor();
    await open('law/no-such-entry');
    await heading('We could not find that entry', 1).waitFor();
  });

  test('the flow is walked with the keyboard alone', async () => {
    await open('law/flow');
    const press = async (name: string) => {
      const button = client.tab.getByRole('button', { name, exact: true });
      for (let tabs = 0; tabs < 40; tabs++) {
        if (await button.evaluate((element) => element === document.activeElement)) break;
        await watched.page.keyboard.press('Tab');
      }
      await watched.page.keyboard.press('Enter');
    };
    await client.tab.getByRole('link', { name: 'Back to the law' }).focus();
    await press('Yes');
    await heading('Is the national threshold met?').waitFor();
    // The next question has the focus, so that its answers are the next stops.
    expect(await focused()).toBe('Is the national threshold met?');
    await press('Yes');
    await press('Yes');
    await heading(/How many penalty notices/).waitFor();
    expect(await client.tab.locator('[aria-current=step]').innerText()).toMatch(/Earlier penalty notices/);
    await press('Back');
    await heading('Is it a holiday that was not granted?').waitFor();
    await press('No');
    await press('No, or not sure');
    await heading('Give support first').waitFor();
    expect(await focused()).toBe('Give support first');
    expect(await main()).toMatch(/What to record[\s\S]*Who decides[\s\S]*In BCP[\s\S]*Sources/);
  });

  test('a step is changed in the picture; a look elsewhere loses nothing; the outcome is copied', async () => {
    await client.tab.getByRole('link', { name: /checklist/ }).click();
    await heading('Was sufficient support given?', 1).waitFor();
    await client.tab.getByRole('link', { name: /step by step/ }).click();
    await heading('Give support first').waitFor();
    await client.tab.getByRole('button', { name: 'Change the answer to step 4, Sufficient support' }).click();
    await answer(client.tab, ['Yes', 'No', 'It ended, without enough improvement', 'Two']);
    await answer(client.tab, ['Yes, or it does not fit', 'Yes']);
    await heading('Take advice from the council').waitFor();
    const text = await copy('Copy as text');
    expect(text).toMatch(
      /Who decides: The council\.[\s\S]*linked to your school[\s\S]*Was sufficient support given\? Yes\./,
    );
    expect(text).not.toMatch(/\bprosecute\b/);
    await client.tab.getByRole('button', { name: 'Start again' }).click();
    await heading('Is the pupil of compulsory school age?').waitFor();
  });

  test('the checklist says what is missing, and is gone with the tab', async () => {
    await open('law/checklist');
    await client.tab.getByRole('radio', { name: 'The parents are not engaging' }).check();
    await client.tab.getByRole('checkbox', { name: /legal action before/ }).check();
    for (const item of [/At least two attempts/, /offered a meeting/, /declined/])
      await client.tab.getByRole('checkbox', { name: item }).check();
    await heading('3 of 4 done').waitFor();
    expect(await main()).toMatch(/Still missing[\s\S]*A meeting, offered after the earlier legal action/);
    expect(await copy('Copy as text')).toMatch(
      /\[x\] At least two attempts[\s\S]*\[ \] A meeting, offered after/,
    );
    await client.tab.getByRole('checkbox', { name: /after the earlier legal action/ }).check();
    await client.tab.getByText('Nothing on this list is missing').waitFor();
    await open('law/checklist');
    await client.tab.getByText('Choose a case to see its list').waitFor();
  });

  const cases = [
    {
      name: 'threshold',
      wrong: { G: 'five' },
      says: /“five” is not a whole number.*G/,
      right: { G: '5', N: '2', U: '4', 'Over how many school weeks?': '9' },
      result:
        /Yes, the national threshold is met[\s\S]*no notice is automatic[\s\S]*Without N there would be 9/,
    },
    {
      name: 'penalty-notice',
      choose: 'The first',
      wrong: { 'When did the parent receive the notice?': '31/9/2026' },
      says: /“31\/9\/2026” is not a date that we can read/,
      right: {
        'When did the parent receive the notice?': '1/10/2026',
        'When was it paid? (optional)': '24/10/2026',
      },
      result: /£80 until 22 October 2026, then £160 until 29 October 2026[\s\S]*day 23: £160 was owed/,
    },
    {
      name: 'notice-to-improve',
      choose: '3',
      wrong: { 'When does the period start?': 'next week' },
      says: /“next week” is not a date that we can read/,
      right: { 'When does the period start?': '12/10/2026' },
      result: /It ends on Friday 30 October 2026[\s\S]*is counted, but it is half term in many schools/,
    },
    {
      name: 'school-age',
      wrong: { 'Date of birth': '30/2/2020' },
      says: /“30\/2\/2020” is not a date that we can read/,
      right: { 'Date of birth': '2/11/2021', 'On which day? (optional)': '26/11/2026' },
      result:
        /Not yet of compulsory school age[\s\S]*31 December 2026[\s\S]*spring term of 2027[\s\S]*25 June 2038/,
    },
    {
      name: 'absence',
      wrong: { 'Sessions in the register': '380', 'Sessions missed': '381' },
      says: /Only 380 sessions were possible/,
      right: { 'Of them D, Q, X or Y1 to Y7': '20', 'Sessions missed': '36' },
      result: /Persistently absent, exactly on the line[\s\S]*36 of 360[\s\S]*90\.0%/,
    },
  ];

  test.each(cases)('calculator: $name', async ({ name, choose, wrong, says, right, result }) => {
    await open(`law/calculators/${name}`);
    if (choose) await client.tab.getByRole('radio', { name: choose, exact: true }).check();
    await workOut(client.tab, wrong as unknown as Record<string, string>);
    await client.tab.getByText(says).waitFor();
    // Whoever is wrong stands in the field that is.
    expect(await client.tab.locator(':focus').getAttribute('aria-invalid')).toBe('true');
    await workOut(client.tab, right as unknown as Record<string, string>);
    await expect.poll(main).toMatch(result);
    expect(await main()).toMatch(/Sources?\n[\s\S]*Working together|Order 1998/);
    await client.tab.getByRole('button', { name: 'Clear' }).click();
    await expect.poll(() => client.tab.getByRole('textbox').first().inputValue()).toBe('');
    expect(await client.tab.getByRole('heading', { name: result }).count()).toBe(0);
  });

  test('an unticked week moves the end of a notice to improve', async () => {
    await open('law/calculators/notice-to-improve');
    await client.tab.getByRole('radio', { name: '3', exact: true }).check();
    await workOut(client.tab, { 'When does the period start?': '12/10/2026' });
    await client.tab.getByRole('checkbox', { name: 'Week of 26 October 2026' }).uncheck();
    await heading('It ends on Friday 6 November 2026').waitFor();
  });

  test('nothing that was typed is kept on the device or sent', async () => {
    const sent: string[] = [];
    watched.page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
    await open('law/calculators/school-age');
    await workOut(client.tab, { 'Date of birth': '3/4/2019' });
    await heading(/compulsory school age on/).waitFor();
    const frame = watched.page.frames().at(-1);
    const stored = await frame?.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
    expect(`${stored} ${sent.join(' ')}`).not.toMatch(/3\/4\/2019|2019-04-03|2024-04-03/);
  });
});
