import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessFaults, sideways } from './support/access.ts';
import { openPage } from './support/browser.ts';
import { TeamsClient } from './support/client.ts';
import { type FiguresSchool, pictures, startFiguresSchool } from './support/figuresSchool.ts';
import { paperOf, printed } from './support/pdf.ts';
import { openOnPhone } from './support/phone.ts';

const widths = { wide: { width: 1280, height: 900 }, narrow: { width: 320, height: 700 } };

describe('how the figures look', () => {
  let school: FiguresSchool;
  beforeAll(async () => {
    school = await startFiguresSchool();
  });
  afterAll(() => school?.stop());

  const looks = ['default', 'dark', 'contrast'].flatMap((theme) =>
    (['wide', 'narrow'] as const).map((width) => ({ theme, width })),
  );
  test.each(looks)('looks right in $theme, $width', async ({ theme, width }) => {
    const { page, context, faults } = await openPage(school.browser, widths[width]);
    const { tab } = new TeamsClient(page, school.origin);
    for (const [name, subPage] of [
      ['figures-pupil', `pupils/${school.pupils.Quayle}/figures`],
      ['figures-school', `schools/${school.schoolId}/figures`],
    ] as const) {
      await page.goto(school.address(subPage, theme));
      await tab.getByRole('heading', { level: 2 }).first().waitFor();
      await page.waitForLoadState('networkidle');
      await page.screenshot({ path: join(pictures, `${name}-${theme}-${width}.png`) });
      await tab.locator('summary').evaluateAll((all) => {
        for (const summary of all) summary.parentElement?.setAttribute('open', '');
      });
      expect(await accessFaults(page), name).toEqual([]);
      expect(await sideways(page), `${name} scrolls sideways`).toBeLessThanOrEqual(0);
    }
    await context.close();
    expect(faults).toEqual([]);
  });

  test.each([
    ['pupil', () => `pupils/${school.pupils.Quayle}/figures`, 4],
    ['school', () => `schools/${school.schoolId}/figures`, 3],
  ] as const)('the figures of a %s print on A4', async (name, path, most) => {
    const { page, context, faults } = await openPage(school.browser);
    await openOnPhone(page, path(), { origin: school.origin, person: school.person, theme: 'dark' });
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    const pdf = await printed(page);
    writeFileSync(join(pictures, `figures-${name}.pdf`), pdf);
    const paper = paperOf(pdf);
    expect([paper.width, paper.height]).toEqual([595, 842]);
    expect(paper.pages).toBeLessThanOrEqual(most);
    await context.close();
    expect(faults).toEqual([]);
  });
});
