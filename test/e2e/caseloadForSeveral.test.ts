import { readFileSync } from 'node:fs';
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
} from './support/caseloadSchools.ts';
import { todayInLondon } from './support/daysOfToday.ts';
import { personNamed } from './support/figuresSchool.ts';
import { paperOf, printed } from './support/pdf.ts';
import { openOnPhone } from './support/phone.ts';

describe('what is done for several pupils of the caseload', () => {
  let the: CaseloadSchools;
  beforeAll(async () => {
    the = await startCaseloadSchools();
  });
  afterAll(() => the?.stop());

  test('one action for several pupils: what failed is named, it is tried again, and all of it is undone', async () => {
    await the.visit({ as: asw, page: 'caseload/all', refused: /503|ERR_FAILED/ }, async (tab, { page }) => {
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
        const { entries } = (await the.call(asw, `/pupils/${id}/case`)) as {
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
    await the.visit({ as: head, page: 'caseload' }, async (tab) => {
      const rows = tab.getByRole('row');
      const ids = await Promise.all([1, 2].map((at) => rows.nth(at).getAttribute('data-pupil')));
      for (const at of [1, 2]) await rows.nth(at).getByRole('checkbox').click();
      await tab.getByRole('button', { name: 'Set the lead practitioner' }).click();
      const dialog = tab.getByRole('dialog', { name: 'Set the lead practitioner of 2 pupils' });
      await dialog.getByLabel('Name of the lead practitioner').fill('Ms Finch');
      await dialog.getByRole('button', { name: 'Set it for 2 pupils' }).click();
      await dialog.getByText('The lead practitioner is set for 2 pupils.').waitFor();
      const leads = async () =>
        (await the.rowsOf()).filter(({ id }) => ids.includes(id)).map((row) => row.case.lead);
      expect(await leads()).toEqual(['Ms Finch', 'Ms Finch']);
      await dialog.getByRole('button', { name: 'Undo for all 2' }).click();
      await dialog.getByText('Undone for 2 pupils.').waitFor();
      expect(await leads()).toEqual([undefined, undefined]);
    });
    await the.visit({ as: asw, page: 'caseload/all' }, async (tab) => {
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
        to: todayInLondon(),
        act,
      });
      const { entries } = (await the.call(officer, `/audit?${query}`)) as {
        entries: { person: string; subject: string }[];
      };
      return entries.filter(({ person, subject }) => person === head && subject === 'caseload').length;
    };
    await the.visit({ as: head, page: 'caseload' }, async (tab, { page }) => {
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
    const { page, context, faults } = await openPage(the.browser);
    await openOnPhone(page, 'caseload', {
      origin: the.origin,
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
});
