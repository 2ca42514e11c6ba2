import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessFaults, sideways } from './support/access.ts';
import { openBrowser, openPage } from './support/browser.ts';
import { TeamsClient } from './support/client.ts';
import { personNamed, pictures } from './support/figuresSchool.ts';
import { importRegister } from './support/importRegister.ts';
import { paperOf, printed } from './support/pdf.ts';
import { openOnPhone } from './support/phone.ts';
import { type Product, startProduct, tokenOf } from './support/product.ts';

const asw = 'Tom Aldridge';
const officer = 'Rosalind Ferreira';
const head = 'Harpreet Sandhu';
/** The audit is written a moment after what it is about. */
const patient = { timeout: 20_000 };
/** The client shows the tab beside the chat: so wide, there is room for the table. */
const wide = 1900;

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

type Shown = { as: string; page: string; theme?: string; width?: number; refused?: RegExp };
type Row = { id: string; surname: string; forename: string; schoolId: string; case: { lead?: string } };

describe('the caseload', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'graduated-response-caseload-'));
  let product: Product;
  let browser: Browser;
  let salternLane = '';

  const call = async (name: string, path: string) => {
    const token = await tokenOf(product.origin, personNamed(name).id);
    const response = await fetch(`${product.origin}/api${path}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    return (await response.json()) as unknown;
  };
  const rowsOf = async (): Promise<Row[]> => ((await call(asw, '/caseload')) as { pupils: Row[] }).pupils;

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    [product, browser] = await Promise.all([startProduct(dataDir), openBrowser()]);
    const person = personNamed(asw).id;
    const { schools } = (await call(asw, '/me')) as { schools: { id: string; name: string }[] };
    for (const [school, file] of [
      ['Saltern Lane', 'saltern-lane-primary-school'],
      ['Thornley', 'thornley-all-through-academy'],
    ] as const) {
      const schoolId = schools.find(({ name }) => name.startsWith(school))?.id ?? '';
      if (school === 'Saltern Lane') salternLane = schoolId;
      for (const to of ['2026-10-23', '2026-11-20']) {
        const name = `${file}-to-${to}.csv`;
        const text = readFileSync(join(dataDir, 'registers', name), 'utf8');
        await importRegister({ name, text }, { origin: product.origin, person, schoolId });
      }
    }
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  async function visit(
    { as, page: subPage, theme = 'default', width = wide, refused }: Shown,
    look: (tab: FrameLocator, client: TeamsClient) => Promise<void>,
  ) {
    const { page, context, faults } = await openPage(browser, { width, height: 900 });
    const client = new TeamsClient(page, product.origin);
    const query = { person: personNamed(as).id, theme, context: 'personal', subPage };
    await page.goto(`${product.origin}/local/teams/?${new URLSearchParams(query)}`);
    await client.tab.getByRole('row').nth(1).waitFor();
    await look(client.tab, client);
    await context.close();
    expect(faults.filter((fault) => !refused?.test(fault))).toEqual([]);
  }
  /** How many pupils the view shows. */
  const shown = async (tab: FrameLocator) =>
    Number(
      /^Showing (?:all |only the )?([\d,]+)/
        .exec(await tab.getByText(/^Showing /).innerText())?.[1]
        ?.replace(',', ''),
    );
  const countOf = async (tab: FrameLocator, bar: RegExp) =>
    Number(/([\d,]+)\s*pupils?/.exec(await tab.getByRole('button', { name: bar }).innerText())?.[1]);

  test('all schools together: a bar counts what it then shows, and every filter can be taken away by itself', async () => {
    const all = await rowsOf();
    await visit({ as: asw, page: 'caseload/all' }, async (tab) => {
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
    await visit({ as: asw, page: 'caseload/all' }, async (tab) => {
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
    expect(JSON.stringify(await call(asw, '/views'))).not.toContain('search');
    await visit({ as: asw, page: 'caseload/all' }, async (tab) => {
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
    expect(await call(officer, '/views')).toEqual({ views: [] });
  });

  test('by keyboard alone: through the whole list, several selected, and the selection stays while filters change', async () => {
    await visit({ as: asw, page: 'caseload/all' }, async (tab, { page }) => {
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
    await visit({ as: asw, page: 'caseload/all' }, async (tab, { page }) => {
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
      await page.keyboard.press('Enter');
      // Once the case is there: it knows its school, and yet the way back leads to all schools.
      await tab.getByRole('navigation', { name: 'This case' }).waitFor();
      await tab.getByRole('link', { name: 'Back to the caseload' }).click();
      await tab.getByText(`Showing all ${all} pupils`).waitFor();
      await tab.getByRole('heading', { level: 1 }).focus();
      await tabTo(page, keyboardRow(tab));
      expect(await last()).toBe(String(all + 1));
    });
  });

  test('at 320 px whatever has the focus can be seen', async () => {
    await visit({ as: asw, page: 'caseload/all', width: 320 }, async (tab, { page }) => {
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

  test('one action for several pupils: what failed is named, it is tried again, and all of it is undone', async () => {
    await visit({ as: asw, page: 'caseload/all', refused: /503|ERR_FAILED/ }, async (tab, { page }) => {
      const rows = tab.getByRole('row');
      for (const at of [1, 3, 5]) await rows.nth(at).getByRole('checkbox').click();
      const ids = (await Promise.all([1, 3, 5].map((at) => rows.nth(at).getAttribute('data-pupil')))).map(
        String,
      );
      const refusedName = await rows.nth(3).getByRole('link').innerText();
      let isRefused = true;
      await page.route(`**/api/pupils/${ids[1]}/entries`, (route) =>
        isRefused ? route.abort() : route.continue(),
      );
      await tab.getByRole('button', { name: 'Add an action' }).click();
      const dialog = tab.getByRole('dialog', { name: 'Add an action for 3 pupils' });
      await dialog.getByRole('button', { name: 'Add it for 3 pupils' }).click();
      await dialog.getByText('This is not saved yet').waitFor();
      await dialog.getByLabel('What has to be done?').fill('Ring home before 9am');
      await dialog.getByLabel('Who does it?').fill('K Finch');
      await dialog.getByLabel('By when?').fill('2027-01-15');
      await dialog.getByRole('button', { name: 'Add it for 3 pupils' }).click();
      await dialog.getByText('An action is added for 2 pupils.').waitFor();
      expect(await dialog.getByRole('alert').innerText()).toContain(refusedName);
      isRefused = false;
      await dialog.getByRole('button', { name: 'Try again for 1' }).click();
      await dialog.getByText('An action is added for 3 pupils.').waitFor();
      const actionsOf = async (id: string | undefined) => {
        const { entries } = (await call(asw, `/pupils/${id}/case`)) as {
          entries: { kind: string; removed: boolean }[];
        };
        return entries.filter(({ kind, removed }) => kind === 'action' && !removed).length;
      };
      expect(await Promise.all(ids.map(actionsOf))).toEqual([1, 1, 1]);
      await dialog.getByRole('button', { name: 'Close' }).click();
      await tab.getByRole('button', { name: 'Look at it or undo it' }).click();
      await dialog.getByRole('button', { name: 'Undo for all 3' }).click();
      await dialog.getByText('Undone for 3 pupils.').waitFor();
      expect(await Promise.all(ids.map(actionsOf))).toEqual([0, 0, 0]);
    });
  });

  test('a lead practitioner for pupils of one school, and back to who it was; not for several schools', async () => {
    await visit({ as: head, page: 'caseload' }, async (tab) => {
      const rows = tab.getByRole('row');
      const ids = await Promise.all([1, 2].map((at) => rows.nth(at).getAttribute('data-pupil')));
      for (const at of [1, 2]) await rows.nth(at).getByRole('checkbox').click();
      await tab.getByRole('button', { name: 'Set the lead practitioner' }).click();
      const dialog = tab.getByRole('dialog', { name: 'Set the lead practitioner of 2 pupils' });
      await dialog.getByLabel('Name of the lead practitioner').fill('Ms Finch');
      await dialog.getByRole('button', { name: 'Set it for 2 pupils' }).click();
      await dialog.getByText('The lead practitioner is set for 2 pupils.').waitFor();
      const leads = async () =>
        (await rowsOf()).filter(({ id }) => ids.includes(id)).map((row) => row.case.lead);
      expect(await leads()).toEqual(['Ms Finch', 'Ms Finch']);
      await dialog.getByRole('button', { name: 'Undo for all 2' }).click();
      await dialog.getByText('Undone for 2 pupils.').waitFor();
      expect(await leads()).toEqual([undefined, undefined]);
    });
    await visit({ as: asw, page: 'caseload/all' }, async (tab) => {
      await tab.getByRole('columnheader', { name: 'School' }).getByRole('button').click();
      await tab.getByRole('row').nth(1).getByRole('checkbox').click();
      await tab.getByRole('columnheader', { name: 'School' }).getByRole('button').click();
      await tab.getByRole('row').nth(1).getByRole('checkbox').click();
      await tab.getByRole('button', { name: 'Set the lead practitioner' }).click();
      await tab.getByText('The selected pupils are at 2 schools.').waitFor();
    });
  });

  test('what leaves the page is put down: as a file, and on paper with every pupil', async () => {
    const noted = async (act: string) => {
      const query = new URLSearchParams({
        from: '2026-01-01',
        to: new Date().toISOString().slice(0, 10),
        act,
      });
      const { entries } = (await call(officer, `/audit?${query}`)) as {
        entries: { person: string; subject: string }[];
      };
      return entries.filter(({ person, subject }) => person === head && subject === 'caseload').length;
    };
    await visit({ as: head, page: 'caseload' }, async (tab, { page }) => {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        tab.getByRole('button', { name: 'Download CSV' }).click(),
      ]);
      expect(file.suggestedFilename()).toBe('caseload-saltern-lane-primary-school-2026-11-20.csv');
      const lines = readFileSync(await file.path(), 'utf8')
        .trim()
        .split('\r\n');
      expect(lines.length).toBe((await shown(tab)) + 1);
      await expect.poll(() => noted('exported'), patient).toBe(1);
    });
    const { page, context, faults } = await openPage(browser);
    await openOnPhone(page, 'caseload', {
      origin: product.origin,
      person: personNamed(head).id,
      theme: 'dark',
    });
    await page.getByRole('row').nth(1).waitFor();
    const paper = paperOf(await printed(page));
    expect([paper.width, paper.height]).toEqual([842, 595]);
    await expect.poll(() => noted('printed'), patient).toBe(1);
    await context.close();
    expect(faults).toEqual([]);
  });

  test('whoever has several schools and looked at none begins with all of them, and then with the last', async () => {
    const { page, context, faults } = await openPage(browser);
    const { tab } = new TeamsClient(page, product.origin);
    const query = { person: personNamed(asw).id, theme: 'default', context: 'personal', subPage: 'caseload' };
    const address = `${product.origin}/local/teams/?${new URLSearchParams(query)}`;
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
    const { page, context, faults } = await openPage(browser, { width: wide, height: 900 });
    const { tab } = new TeamsClient(page, product.origin);
    const query = {
      person: personNamed(head).id,
      theme: 'default',
      context: 'personal',
      subPage: 'caseload',
    };
    const address = `${product.origin}/local/teams/?${new URLSearchParams(query)}`;
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
    const { page, context, faults } = await openPage(browser);
    const { tab } = new TeamsClient(page, product.origin);
    const query = { person: personNamed('Adaeze Okonkwo').id, theme: 'default', context: 'personal' };
    await page.goto(
      `${product.origin}/local/teams/?${new URLSearchParams({ ...query, subPage: `caseload/${salternLane}` })}`,
    );
    await tab.getByText('That school is not one of yours.').waitFor();
    await context.close();
    expect(faults).toEqual([]);
  });

  const looks = ['default', 'dark', 'contrast'].flatMap((theme) =>
    [wide, 320].map((width) => ({ theme, width })),
  );
  test.each(looks)('looks right in $theme at $width px', async ({ theme, width }) => {
    await visit({ as: asw, page: 'caseload/all', theme, width }, async (tab, { page }) => {
      const look = async (name: string) => {
        await page.waitForLoadState('networkidle');
        await page.screenshot({ path: join(pictures, `caseload-${name}-${theme}-${width}.png`) });
        expect(await accessFaults(page), name).toEqual([]);
        expect(await sideways(page), `${name} scrolls sideways`).toBeLessThanOrEqual(0);
      };
      await look('all');
      await tab.getByRole('button', { name: 'More filters' }).click();
      await tab.getByLabel('Plan', { exact: true }).selectOption({ label: 'No plan' });
      await tab.getByRole('row').nth(2).getByRole('checkbox').click();
      await look('chosen');
      await tab.getByRole('button', { name: 'Views' }).click();
      await look('views');
      await page.keyboard.press('Escape');
      if (width === 320) await tab.getByRole('button', { name: 'What can be done' }).click();
      await tab.getByRole('button', { name: 'Add an action' }).click();
      await tab.getByRole('dialog').waitFor();
      await look('action');
    });
  });
});
