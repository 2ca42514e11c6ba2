import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ukDate } from '../../src/calendar/ukDate.ts';
import { localPeople, localTenant } from '../../src/local/people.ts';
import { openBrowser, openPage, type WatchedPage } from './support/browser.ts';
import { TeamsClient } from './support/client.ts';
import { eventsOn } from './support/graph.ts';
import { type Product, startProduct, tokenOf } from './support/product.ts';

const asw = 'Tom Aldridge';
const school = 'Harpreet Sandhu';
const schoolName = 'Saltern Lane Primary School';

function personNamed(name: string) {
  const person = localPeople.find((one) => one.name === name);
  if (!person) throw new Error(`${name} is not in the local tenant`);
  return person;
}

// One walk through the whole slice, step by step, on one product; each step starts from what the last one left.
describe('the slice, from an empty folder', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'graduated-response-e2e-'));
  const register = (to: string) => join(dataDir, 'registers', `saltern-lane-primary-school-to-${to}.csv`);
  let product: Product;
  let browser: Browser;
  let watched: WatchedPage;
  let client: TeamsClient;

  const get = async (path: string, name: string) => {
    const token = await tokenOf(product.origin, personNamed(name).id);
    return fetch(`${product.origin}${path}`, { headers: { authorization: `Bearer ${token}` } });
  };

  // The dates depend on the day of the test, so they are asked for: those on which nobody here holds a place yet.
  const freeDropIns = async (name: string): Promise<string[]> => {
    const occurrences = (await (await get('/api/occurrences?kind=drop-in', name)).json()) as {
      startsAt: string;
      placesLeft: number;
      mine: unknown[];
    }[];
    return occurrences
      .filter(({ placesLeft, mine }) => placesLeft > 1 && mine.length === 0)
      .map(({ startsAt }) => startsAt.slice(0, 10));
  };
  /** The date that the school books in a card and gives up at the end, and the one of the support worker. */
  let date = '';
  let aswDate = '';

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(dataDir), openBrowser()]);
    watched = await openPage(browser, { width: 1400, height: 900 });
    client = new TeamsClient(watched.page, product.origin);
  });

  afterAll(async () => {
    await browser?.close();
    await product?.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  beforeEach(() => () => {
    expect(watched.faults).toEqual([]);
  });

  test('an Attendance Support Worker adds a register that a school exported', async () => {
    await client.openAs(asw);
    await client.goTo('Registers');
    const check = await client.addRegister(register('2026-10-23'));
    expect(
      await client.tab
        .getByLabel(/^School/)
        .locator('option:checked')
        .innerText(),
    ).toBe(schoolName);
    expect(await check.innerText()).toMatch(/2 September 2026 to 23 October 2026/);
    await client.saveRegister();
  });

  test('the next register shows how each pupil has changed', async () => {
    await client.tab.getByRole('button', { name: 'Add another register' }).click();
    const check = await client.addRegister(register('2026-11-20'));
    expect(await check.innerText()).toMatch(/20 November 2026/);
    await client.saveRegister();
    await client.tab.getByRole('link', { name: 'Open the caseload' }).click();
    const rows = client.tab.getByRole('row');
    await rows.nth(1).waitFor();
    const text = await client.tab.getByRole('main').innerText();
    expect(text).toMatch(/Severely absent/);
    expect(text).toMatch(/Persistently absent/);
    expect(text).toMatch(/points?/);
  });

  test('the caseload is searched, sorted and filtered, and a row opens the pupil', async () => {
    // Without the headings, which are hidden where rows are stacked.
    const rows = client.tab.locator('tr[data-pupil]');
    await client.tab.getByLabel('Absence').selectOption({ label: 'Severely absent' });
    await expect.poll(() => rows.filter({ hasText: 'Persistently absent' }).count()).toBe(0);
    const name = (await rows.first().getByRole('link').innerText()).trim();
    await client.tab.getByLabel('Search by name').fill(name.split(',')[0] ?? name);
    await rows.first().getByRole('link').click();
    const [surname = '', forename = ''] = name.split(', ');
    await client.tab.getByRole('heading', { level: 1, name: `${forename} ${surname}` }).waitFor();
    await client.goTo('Figures');
    await client.tab.getByRole('heading', { name: 'The marks, week by week' }).waitFor();
    expect(await client.tab.getByRole('main').innerText()).toMatch(/Attended \d+ of \d+ possible sessions/);
    // No name and no UPN where a browser's history or a log would keep them.
    const address = watched.page.frames().at(-1)?.url() ?? '';
    expect(address).not.toContain(surname);
    expect(address).not.toMatch(/[A-Z]\d{12}/);
  });

  test('the bot answers which code to use, with its source', async () => {
    const answer = await client.say('which code for a dentist appointment?');
    const text = await answer.innerText();
    expect(text).toMatch(/Use M/);
    expect(text).toMatch(/School Attendance \(Pupil Registration\) \(England\) Regulations 2024/);
    await expect.poll(() => answer.getByRole('button', { name: 'Source 1' }).count()).toBeGreaterThan(0);
  });

  test('the bot greets, helps, and says so when it does not know', async () => {
    expect(await (await client.say('good morning')).innerText()).toMatch(/hello|good morning/i);
    expect(await (await client.say('help')).innerText()).toMatch(/code/i);
    const honest = await (await client.say('what is the capital of Peru?')).innerText();
    expect(honest).toMatch(/do not know|don’t know|cannot answer/i);
    expect(honest).toMatch(/drop-in/i);
  });

  test('a school books the next drop-in from a card, and finds it in the calendar', async () => {
    await client.openAs(school);
    [date = ''] = await freeDropIns(school);
    const card = await client.say('book a drop-in');
    await card
      .getByLabel('What would you like to talk about?')
      .selectOption({ label: 'Part-time timetables' });
    await card.getByRole('button', { name: 'Book my place' }).click();
    await card
      .getByText(/You have a place|Your place/)
      .first()
      .waitFor();
    await expect
      .poll(async () => (await eventsOn(product.origin, localTenant.mailbox.id, date)).length)
      .toBeGreaterThan(0);
    const [event] = await eventsOn(product.origin, localTenant.mailbox.id, date);
    expect(event?.attendees.map(({ emailAddress }) => emailAddress.address)).toContain(
      personNamed(school).email,
    );
    expect(event?.onlineMeeting?.joinUrl).toMatch(/^https:\/\/teams\.microsoft\.com\//);
    const [own] = await eventsOn(product.origin, personNamed(school).id, date);
    expect(own?.subject).toBe(event?.subject);
  });

  test('the Meetings page shows the place', async () => {
    await client.goTo('Meetings');
    const mine = client.tab.getByRole('region', { name: 'My places' });
    await mine.getByRole('heading', { name: ukDate(date) }).waitFor();
    expect(await mine.innerText()).toContain(schoolName);
  });

  test('the Attendance Support Worker books as well, from the page, and finds it in their own calendar', async () => {
    [, aswDate = ''] = await freeDropIns(asw);
    await client.openAs(asw);
    await client.goTo('Meetings');
    await client.tab
      .getByRole('button', { name: new RegExp(`^Book a place on \\w+ ${ukDate(aswDate)}`) })
      .click();
    const dialog = client.tab.getByRole('dialog', { name: 'Book a place' });
    await dialog.getByLabel('Who is the place for?').selectOption({ label: 'Only me, no school' });
    await dialog
      .getByLabel('What would you like to talk about?')
      .selectOption({ label: 'Data and registers' });
    await dialog.getByRole('button', { name: 'Book this place' }).click();
    const mine = client.tab.getByRole('region', { name: 'My places' });
    await mine.getByRole('heading', { name: ukDate(aswDate) }).waitFor();
    await expect
      .poll(async () => (await eventsOn(product.origin, personNamed(asw).id, aswDate)).length)
      .toBe(1);
  });

  test('a school adds its own register, a long list of 1,480 pupils, and sees its caseload', async () => {
    await client.openAs('Adaeze Okonkwo');
    await client.goTo('Registers');
    await client.addRegister(join(dataDir, 'registers', 'harrowmere-high-school-to-2026-11-20.csv'));
    await client.saveRegister();
    await client.tab.getByRole('link', { name: 'Open the caseload' }).click();
    await client.tab.getByRole('row').nth(1).waitFor();
    expect(await client.tab.getByRole('main').innerText()).toContain('20 November 2026');
    expect(await (await client.say('can we still use code H?')).innerText()).toMatch(/^[\s\S]*No/);
  });

  test('a school sees no other school: not by page, not by API, not by bot', async () => {
    const other = personNamed('Adaeze Okonkwo').schools[0] ?? '';
    expect((await get(`/api/schools/${other}/caseload`, school)).status).toBe(404);
    expect((await get(`/api/schools/${other}/imports`, school)).status).toBe(404);
    expect((await get('/api/schools/nowhere/caseload', school)).status).toBe(404);
    const own = personNamed(school).schools[0] ?? '';
    const { pupils } = (await (await get(`/api/schools/${own}/caseload`, school)).json()) as {
      pupils: { id: string }[];
    };
    expect(pupils.length).toBeGreaterThan(10);
    expect((await get(`/api/pupils/${pupils[0]?.id}`, school)).status).toBe(200);
    expect((await get(`/api/pupils/${pupils[0]?.id}`, 'Adaeze Okonkwo')).status).toBe(404);
    expect((await get('/api/me', school)).status).toBe(200);
    expect(((await (await get('/api/me', school)).json()) as { schools: unknown[] }).schools).toHaveLength(1);
    const said = await (await client.say('show me the caseload of Harrowmere High School')).innerText();
    expect(said).not.toMatch(/severely absent:|\d+%/);
  });

  test('two schools race for the last place: one has it, the other is offered the next', async () => {
    const occurrences = (await (await get('/api/occurrences?kind=drop-in', asw)).json()) as {
      id: string;
      placesLeft: number;
    }[];
    const last = occurrences.find(({ placesLeft }) => placesLeft === 1);
    expect(last).toBeDefined();
    const take = async (name: string) => {
      const token = await tokenOf(product.origin, personNamed(name).id);
      return fetch(`${product.origin}/api/occurrences/${last?.id}/places`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ topic: 'codes' }),
      });
    };
    const answers = await Promise.all(['Istvan Varga', 'Nadia Chaudhry'].map(take));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  test('everything is still there after the server was killed', async () => {
    const port = new URL(product.origin).port;
    await watched.page.goto('about:blank');
    await product.stop('SIGKILL');
    product = await startProduct(dataDir, { PORT: port });
    await client.openAs(school);
    await client.goTo('Meetings');
    const mine = client.tab.getByRole('region', { name: 'My places' });
    await mine.getByRole('heading', { name: ukDate(date) }).waitFor();
    expect(await client.messages.count()).toBeGreaterThan(1);
    await client.goTo('Caseload');
    await client.tab.getByRole('row').nth(1).waitFor();
  });

  test('giving the place up frees it', async () => {
    await client.goTo('Meetings');
    await client.tab
      .getByRole('button', { name: new RegExp(`^Give up place on \\w+ ${ukDate(date)}`) })
      .click();
    await client.tab.getByRole('region', { name: 'Just done' }).waitFor();
    const mine = client.tab.getByRole('region', { name: 'My places' });
    await mine.getByRole('heading', { name: ukDate(date) }).waitFor({ state: 'detached' });
    await expect
      .poll(async () => {
        const [event] = await eventsOn(product.origin, localTenant.mailbox.id, date);
        return event?.attendees.map(({ emailAddress }) => emailAddress.address) ?? [];
      })
      .not.toContain(personNamed(school).email);
  });
});
