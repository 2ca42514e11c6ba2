import type { FrameLocator, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  asw,
  type CaseloadSchools,
  patient,
  shown,
  startCaseloadSchools,
  wide,
} from './support/caseloadSchools.ts';

/** Presses Tab, or Shift and Tab, until the focus is there. */
async function tabTo(page: Page, wanted: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab') {
  for (let presses = 0; presses < 150; presses += 1) {
    const isThere = await wanted.evaluate((element) => element === element.ownerDocument.activeElement);
    if (isThere) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not lead to ${wanted}`);
}

/** The pupil to whom Tab leads. */
const keyboardRow = (tab: FrameLocator) => tab.locator('tr[data-pupil] a[tabindex="0"]');

/** Whether all of this pupil's row can be seen: inside the window, and not under the headings that stay. */
const isInSight = (tab: FrameLocator) =>
  keyboardRow(tab).evaluate((link) => {
    const row = link.closest('tr')?.getBoundingClientRect();
    const heading = link.closest('table')?.tHead?.rows[0]?.cells[1]?.getBoundingClientRect();
    return row !== undefined && row.top >= (heading?.bottom ?? 0) && row.bottom <= innerHeight;
  });

describe('the caseload by keyboard', () => {
  let the: CaseloadSchools;
  beforeAll(async () => {
    the = await startCaseloadSchools();
  });
  afterAll(() => the?.stop());

  test('by keyboard alone: through the whole list, several selected, and the selection stays while filters change', async () => {
    await the.visit({ as: asw, page: 'caseload/all' }, async (tab, { page }) => {
      const all = await shown(tab);
      const focused = () => tab.locator(':focus').evaluate((element) => element.closest('tr')?.ariaRowIndex);
      // Where a screen reader starts on a page.
      await tab.getByRole('heading', { level: 1 }).focus();
      await tabTo(page, keyboardRow(tab));
      expect(await focused()).toBe('2');
      await page.keyboard.press('End');
      await expect.poll(focused, patient).toBe(String(all + 1));
      // Out of the list and back into it.
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await expect.poll(focused, patient).toBe(String(all + 1));
      await page.keyboard.press('Home');
      await expect.poll(focused, patient).toBe('2');
      await page.keyboard.press('Space');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Space');
      for (let step = 0; step < 3; step += 1) await page.keyboard.press('Shift+ArrowDown');
      const bar = tab.getByRole('region', { name: 'Selected pupils' });
      await bar.getByText('5 pupils selected').waitFor();
      // The box itself answers to the space bar as well.
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Space');
      await bar.getByText('4 pupils selected').waitFor();
      await page.keyboard.press('Control+a');
      await bar.getByText(`${all} pupils selected`).waitFor();
      await tabTo(page, bar.getByRole('button', { name: 'Select nobody' }));
      await page.keyboard.press('Enter');
      await bar.waitFor({ state: 'detached' });
      await expect.poll(() => tab.locator(':focus').innerText(), patient).toBe(`Showing all ${all} pupils`);
      await tabTo(page, keyboardRow(tab));
      await page.keyboard.press('Home');
      await expect.poll(focused, patient).toBe('2');
      await page.keyboard.press('Space');
      for (let step = 0; step < 3; step += 1) await page.keyboard.press('Shift+ArrowDown');
      await bar.getByText('4 pupils selected').waitFor();
      const rows = tab.getByRole('row');
      const name = await rows.nth(2).getByRole('link').innerText();
      await tabTo(page, tab.getByLabel('Search by name'), 'Shift+Tab');
      await page.keyboard.type(name.split(',')[0] ?? '');
      await bar.getByText(/4 pupils selected, [1-3] of them outside this view/).waitFor();
      await tabTo(page, bar.getByRole('button', { name: 'Show only these' }));
      await page.keyboard.press('Enter');
      await tab.getByText('Showing only the 4 selected pupils').waitFor();
      expect(await rows.count()).toBe(5);
      await tabTo(page, keyboardRow(tab), 'Shift+Tab');
      await page.keyboard.press('Home');
      await page.keyboard.press('ArrowDown');
      await expect.poll(focused, patient).toBe('3');
      await page.keyboard.press('Enter');
      await tab.getByRole('heading', { level: 1, name: name.split(', ').reverse().join(' ') }).waitFor();
    });
  });

  test('Arrow up on the first pupil leaves the search alone, and Tab leads back to a pupil far down', async () => {
    await the.visit({ as: asw, page: 'caseload/all' }, async (tab, { page }) => {
      await tab.getByRole('heading', { level: 1 }).focus();
      await tabTo(page, keyboardRow(tab));
      await page.keyboard.press('ArrowUp');
      const all = await shown(tab);
      const search = tab.getByLabel('Search by name');
      await tabTo(page, search, 'Shift+Tab');
      for (const letter of 'an') {
        await page.keyboard.type(letter);
        await expect.poll(() => shown(tab), patient).toBeLessThan(all);
      }
      expect(await search.inputValue()).toBe('an');
      expect(await search.evaluate((field) => field === field.ownerDocument.activeElement)).toBe(true);
      await search.fill('');
      await expect.poll(() => shown(tab), patient).toBe(all);
      await tabTo(page, keyboardRow(tab));
      await page.keyboard.press('End');
      const last = () => tab.locator(':focus').evaluate((element) => element.closest('tr')?.ariaRowIndex);
      await expect.poll(last, patient).toBe(String(all + 1));
      await expect.poll(() => isInSight(tab), patient).toBe(true);
      await page.keyboard.press('Enter');
      // Once the case is there: it knows its school, and yet the way back leads to all schools.
      await tab.getByRole('navigation', { name: 'This case' }).waitFor();
      await tab.getByRole('link', { name: 'Back to the caseload' }).click();
      await tab.getByText(`Showing all ${all} pupils`).waitFor();
      // Before anything takes the focus to it, which would scroll.
      await expect.poll(() => isInSight(tab), patient).toBe(true);
      await tab.getByRole('heading', { level: 1 }).focus();
      await tabTo(page, keyboardRow(tab));
      expect(await last()).toBe(String(all + 1));
    });
  });

  test('whoever comes back from a pupil of one school finds them in sight, where all rows are drawn as well', async () => {
    await the.visit({ as: asw, page: `caseload/${the.salternLane}` }, async (tab, { page }) => {
      // The list is short: on a small screen its end is out of sight.
      await page.setViewportSize({ width: wide, height: 500 });
      const all = await shown(tab);
      const rows = tab.locator('tr[data-pupil]');
      expect(await rows.count()).toBe(all);
      const far = rows.nth(all - 1);
      const id = await far.getAttribute('data-pupil');
      await far.getByRole('link').click();
      await tab.getByRole('navigation', { name: 'This case' }).waitFor();
      await tab.getByRole('link', { name: 'Back to the caseload' }).click();
      await tab.getByText(`Showing all ${all} pupils`).waitFor();
      const row = tab.locator(`tr[data-pupil="${id}"]`);
      expect(await row.locator('a').getAttribute('tabindex')).toBe('0');
      await expect.poll(() => isInSight(tab), patient).toBe(true);
    });
  });

  test('at 320 px whatever has the focus can be seen', async () => {
    await the.visit({ as: asw, page: 'caseload/all', width: 320 }, async (tab, { page }) => {
      await tab.getByRole('heading', { level: 1 }).focus();
      const hidden: string[] = [];
      let isInRows = false;
      for (let presses = 0; presses < 60 && !isInRows; presses += 1) {
        await page.keyboard.press('Tab');
        const focus = await tab.locator(':focus').evaluate((element) => {
          const { left, top, width, height } = element.getBoundingClientRect();
          const there = document.elementFromPoint(left + width / 2, top + height / 2);
          return {
            isSeen: width > 8 && height > 8 && element.contains(there),
            isInRows: element.closest('tbody') !== null,
            html: element.outerHTML.slice(0, 120),
          };
        });
        if (!focus.isSeen) hidden.push(focus.html);
        isInRows = focus.isInRows;
      }
      expect(isInRows).toBe(true);
      expect(hidden).toEqual([]);
    });
  });
});
