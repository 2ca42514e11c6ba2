import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessFaults, sideways } from './support/access.ts';
import { openPage } from './support/browser.ts';
import { type FiguresSchool, pictures, startFiguresSchool } from './support/figuresSchool.ts';
import { callAs, openTab } from './support/openTab.ts';
import { paperOf, printed } from './support/pdf.ts';
import { openOnPhone } from './support/phone.ts';

const officer = 'Rosalind Ferreira';
const champion = 'Harpreet Sandhu';

type Counts = { noticesIssued: number; paidLow: number; received: number };
type Fines = {
  years: { year: string; counts: Counts }[];
  schools: { id: string; year: string; counts: Counts }[];
};
const nothing: Counts = { noticesIssued: 0, paidLow: 0, received: 0 };

let school: FiguresSchool;
/** What the fictional council has already, in the year of the notice. */
let before: { all: Counts; own: Counts };

const notice = {
  step: 'penalty-notice',
  parentId: 'jo',
  path: 'irregular',
  absentFrom: '2026-10-05',
  absentTo: '2026-10-23',
  sessions: 3,
  requestedOn: '2026-11-02',
};

beforeAll(async () => {
  school = await startFiguresSchool();
  const ada = school.pupils.Quayle ?? '';
  const parents = [{ id: 'jo', name: 'Jo Quayle', relationship: 'Mother', livesWithPupil: true }];
  const profile = { barriers: [], support: [], agencies: [], parents };
  const add = (name: string, entries: object[]) =>
    callAs(school, name, { path: `/pupils/${ada}/entries`, method: 'POST', body: { entries } });
  await add(champion, [{ kind: 'profile', id: ada, content: profile }]);
  const { years, schools } = await callAs<Fines>(school, officer, { path: '/reports/legal' });
  before = {
    all: years.find(({ year }) => year === '2026/27')?.counts ?? nothing,
    own: schools.find(({ id, year }) => id === school.schoolId && year === '2026/27')?.counts ?? nothing,
  };
  const paid = {
    ...notice,
    issuedOn: '2026-11-04',
    receivedOn: '2026-11-06',
    paid: { on: '2026-11-20', amount: 80 },
  };
  await add(officer, [{ kind: 'legal', id: 'notice', content: paid }]);
});

afterAll(() => school?.stop());

const open = (subPage: string, name = champion) => openTab(school, { name, subPage });

describe('the half term', () => {
  test('shows attendance, and hides every number from which a pupil could be told', async () => {
    const { tab, faults } = await open(`schools/${school.schoolId}/figures`);
    await tab.getByRole('link', { name: 'Reports' }).click();
    await tab.getByLabel('Half term').selectOption({ label: 'Autumn 2, 2026/27' });
    await tab.getByRole('heading', { level: 2, name: /attendance in Autumn 2, 2026\/27$/ }).waitFor();
    const row = (table: string, name: string) =>
      tab.getByRole('table', { name: table }).getByRole('row', { name: new RegExp(`^${name}`) });
    // Twelve pupils of 30 sessions. Missed: Ada 3 O and 2 N, Ben 30 of 30.
    await row('Attendance of all pupils', 'This half term').getByText('90.3%').waitFor();
    await row('Attendance of all pupils', 'This half term')
      .getByText('325 of 360 possible sessions')
      .waitFor();
    await row('Legal steps', 'Penalty notices, started').getByText('Hidden').waitFor();
    await tab
      .getByText(/^Hidden: the number is about 1 to 5 pupils, or would give such a number away/)
      .waitFor();
    expect(faults).toEqual([]);
  });

  test('is one page of A4, and its print is in the audit', async () => {
    const { page, context, faults } = await openPage(school.browser);
    const phone = { origin: school.origin, person: school.person, theme: 'default' };
    await openOnPhone(page, `schools/${school.schoolId}/reports`, phone);
    await page.getByRole('table', { name: 'Plans' }).waitFor();
    const paper = paperOf(await printed(page));
    expect(paper).toMatchObject({ pages: 1, width: 595, height: 842 });
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button', { name: 'Print' }).isVisible()).toBe(false);
    expect(faults).toEqual([]);
    await context.close();
    const audit = await open('audit', officer);
    await audit.tab.getByLabel('What', { exact: true }).selectOption({ label: 'Printed' });
    // It is written a moment after it was done.
    await expect
      .poll(
        async () => {
          await audit.tab.getByRole('button', { name: 'Search again' }).click();
          return audit.tab.getByRole('row', { name: /Harpreet Sandhu.*Printed a report/ }).count();
        },
        { timeout: 60_000, interval: 1000 },
      )
      .toBeGreaterThan(0);
  });

  test('as CSV, once the audit has been told', async () => {
    const { tab, page, faults } = await open(`schools/${school.schoolId}/reports`);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      tab.getByRole('button', { name: 'Download CSV' }).click(),
    ]);
    const csv = readFileSync(await file.path(), 'utf8');
    expect(csv).toContain('Attendance of all pupils');
    expect(csv).not.toContain('Quayle');
    expect(faults).toEqual([]);
  });

  test('there is no file where the audit cannot be told', async () => {
    const { tab, page } = await open(`schools/${school.schoolId}/reports`);
    await page.route('**/api/audit/notes', (route) => route.abort());
    let downloads = 0;
    page.on('download', () => {
      downloads += 1;
    });
    await tab.getByRole('button', { name: 'Download CSV' }).click();
    await tab.getByText('We could not reach the service.').waitFor();
    expect(downloads).toBe(0);
  });
});

