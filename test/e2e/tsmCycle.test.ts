import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays } from '../../src/calendar/plainDate.ts';
import { tsmMeetingsList } from '../../src/graph/lists/meetings/tsmMeetings.ts';
import { localPeople, localTenant } from '../../src/local/people.ts';
import { schoolIds } from '../../src/local/schools.ts';
import type { TsmMeeting } from '../../src/meetings/tsm/meeting/tsmMeeting.ts';
import { accessFaults, sideways } from './support/access.ts';
import { openBrowser } from './support/browser.ts';
import { todayInLondon } from './support/daysOfToday.ts';
import { pictures } from './support/figuresSchool.ts';
import { appToken } from './support/graph.ts';
import { callAs, openTab } from './support/openTab.ts';
import { type Product, startProduct } from './support/product.ts';

const school = 'Istvan Varga';
const asw = 'Bethan Kowalczyk';
const patient = { timeout: 30_000 };
/** Whatever time it is, and on whatever day clocks change: it has begun, and its times are there. */
const day = addDays(todayInLondon(), -1);

const idOf = (name: string) => localPeople.find((person) => person.name === name)?.id ?? '';

const meeting: TsmMeeting = {
  ...{
    id: 'meeting-of-yesterday',
    schoolId: schoolIds.elderfield,
    year: 2026,
    term: 'autumn',
    basis: 'termly',
  },
  ...{ mode: 'teams', minutes: 60, state: 'booked', sequence: 0 },
  organiser: { id: idOf(asw), name: asw, email: 'bethan@example.org' },
  attendees: [
    { personId: idOf(school), name: school, role: 'attendance-champion', required: true },
    { personId: idOf(asw), name: asw, role: 'support-worker', required: true },
  ],
  offered: [],
  ...{ startsAt: `${day}T10:00`, endsAt: `${day}T11:00`, previousId: 'example-meeting-held' },
  steps: [{ at: `${day}T08:00:00.000Z`, by: school, byId: idOf(school), state: 'booked' }],
  ...{ pupilIds: [], actions: [], agreed: {}, addenda: [] },
  changed: { by: school, at: `${day}T08:00:00.000Z` },
};

