import { readFileSync } from 'node:fs';
import type { FrameLocator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays } from '../../src/calendar/plainDate.ts';
import { ukDate } from '../../src/calendar/ukDate.ts';
import { yearsLater } from '../../src/calendar/yearsLater.ts';
import { accessFaults, sideways } from './support/access.ts';
import { sixWeeksBefore, todayInLondon } from './support/daysOfToday.ts';
import { type FiguresSchool, pictures, startFiguresSchool } from './support/figuresSchool.ts';
import { callAs, openTab } from './support/openTab.ts';

const officer = 'Rosalind Ferreira';
const champion = 'Harpreet Sandhu';

/** What is dated by the product's clock: see daysOfToday.ts. The notice runs for the last three of the register's six weeks. */
const today = todayInLondon();
const weeks = sixWeeksBefore(today, 6);
const [firstWeek = '', , , startsOn = '', secondWeek = '', thirdWeek = ''] = weeks;
const endsOn = addDays(thirdWeek, 4);
/** The days after the end: Monday is the third of them. */
const daysAfter = (days: number) => addDays(endsOn, days);
const issuedOn = daysAfter(4);
const receivedOn = daysAfter(6);
const firstCall = addDays(today, -45);
const secondCall = addDays(today, -38);

let school: FiguresSchool;
let ada = '';

const parents = [
  { id: 'jo', name: 'Jo Quayle', relationship: 'Mother', livesWithPupil: true, address: '3 Mill Lane' },
  { id: 'lee', name: 'Lee Quayle', relationship: 'Father', livesWithPupil: false },
];
const attempt = {
  type: 'phone',
  by: [champion],
  result: 'no-answer',
  offeredMeeting: false,
  childSeen: false,
};

beforeAll(async () => {
  school = await startFiguresSchool(weeks);
  ada = school.pupils.Quayle ?? '';
  const content = { barriers: [], support: [], agencies: [], parents };
  const entries = [
    { kind: 'profile', id: ada, content },
    { kind: 'contact', id: 'call', content: { ...attempt, on: firstCall } },
    {
      kind: 'contact',
      id: 'letter',
      content: { ...attempt, type: 'letter', on: secondCall, offeredMeeting: true },
    },
  ];
  await callAs(school, champion, { path: `/pupils/${ada}/entries`, method: 'POST', body: { entries } });
});

afterAll(() => school?.stop());

const open = (subPage: string, name = champion) =>
  openTab(school, { name, subPage: `pupils/${ada}/${subPage}` });
/** The heading of a rung opens it. */
const rung = (tab: FrameLocator, name: string) =>
  tab.locator('details', { has: tab.getByRole('heading', { level: 3, name, exact: true }) }).first();
async function opened(tab: FrameLocator, name: string) {
  const found = rung(tab, name);
  await found.waitFor();
  if (!(await found.evaluate((details) => (details as HTMLDetailsElement).open)))
    await found.locator('summary').first().click();
  return found;
}

describe('the check before a step', () => {
  test('says what the case holds and what it does not, with the source of each, and gives no verdict', async () => {
    const { tab, faults } = await open('legal');
    const step = await opened(tab, 'Notice to improve');
    await step.getByRole('button', { name: /^Check what is there/ }).click();
    const check = step.getByRole('region', { name: 'Check: Notice to improve' });
    await check.getByText('It does not say whether the step is right').waitFor();
    const item = (text: string) => check.getByRole('listitem').filter({ hasText: text }).first();
    // Eight sessions of O and N, where ten make the threshold.
    expect(await item('The national threshold is met').getAttribute('data-found')).toBe('no');
    expect(await item('At least two attempts to reach the family').getAttribute('data-found')).toBe('yes');
    expect(await item('At least one of them offered a meeting').textContent()).toContain(ukDate(secondCall));
    // The register gives no date of birth.
    expect(await item('The pupil is of compulsory school age').getAttribute('data-found')).toBe('ask');
    await item('No N stands in the register').getByRole('link').waitFor();
    expect(faults).toEqual([]);
  });
});

