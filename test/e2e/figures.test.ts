import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { localPeople } from '../../src/local/people.ts';
import { accessFaults, sideways } from './support/access.ts';
import { openPage } from './support/browser.ts';
import { TeamsClient } from './support/client.ts';
import { type FiguresSchool, personNamed, pictures, startFiguresSchool } from './support/figuresSchool.ts';
import { importRegister } from './support/importRegister.ts';
import { tokenOf } from './support/product.ts';
import { sumsRegister } from './support/smallRegister.ts';

describe('the figures of a pupil and of a school', () => {
  let school: FiguresSchool;
  beforeAll(async () => {
    school = await startFiguresSchool();
  });
  afterAll(() => school?.stop());

  /** Opens a page of the tab and gives its main part; what the console said is checked at the end. */
  async function visit(subPage: string, look: (main: Locator, client: TeamsClient) => Promise<void>) {
    const { page, context, faults } = await openPage(school.browser);
    const client = new TeamsClient(page, school.origin);
    await page.goto(school.address(subPage));
    await client.tab.getByRole('heading', { level: 2 }).first().waitFor();
    await look(client.tab.getByRole('main'), client);
    await context.close();
    expect(faults).toEqual([]);
  }

  /** A figure by its name: '86.7%\nPersistently absent…'. */
  const figureOf = async (main: Locator, name: string) =>
    (await main
      .locator('dl > div', { has: main.page().locator('dt', { hasText: name }), hasText: 'Why this number?' })
      .first()
      .innerText()) ?? '';

  test('a pupil near the threshold, with everything that it rests on', async () => {
    await visit(`pupils/${school.pupils.Quayle}/figures`, async (main) => {
      // 8 of 60 missed: 52 / 60 = 86.67%.
      expect(await figureOf(main, 'Attendance')).toMatch(
        /86\.7%\s+Persistently absent[\s\S]*Attended 52 of 60 possible sessions/,
      );
      expect(await figureOf(main, 'Learning missed')).toMatch(
        /4 school days[\s\S]*0 authorised, 8 unauthorised/,
      );
      expect(await figureOf(main, 'National threshold')).toMatch(
        /8 of 10 sessions[\s\S]*2 of them unexplained/,
      );
      // 10 November is 8 school days before 20 November, 19 November is 1.
      expect(await figureOf(main, 'Unexplained')).toMatch(/2 live, 1 overdue[\s\S]*8 school days old/);
      expect(await figureOf(main, 'Last seen')).toMatch(/On the last day/);
      // Weeks of 19 October, 2, 9 and 16 November: 34 of 40. Before: 18 of 20.
      expect(await figureOf(main, 'Last four')).toMatch(
        /85\.0%[\s\S]*Before that: 90\.0%\. Down 5\.0 points/,
      );
      // 9 x 8 - 52 + 1.
      expect(await figureOf(main, 'To be above 90%')).toMatch(/21 sessions in a row/);
      const attention = main.getByRole('region', { name: 'Needs attention' });
      expect(await attention.getByRole('listitem').allInnerTexts()).toEqual([
        '2 more unauthorised sessions in this window would meet the national threshold.',
        '1 unexplained (N) session is more than 5 school days old and should have been settled.',
      ]);
      await attention.getByRole('link').first().click();
      const threshold = main.getByRole('region', { name: 'National threshold' });
      await expect.poll(async () => (await threshold.boundingBox())?.y ?? 0).toBeLessThan(450);
      expect(await threshold.getByRole('row').count()).toBe(9);
      expect(await threshold.innerText()).toMatch(
        /The oldest \(5 October 2026\) falls out of the window 5 school/,
      );
      expect(await main.getByRole('region', { name: 'When in the week' }).innerText()).toMatch(
        /Monday mornings stand out: 6 of 6 missed \(100%\)/,
      );
      const terms = main.getByRole('region', { name: 'By half term' });
      expect(await terms.innerText()).toMatch(/27 of 30\s+90\.0%[\s\S]*25 of 30\s+83\.3%/);
    });
  });

  test('why a number is what it is: how it is counted, out of what, when, and in which file', async () => {
    await visit(`pupils/${school.pupils.Quayle}/figures`, async (main) => {
      await main.getByText('Why this number? About attendance').click();
      const figure = await figureOf(main, 'Attendance');
      expect(figure).toMatch(/Out of\s+60 possible sessions/);
      expect(figure).toMatch(/Dates\s+5 October 2026 to 20 November 2026/);
      expect(figure).toMatch(/Source file\s+autumn\.csv/);
    });
  });

  test('a pupil who has not been seen for fifteen school days, exactly on the line', async () => {
    await visit(`pupils/${school.pupils.Rudd}/figures`, async (main) => {
      expect(await figureOf(main, 'Attendance')).toMatch(/50\.0%\s+Severely absent\s+Exactly on the line/);
      expect(await figureOf(main, 'Learning missed')).toMatch(/15 school days\s+That is 3 weeks of learning/);
      expect(await figureOf(main, 'Last seen')).toMatch(
        /15 school days ago\s+Friday 23 October 2026, afternoon/,
      );
      expect(await main.getByRole('region', { name: 'Needs attention' }).innerText()).toMatch(
        /Not seen for 15 school days[\s\S]*safe and well/,
      );
      // 30 - 30 + 1 for above 50%, 9 x 30 - 30 + 1 for above 90%.
      const recovery = await main.getByRole('region', { name: 'Getting above' }).innerText();
      expect(recovery).toMatch(/Above 90%:[\s\S]*241 sessions in a row/);
      expect(recovery).toMatch(/Above 50%: 1 session in a row/);
    });
  });

  test('a school: its shares, bands, groups and trend, and what is held back', async () => {
    await visit(`schools/${school.schoolId}/figures`, async (main, client) => {
      // 720 possible, 8 + 30 + 6 missed: 676 / 720 = 93.89%.
      expect(await figureOf(main, 'Attendance')).toMatch(/93\.9%\s+676 of 720 possible sessions/);
      expect(await figureOf(main, 'Persistently absent')).toMatch(/25\.0%\s+3 of 12 pupils/);
      expect(await figureOf(main, 'Severely absent')).toMatch(/8\.3%\s+1 of 12 pupils/);
      expect(await figureOf(main, 'The 5 to 15% group')).toMatch(/16\.7%\s+2 of 12 pupils/);
      expect(await figureOf(main, 'Authorised absence')).toMatch(/5\.0%\s+36 of 720/);
      expect(await figureOf(main, 'Unauthorised absence')).toMatch(/1\.1%\s+8 of 720/);
      const bands = await main.getByRole('region', { name: 'How much pupils miss' }).innerText();
      expect(bands).toMatch(/Under 5%\s+9 \(75\.0%\)[\s\S]*10 to under 15%\s+2[\s\S]*50 to under 55%\s+1/);
      expect(bands).toMatch(/Nobody missed 55% or more/);
      // Ada and Cy are in Year 5: 14 of 360 missed. Ben is in Year 6: 30 of 360.
      const groups = main.getByRole('region', { name: 'Groups of pupils' });
      expect(await groups.getByRole('row', { name: /^Year 5/ }).innerText()).toMatch(
        /6\s+96\.1%\s+33\.3% \(2\)/,
      );
      expect(await groups.getByRole('row', { name: /^Year 6/ }).innerText()).toMatch(
        /6\s+91\.7%\s+16\.7% \(1\)/,
      );
      // Five boys are too few, and seven girls would give them away.
      for (const name of [/^Girls/, /^Boys/])
        expect(await groups.getByRole('row', { name }).innerText()).toMatch(/Fewer than 6 pupils, not shown/);
      expect(await groups.innerText()).toMatch(/does not hold: [\s\S]*Free school meals/);
      // Autumn 1: 360 possible, 3 + 0 + 6 missed. Autumn 2: 5 + 30 missed.
      const trend = await main.getByRole('region', { name: 'Trend by half term' }).innerText();
      expect(trend).toMatch(/97\.5%[\s\S]*90\.3%/);
      const others = main.getByRole('region', { name: 'Beside other figures' });
      expect(await others.getByRole('link').first().getAttribute('href')).toMatch(/^https:/);
      const [file] = await Promise.all([
        client.page.waitForEvent('download'),
        main.getByRole('button', { name: 'Download CSV' }).click(),
      ]);
      expect(file.suggestedFilename()).toMatch(/^school-figures-.*-2026-11-20\.csv$/);
    });
  });

  test('a school without a register says how to begin', async () => {
    const { page, context, faults } = await openPage(school.browser);
    const client = new TeamsClient(page, school.origin);
    const other = personNamed('Adaeze Okonkwo');
    const query = { person: other.id, theme: 'default', context: 'personal' };
    const subPage = `schools/${other.schools[0]}/figures`;
    await page.goto(`${school.origin}/local/teams/?${new URLSearchParams({ ...query, subPage })}`);
    await client.tab.getByRole('heading', { name: 'No register yet' }).waitFor();
    await client.tab.getByRole('link', { name: 'Add a register' }).waitFor();
    await context.close();
    expect(faults).toEqual([]);
  });

  test('a register of sums says what it cannot say, and what to export instead', async () => {
    const { id, schools: own } = personNamed('Adaeze Okonkwo');
    const sender = { origin: school.origin, person: id, schoolId: own[0] ?? '' };
    const period = { from: '2026-09-02', to: '2026-11-20' };
    await importRegister({ name: 'sums.csv', text: sumsRegister(), period }, sender);
    const { page, context, faults } = await openPage(school.browser, { width: 320, height: 700 });
    const { tab } = new TeamsClient(page, school.origin);
    const open = async (subPage: string) => {
      const query = { person: id, theme: 'default', context: 'personal', subPage };
      await page.goto(`${school.origin}/local/teams/?${new URLSearchParams(query)}`);
      await tab.getByRole('heading', { level: 1 }).waitFor();
    };
    await open(`schools/${sender.schoolId}/figures`);
    await tab.getByText('This register gives sums only').waitFor();
    expect(await figureOf(tab.getByRole('main'), 'Attendance')).toMatch(/93\.9%\s+676 of 720/);
    expect(await tab.getByRole('heading', { name: 'Trend by half term' }).count()).toBe(0);
    await page.screenshot({ path: join(pictures, 'figures-school-sums.png') });
    await open('caseload');
    await tab.getByRole('row').nth(1).waitFor();
    await tab.getByLabel('National threshold').selectOption({ label: 'Not known' });
    await tab.getByText('Showing 3 of 3 pupils').waitFor();
    await tab
      .getByRole('row', { name: /Quayle/ })
      .getByRole('link')
      .click();
    await tab.getByRole('link', { name: 'Figures', exact: true }).click();
    await tab.getByText('This register gives sums only.', { exact: true }).waitFor();
    expect(await figureOf(tab.getByRole('main'), 'National threshold')).toMatch(/Not known/);
    expect(await figureOf(tab.getByRole('main'), 'Late')).toMatch(/Not known/);
    expect(await figureOf(tab.getByRole('main'), 'To be above 90%')).toMatch(/21 sessions in a row/);
    expect(await tab.getByRole('main').innerText()).toMatch(/export a register that holds a mark/);
    expect(await accessFaults(page)).toEqual([]);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    await page.screenshot({ path: join(pictures, 'figures-pupil-sums.png') });
    await context.close();
    expect(faults).toEqual([]);
  });

  test('a figure that the council added stands beside the school’s, with its year and source', async () => {
    const { origin } = school;
    const officer = localPeople.find(({ role }) => role === 'officer')?.id ?? '';
    const added = await fetch(`${origin}/api/comparisons`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await tokenOf(origin, officer)}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify({
        name: 'Our council',
        year: '2025/26',
        attendance: '94.1',
        source: 'July count',
      }),
    });
    expect(added.status).toBe(201);
    await visit(`schools/${school.schoolId}/figures`, async (main) => {
      const row = await main.getByRole('row', { name: /^Our council/ }).innerText();
      expect(row).toMatch(
        /2025\/26, added by the council\s+94\.1%\s+School 0\.2 points lower[\s\S]*July count/,
      );
    });
  });
});