test('since a meeting: before it, and over the first 30 sessions after it', async () => {
  const { tab, faults } = await open(`schools/${school.schoolId}/reports/impact`);
  await tab.getByText('Give the day of the meeting.').waitFor();
  await tab.getByLabel('Since the meeting on').fill('2026-10-18');
  await tab.getByRole('heading', { level: 2, name: /since 18 October 2026$/ }).waitFor();
  const ben = tab.getByRole('row', { name: /Ben Rudd/ });
  // Two weeks before, all 20 attended. Then one week of school, and away for the three weeks after half term: 10 of 30, 10 of 40.
  await ben.getByText('100.0%', { exact: true }).waitFor();
  await ben.getByText('33.3%, down 66.7 points').waitFor();
  await ben.getByText('Not yet').waitFor();
  await ben.getByText('25.0% of 40 sessions').waitFor();
  await tab
    .getByText(/^After 60 sessions: 0 better, 0 worse, 0 the same; \d pupils? not there yet\.$/)
    .waitFor();
  expect(faults).toEqual([]);
});

describe('fines and outcomes', () => {
  test('the council sees every school, by year', async () => {
    const { tab, faults } = await open('reports/fines', officer);
    await tab.getByRole('heading', { name: 'The whole council' }).waitFor();
    const table = tab.getByRole('table', { name: 'By academic year' });
    const first = (name: string) =>
      table
        .getByRole('row', { name: new RegExp(`^${name}`) })
        .getByRole('cell')
        .first();
    const { all } = before;
    expect(await first('Issued').textContent()).toBe(String(all.noticesIssued + 1));
    expect(await first('Paid within 21 days').textContent()).toBe(String(all.paidLow + 1));
    expect(await first('Received').textContent()).toBe(`£${(all.received + 80).toLocaleString('en-GB')}`);
    await tab.getByRole('link', { name: 'Saltern Lane Primary School' }).click();
    await tab.getByRole('region', { name: 'Saltern Lane Primary School: fines and outcomes' }).waitFor();
    expect(await first('Issued').textContent()).toBe(String(before.own.noticesIssued + 1));
    expect(await first('Received').textContent()).toBe(
      `£${(before.own.received + 80).toLocaleString('en-GB')}`,
    );
    expect(faults).toEqual([]);
  });

  test('another school sees nothing of it', async () => {
    const { tab, page } = await open('reports/fines', 'Maeve Fitzgerald');
    await tab.getByRole('heading', { level: 2 }).first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(await tab.getByText('Saltern Lane').count()).toBe(0);
  });
});

const looks = ['default', 'dark', 'contrast'].flatMap((theme) =>
  [320, 1280].map((width) => ({ theme, width })),
);

describe('looks', () => {
  test.each(looks)('$theme at $width', async ({ theme, width }) => {
    for (const part of ['half-term', 'impact', 'fines']) {
      const subPage = part === 'fines' ? 'reports/fines' : `schools/${school.schoolId}/reports/${part}`;
      const { tab, page, context } = await openTab(school, { name: officer, subPage }, { theme, width });
      if (part === 'impact') await tab.getByLabel('Since the meeting on').fill('2026-10-18');
      await tab.getByRole('table').first().waitFor();
      await page.waitForLoadState('networkidle');
      await page.screenshot({ path: `${pictures}/reports-${part}-${theme}-${width}.png`, fullPage: true });
      expect(await accessFaults(page)).toEqual([]);
      expect(await sideways(page)).toBe(0);
      await context.close();
    }
  });
});
