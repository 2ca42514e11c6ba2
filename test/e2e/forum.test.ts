import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { occurrencesList } from '../../src/graph/lists/meetings/occurrences.ts';
import type { Occurrence, TakenPlace } from '../../src/meetings/occurrence.ts';
import { accessFaults, sideways } from './support/access.ts';
import { type FiguresSchool, personNamed, pictures, startFiguresSchool } from './support/figuresSchool.ts';
import { callAs, openTab } from './support/openTab.ts';
import { putRecord } from './support/putRecord.ts';

const officer = 'Rosalind Ferreira';
const other = 'Gareth Penhallow';
const champion = 'Harpreet Sandhu';
const reader = 'Sam Oyelaran';

const place = (personId: string, change: Partial<TakenPlace> = {}): TakenPlace => ({
  ...{ placeId: `p-${personId.slice(0, 8)}`, personId, personName: 'Somebody', email: '', topic: 'other' },
  takenAt: '2026-01-05T09:00:00.000Z',
  ...change,
});

/** A forum that is over on whatever day the tests run. */
const forum = (id: string, places: readonly TakenPlace[] = []): Occurrence => ({
  ...{ id, seriesId: 'forums', kind: 'forum', title: 'Spring attendance forum' },
  ...{ startsAt: '2026-01-13T10:00', endsAt: '2026-01-13T11:30', capacity: 40, leadMinutes: 0 },
  ...{ cancelled: false, sequence: 0, waitlist: true, waiting: [], places },
});

type Page = { version: string; notes: string; sentAt?: string; papers: { name: string }[] };
const content = { agenda: [], papers: [], slides: [], notes: '' };

let school: FiguresSchool;

