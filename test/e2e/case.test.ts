import type { FrameLocator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays } from '../../src/calendar/plainDate.ts';
import type { SchoolCalendar } from '../../src/calendar/schoolCalendar.ts';
import { ukDate } from '../../src/calendar/ukDate.ts';
import { openPage } from './support/browser.ts';
import { TeamsClient } from './support/client.ts';
import { tenWeeksAround, todayInLondon } from './support/daysOfToday.ts';
import { type FiguresSchool, personNamed, startFiguresSchool } from './support/figuresSchool.ts';
import { tokenOf } from './support/product.ts';

type Entry = {
  kind: string;
  id: string;
  version: number;
  removed: boolean;
  content: Record<string, unknown>;
};
type Case = {
  today: string;
  calendar: SchoolCalendar;
  entries: Entry[];
  state: { stage: { number: number }; ticks: object };
};

/** What the browser itself says of a 412 that the page tells in words. */
const overtaken = /status of 412/;

describe('working a case in the browser', () => {
  let school: FiguresSchool;
  beforeAll(async () => {
    school = await startFiguresSchool();
  });
  afterAll(() => school?.stop());

  const pathOf = (surname: string, part = '') => `pupils/${school.pupils[surname]}${part && `/${part}`}`;

  /** Opens a part of a pupil's case as somebody. */
  async function openAs(name: string, subPage: string, size?: { width: number; height: number }) {
    const { page, context, faults } = await openPage(school.browser, size);
    const query = new URLSearchParams({ person: personNamed(name).id, context: 'personal', subPage });
    await page.goto(`${school.origin}/local/teams/?${query}`);
    const { tab } = new TeamsClient(page, school.origin);
    await tab.getByRole('heading', { level: 2 }).first().waitFor();
    return {
      page,
      tab,
      close: () => context.close(),
      faults: () => faults.filter((one) => !overtaken.test(one)),
    };
  }

  async function caseOf(surname: string): Promise<Case> {
    const response = await fetch(`${school.origin}/api/pupils/${school.pupils[surname]}/case`, {
      headers: { authorization: `Bearer ${await tokenOf(school.origin, school.person)}` },
    });
    return (await response.json()) as Case;
  }
  const contentsOf = async (surname: string, kind: string) =>
    (await caseOf(surname)).entries
      .filter((entry) => entry.kind === kind && !entry.removed)
      .map(({ content }) => content);

  const button = (tab: FrameLocator, name: string | RegExp) => tab.getByRole('button', { name, exact: true });
  const box = (tab: FrameLocator, name: string) => tab.getByRole('textbox', { name, exact: true });
  /** Where the keyboard is. */
  const focused = (tab: FrameLocator) => tab.locator(':focus');

  async function addNote(tab: FrameLocator, text: string) {
    await button(tab, 'Add a note').click();
    await box(tab, 'Note').fill(text);
    await button(tab, 'Save the note').click();
    await tab.getByText('The note is saved.').waitFor();
  }

  test('a draft survives a reload, and leaving with one asks', async () => {
    const { page, tab, close, faults } = await openAs('Harpreet Sandhu', pathOf('Quayle', 'notes'));
    await button(tab, 'Add a note').click();
    await box(tab, 'Note').fill('Rang home about Monday mornings.');
    await page.reload();
    await tab.getByText(/You have an unsaved draft from \d/).waitFor();
    expect(await box(tab, 'Note').inputValue()).toBe('Rang home about Monday mornings.');

    await tab.getByRole('link', { name: 'Overview' }).click();
    const dialog = tab.getByRole('alertdialog');
    await dialog.getByRole('button', { name: 'Stay here' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await box(tab, 'Note').inputValue()).toBe('Rang home about Monday mornings.');
    await tab.getByRole('link', { name: 'Overview' }).click();
    await dialog.getByRole('button', { name: 'Leave, and keep the draft' }).click();
    await tab.getByRole('heading', { level: 2, name: 'Overview' }).waitFor();
    await tab.getByRole('link', { name: 'Notes', exact: true }).click();
    await tab.getByText(/You have an unsaved draft from \d/).waitFor();

    await button(tab, 'Discard the draft').click();
    expect(await box(tab, 'Note').inputValue()).toBe('');
    await button(tab, 'Bring it back').click();
    expect(await box(tab, 'Note').inputValue()).toBe('Rang home about Monday mornings.');
    await button(tab, 'Save the note').click();
    await tab.getByText('The note is saved.').waitFor();
    await page.reload();
    await tab
      .getByRole('heading', { name: /^26|^\d/, level: 3 })
      .first()
      .waitFor();
    expect(await tab.getByText('unsaved draft').count()).toBe(0);
    expect(await contentsOf('Quayle', 'note')).toHaveLength(1);
    await close();
    expect(faults()).toEqual([]);
  });

  test('what keeps a form from being saved is said at the field and in a list that takes the focus', async () => {
    const { page, tab, close, faults } = await openAs('Harpreet Sandhu', pathOf('Sethi', 'contacts'));
    await button(tab, 'Log a home visit').click();
    await box(tab, 'Who made it').fill('');
    await button(tab, 'Save the contact').click();
    const list = tab.getByRole('region', { name: 'This is not saved yet' });
    expect(await list.getByRole('link').allInnerTexts()).toEqual([
      'Result: Choose one',
      'Who made it: Say who made it',
    ]);
    expect(await focused(tab).innerText()).toMatch(/^This is not saved yet/);
    await list.getByRole('link', { name: /^Who made it/ }).click();
    await page.keyboard.type('Kit Vale');
    await tab.getByRole('radio', { name: 'Nobody at home' }).check();
    await button(tab, 'Save the contact').click();
    // What only the rules know: two people go on a visit.
    expect(await list.getByRole('link').allInnerTexts()).toEqual([
      expect.stringMatching(/^Second person: Name the two people who went/),
    ]);
    await list.getByRole('link').click();
    await page.keyboard.type('Lou Ash');
    await button(tab, 'Save the contact').click();
    await tab.getByText('The contact is saved.').waitFor();
    expect(await contentsOf('Sethi', 'contact')).toMatchObject([{ by: ['Kit Vale', 'Lou Ash'] }]);
    await close();
    expect(faults()).toEqual([]);
  });

  describe('two people at once', () => {
    /** Both open the same pupil; the first one saves while the second is still writing. */
    async function both(surname: string, part: string) {
      const first = await openAs('Harpreet Sandhu', pathOf(surname, part));
      const second = await openAs('Tom Aldridge', pathOf(surname, part));
      return { first, second };
    }

    test('the second sees who changed what and when, and chooses field by field', async () => {
      const { first, second } = await both('Rudd', 'notes');
      await addNote(first.tab, 'Ben was cheerful.');
      await second.page.reload();
      await button(second.tab, /^Change the note/).click();
      await button(first.tab, /^Change the note/).click();
      await box(first.tab, 'Note').fill('Ben was cheerful and talked about football.');
      await button(first.tab, 'Save the note').click();
      await first.tab.getByText('The note is changed.').waitFor();

      await box(second.tab, 'Note').fill('Ben was cheerful, and tired.');
      const earlier = addDays(todayInLondon(), -6);
      await second.tab.getByLabel('Date').fill(earlier);
      await button(second.tab, 'Save the note').click();
      const panel = second.tab.getByRole('region', {
        name: 'Someone else changed this while you were writing',
      });
      await panel.waitFor();
      const told = await panel.innerText();
      expect(told).toMatch(/Changed by Harpreet Sandhu on \d+ \w+ \d{4} at /);
      expect(told).toMatch(
        /Before\s+Ben was cheerful\.\s+Theirs\s+Ben was cheerful and talked about football\./,
      );
      expect(told).toMatch(/Yours\s+Ben was cheerful, and tired\./);
      expect(told).toMatch(new RegExp(`Date[\\s\\S]*${ukDate(earlier)}\\s+Only you changed this`));
      expect(await focused(second.tab).innerText()).toMatch(/^Someone else changed this/);

      await panel.getByRole('radio', { name: 'Take theirs' }).check();
      await panel.getByRole('button', { name: 'Save this' }).click();
      await second.tab.getByText('The note is changed.').waitFor();
      expect(await contentsOf('Rudd', 'note')).toEqual([
        { on: earlier, text: 'Ben was cheerful and talked about football.' },
      ]);
      await second.tab
        .getByText(/^Changed by Tom Aldridge/)
        .first()
        .click();
      expect(await second.tab.getByRole('main').innerText()).toMatch(
        /Changed by Harpreet Sandhu[\s\S]*Written down by Harpreet Sandhu/,
      );
      expect([...first.faults(), ...second.faults()]).toEqual([]);
      await first.close();
      await second.close();
    });

    test('what each changed apart is kept without a choice, and nothing typed is lost on the way', async () => {
      const { first, second } = await both('Rudd', '');
      await button(first.tab, 'Change Lead practitioner').click();
      await box(first.tab, 'Name').fill('Mrs Lane');
      await button(first.tab, 'Save').click();
      await first.tab.getByText('The lead practitioner is saved.').waitFor();

      await button(second.tab, 'Change What gets in the way of school').click();
      await second.tab.getByRole('checkbox', { name: 'Anxiety and mental health' }).check();
      await box(second.tab, 'What the pupil says').fill('Mornings are hard.');
      // A reload in the middle: the draft still knows from which version it was written.
      await second.page.reload();
      await button(second.tab, 'Save').click();
      const panel = second.tab.getByRole('region', { name: /^Someone else changed this/ });
      await panel.getByText('both can be kept').waitFor();
      await panel.getByRole('button', { name: 'Save this' }).click();
      await second.tab.getByText('The approaches that are suggested follow the barriers').waitFor();
      expect(await contentsOf('Rudd', 'profile')).toMatchObject([
        { lead: { name: 'Mrs Lane' }, barriers: ['anxiety'], pupilVoice: 'Mornings are hard.' },
      ]);
      expect([...first.faults(), ...second.faults()]).toEqual([]);
      await first.close();
      await second.close();
    });

    test('what somebody took out meanwhile can be brought back with what was written', async () => {
      const { first, second } = await both('Sethi', 'notes');
      await addNote(first.tab, 'Looked at the register.');
      await second.page.reload();
      await button(second.tab, /^Change the note/).click();
      await button(first.tab, /^Take out the note/).click();
      await first.tab.getByText(/^The note of .* is taken out\.$/).waitFor();
      await box(second.tab, 'Note').fill('Looked at the register with the family.');
      await button(second.tab, 'Save the note').click();
      await second.tab.getByText(/Harpreet Sandhu took this out on/).waitFor();
      await button(second.tab, 'Bring it back, and save mine').click();
      await second.tab.getByText('The note is changed.').waitFor();
      expect(await contentsOf('Sethi', 'note')).toMatchObject([
        { text: 'Looked at the register with the family.' },
      ]);
      expect([...first.faults(), ...second.faults()]).toEqual([]);
      await first.close();
      await second.close();
    });

    test('one person with two forms of the same record is not asked about their own changes', async () => {
      const { tab, close, faults } = await openAs('Harpreet Sandhu', pathOf('Quayle'));
      await button(tab, 'Change Early help and other agencies').click();
      await box(tab, 'Other agencies that work with the family').fill('School nursing');
      await button(tab, 'Change Lead practitioner').click();
      await box(tab, 'Name').fill('Mr Shaw');
      const saves = tab.getByRole('button', { name: 'Save', exact: true });
      await tab
        .getByRole('form', { name: 'Lead practitioner' })
        .getByRole('button', { name: 'Save' })
        .click();
      await tab.getByText('The lead practitioner is saved.').waitFor();
      await saves.click();
      await tab.getByText('Saved.', { exact: true }).waitFor();
      expect(await contentsOf('Quayle', 'profile')).toMatchObject([
        { lead: { name: 'Mr Shaw' }, agencies: ['School nursing'] },
      ]);
      await close();
      expect(faults()).toEqual([]);
    });
  });

  test('a lost answer is asked for again with the same id, and nothing is written twice', async () => {
    const { page, tab, close, faults } = await openAs('Harpreet Sandhu', pathOf('Quayle', 'contacts'));
    let lost = 0;
    await page.route('**/api/pupils/*/entries', async (route) => {
      lost += 1;
      if (lost > 1) return route.continue();
      await route.fetch();
      return route.abort('connectionreset');
    });
    await button(tab, 'Log a contact').click();
    await tab.getByRole('radio', { name: 'No answer' }).check();
    await button(tab, 'Save the contact').click();
    await tab.getByText('It may have been saved all the same').waitFor();
    await button(tab, 'Save the contact').click();
    await tab.getByText('The contact is saved.').waitFor();
    expect(lost).toBe(2);
    expect(await contentsOf('Quayle', 'contact')).toHaveLength(1);
    await close();
    expect(faults().filter((fault) => !/ERR_CONNECTION_RESET/.test(fault))).toEqual([]);
  });

  test('what was taken out comes back by Undo, from the keyboard', async () => {
    const { page, tab, close, faults } = await openAs('Harpreet Sandhu', pathOf('Quayle', 'contacts'));
    const before = (await contentsOf('Quayle', 'contact')).length;
    await button(tab, /^Take out the phone call/)
      .first()
      .focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(tab).innerText()).toMatch(/^The phone call of .* is taken out\./);
    await expect.poll(async () => (await contentsOf('Quayle', 'contact')).length).toBe(before - 1);
    // It stays while the person looks elsewhere.
    await tab.getByRole('link', { name: 'Overview' }).click();
    await tab.getByRole('heading', { level: 2, name: 'Overview' }).waitFor();
    await button(tab, 'Undo').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(tab).innerText()).toMatch(/^The phone call of .* is back\./);
    expect((await contentsOf('Quayle', 'contact')).length).toBe(before);
    await button(tab, 'Put away').click();
    expect(await button(tab, 'Undo').count()).toBe(0);
    await close();
    expect(faults()).toEqual([]);
  });

  test('a cycle from its start to the next, with what was left open carried over', async () => {
    const { tab, close, faults } = await openAs('Harpreet Sandhu', pathOf('Rudd', 'plan'));
    await button(tab, 'Start a plan').click();
    await tab.getByRole('radio', { name: 'Fast Track to Attendance' }).check();
    expect(await box(tab, 'Title').inputValue()).toBe('Fast Track to Attendance');
    expect(await box(tab, 'Lead practitioner').inputValue()).toBe('Mrs Lane');
    // Ten school weeks by the school's own dates, of which the fifth is not over yet.
    const { today, calendar } = await caseOf('Rudd');
    const { startsOn, midReviewOn, endsOn } = tenWeeksAround(today, calendar);
    await tab.getByLabel('Starts on').fill(startsOn);
    await expect.poll(() => tab.getByLabel('Review halfway on').inputValue()).toBe(midReviewOn);
    expect(await tab.getByLabel('Last review and end on').inputValue()).toBe(endsOn);
    await tab.getByRole('textbox', { name: 'What is to be done' }).first().fill('');
    await button(tab, 'Start the plan').click();
    await tab.getByRole('link', { name: 'Action 1, what is to be done: This cannot be empty' }).click();
    await focused(tab).fill('Ask Ben about mornings');
    await button(tab, 'Start the plan').click();
    await tab.getByText('The plan is started.').waitFor();
    const actions = await contentsOf('Rudd', 'action');
    expect(actions.length).toBeGreaterThan(10);
    expect((await caseOf('Rudd')).state.ticks).toMatchObject({ plan: true, lead: true, review: true });

    await button(tab, /^Done Ask Ben about mornings/).click();
    await tab.getByLabel('How much it helped').selectOption('1');
    await button(tab, 'Save').click();
    await tab.getByText('The action is done.').waitFor();
    await button(tab, 'Write down the last review').click();
    await tab.getByRole('radio', { name: /^0:/ }).check();
    await tab.getByLabel('What comes next').selectOption('new-cycle');
    await button(tab, 'Save the review').click();
    await tab.getByText('The last review is saved, and the plan is closed.').waitFor();

    await button(tab, 'Start cycle 2 from the last').click();
    // Towards the summer the school's dates do not reach so far, and a person sets these.
    for (const [name, days] of [
      ['Review halfway on', 35],
      ['Last review and end on', 70],
    ] as const)
      if ((await tab.getByLabel(name).inputValue()) === '')
        await tab.getByLabel(name).fill(addDays(today, days));
    await button(tab, 'Start the plan').click();
    await tab.getByText('The next cycle is started.').waitFor();
    await expect
      .poll(
        async () =>
          (await contentsOf('Rudd', 'action')).filter(({ state }) => state === 'carried-over').length,
      )
      .toBe(actions.length - 1);
    const plans = await contentsOf('Rudd', 'plan');
    expect(plans.map(({ cycle }) => cycle).sort()).toEqual([1, 2]);
    const open = (await contentsOf('Rudd', 'action')).filter(({ state }) => state === 'open');
    expect(open).toHaveLength(actions.length - 1);
    expect(open.every(({ carriedFrom }) => typeof carriedFrom === 'string')).toBe(true);
    await close();
    expect(faults()).toEqual([]);
  });

  test('a contact in a few keys, without a mouse, from the bar of parts on', async () => {
    const { page, tab, close, faults } = await openAs('Harpreet Sandhu', pathOf('Sethi'));
    const before = (await contentsOf('Sethi', 'contact')).length;
    const tabTo = async (name: RegExp, most = 60) => {
      for (let at = 0; at < most; at += 1) {
        await page.keyboard.press('Tab');
        const text = await labelOf(tab);
        if (name.test(text)) return;
      }
      throw new Error(`${name} cannot be reached`);
    };
    await tab.getByRole('link', { name: 'Skip to main content' }).focus();
    await tabTo(/^Contacts$/);
    await page.keyboard.press('Enter');
    await tab.getByRole('heading', { level: 2, name: 'Contacts', exact: true }).waitFor();
    expect(await labelOf(tab)).toBe('Contacts');
    await tabTo(/^Log a contact/);
    await page.keyboard.press('Enter');
    await expect.poll(() => labelOf(tab)).toMatch(/Kind of contact/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await tabTo(/^Save the contact/);
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(tab).innerText()).toBe('The contact is saved.');
    expect((await contentsOf('Sethi', 'contact')).length).toBe(before + 1);
    await close();
    expect(faults()).toEqual([]);
  });
});

/** What a person hears of where the keyboard is: its label, else its text. */
async function labelOf(tab: FrameLocator): Promise<string> {
  // The button of a date field has the focus without its field having it, as selectors see it.
  return tab.locator('body').evaluate(() => {
    const element = document.activeElement;
    const ids = (element?.getAttribute('aria-labelledby') ?? '').split(' ');
    const labels = ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
    return labels.trim() || element?.getAttribute('aria-label') || element?.textContent || '';
  });
}
