import { join } from 'node:path';
import type { FrameLocator, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dayNumber } from '../../src/calendar/plainDate.ts';
import { addSchoolDays } from '../../src/calendar/schoolCalendar.ts';
import { schoolDaysBetween } from '../../src/calendar/schoolDays.ts';
import { ukDate } from '../../src/calendar/ukDate.ts';
import { exampleCalendar } from '../../src/local/termDates.ts';
import { accessFaults, sideways } from './support/access.ts';
import { openPage } from './support/browser.ts';
import { TeamsClient } from './support/client.ts';
import { todayInLondon } from './support/daysOfToday.ts';
import { type FiguresSchool, personNamed, pictures, startFiguresSchool } from './support/figuresSchool.ts';
import { printed } from './support/pdf.ts';
import { openOnPhone } from './support/phone.ts';
import { tokenOf } from './support/product.ts';

const head = 'Harpreet Sandhu';
const asw = 'Tom Aldridge';
/** The dates of every school of the local tenant. */
const calendar = exampleCalendar(2026);
/** The audit is written a moment after what it is about. */
const patient = { timeout: 20_000 };

describe('what there is to do', () => {
  let school: FiguresSchool;
  beforeAll(async () => {
    school = await startFiguresSchool();
  });
  afterAll(() => school?.stop());

  /** Opens a page of the tab as somebody; what the console said is checked when it is left. */
  async function visit(
    { as, page: subPage, theme = 'default', width = 1280, refused }: Visit,
    look: (tab: FrameLocator, client: TeamsClient) => Promise<void>,
  ) {
    const { page, context, faults } = await openPage(school.browser, { width, height: 900 });
    const client = new TeamsClient(page, school.origin);
    const query = { person: personNamed(as).id, theme, context: 'personal', ...(subPage && { subPage }) };
    await page.goto(`${school.origin}/local/teams/?${new URLSearchParams(query)}`);
    await client.tab.getByRole('heading', { level: 1 }).waitFor();
    await look(client.tab, client);
    await context.close();
    expect(faults.filter((fault) => !refused?.test(fault))).toEqual([]);
  }
  type Visit = {
    as: string;
    page?: string;
    theme?: string;
    width?: number;
    /** What the browser writes into its console about an answer that the test wants. */
    refused?: RegExp;
  };

  const noted = async (act: string) => {
    const today = todayInLondon();
    const query = new URLSearchParams({ from: '2026-01-01', to: today, act });
    const response = await fetch(`${school.origin}/api/audit?${query}`, {
      headers: {
        authorization: `Bearer ${await tokenOf(school.origin, personNamed('Rosalind Ferreira').id)}`,
      },
    });
    const { entries } = (await response.json()) as { entries: { person: string; subject: string }[] };
    return entries.filter(({ person }) => person === head).length;
  };

  test('the app opens with it: each thing with its why, and a link to where it is done', async () => {
    await visit({ as: head }, async (tab) => {
      await tab.getByRole('heading', { level: 1, name: 'My week' }).waitFor();
      const overdue = tab.getByRole('region', { name: /^Overdue/ });
      // Ill since half term, last seen on 23 October: the check was due ten school days later.
      const check = overdue.getByRole('listitem').filter({ hasText: 'Ben Rudd' }).first();
      expect(await check.innerText()).toMatch(
        /Make a safe-and-well check\s+Last seen in the register on 23 October 2026/,
      );
      const dueOn = addSchoolDays('2026-10-23', 10, calendar) ?? '';
      const ago = dayNumber(todayInLondon()) - dayNumber(dueOn);
      expect(await check.innerText()).toMatch(
        new RegExp(`Due ${ukDate(dueOn)}\\s+${ago} ${ago === 1 ? 'day' : 'days'} ago`),
      );
      const severe = tab.getByRole('listitem').filter({ hasText: 'Severely absent without' });
      expect(await severe.innerText()).toMatch(/Ben Rudd[\s\S]*an open plan[\s\S]*50\.0%/);
      await check.getByRole('link').click();
      await tab.getByRole('heading', { level: 1, name: 'Ben Rudd' }).waitFor();
    });
  });

  test('one kind alone, with how many there are; the choice is there again after looking at a pupil', async () => {
    await visit({ as: head }, async (tab) => {
      const what = tab.getByLabel('What', { exact: true });
      const options = await what.locator('option').allInnerTexts();
      expect(options[0]).toBe('Everything');
      expect(options).toContain('Safe-and-well checks (1)');
      await what.selectOption({ label: 'Safe-and-well checks (1)' });
      await tab.getByText(/^Showing 1 of \d+ things to do/).waitFor();
      await tab.getByRole('link', { name: /Ben Rudd/ }).click();
      await tab.getByRole('heading', { level: 1, name: 'Ben Rudd' }).waitFor();
      await tab.getByRole('link', { name: 'My week' }).click();
      await tab.getByText(/^Showing 1 of \d+ things to do/).waitFor();
      await tab.getByRole('button', { name: 'Show everything' }).click();
      await tab.getByText(/^\d+ things to do/).waitFor();
    });
  });

  test('a school asks for a meeting, the council agrees and can undo, by keyboard alone', async () => {
    await visit({ as: head }, async (tab, { page }) => {
      const ask = tab.getByRole('button', { name: 'Ask for a meeting' });
      await ask.focus();
      await page.keyboard.press('Enter');
      await page.keyboard.type('Year 6 is falling.');
      const send = tab.getByRole('button', { name: 'Send the request' });
      await page.keyboard.press('Tab');
      await expect.poll(() => send.evaluate((button) => button === document.activeElement)).toBe(true);
      await page.keyboard.press('Enter');
      await tab.getByText('Your request is sent.').waitFor();
      await tab.getByText('Waiting for an answer').waitFor();
    });
    await visit({ as: asw }, async (tab, { page }) => {
      const request = tab.getByRole('listitem').filter({ hasText: 'Year 6 is falling.' });
      await request.getByRole('button', { name: 'Agree a day' }).focus();
      await page.keyboard.press('Enter');
      await request.getByRole('button', { name: 'Agree to this day' }).click();
      await request.getByText('Give the day of the meeting').waitFor();
      await request.getByLabel('Day of the meeting').fill('2027-01-12');
      await request.getByRole('textbox', { name: /Note for the school/ }).fill('Bring the plans.');
      await request.getByRole('button', { name: 'Agree to this day' }).click();
      await tab.getByText('You have agreed to a meeting.').waitFor();
      await request.getByText(`Agreed by ${asw} for Tuesday 12 January 2027`).waitFor();
      await tab.getByRole('button', { name: 'Undo', exact: true }).click();
      await tab.getByText('Undone.').waitFor();
      await request.getByText('Waiting for an answer').waitFor();
      await request.getByRole('button', { name: 'Decline' }).click();
      await request.getByRole('textbox', { name: 'Why not' }).fill('Book a drop-in first.');
      await request.getByRole('button', { name: 'Decline the request' }).click();
      await tab.getByText('You have declined the request.').waitFor();
    });
    await visit({ as: head }, async (tab) => {
      await tab.getByText('Earlier requests (1)').click();
      await tab.getByText('Book a drop-in first.').waitFor();
    });
  });

  test('a request of which somebody else was first says who, and keeps what was typed', async () => {
    const { id, schools } = personNamed(head);
    const post = async (path: string, body: object, person: string) => {
      const token = await tokenOf(school.origin, person);
      return await fetch(`${school.origin}/api/${path}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    };
    await post(
      `schools/${schools[0]}/tsm-requests`,
      { id: 'second-request', reason: 'A second matter.' },
      id,
    );
    await visit({ as: asw, refused: /412/ }, async (tab, { page }) => {
      const request = tab.getByRole('listitem').filter({ hasText: 'A second matter.' });
      const day = request.getByLabel('Day of the meeting');
      const draft = request.getByText(/You have an unsaved draft from/);
      const isFocused = (place: Locator) => place.evaluate((one) => one === document.activeElement);
      await request.getByRole('button', { name: 'Agree a day' }).click();
      await expect.poll(() => isFocused(day)).toBe(true);
      await day.fill('2027-01-12');
      await request.getByRole('button', { name: 'Close, and keep the draft' }).click();
      await expect.poll(() => isFocused(request.getByRole('button', { name: 'Agree a day' }))).toBe(true);
      await request.getByRole('button', { name: 'Agree a day' }).click();
      await draft.waitFor();
      const officer = personNamed('Rosalind Ferreira').id;
      const first = { version: 1, state: 'agreed', on: '2027-01-14', note: '' };
      expect((await post('tsm-requests/second-request/answer', first, officer)).status).toBe(200);
      // With the draft comes what it started from: that the officer agreed is not seen yet.
      await page.reload();
      await draft.waitFor();
      await request.getByText('Agreed by Rosalind Ferreira for Thursday 14 January 2027').waitFor();
      expect(await isFocused(day), 'nobody opened it').toBe(false);
      await request.getByRole('button', { name: 'Agree to this day' }).click();
      await request.getByText(/^Rosalind Ferreira changed this request at/).waitFor();
      expect(await day.inputValue()).toBe('2027-01-12');
      await request.getByRole('button', { name: 'Agree to this day' }).click();
      await request.getByText(`Agreed by ${asw} for Tuesday 12 January 2027`).waitFor();
    });
  });

  test('the returns are lists that can be copied, kept as files and marked as sent', async () => {
    await visit({ as: head, page: `schools/${school.schoolId}/returns` }, async (tab, { page }) => {
      await tab.getByText('Nothing is sent from here.').waitFor();
      await tab.getByText('Nobody has been absent without leave for 10 school days in a row.').waitFor();
      const ill = tab.getByRole('region', { name: /^Ill for 15 school days/ });
      // Every session from 2 to 20 November.
      expect(await ill.getByRole('row', { name: /Rudd/ }).innerText()).toMatch(
        /2 November 2026\s+20 November 2026\s+15\s+In a row/,
      );
      const open = tab.getByRole('region', { name: /^Unexplained/ });
      const since = schoolDaysBetween('2026-11-10', '2026-11-20', calendar);
      expect(await open.getByRole('row', { name: /Quayle/ }).innerText()).toContain(
        `10 November 2026 morning, ${since} school days`,
      );
      const before = await noted('exported');
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        ill.getByRole('button', { name: 'Download CSV' }).click(),
      ]);
      expect(file.suggestedFilename()).toMatch(/^return-sickness-\d+-2026-11-20\.csv$/);
      await expect.poll(() => noted('exported'), patient).toBe(before + 1);
      await ill.getByRole('button', { name: /^Mark as sent/ }).click();
      await ill.getByText('1 return marked as sent.').waitFor();
      await ill.getByText(new RegExp(`Sent on .* says ${head}`)).waitFor();
      await ill.getByRole('button', { name: 'Undo', exact: true }).click();
      await ill.getByText('Not marked as sent').waitFor();
    });
  });

  test('on paper everything is there, and the audit hears of it', async () => {
    const { page, context, faults } = await openPage(school.browser);
    const phone = { origin: school.origin, person: school.person, theme: 'dark' };
    await openOnPhone(page, 'week', phone);
    await page.getByRole('heading', { name: /^Overdue/ }).waitFor();
    const before = await noted('printed');
    await printed(page);
    await expect.poll(() => noted('printed'), patient).toBe(before + 1);
    await context.close();
    expect(faults).toEqual([]);
  });

  test('without a register it says how to begin, and with nothing to do it says so', async () => {
    await visit({ as: 'Joanna Tremlett' }, async (tab) => {
      const item = tab
        .getByRole('listitem')
        .filter({ hasText: 'No register has been saved for this school yet' });
      await item.getByRole('link').click();
      await tab.getByRole('heading', { level: 1, name: 'Registers' }).waitFor();
    });
    const { page, context, faults } = await openPage(school.browser);
    await page.route('**/api/week', (route) =>
      route.fulfill({
        json: {
          today: '2026-11-26',
          schools: [{ id: school.schoolId, name: 'A school', asAt: '2026-11-20' }],
          items: [],
        },
      }),
    );
    await page.goto(school.address('week'));
    const { tab } = new TeamsClient(page, school.origin);
    await tab.getByRole('heading', { name: 'Nothing to do' }).waitFor();
    await page.screenshot({ path: join(pictures, 'week-nothing.png') });
    await context.close();
    expect(faults).toEqual([]);
  });

  test('who has no part in it is not led to it', async () => {
    await visit({ as: 'Sam Oyelaran', page: 'week' }, async (tab) => {
      await tab.getByRole('heading', { name: 'This page is for school and attendance staff' }).waitFor();
      expect(await tab.getByRole('link', { name: 'My week' }).count()).toBe(0);
    });
    const page = `schools/${school.schoolId}/returns`;
    await visit({ as: 'Adaeze Okonkwo', page, refused: /404/ }, async (tab) => {
      await tab.getByRole('alert').filter({ hasText: 'We could not find that' }).waitFor();
    });
  });

  const looks = ['default', 'dark', 'contrast'].flatMap((theme) =>
    [1280, 320].map((width) => ({ theme, width })),
  );
  test.each(looks)('looks right in $theme at $width px', async ({ theme, width }) => {
    for (const [as, subPage, name] of [
      [head, 'week', 'week'],
      [asw, 'week', 'week-asw'],
      [head, `schools/${school.schoolId}/returns`, 'returns'],
    ] as const)
      await visit({ as, page: subPage, theme, width }, async (tab, { page }) => {
        await tab.getByRole('heading', { level: 2 }).first().waitFor();
        await page.waitForLoadState('networkidle');
        await page.screenshot({ path: join(pictures, `${name}-${theme}-${width}.png`) });
        expect(await accessFaults(page), name).toEqual([]);
        expect(await sideways(page), `${name} scrolls sideways`).toBeLessThanOrEqual(0);
        const ask = tab.getByRole('button', { name: 'Ask for a meeting' });
        if (name !== 'week' || (await ask.count()) === 0) return;
        await ask.click();
        expect(await accessFaults(page), 'the form').toEqual([]);
      });
  });
});
