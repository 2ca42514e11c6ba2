import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessFaults, sideways } from './support/access.ts';
import { type FiguresSchool, pictures, startFiguresSchool } from './support/figuresSchool.ts';
import { openTab } from './support/openTab.ts';

const worker = 'Tom Aldridge';
const champion = 'Harpreet Sandhu';

let school: FiguresSchool;
beforeAll(async () => {
  school = await startFiguresSchool();
});
afterAll(() => school?.stop());

const looks = ['default', 'dark', 'contrast'].flatMap((theme) =>
  [320, 1280].map((width) => ({ theme, width })),
);

test('from the list of schools to a booked meeting', async () => {
  const { tab, page, faults } = await openTab(school, { name: worker, subPage: 'tsm' });
  await tab.getByRole('link', { name: 'Support meetings' }).waitFor();
  await tab.getByText('No meeting with the school is recorded.').first().waitFor();
  await tab.getByRole('button', { name: /^Change its place Salter/ }).click();
  await tab.getByLabel('Its place').selectOption({ label: 'Before the others' });
  await tab.getByLabel(/^Why/).fill('A new head has begun');
  await tab.getByRole('button', { name: 'Save', exact: true }).click();
  await tab.getByText(/is changed\./).waitFor();
  await tab.getByText(/^Put first by Tom Aldridge on/).waitFor();
  await tab.getByRole('button', { name: 'Undo' }).click();
  await tab.getByText('Undone. The school is where it was.').waitFor();

  await tab.getByRole('link', { name: /^Arrange a meeting with Salter/ }).click();
  await tab.getByRole('button', { name: 'Find free times' }).click();
  await tab.getByRole('heading', { name: 'Free times' }).waitFor();
  await tab.getByRole('button', { name: 'Add somebody of another service' }).click();
  await tab.getByLabel('Name of guest 1').fill('Orla Finch');
  const boxes = tab.getByRole('group').getByRole('checkbox', { name: /am$|midday|pm$/ });
  await boxes.nth(0).check();
  await boxes.nth(3).check();
  await page.screenshot({ path: `${pictures}/tsm-arrange.png`, fullPage: true });
  expect(await accessFaults(page)).toEqual([]);
  await tab.getByRole('button', { name: 'Offer 2 times' }).click();
  await tab
    .getByRole('alert')
    .getByText(/email address of each guest/)
    .waitFor();
  await tab.getByLabel('Email of guest 1').fill('orla.finch@example.org');
  await tab.getByRole('button', { name: 'Offer 2 times' }).click();
  await tab.getByRole('heading', { name: 'Times offered' }).waitFor();
  await tab.getByText('Orla Finch').waitFor();

  const lead = await openTab(school, { name: champion, subPage: 'tsm' });
  await lead.tab.getByRole('link', { name: /^Pick a time/ }).click();
  await lead.tab.getByRole('radio').first().check();
  await lead.page.screenshot({ path: `${pictures}/tsm-pick.png`, fullPage: true });
  expect(await accessFaults(lead.page)).toEqual([]);
  await lead.tab.getByRole('button', { name: 'Book this time' }).click();
  await lead.tab.getByText(/The meeting is booked/).waitFor();
  await lead.tab.getByRole('heading', { name: 'Booked' }).waitFor();
  expect([...faults, ...lead.faults]).toEqual([]);
});

describe('looks', () => {
  test.each(looks)('$theme at $width', async ({ theme, width }) => {
    const { tab, page, context } = await openTab(
      school,
      { name: worker, subPage: 'tsm' },
      { theme, width, height: 1600 },
    );
    await tab.getByRole('heading', { level: 2 }).first().waitFor();
    await page.screenshot({ path: `${pictures}/tsm-${theme}-${width}.png`, fullPage: true });
    expect(await accessFaults(page)).toEqual([]);
    expect(await sideways(page)).toBe(0);
    await context.close();
  });
});
