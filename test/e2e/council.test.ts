import { readFileSync } from 'node:fs';
import type { FrameLocator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessFaults, sideways } from './support/access.ts';
import { type FiguresSchool, pictures, startFiguresSchool } from './support/figuresSchool.ts';
import { callAs, openTab } from './support/openTab.ts';

const officer = 'Rosalind Ferreira';
const other = 'Gareth Penhallow';
const champion = 'Harpreet Sandhu';

type Numbers = Record<string, number>;
type Council = {
  measures: { content: Numbers; version: number; shipped: boolean };
  checklists: { content: { step: string; items: { id: string; text: string }[] }[] };
};

let school: FiguresSchool;
let ada = '';

beforeAll(async () => {
  school = await startFiguresSchool();
  ada = school.pupils.Quayle ?? '';
});

afterAll(() => school?.stop());

const open = (subPage: string, name = officer) => openTab(school, { name, subPage });
const readCouncil = () => callAs<Council>(school, officer, { path: '/council' });
const changed = async (name: string, checkDays: number) => {
  const { measures } = await readCouncil();
  const content = { ...measures.content, checkDays };
  await callAs(school, name, {
    path: '/council/measures',
    method: 'PUT',
    body: { version: measures.version, content },
  });
};
const daysField = (tab: FrameLocator) => tab.getByLabel(/^Days until an absent child should be seen/);

test('a measure is changed, what is wrong is said at its field, and the change is undone', async () => {
  const { tab, faults } = await open('council');
  await tab.getByRole('link', { name: 'Measures' }).click();
  await tab.getByText('As the product ships it.').waitFor();
  await daysField(tab).fill('ninety');
  await tab.getByRole('button', { name: 'Save', exact: true }).click();
  await tab.getByRole('link', { name: /Give a number/ }).click();
  expect(await daysField(tab).evaluate((field) => field === document.activeElement)).toBe(true);
  await daysField(tab).fill('8');
  await tab.getByRole('button', { name: 'Save', exact: true }).click();
  await tab.getByText('The measures are saved.').waitFor();
  await tab.getByText(/^Version 1, changed by Rosalind Ferreira on/).waitFor();
  expect((await readCouncil()).measures.content.checkDays).toBe(8);

  await tab.getByRole('button', { name: 'Undo' }).click();
  await tab.getByText('The measures are as they were before.').waitFor();
  await tab.getByText(/^As the product ships it, chosen again/).waitFor();
  expect((await readCouncil()).measures).toMatchObject({ shipped: true, version: 2 });
  expect(faults).toEqual([]);
});

test('two officers change the same: both sides are shown, and what was typed survives it and a reload', async () => {
  const { tab, page, faults } = await open('council/measures');
  await daysField(tab).fill('7');
  await tab.getByLabel(/^How long a checked address holds/).fill('3');
  await changed(other, 12);
  await page.reload();
  await tab.getByText(/You have an unsaved draft from/).waitFor();
  expect(await daysField(tab).inputValue()).toBe('7');
  await tab.getByRole('button', { name: 'Save', exact: true }).click();
  const conflict = tab.getByRole('region', { name: 'Someone else changed this while you were writing' });
  await conflict.getByText(/^Changed by Gareth Penhallow on/).waitFor();
  await conflict.getByText('12 school days').waitFor();
  await conflict.getByText('7 school days').waitFor();
  await page.screenshot({ path: `${pictures}/council-conflict.png`, fullPage: true });
  expect(await accessFaults(page)).toEqual([]);
  await conflict.getByRole('radio', { name: 'Take theirs' }).check();
  await conflict.getByRole('button', { name: 'Save this' }).click();
  await tab.getByText('The measures are saved.').waitFor();
  expect((await readCouncil()).measures.content).toMatchObject({ checkDays: 12, addressMonths: 3 });
  expect(faults.filter((fault) => !fault.includes('412'))).toEqual([]);
});

