import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { monthsEarlier } from '../../src/calendar/monthsEarlier.ts';
import { openBrowser, openPage, type WatchedPage } from './support/browser.ts';
import { TeamsClient } from './support/client.ts';
import { todayInLondon } from './support/daysOfToday.ts';
import { personNamed, pictures } from './support/figuresSchool.ts';
import { callAs } from './support/openTab.ts';
import { type Product, startProduct } from './support/product.ts';
import { walkRegister } from './support/walkRegister.ts';

const champion = 'Harpreet Sandhu';
const asw = 'Tom Aldridge';
const officer = 'Rosalind Ferreira';
const pupil = 'Indigo Sparrowmoor';
const parent = 'Robin Sparrowmoor';

type Fields = Readonly<Record<string, string>>;

// One walk; each step starts from what the last one left. Every day in it is one of 2026, so that the day of the test does not matter.
describe('a case, from the first fall to a penalty notice that is paid', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'graduated-response-walk-'));
  let product: Product;
  let browser: Browser;
  let watched: WatchedPage;
  let client: TeamsClient;
  let pupilId = '';

  const register = (to: string) => {
    const file = join(dataDir, `saltern-lane-primary-school-to-${to}.csv`);
    writeFileSync(file, walkRegister(to));
    return file;
  };
  const open = async (name: string, subPage: string) => {
    const query = new URLSearchParams({ person: personNamed(name).id, context: 'personal', subPage });
    await watched.page.goto('about:blank');
    await watched.page.goto(`${product.origin}/local/teams/?${query}`);
    await client.tab.getByRole('heading', { level: 1 }).waitFor();
  };
  const openPart = async (name: string, part: string) => {
    await open(name, `pupils/${pupilId}${part === 'overview' ? '' : `/${part}`}`);
    await client.tab.getByRole('heading', { level: 1, name: pupil }).waitFor();
    await client.tab.getByRole('heading', { level: 2 }).first().waitFor();
  };
  const main = () => client.tab.getByRole('main');
  const press = (name: string) => client.tab.getByRole('button', { name, exact: true }).click();
  const says = (words: string | RegExp) => client.tab.getByText(words).first().waitFor();
  const form = (name: string) => client.tab.getByRole('form', { name, exact: true });
  /** A field by the start of its label, behind which stands whether it is required. */
  const field = (of: Locator, label: string) => of.getByLabel(new RegExp(`^${label}`)).first();
  const fill = async (of: Locator, fields: Fields) => {
    for (const [label, value] of Object.entries(fields)) await field(of, label).fill(value);
  };
  const choose = (of: Locator, label: string, option: string) =>
    field(of, label).selectOption({ label: option });
  /** Opens a rung of the ladder where it is not open. */
  const rung = async (title: string) => {
    const details = client.tab
      .locator('details')
      .filter({ has: client.tab.getByRole('heading', { level: 3, name: title, exact: true }) })
      .first();
    await details.waitFor();
    if ((await details.getAttribute('open')) === null) await details.locator('summary').first().click();
    return details;
  };
  /** What My week says of the pupil to somebody: a row with its title and its why. */
  const week = async (name: string): Promise<readonly string[]> => {
    await open(name, 'week');
    // It stands there once the week has come.
    await client.tab.getByRole('heading', { level: 2, name: 'Registers' }).waitFor();
    const rows = client.tab.getByRole('listitem').filter({ hasText: 'Sparrowmoor' });
    return await rows.allInnerTexts();
  };
  const weekSays = async (name: string, words: string) =>
    expect.poll(async () => (await week(name)).join('\n'), { timeout: 15_000 }).toContain(words);
  const weekIsSilentOn = async (name: string, words: string) =>
    expect.poll(async () => (await week(name)).join('\n'), { timeout: 15_000 }).not.toContain(words);
  const picture = (name: string) =>
    watched.page.screenshot({ path: join(pictures, `walk-${name}.png`), fullPage: true });

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(dataDir), openBrowser()]);
    watched = await openPage(browser, { width: 1400, height: 1000 });
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

  test('two registers show the first fall, and My week names it', async () => {
    await open(champion, 'registers');
    await client.addRegister(register('2026-01-23'));
    await client.saveRegister();
    await press('Add another register');
    await client.addRegister(register('2026-02-13'));
    await client.saveRegister();
    const [schoolId = ''] = personNamed(champion).schools;
    const { pupils } = await callAs<{ pupils: { id: string; surname: string }[] }>(product, champion, {
      path: `/schools/${schoolId}/caseload`,
    });
    expect(pupils.map(({ surname }) => surname)).toEqual(['Sparrowmoor']);
    pupilId = pupils[0]?.id ?? '';
    // Up to 23 January: 4 + 5 + 5 days, 28 sessions, none missed. Up to 13 February: 15 days more, 58 sessions, 12 of them missed.
    // 46 of 58 is 79.31%.
    await weekSays(
      champion,
      'Attendance is 79.3% in the register up to 13 February 2026; it was 100.0% up to 23 January 2026.',
    );
    await weekSays(asw, 'New on the caseload');
    await weekSays(champion, 'New on the caseload');
    await picture('week-fall');
    await client.tab.getByRole('link', { name: /Sparrowmoor.*New on the caseload/ }).click();
    await client.tab.getByRole('heading', { level: 1, name: pupil }).waitFor();
  });

  test('the figures say that the national threshold is met', async () => {
    await openPart(champion, 'figures');
    await says(/Attended 46 of 58 possible sessions/);
    // Two sessions on each of 27 and 28 January and 3, 4, 10 and 11 February: 12. The tenth was on 10 February.
    await says(/Met on 10 February 2026/);
    await says(/12 unauthorised sessions from/);
  });

  test('the school names a parent and a lead', async () => {
    await openPart(champion, 'overview');
    await press('Add a parent or carer');
    const adding = form('Parent or carer');
    await fill(adding, { Name: parent, Relationship: 'Mother', 'Address checked on': '2026-02-16' });
    await adding.getByLabel('Address', { exact: true }).fill('2 Nowhere Lane\nHarrowmere');
    await adding.getByRole('button', { name: 'Save' }).click();
    await says('The parent or carer is added.');
    await press('Change Lead practitioner');
    const leading = form('Lead practitioner');
    await fill(leading, { Name: champion, 'Role in school': 'Headteacher' });
    await leading.getByRole('button', { name: 'Save' }).click();
    await says('The lead practitioner is saved.');
  });

  test('a plan over ten school weeks, its dates proposed over Easter', async () => {
    await openPart(champion, 'plan');
    await press('Start a plan');
    const plan = form('New plan');
    await fill(plan, { 'Starts on': '2026-02-23', 'School weeks': '10' });
    // School weeks: 23 February, 2, 9, 16 and 23 March, the fifth, whose last day is Friday 27 March. Easter is from 30 March to
    // 10 April. Then 13, 20 and 27 April, 4 May (a bank holiday on its Monday) and 11 May, the tenth, which ends on Friday 15 May.
    await expect.poll(() => field(plan, 'Review halfway on').inputValue()).toBe('2026-03-27');
    expect(await field(plan, 'Last review and end on').inputValue()).toBe('2026-05-15');
    await plan.getByRole('button', { name: 'Start the plan' }).click();
    await says('The plan is started.');
    await picture('plan');
    // Nobody has reviewed it since.
    await weekSays(champion, 'began on 23 February 2026. Its last day was 15 May 2026');
    await weekIsSilentOn(champion, 'New on the caseload');
  });

  test('two attempts to reach the parent, one of them an offer to meet', async () => {
    await openPart(champion, 'contacts');
    const log = async (type: string, on: string, offers: boolean) => {
      await press('Log a contact');
      const contact = form('New contact');
      await choose(contact, 'Kind of contact', type);
      await contact.getByRole('radio', { name: 'No answer' }).check();
      await choose(contact, 'With', `${parent}, Mother`);
      if (offers) await contact.getByRole('checkbox', { name: /^A meeting was offered/ }).check();
      await fill(contact, { Date: on, Time: '09:30' });
      await contact.getByRole('button', { name: 'Save the contact' }).click();
      await contact.waitFor({ state: 'detached' });
    };
    await log('Phone call', '2026-02-24', false);
    await log('Letter', '2026-02-26', true);
    await says(/24 February 2026/);
    await says(/26 February 2026/);
    // The council counts those of the last 12 months, and what it counts depends on the day of the test: a year ago today is out.
    const since = monthsEarlier(todayInLondon(), 12);
    const lately = ['2026-02-24', '2026-02-26'].filter((on) => on > since).length;
    if (lately === 0) await says(/no attempt in the last 12 months/i);
    else await says(new RegExp(`${lately} attempts? in the last 12 months, 1 with an offer to meet`));
  });

  test('the check before a notice to improve says what is there, and decides nothing', async () => {
    await openPart(champion, 'legal');
    const step = await rung('Notice to improve');
    await step.getByRole('button', { name: /^Check what is there/ }).click();
    const check = client.tab.getByRole('region', { name: 'Check: Notice to improve' });
    // What is said while it loads is a status too.
    await check.getByText('It was met on 10 February 2026.').first().waitFor();
    const text = await check.innerText();
    expect(text).toMatch(/12 unauthorised sessions from/);
    expect(text).toMatch(/Source:/);
    expect(text).toContain('that is for people to decide, in this case and for this family');
    await picture('check');
  });

  test('a notice to improve over Easter, with the dates that the school weeks give', async () => {
    const step = await rung('Notice to improve');
    await step.getByRole('button', { name: 'Record a notice to improve' }).click();
    const notice = form('Record a notice to improve');
    await fill(notice, { 'Sent on': '2026-03-06', 'The period starts on': '2026-03-09' });
    await choose(notice, 'How long it is', '4 school weeks');
    // 9, 16 and 23 March; no school in the weeks of 30 March and 6 April; 13 April, whose Monday is a training day. The fourth week
    // ends on Friday 17 April.
    await expect.poll(() => field(notice, 'The period ends on').inputValue()).toBe('2026-04-17');
    await notice
      .getByText(/weeks that count begin on 9 March 2026, 16 March 2026, 23 March 2026, 13 April 2026/)
      .waitFor();
    await fill(notice, { 'Most unauthorised absence': '10', 'Support on offer': 'A call each morning.' });
    await notice.getByText('Before you save: what the case holds').waitFor();
    await notice.getByRole('button', { name: 'Save the notice' }).click();
    await says('The notice to improve is saved.');
    await says(/The register does not reach 9 March 2026 yet/);
    await weekSays(champion, 'Decide how the notice to improve ended');
  });

  test('the letter with the notice is made once and downloaded as a Word file', async () => {
    await openPart(champion, 'papers');
    await press('Make a letter');
    const letter = form('New letter');
    await choose(letter, 'Which letter', 'Notice to improve');
    await letter.getByRole('radio', { name: new RegExp(`^${parent}`) }).check();
    await field(letter, 'About').selectOption({ index: 1 });
    const preview = letter.getByRole('region', { name: /^Preview/ });
    await preview.waitFor();
    expect(await preview.innerText()).toContain('17 April 2026');
    await letter.getByRole('button', { name: 'Make the letter' }).click();
    await says(new RegExp(`The letter to ${parent} is made`));
    await letter.getByRole('radio', { name: new RegExp(`^${parent}`) }).check();
    await field(letter, 'About').selectOption({ index: 1 });
    await letter.getByText(/^This letter to this parent was made on/).waitFor();
    await letter.getByRole('button', { name: 'Make it again' }).click();
    await letter.getByText('Say why it is made again.').waitFor();
    await letter.getByRole('button', { name: 'Close' }).click();
    expect(await client.tab.getByRole('button', { name: /^Download the Word file/ }).count()).toBe(1);
    const download = watched.page.waitForEvent('download');
    await client.tab.getByRole('button', { name: /^Download the Word file/ }).click();
    const file = await (await download).path();
    // A Word file is a ZIP archive.
    expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK');
    await picture('letter');
  });

  test('a later register gives the figure of the period', async () => {
    await open(champion, 'registers');
    await client.addRegister(register('2026-04-24'));
    await client.saveRegister();
    await openPart(champion, 'legal');
    await rung('Notice to improve');
    // 9 to 27 March: 15 days. 14 to 17 April: 4 days. 38 sessions. Without leave: 11 March (2), 19 March in the morning (1), 15 April
    // (2), 16 April in the afternoon (1): 6. 24 March was illness. 6 of 38 is 15.79%.
    await says(/15\.8% unauthorised/);
    await says(/up to 17 April 2026: 6 of 38 possible sessions/);
    await says(/The notice says at most 10%, and this is above it/);
    await weekSays(
      champion,
      'Up to 17 April 2026 15.8% of sessions were unauthorised absence; 10% or less meets it.',
    );
  });

  test('the outcome is put down, and the parent is told', async () => {
    await openPart(champion, 'legal');
    const step = await rung('Notice to improve');
    await step.getByRole('button', { name: 'Record the outcome' }).click();
    const outcome = form('Record the outcome');
    await fill(outcome, { 'Looked at on': '2026-04-20' });
    await choose(outcome, 'What came of it', 'Not improved enough');
    await outcome.getByRole('button', { name: 'Save the outcome' }).click();
    await says('The outcome is saved.');
    await weekSays(champion, 'Tell the parent how the notice to improve ended');

    await openPart(champion, 'legal');
    await (await rung('Notice to improve'))
      .getByRole('button', { name: 'Record that a parent was told' })
      .click();
    const told = form('Record that a parent was told');
    await fill(told, { On: '2026-04-21', How: 'By letter' });
    await told.getByRole('button', { name: 'Save', exact: true }).click();
    await says('It is saved who was told.');
    await weekIsSilentOn(champion, 'notice to improve ended');
  });

  test('the school asks for a penalty notice; whether it is issued is not for the school to say', async () => {
    await openPart(champion, 'legal');
    const step = await rung('Penalty notice');
    await step.getByRole('button', { name: 'Record a request for a penalty notice' }).click();
    const request = form('Record a request for a penalty notice');
    await fill(request, {
      'Absent from': '2026-03-11',
      'Absent to': '2026-04-16',
      'Unauthorised sessions in that time': '6',
      'Asked for on': '2026-04-22',
    });
    await choose(request, 'Notice to improve before it', 'Notice to improve of 6 March 2026');
    await request.getByText('Before you save: what the case holds').waitFor();
    await request.getByRole('button', { name: 'Save the request' }).click();
    await says('The request is saved.');
    await says('What becomes of it is for the council to decide, and to record here.');
    expect(await step.getByRole('button', { name: 'Record that it was issued' }).count()).toBe(0);
    await weekIsSilentOn(champion, 'Decide on a request');
  });

  test('the support worker puts down that it was issued and received, and the 21 and 28 days run', async () => {
    await weekSays(
      asw,
      'Asked for on 22 April 2026, about 6 sessions from 11 March 2026 to 16 April 2026. It would be the first',
    );
    await client.tab
      .getByRole('link', { name: /Sparrowmoor.*Decide on a request for a penalty notice/ })
      .click();
    await client.tab.getByRole('heading', { level: 1, name: pupil }).waitFor();
    const issue = async (fields: Fields) => {
      await (await rung('Penalty notice')).getByRole('button', { name: 'Record that it was issued' }).click();
      const issued = form('Record that it was issued');
      await fill(issued, fields);
      await issued.getByRole('button', { name: 'Save', exact: true }).click();
      await issued.waitFor({ state: 'detached' });
    };
    await issue({ 'Issued on': '2026-04-24' });
    await weekSays(asw, 'Put down when the parent received the penalty notice');
    await openPart(asw, 'legal');
    await issue({ 'Received by the parent on': '2026-04-27' });

    // Received on 27 April, which is not counted: 21 days later is 18 May, 28 days later 25 May.
    await weekSays(asw, 'Received on 27 April 2026, and not put down as paid by 25 May 2026.');
    await picture('week-unpaid');
    await openPart(asw, 'legal');
    await (await rung('Penalty notice')).getByRole('button', { name: 'Record the payment' }).click();
    await says('£80 until 18 May 2026, then £160 until 25 May 2026.');
  });

  test('£80 is right on the 21st day and not on the 22nd; paid, nothing is left to do', async () => {
    const payment = form('Record the payment');
    await fill(payment, { 'Paid on': '2026-05-19', 'Amount, in pounds': '80' });
    await payment.getByRole('button', { name: 'Save the payment' }).click();
    await payment
      .getByText(/It is £160: the 21 days for £80 were over/)
      .first()
      .waitFor();
    await fill(payment, { 'Paid on': '2026-05-18' });
    await payment.getByRole('button', { name: 'Save the payment' }).click();
    await says('The payment is saved.');
    await openPart(asw, 'legal');
    const ledger = client.tab.getByRole('table', { name: 'Penalty notices about this pupil' });
    await ledger.waitFor();
    const row = await ledger.innerText();
    expect(row).toMatch(/First/i);
    expect(row).toContain('24 April 2026');
    expect(row).toMatch(/Paid/);
    // Three years from the day of issue: the last day on which it counts.
    expect(row).toContain('23 April 2029');
    await picture('ledger');
    await weekIsSilentOn(asw, 'penalty notice');
  });

  test('the overview tells the case in order', async () => {
    await openPart(champion, 'overview');
    const text = await main().innerText();
    expect(text).toMatch(/Stage 3 because/);
    for (const words of ['Assess, plan, do, review', 'Notice to improve', 'Penalty notice', '18 May 2026'])
      expect(text).toContain(words);
    await picture('overview');
  });

  test('the audit tells an officer who did what', async () => {
    await openPart(officer, 'papers');
    await client.tab.getByRole('link', { name: 'Who saw and changed this case' }).click();
    await client.tab.getByRole('heading', { level: 1, name: 'Audit' }).waitFor();
    const table = client.tab.getByRole('table');
    await table.waitFor();
    const text = await table.innerText();
    for (const act of [
      'Looked at a pupil’s page',
      'Added a profile',
      'Added a plan',
      'Added a contact',
      'Added a legal step',
      'Changed a legal step',
      'Added a letter',
    ])
      expect(text).toContain(act);
    const rowsOf = (name: string, act: string) =>
      table.getByRole('row').filter({ hasText: name }).filter({ hasText: act }).count();
    // The school: a notice to improve and a request. Then its outcome and who was told.
    expect(await rowsOf(champion, 'Added a legal step')).toBe(2);
    expect(await rowsOf(champion, 'Changed a legal step')).toBe(2);
    // The support worker: issued, received, paid.
    expect(await rowsOf(asw, 'Changed a legal step')).toBe(3);
    expect(await rowsOf(asw, 'Added a legal step')).toBe(0);
    await picture('audit');
  });
});