describe('from a notice to improve to a penalty notice', () => {
  test('the school sends a notice: its end follows from the dates of the school', async () => {
    const { tab, page, faults } = await open('legal');
    const step = await opened(tab, 'Notice to improve');
    await step.getByRole('button', { name: 'Record a notice to improve' }).click();
    const form = step.getByRole('form', { name: 'Record a notice to improve' });
    await form.getByRole('button', { name: 'Save the notice' }).click();
    await form.getByRole('link', { name: /Say which parent/ }).click();
    await page.keyboard.press('Space');
    await form.getByLabel(/^Sent on/).fill(startsOn);
    await form.getByLabel(/^The period starts on/).fill(startsOn);
    await form.getByLabel(/^How long it is/).selectOption({ label: '3 school weeks' });
    // All three weeks have school.
    await form.getByText([startsOn, secondWeek, thirdWeek].map(ukDate).join(', ')).waitFor();
    expect(await form.getByLabel(/^The period ends on/).inputValue()).toBe(endsOn);
    await form.getByLabel(/^The period ends on/).fill(daysAfter(10));
    await form.getByRole('button', { name: 'Save the notice' }).click();
    await form
      .getByText(`3 school weeks from ${ukDate(startsOn)} end on ${ukDate(endsOn)}`)
      .first()
      .waitFor();
    await form.getByLabel(/^The period ends on/).fill(endsOn);
    const asked = form.getByRole('listitem').filter({ hasText: 'It warns clearly of what may follow' });
    await asked.getByRole('radio', { name: 'Yes' }).check();
    await page.reload();
    const kept = tab.getByRole('form', { name: 'Record a notice to improve' });
    await kept.getByText(/You have an unsaved draft/).waitFor();
    expect(await kept.getByLabel(/^The period ends on/).inputValue()).toBe(endsOn);
    await kept.getByRole('button', { name: 'Save the notice' }).click();
    await tab.getByText('The notice to improve is saved.').waitFor();
    // In the 3 weeks: 30 sessions, of which 3 Mondays are O and 2 sessions N.
    await tab.getByText('16.7% unauthorised').waitFor();
    await tab.getByText(`up to ${ukDate(endsOn)}: 5 of 30 possible sessions`).waitFor();
    await tab.getByText(new RegExp(`^Check of .* by ${champion}: `)).click();
    await tab
      .getByText('It warns clearly of what may follow, and says when that could come early: Yes')
      .waitFor();
    expect(faults).toEqual([]);
  });

  test('its outcome, and that the parent was told', async () => {
    const { tab, faults } = await open('legal');
    const step = await opened(tab, 'Notice to improve');
    await step.getByRole('button', { name: 'Record the outcome' }).click();
    const form = step.getByRole('form', { name: 'Record the outcome' });
    await form.getByLabel(/^Looked at on/).fill(endsOn);
    await form.getByLabel(/^What came of it/).selectOption({ label: 'Not improved enough' });
    await form.getByRole('button', { name: 'Save the outcome' }).click();
    await tab.getByText('The outcome is saved.').waitFor();
    await step.getByRole('heading', { name: `Not improved enough on ${ukDate(endsOn)}` }).waitFor();
    await step.getByRole('button', { name: 'Record that a parent was told' }).click();
    const told = step.getByRole('group', { name: 'Told to Jo Quayle' });
    await told.getByLabel(/^On/).fill(daysAfter(3));
    await told.getByLabel(/^How/).fill('By letter');
    await step.getByRole('button', { name: 'Save', exact: true }).click();
    await step.getByText(`${ukDate(daysAfter(3))}, By letter`).waitFor();
    expect(faults).toEqual([]);
  });

  test('the school asks for a penalty notice, and cannot decide about it', async () => {
    const { tab, page, faults } = await open('legal');
    const step = await opened(tab, 'Penalty notice');
    await step.getByRole('button', { name: 'Record a request for a penalty notice' }).click();
    const form = step.getByRole('form', { name: 'Record a request for a penalty notice' });
    await form.getByRole('radio', { name: /Jo Quayle/ }).check();
    await form.getByLabel(/^Absent from/).fill(startsOn);
    await form.getByLabel(/^Absent to/).fill(endsOn);
    await form.getByLabel(/^Unauthorised sessions/).fill('5');
    await form.getByLabel(/^Asked for on/).fill(daysAfter(3));
    await form
      .getByLabel('Notice to improve before it')
      .selectOption({ label: `Notice to improve of ${ukDate(startsOn)}` });
    await form.getByRole('button', { name: 'Save the request' }).click();
    await tab.getByText('The request is saved.').waitFor();
    await step.getByText('What becomes of it is for the council to decide, and to record here.').waitFor();
    expect(await step.getByRole('button', { name: 'Record that it was issued' }).count()).toBe(0);
    const order = await opened(tab, 'Education supervision order');
    await order.getByText(/^Only the council records this step here/).waitFor();
    await page.screenshot({ path: `${pictures}/legal-school.png`, fullPage: true });
    expect(await accessFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  test('the council issues it: 21 and 28 days from the day it was received, and a count of 3 years', async () => {
    const { tab, page, faults } = await open('legal', officer);
    const step = await opened(tab, 'Penalty notice');
    await step.getByRole('button', { name: 'Record that it was issued' }).click();
    const form = step.getByRole('form', { name: 'Record that it was issued' });
    await form.getByLabel(/^Issued on/).fill(issuedOn);
    await form.getByLabel(/^Received by the parent on/).fill(receivedOn);
    await form.getByRole('button', { name: 'Save', exact: true }).click();
    await tab.getByText('The notice is saved as issued.').waitFor();
    const row = tab.getByRole('row', { name: /Jo Quayle/ });
    await row.getByText(/^First/).waitFor();
    // 21 days after it was received, and 28. It counts until the last day of the three years from its issue.
    const days = `£80 until ${ukDate(addDays(receivedOn, 21))}, then £160 until ${ukDate(addDays(receivedOn, 28))}`;
    await row.getByText(days).waitFor();
    await row.getByText(ukDate(addDays(yearsLater(issuedOn, 3), -1))).waitFor();

    await step.getByRole('button', { name: 'Record the payment' }).click();
    const payment = step.getByRole('form', { name: 'Record the payment' });
    await payment.getByText(`${days}.`).waitFor();
    await payment.getByLabel(/^Paid on/).fill(receivedOn);
    await payment.getByLabel(/^Amount/).fill('60');
    await payment.getByRole('button', { name: 'Save the payment' }).click();
    await payment
      .getByText(/A first notice costs £80 or £160/)
      .first()
      .waitFor();
    await payment.getByLabel(/^Amount/).fill('80');
    await payment.getByRole('button', { name: 'Save the payment' }).click();
    await tab.getByText('The payment is saved.').waitFor();
    await row.getByText(`£80 on ${ukDate(receivedOn)}`).waitFor();
    await page.screenshot({ path: `${pictures}/legal-council.png`, fullPage: true });
    expect(faults).toEqual([]);
  });

  test('what the council wrote down wrongly is put right, and taken back', async () => {
    const { tab, faults } = await open('legal', officer);
    const step = await opened(tab, 'Penalty notice');
    const row = tab.getByRole('row', { name: /Jo Quayle/ });
    await step.getByRole('button', { name: 'Change the payment' }).click();
    const payment = step.getByRole('form', { name: 'Change the payment' });
    await payment.getByRole('button', { name: 'Empty the fields' }).click();
    await payment.getByRole('button', { name: 'Save the payment' }).click();
    await tab.getByText('It is changed.').waitFor();

    await step.getByRole('button', { name: 'Change when it was issued and received' }).click();
    const issue = step.getByRole('form', { name: 'Change when it was issued and received' });
    const rightly = addDays(receivedOn, -1);
    await issue.getByLabel(/^Received by the parent on/).fill(rightly);
    await issue.getByRole('button', { name: 'Save', exact: true }).click();
    await row.getByText(`£80 until ${ukDate(addDays(rightly, 21))}, then`).waitFor();

    await step.getByRole('button', { name: 'Record the payment' }).click();
    const again = step.getByRole('form', { name: 'Record the payment' });
    await again.getByLabel(/^Paid on/).fill(receivedOn);
    await again.getByLabel(/^Amount/).fill('80');
    await again.getByRole('button', { name: 'Save the payment' }).click();
    await row.getByText(`£80 on ${ukDate(receivedOn)}`).waitFor();
    // The money for one that is withdrawn is refunded.
    await step.getByRole('button', { name: 'Record that it was withdrawn' }).waitFor();
    expect(faults).toEqual([]);
  });

  test('once the council has decided, the school reads it and changes nothing', async () => {
    const { tab, faults } = await open('legal');
    const step = await opened(tab, 'Penalty notice');
    await step.getByText('The council has decided about this, so only the council changes it.').waitFor();
    const card = step.getByRole('listitem').filter({ hasText: 'The council has decided' });
    expect(await card.getByRole('button', { name: /^(Change|Take out)/ }).count()).toBe(0);
    expect(faults).toEqual([]);
  });

  test('a holiday has its own path, and counts with the others', async () => {
    const { tab, faults } = await open('legal');
    const step = await opened(tab, 'Penalty notice for a holiday');
    await step.getByRole('button', { name: 'Record a request about a holiday' }).click();
    const form = step.getByRole('form', { name: 'Record a request about a holiday' });
    await form.getByText('Leave was asked for and refused in writing').first().waitFor();
    expect(await form.getByLabel('Notice to improve before it').count()).toBe(0);
    await form.getByRole('radio', { name: /Jo Quayle/ }).check();
    await form.getByLabel(/^Absent from/).fill(firstWeek);
    await form.getByLabel(/^Absent to/).fill(addDays(firstWeek, 4));
    await form.getByLabel(/^Unauthorised sessions/).fill('10');
    await form.getByLabel(/^Asked for on/).fill(daysAfter(5));
    await form.getByRole('button', { name: 'Save the request' }).click();
    await tab.getByText('The request is saved.').waitFor();
    await tab.getByRole('row', { name: /Jo Quayle.*Holiday in term time.*Asked for/ }).waitFor();
    expect(faults).toEqual([]);
  });
});

describe('letters', () => {
  test('one for each parent: looked at, made, downloaded, sent; again only for a reason', async () => {
    const { tab, page, faults } = await open('papers');
    await tab.getByRole('button', { name: 'Make a letter' }).click();
    const form = tab.getByRole('form', { name: 'New letter' });
    await form.getByRole('button', { name: 'Make the letter' }).click();
    await form.getByText('Choose a letter.').waitFor();
    await form.getByLabel(/^Which letter/).selectOption({ label: 'Notice to improve' });
    await form.getByRole('radio', { name: /Jo Quayle/ }).check();
    await form.getByLabel(/^About/).selectOption({ label: `Notice to improve of ${ukDate(startsOn)}` });
    const paper = form.getByRole('region', { name: 'Preview: Notice to improve' });
    await paper
      .getByText(/Jo Quayle/)
      .first()
      .waitFor();
    await paper.getByText(ukDate(endsOn)).first().waitFor();
    await page.screenshot({ path: `${pictures}/letter-preview.png`, fullPage: true });
    expect(await accessFaults(page)).toEqual([]);
    await form.getByRole('button', { name: 'Make the letter' }).click();
    await form.getByText('The letter to Jo Quayle is made.').waitFor();
    const card = tab
      .getByRole('listitem')
      .filter({ has: tab.getByRole('heading', { name: 'Notice to improve, to Jo Quayle' }) });
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      card.getByRole('button', { name: /^Download the Word file/ }).click(),
    ]);
    expect(
      readFileSync(await file.path())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');

    await card.getByLabel(/^Sent on/).fill(startsOn);
    await card.getByRole('button', { name: 'Mark as sent' }).click();
    await card.getByText('Choose a day on or after the day on which it was made').waitFor();
    await card.getByLabel(/^Sent on/).fill(today);
    await card.getByRole('button', { name: 'Mark as sent' }).click();
    await card.getByText(/^Made on .* Sent by post on/).waitFor();
    await tab.getByRole('button', { name: 'Undo' }).first().click();
    await card.getByText(/Not marked as sent\.$/).waitFor();

    await form.getByRole('radio', { name: /Jo Quayle/ }).check();
    await form.getByLabel(/^About/).selectOption({ label: `Notice to improve of ${ukDate(startsOn)}` });
    await form.getByText(/^This letter to this parent was made on/).waitFor();
    await form.getByRole('button', { name: 'Make it again' }).click();
    await form.getByText('Say why it is made again.').waitFor();
    await form.getByLabel('Why it is made again').fill('The first went to an old address.');
    await form.getByRole('button', { name: 'Make it again' }).click();
    await tab.getByText(/for the second time/).waitFor();
    expect(faults).toEqual([]);
  });

  test('everything about the pupil as a file', async () => {
    const { tab, page, faults } = await open('papers');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      tab.getByRole('button', { name: 'Download the file' }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^everything-about-a-pupil-[\d-]+\.zip$/);
    expect(
      readFileSync(await file.path())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
    expect(faults).toEqual([]);
  });
});

test('a contract is written down and taken out again with the keyboard alone', async () => {
  const { tab, page, faults } = await open('legal');
  const step = rung(tab, 'Attendance contract');
  await step.locator('summary').first().focus();
  await page.keyboard.press('Enter');
  const button = step.getByRole('button', { name: 'Record an attendance contract' });
  const press = async (key: string, until: () => Promise<boolean>) => {
    for (let times = 0; times < 60 && !(await until()); times += 1) await page.keyboard.press(key);
    expect(await until()).toBe(true);
  };
  const isFocused = (one: typeof button) => () =>
    one.evaluate((element) => element === document.activeElement);
  await button.waitFor();
  await press('Tab', isFocused(button));
  await page.keyboard.press('Enter');
  const form = step.getByRole('form', { name: 'Record an attendance contract' });
  const box = form.getByRole('checkbox', { name: /Lee Quayle/ });
  await box.waitFor();
  await press('Tab', isFocused(box));
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await tab.getByText('The contract is saved.').waitFor();
  const out = step.getByRole('button', { name: /^Take out/ });
  await press('Shift+Tab', isFocused(out));
  await page.keyboard.press('Enter');
  await tab.getByText(/^The attendance contract of .* is taken out\.$/).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await tab.getByText(/^The attendance contract of .* is back\.$/).waitFor();
  expect(faults).toEqual([]);
});

const looks = ['default', 'dark', 'contrast'].flatMap((theme) =>
  [320, 1280].map((width) => ({ theme, width })),
);

describe('looks', () => {
  test.each(looks)('$theme at $width', async ({ theme, width }) => {
    for (const part of ['legal', 'papers']) {
      const place = { name: officer, subPage: `pupils/${ada}/${part}` };
      const { tab, page, context } = await openTab(school, place, { theme, width });
      await tab.getByRole('heading', { level: 2 }).first().waitFor();
      if (part === 'legal') {
        const step = await opened(tab, 'Prosecution');
        await step.getByRole('button', { name: 'Record a referral for prosecution' }).click();
        await step.getByRole('heading', { name: /^Before you save/ }).waitFor();
      } else {
        await tab.getByRole('button', { name: 'Make a letter' }).click();
      }
      await page.waitForLoadState('networkidle');
      await page.screenshot({ path: `${pictures}/${part}-${theme}-${width}.png`, fullPage: true });
      expect(await accessFaults(page)).toEqual([]);
      expect(await sideways(page)).toBe(0);
      await context.close();
    }
  });
});
