import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessFaults, sideways } from './support/access.ts';
import { asw, type CaseloadSchools, startCaseloadSchools, wide } from './support/caseloadSchools.ts';
import { pictures } from './support/figuresSchool.ts';

describe('the caseload, looked at', () => {
  let the: CaseloadSchools;
  beforeAll(async () => {
    the = await startCaseloadSchools();
  });
  afterAll(() => the?.stop());

  const looks = ['default', 'dark', 'contrast'].flatMap((theme) =>
    [wide, 320].map((width) => ({ theme, width })),
  );
  test.each(looks)('looks right in $theme at $width px', async ({ theme, width }) => {
    await the.visit({ as: asw, page: 'caseload/all', theme, width }, async (tab, { page }) => {
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