describe('the cycle of a Targeting Support Meeting', () => {
  let product: Product;
  let browser: Browser;
  let dataDir: string;

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    dataDir = mkdtempSync(join(tmpdir(), 'graduated-response-tsm-'));
    [product, browser] = await Promise.all([startProduct(dataDir), openBrowser()]);
    const { origin } = product;
    const list = `${origin}/local/graph/v1.0/sites/${localTenant.siteId}/lists/${tsmMeetingsList.name}/items`;
    const added = await fetch(list, {
      method: 'POST',
      headers: { authorization: `Bearer ${await appToken(origin)}`, 'content-type': 'application/json' },
      body: JSON.stringify({ fields: tsmMeetingsList.fieldsOf(meeting) }),
    });
    if (!added.ok) throw new Error(await added.text());
    // It is asked for by its id, and so found at once.
    await callAs(product, asw, { path: `/tsm-meetings/${meeting.id}/minutes` });
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const open = (name: string, id: string, look = {}) =>
    openTab({ browser, origin: product.origin }, { name, subPage: `tsm/${id}` }, look);
  const part = (tab: FrameLocator, name: string) =>
    tab.getByRole('button', { name, exact: true }).click(patient);

  async function takePicture(page: Page, name: string): Promise<void> {
    await page.screenshot({ path: join(pictures, `${name}.png`) });
  }

  test('the school confirms what is held, and the pack has it', async () => {
    const { tab, context, faults } = await open(school, 'example-meeting-next');
    await part(tab, 'What the school is asked');
    await tab.getByRole('button', { name: 'Confirm and send' }).click(patient);
    await tab.getByText('Your support worker sees it in the pack.').waitFor(patient);
    await part(tab, 'Pack');
    await tab.getByRole('heading', { name: /^Severely absent pupils/ }).waitFor(patient);
    expect(await tab.getByText('Last meeting').count()).toBeGreaterThan(0);
    await context.close();
    expect(faults).toEqual([]);
  }, 120_000);

  test('two people write the minutes, both agree, and something is added', async () => {
    const [ofSchool, ofCouncil] = await Promise.all([open(school, meeting.id), open(asw, meeting.id)]);
    const { tab } = ofSchool;
    const other = ofCouncil.tab;
    const write = (of: FrameLocator) => of.getByRole('button', { name: /^Write about/ }).first();
    await write(other).click(patient);
    await other.getByLabel('Joint approach').fill('A taxi for two weeks');
    await write(tab).click(patient);
    await tab.getByLabel('Joint approach').fill('A phased return');
    await tab.getByRole('button', { name: 'Save', exact: true }).click();
    await tab.getByText(/^Saved what was said about/).waitFor(patient);
    // The other is told, keeps what was typed, and decides.
    await other.getByRole('heading', { name: /Someone else changed this/ }).waitFor(patient);
    await other.getByRole('radio', { name: 'Keep mine' }).first().check();
    await other.getByRole('button', { name: 'Save this' }).click();
    await other.getByText(/^Saved what was said about/).waitFor(patient);
    await tab.getByText('A taxi for two weeks').first().waitFor(patient);

    await tab.getByRole('button', { name: 'Add an action for the whole school' }).click();
    await tab.getByLabel(/^What is to be done/).fill('Review the codes');
    await tab.getByLabel(/^Who does it/).fill(school);
    await tab.getByRole('button', { name: 'Save the action' }).click();
    await other
      .getByText(/^Review the codes/)
      .first()
      .waitFor(patient);

    await other.getByRole('button', { name: 'The meeting was held' }).click();
    await other.getByRole('button', { name: 'Agree for the council' }).click(patient);
    await other.getByRole('button', { name: 'Agree', exact: true }).click();
    await other.getByText(/^Agreed for the council by/).waitFor(patient);
    await tab.getByText(/has agreed these minutes\. Whatever is changed/).waitFor(patient);
    await tab.getByRole('button', { name: 'Agree for the school' }).click();
    await tab.getByRole('button', { name: 'Agree', exact: true }).click();
    await tab.getByText(/so they stay as they are\. Add a note/).waitFor(patient);
    expect(await tab.getByRole('button', { name: /^(Write|Change) about/ }).count()).toBe(0);

    await tab.getByLabel('Note', { exact: true }).fill('The nurse has been.');
    await tab.getByRole('button', { name: 'Add the note' }).click();
    await tab.getByText('The nurse has been.').first().waitFor(patient);
    await ofSchool.context.close();
    await ofCouncil.context.close();
    expect([...ofSchool.faults, ...ofCouncil.faults]).toEqual([]);
  }, 180_000);

  const looks = ['default', 'dark', 'contrast'].flatMap((theme) =>
    [1280, 320].map((width) => ({ theme, width })),
  );
  test.each(looks)(
    'looks well in $theme at $width',
    async ({ theme, width }) => {
      const { tab, page, context, faults } = await open(asw, 'example-meeting-held', {
        theme,
        width,
        height: 3000,
      });
      for (const name of ['What the school is asked', 'Pack', 'Minutes', 'What came of it']) {
        await part(tab, name);
        await tab.getByRole('heading', { level: 2 }).nth(2).waitFor(patient);
        await tab.locator('.waiting').waitFor({ state: 'detached', ...patient });
        expect(await sideways(page)).toBe(0);
        expect(await accessFaults(page)).toEqual([]);
        await tab.getByRole('button', { name, exact: true }).scrollIntoViewIfNeeded();
        await takePicture(page, `tsm-${name.toLowerCase().replaceAll(' ', '-')}-${theme}-${width}`);
      }
      await context.close();
      expect(faults).toEqual([]);
    },
    120_000,
  );
});
