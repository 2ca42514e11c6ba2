import type { FrameLocator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPage } from './support/browser.ts';
import {
  asw,
  type CaseloadSchools,
  head,
  officer,
  patient,
  shown,
  startCaseloadSchools,
  wide,
} from './support/caseloadSchools.ts';
import { TeamsClient } from './support/client.ts';
import { personNamed } from './support/figuresSchool.ts';

const countOf = async (tab: FrameLocator, bar: RegExp) =>
  Number(/([\d,]+)\s*pupils?/.exec(await tab.getByRole('button', { name: bar }).innerText())?.[1]);

describe('the caseload', () => {
  let the: CaseloadSchools;
  beforeAll(async () => {
    the = await startCaseloadSchools();
  });
  afterAll(() => the?.stop());

  test('all schools together: a bar counts what it then shows, and every filter can be taken away by itself', async () => {
    const all = await the.rowsOf();
    await the.visit({ as: asw, page: 'caseload/all' }, async (tab) => {
      expect(await shown(tab)).toBe(all.length);
      const severe = await countOf(tab, /^Severely absent/);
      await tab.getByRole('button', { name: /^Severely absent \d/ }).click();
      await expect.poll(() => shown(tab), patient).toBe(severe);
      expect(await tab.getByLabel('Absence', { exact: true }).inputValue()).toBe('severe');
      const schools = tab.getByRole('button', { name: /^Schools/ });
      await schools.click();
      await tab.getByRole('checkbox', { name: 'Saltern Lane Primary School' }).check();
      await tab.getByRole('heading', { level: 1 }).click();
      await expect.poll(() => shown(tab), patient).toBeLessThan(severe);
      const both = await shown(tab);
      expect(await tab.getByRole('row').count()).toBe(both + 1);
      for (const row of await tab.getByRole('row').all())
        expect(await row.innerText()).not.toMatch(/Thornley/);
      const filters = tab.getByRole('list', { name: 'Filters that are set' });
      await filters.getByRole('button', { name: /^Severely absent/ }).click();
      await expect.poll(() => shown(tab), patient).toBeGreaterThan(both);
      await filters.getByRole('button', { name: 'Clear filters' }).click();
      await expect.poll(() => shown(tab), patient).toBe(all.length);
    });
  });

  test('a view is kept for the person, without what was searched for', async () => {
    await the.visit({ as: asw, page: 'caseload/all' }, async (tab) => {
      await tab.getByRole('button', { name: 'More filters' }).click();
      await tab.getByLabel('Plan', { exact: true }).selectOption({ label: 'No plan' });
      await tab.getByLabel('Absence', { exact: true }).selectOption({ label: 'Severely absent' });
      await tab.getByRole('columnheader', { name: 'Last seen' }).getByRole('button').click();
      await tab.getByLabel('Search by name').fill('a');
      await tab.getByRole('button', { name: 'Views' }).click();
      await tab.getByRole('button', { name: 'Keep this view' }).click();
      const dialog = tab.getByRole('dialog', { name: 'Keep this view' });
      await dialog.getByRole('button', { name: 'Keep the view' }).click();
      await dialog.getByText('Give the view a name').waitFor();
      await dialog.getByLabel('Name of the view').fill('Longest not seen');
      await dialog.getByRole('button', { name: 'Keep the view' }).click();
      await dialog.waitFor({ state: 'detached' });
    });
    expect(JSON.stringify(await the.call(asw, '/views'))).not.toContain('search');
    await the.visit({ as: asw, page: 'caseload/all' }, async (tab) => {
      await tab.getByRole('button', { name: 'Views' }).click();
      await tab.getByRole('button', { name: 'Longest not seen' }).click();
      expect(await tab.getByLabel('Absence', { exact: true }).inputValue()).toBe('severe');
      const heading = tab.getByRole('columnheader', { name: 'Last seen' });
      expect(await heading.getAttribute('aria-sort')).toBe('descending');
      await tab.getByRole('button', { name: 'Views' }).click();
      await tab.getByRole('button', { name: 'Change my views' }).click();
      const dialog = tab.getByRole('dialog', { name: 'My views' });
      await dialog.getByRole('button', { name: /^Take away/ }).click();
      await dialog.getByText('You keep no view.').waitFor();
      await dialog.getByRole('button', { name: 'Undo' }).click();
      await dialog.getByRole('listitem').filter({ hasText: 'Longest not seen' }).waitFor();
    });
    expect(await the.call(officer, '/views')).toEqual({ views: [] });
  });

  test('whoever has several schools and looked at none begins with all of them, and then with the last', async () => {
    const { page, context, faults } = await openPage(the.browser);
    const { tab } = new TeamsClient(page, the.origin);
    const query = { person: personNamed(asw).id, theme: 'default', context: 'personal', subPage: 'caseload' };
    const address = `${the.origin}/local/teams/?${new URLSearchParams(query)}`;
    const choice = tab.getByLabel('School', { exact: true });
    await page.goto(address);
    await expect.poll(() => choice.locator('option:checked').textContent()).toBe('All my schools');
    await choice.selectOption({ label: 'Saltern Lane Primary School' });
    await tab.getByText('up to 20 November 2026').waitFor();
    await page.goto('about:blank');
    await page.goto(address);
    await expect
      .poll(() => choice.locator('option:checked').textContent())
      .toBe('Saltern Lane Primary School');
    await context.close();
    expect(faults).toEqual([]);
  });

  test('columns come and go, and are there again the next time', async () => {
    const { page, context, faults } = await openPage(the.browser, { width: wide, height: 900 });
    const { tab } = new TeamsClient(page, the.origin);
    const query = {
      person: personNamed(head).id,
      theme: 'default',
      context: 'personal',
      subPage: 'caseload',
    };
    const address = `${the.origin}/local/teams/?${new URLSearchParams(query)}`;
    await page.goto(address);
    const heading = (name: string) => tab.getByRole('columnheader', { name, exact: true });
    await heading('Plan').waitFor();
    await tab.getByRole('button', { name: 'Columns' }).click();
    await tab.getByRole('checkbox', { name: 'Plan', exact: true }).uncheck();
    await tab.getByRole('checkbox', { name: 'Lead practitioner' }).check();
    await page.keyboard.press('Escape');
    await heading('Lead practitioner').waitFor();
    expect(await heading('Plan').count()).toBe(0);
    await page.goto('about:blank');
    await page.goto(address);
    await heading('Lead practitioner').waitFor();
    expect(await heading('Plan').count()).toBe(0);
    await context.close();
    expect(faults).toEqual([]);
  });

  test('schools see their own alone, and an address with other pupils says nothing of them', async () => {
    const { page, context, faults } = await openPage(the.browser);
    const { tab } = new TeamsClient(page, the.origin);
    const query = { person: personNamed('Adaeze Okonkwo').id, theme: 'default', context: 'personal' };
    await page.goto(
      `${the.origin}/local/teams/?${new URLSearchParams({ ...query, subPage: `caseload/${the.salternLane}` })}`,
    );
    await tab.getByText('That school is not one of yours.').waitFor();
    await context.close();
    expect(faults).toEqual([]);
  });
});