test('an item is put on a checklist, and stands in the check before that step', async () => {
  const { tab, faults } = await open('council/checklists');
  await tab.getByLabel('List for').selectOption({ label: 'Attendance contract' });
  await tab.getByRole('button', { name: 'Add an item' }).click();
  await tab.getByRole('button', { name: 'Save', exact: true }).click();
  await tab.getByRole('link', { name: /what it asks for: This cannot be empty/ }).click();
  await tab
    .getByLabel(/^What it asks for/)
    .last()
    .fill('The school nurse was asked');
  await tab
    .getByLabel(/^Document/)
    .last()
    .fill('Our own code');
  await tab.getByRole('button', { name: 'Move up' }).last().click();
  await tab.getByRole('button', { name: 'Save', exact: true }).click();
  await tab.getByText('The checklists are saved.').waitFor();
  const { items = [] } =
    (await readCouncil()).checklists.content.find(({ step }) => step === 'contract') ?? {};
  expect(items.at(-2)?.text).toBe('The school nurse was asked');

  const pupil = await open(`pupils/${ada}/legal`, champion);
  await pupil.tab.getByText('Attendance contract', { exact: true }).click();
  await pupil.tab.getByRole('button', { name: 'Check what is there for: Attendance contract' }).click();
  await pupil.tab.getByText('The school nurse was asked').waitFor();

  await tab.getByText('The school nurse was asked').click();
  await tab.getByRole('button', { name: 'Take out this item' }).last().click();
  const removed = tab.getByText('“The school nurse was asked” is taken out.');
  await removed.getByRole('button', { name: 'Undo' }).click();
  await tab.getByText('Put back.').waitFor();
  await tab.getByRole('button', { name: 'Go back to what the product ships' }).click();
  await tab.getByText('The checklists are as the product ships them.').waitFor();
  expect([...faults, ...pupil.faults]).toEqual([]);
});

test('the Word file of a letter is taken out, another put in its place, and the first brought back', async () => {
  const { tab, page, faults } = await open('council/letters');
  await tab.getByText('Attendance concern', { exact: true }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    tab.getByRole('button', { name: 'Download the Word file of Attendance concern' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('attendance-concern.docx');
  const bytes = readFileSync(await file.path());
  expect(bytes.subarray(0, 2).toString()).toBe('PK');
  const input = tab.locator('input[type=file]').first();
  await input.setInputFiles({ name: 'notes.docx', mimeType: 'text/plain', buffer: Buffer.from('no Word') });
  await tab.getByRole('alert').first().waitFor();
  await input.setInputFiles({ name: 'ours.docx', mimeType: 'application/zip', buffer: bytes });
  await tab.getByText('“Attendance concern” is made from ours.docx from now on.').waitFor();
  await tab.getByRole('button', { name: 'Undo' }).click();
  await tab.getByText('“Attendance concern” is made from the file that was there before.').waitFor();
  expect(faults.filter((fault) => !fault.includes('400'))).toEqual([]);
});

test('the audit shows who changed what, old and new, and gives it as CSV', async () => {
  const { tab, page, faults } = await open('audit');
  await tab.getByLabel('What', { exact: true }).selectOption({ label: 'Changed' });
  const row = tab.getByRole('row', { name: /Gareth Penhallow/ }).first();
  await row.getByText('Changed the council’s settings').waitFor();
  await row.getByText(/old and new/).click();
  await row.getByText('Days until an absent child should be seen').waitFor();
  await row.getByRole('button', { name: /^Only this person/ }).click();
  await tab
    .getByRole('row', { name: /Rosalind Ferreira/ })
    .first()
    .waitFor({ state: 'detached' });
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    tab.getByRole('button', { name: 'Download CSV' }).click(),
  ]);
  const csv = readFileSync(await file.path(), 'utf8');
  expect(csv).toContain('Gareth Penhallow');
  expect(csv).not.toContain('Rosalind Ferreira');
  await tab.getByLabel('Who', { exact: true }).selectOption({ label: 'Anybody' });
  await tab.getByLabel('What', { exact: true }).selectOption({ label: 'Exported' });
  // It is written a moment after it was done.
  await expect
    .poll(
      async () => {
        await tab.getByRole('button', { name: 'Search again' }).click();
        return tab.getByText('Exported the audit').count();
      },
      { timeout: 60_000, interval: 1000 },
    )
    .toBeGreaterThan(0);
  expect(faults).toEqual([]);
});

test('a hold is set on a pupil’s page, stands under Retention, and is lifted again', async () => {
  const { tab, faults } = await open(`pupils/${ada}/papers`);
  await tab.getByRole('button', { name: 'Hold everything' }).click();
  await tab.getByText('Say why').waitFor();
  await tab.getByLabel(/^Why everything about this pupil/).fill('A complaint is open.');
  await tab.getByRole('button', { name: 'Hold everything' }).click();
  await tab.getByText('Everything about this pupil is held.').waitFor();

  const retention = await open('retention');
  await retention.tab.getByRole('row', { name: /Ada Quayle.*A complaint is open\./ }).waitFor();
  await retention.tab.getByText('Nobody’s records are set for removal.').waitFor();

  await tab.getByRole('button', { name: 'Lift the hold' }).click();
  await tab.getByText('The hold is lifted.').waitFor();
  await tab.getByRole('button', { name: 'Undo' }).last().click();
  await tab.getByText('Everything about this pupil is held again.').waitFor();
  await tab.getByRole('button', { name: 'Lift the hold' }).click();
  await tab.getByRole('button', { name: 'Hold everything' }).waitFor();
  expect([...faults, ...retention.faults]).toEqual([]);
});

const due = (name: string) => ({
  id: name,
  name,
  upn: 'A839300126001',
  school: { id: 's', name: 'Seaview Primary' },
});
const run = {
  today: '2026-11-26',
  pupils: [
    {
      ...due('Wren Albury'),
      lastOn: '2019-07-12',
      due: '2025-07-12',
      why: 'Left in July 2019.',
      records: 34,
      papers: 5,
    },
  ],
  held: [],
  leaving: [],
  files: [],
  auditBefore: '2019-11-26',
};

test('what is set for removal is named first, with a reason, and can be undone', async () => {
  const { tab, page, faults } = await open('council');
  let leaving: object[] = [];
  // Nobody’s records are old enough in a tenant that was made a minute ago: the answers of the server are played here.
  await page.route('**/api/retention**', (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname.endsWith('/undo')) leaving = [];
    else if (pathname.endsWith('/removals'))
      leaving = [
        {
          ...due('Wren Albury'),
          reason: 'r',
          by: officer,
          at: '2026-11-26T10:00:00.000Z',
          on: '2026-12-26',
        },
      ];
    return route.fulfill({ json: { ...run, pupils: leaving.length > 0 ? [] : run.pupils, leaving } });
  });
  await tab.getByRole('link', { name: 'Retention' }).click();
  await tab.getByRole('checkbox', { name: 'Remove the records of Wren Albury' }).check();
  await tab.getByRole('button', { name: 'Set for removal' }).click();
  const dialog = tab.getByRole('alertdialog', { name: 'Remove everything about 1 pupil?' });
  await dialog.getByText('34 records and 5 papers').waitFor();
  await dialog.getByText('It will be removed on 26 December 2026.').waitFor();
  await dialog.getByRole('button', { name: 'Set for removal' }).click();
  await dialog.getByText('Say why.').waitFor();
  expect(await accessFaults(page)).toEqual([]);
  await dialog.getByLabel(/^Reason/).fill('Kept long enough.');
  await dialog.getByRole('button', { name: 'Set for removal' }).click();
  await tab.getByText('1 pupil is set for removal').waitFor();
  await tab.getByRole('button', { name: 'Undo', exact: true }).click();
  await tab.getByText('Nothing is removed. The records are as they were.').waitFor();
  expect(faults).toEqual([]);
});