beforeAll(async () => {
  school = await startFiguresSchool();
  const { id, name, schools } = personNamed(champion);
  const places = [
    place(id, { personName: name, schoolId: schools[0] ?? '', attended: true }),
    place(personNamed('Priya Nair').id, { personName: 'Priya Nair', attended: false }),
  ];
  for (const one of ['f-1', 'f-2', 'f-3', 'f-4'])
    await putRecord(school.origin, occurrencesList, forum(one, places));
  // The product hears of them when it asks again.
  const deadline = Date.now() + 90_000;
  while (!(await isThere('f-4'))) {
    if (Date.now() > deadline) throw new Error('The product has not heard of the forum');
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}, 150_000);

const isThere = (id: string) =>
  callAs(school, officer, { path: `/forums/${id}` }).then(
    () => true,
    () => false,
  );

afterAll(() => school?.stop());

const open = (id: string, name = officer, look: object = {}) =>
  openTab(school, { name, subPage: `meetings/${id}/forum` }, look);
const read = (id: string) => callAs<Page>(school, officer, { path: `/forums/${id}` });
const put = (name: string, id: string, body: object) =>
  callAs<Page>(school, name, { path: `/forums/${id}`, method: 'PUT', body });

test('an officer writes the page: agenda, a paper, notes; what is taken off comes back; everyone reads it', async () => {
  const { tab, page, faults } = await open('f-1');
  await tab.getByText('There is no agenda yet.').waitFor();
  await tab.getByRole('button', { name: 'Change the page' }).click();
  await tab.getByRole('button', { name: 'Add an agenda item' }).click();
  await tab.getByLabel(/^Minutes/).fill('ten');
  await tab.getByRole('button', { name: 'Save', exact: true }).click();
  await tab.getByRole('link', { name: /Agenda item 1, minutes: Give a number/ }).click();
  await tab.getByLabel(/^Minutes/).fill('10');
  await tab.getByLabel(/^Item/).fill('Welcome');
  await tab.getByRole('button', { name: 'Add an agenda item' }).click();
  await tab.getByLabel(/^Item/).last().fill('Codes that changed');
  await tab.getByRole('button', { name: 'Take out Welcome' }).click();
  await tab.getByText('“Welcome” is taken out of the agenda.').waitFor();
  await tab.getByRole('button', { name: 'Undo' }).click();
  await tab.getByText('Put back.').waitFor();

  const papers = tab.getByRole('group', { name: 'Papers' });
  await papers
    .locator('input[type=file]')
    .setInputFiles({ name: 'run.exe', mimeType: 'text/plain', buffer: Buffer.from('MZ') });
  await papers.getByText(/Choose a file of one of these kinds/).waitFor();
  const buffer = Buffer.from('%PDF-1.7 the agenda');
  await papers
    .locator('input[type=file]')
    .setInputFiles({ name: 'Agenda.pdf', mimeType: 'application/pdf', buffer });
  await papers.getByText('Agenda.pdf is on the page once you save it.').waitFor();
  expect(await accessFaults(page)).toEqual([]);
  await page.screenshot({ path: `${pictures}/forum-editor.png`, fullPage: true });
  // A reload loses nothing.
  await page.reload();
  await tab.getByText(/You have an unsaved draft from/).waitFor();
  await tab.getByRole('button', { name: 'Save', exact: true }).click();
  await tab.getByText('The page is saved.').waitFor();
  await tab.getByText('10:10am').waitFor();

  const seen = await open('f-1', reader);
  await seen.tab.getByText('Codes that changed').waitFor();
  const [file] = await Promise.all([
    seen.page.waitForEvent('download'),
    seen.tab.getByRole('button', { name: 'Download Agenda.pdf' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('Agenda.pdf');
  expect(readFileSync(await file.path()).equals(buffer)).toBe(true);
  expect(await seen.tab.getByText('Who has booked').count()).toBe(0);
  expect(await seen.tab.getByText(champion).count()).toBe(0);
  expect([...faults, ...seen.faults].filter((fault) => !fault.includes('400'))).toEqual([]);
});

test('a school sees numbers and its own place, an officer everybody', async () => {
  const ours = await open('f-1', champion);
  await ours.tab.getByText('2 places booked. 1 came, 1 could not.').waitFor();
  await ours.tab.getByRole('row', { name: /Harpreet Sandhu.*Came/ }).waitFor();
  expect(await ours.tab.getByText('Priya Nair').count()).toBe(0);
  expect(await ours.tab.getByRole('button', { name: 'Change the page' }).count()).toBe(0);
  const all = await open('f-1');
  await all.tab.getByRole('row', { name: /Priya Nair.*Did not come/ }).waitFor();
  expect([...ours.faults, ...all.faults]).toEqual([]);
});

test('two officers change the same page: both sides are shown', async () => {
  const { version } = await put(officer, 'f-2', { version: 'new', content: { ...content, notes: 'First' } });
  const { tab, page, faults } = await open('f-2');
  await tab.getByRole('button', { name: 'Change the page' }).click();
  await tab.getByLabel(/^Notes/).fill('Mine');
  await put(other, 'f-2', {
    version,
    content: { ...content, notes: 'Theirs', agenda: [{ id: 'a-1', title: 'Welcome' }] },
  });
  await tab.getByRole('button', { name: 'Save', exact: true }).click();
  const conflict = tab.getByRole('region', { name: 'Someone else changed this while you were writing' });
  await conflict.getByText(/^Changed by Gareth Penhallow on/).waitFor();
  await conflict.getByText('Only they changed this. It is kept.').waitFor();
  expect(await accessFaults(page)).toEqual([]);
  await page.screenshot({ path: `${pictures}/forum-conflict.png`, fullPage: true });
  await conflict.getByRole('radio', { name: 'Keep mine' }).check();
  await conflict.getByRole('button', { name: 'Save this' }).click();
  await tab.getByText('The page is saved.').waitFor();
  expect(await read('f-2')).toMatchObject({ notes: 'Mine', agenda: [{ title: 'Welcome' }] });
  expect(faults.filter((fault) => !fault.includes('412'))).toEqual([]);
});

test('slides and notes are sent once, and what is changed later is said on the page', async () => {
  await put(officer, 'f-3', { version: 'new', content: { ...content, notes: 'What was said' } });
  const { tab, page, faults } = await open('f-3');
  await tab.getByRole('button', { name: 'Send slides and notes' }).click();
  const dialog = tab.getByRole('alertdialog', { name: 'Send slides and notes?' });
  await dialog.getByText(/^2 people who booked or waited/).waitFor();
  expect(await accessFaults(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Send', exact: true }).click();
  await tab.getByText(/^Everybody who held a place or waited for one was told on/).waitFor();
  const { version, sentAt } = await read('f-3');
  expect(sentAt).toBeDefined();
  await put(other, 'f-3', { version, content: { ...content, notes: 'What was really said' } });
  expect((await read('f-3')).sentAt).toBe(sentAt);
  const seen = await open('f-3', champion);
  await seen.tab.getByText(/^Slides or notes were changed by Gareth Penhallow on/).waitFor();
  expect([...faults, ...seen.faults]).toEqual([]);
});

test('the page of a forum that is not there says so', async () => {
  const { tab } = await open('nothing', champion);
  await tab.getByText('There is no forum at this address.').waitFor();
});

test.each(['default', 'dark', 'contrast'])('looks right in the %s theme, wide and narrow', async (theme) => {
  const { version } = await read('f-4');
  if (version === 'new') {
    const agenda = [
      { id: 'a-1', title: 'Welcome', minutes: 10, lead: officer },
      {
        id: 'a-2',
        title: 'Attendance codes that changed in August, and what to do with old marks',
        minutes: 45,
      },
      { id: 'a-3', title: 'Questions' },
    ];
    const path = '/forums/f-4';
    await callAs(school, officer, {
      path,
      method: 'PUT',
      body: {
        version,
        content: { ...content, agenda, notes: 'First line.\n\nSecond paragraph of the notes.' },
      },
    });
  }
  for (const width of [320, 1280]) {
    const { page, tab } = await open('f-4', officer, { theme, width, height: 2000 });
    await tab.getByRole('heading', { name: 'Who has booked' }).waitFor();
    expect(await sideways(page)).toBe(0);
    expect(await accessFaults(page)).toEqual([]);
    await page.screenshot({ path: `${pictures}/forum-${theme}-${width}.png`, fullPage: true });
    await tab.getByRole('button', { name: 'Change the page' }).click();
    await tab.getByRole('button', { name: 'Choose from the library for slides' }).click();
    await tab.getByRole('button', { name: /^Put on the page.*Agenda\.pdf/ }).waitFor();
    expect(await sideways(page)).toBe(0);
    expect(await accessFaults(page)).toEqual([]);
    await page.screenshot({ path: `${pictures}/forum-edit-${theme}-${width}.png`, fullPage: true });
  }
});