test.each(['council', 'council/measures', 'audit', 'retention'])('%s is for officers alone', async (page) => {
  const { tab, faults } = await open(page, champion);
  await tab.getByRole('heading', { name: 'This page is for the council’s officers' }).waitFor();
  expect(faults).toEqual([]);
});

test('settings are changed with the keyboard alone', async () => {
  const { tab, page } = await open('council/stages');
  const box = tab.getByRole('group', { name: 'Stage 2' }).getByRole('checkbox', { name: 'Severely absent' });
  await tab.getByRole('textbox', { name: /^Name/ }).first().focus();
  const focused = () =>
    page
      .frames()
      .at(-1)
      ?.evaluate(() => document.activeElement?.closest('label, span')?.textContent ?? '');
  for (let tabs = 0; tabs < 8 && !(await box.evaluate((one) => one === document.activeElement)); tabs += 1)
    await page.keyboard.press('Tab');
  expect(await box.evaluate((one) => one === document.activeElement), await focused()).toBe(true);
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await tab.getByText('The stages are saved.').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await tab.getByText('The stages are as they were before.').waitFor();
});

const looks = ['default', 'dark', 'contrast'].flatMap((theme) =>
  [320, 1280].map((width) => ({ theme, width })),
);

describe('looks', () => {
  test.each(looks)('$theme at $width', async ({ theme, width }) => {
    for (const subPage of [
      'council',
      'council/plans',
      'council/checklists',
      'council/letters',
      'audit',
      'retention',
    ]) {
      const { tab, page, context } = await openTab(school, { name: officer, subPage }, { theme, width });
      await tab.getByRole('heading', { level: 2 }).first().or(tab.getByRole('table')).first().waitFor();
      const closed = tab.locator('details:not([open]) > summary').first();
      if (subPage.includes('/')) await closed.click();
      await page.waitForLoadState('networkidle');
      const name = subPage.replace('/', '-');
      await page.screenshot({ path: `${pictures}/${name}-${theme}-${width}.png`, fullPage: true });
      expect(await accessFaults(page)).toEqual([]);
      expect(await sideways(page)).toBe(0);
      await context.close();
    }
  });
});
