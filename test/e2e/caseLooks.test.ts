import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessFaults, sideways } from './support/access.ts';
import { openPage } from './support/browser.ts';
import { TeamsClient } from './support/client.ts';
import { todayInLondon } from './support/daysOfToday.ts';
import { type FiguresSchool, personNamed, pictures, startFiguresSchool } from './support/figuresSchool.ts';
import { paperOf, printed } from './support/pdf.ts';
import { openOnPhone } from './support/phone.ts';
import { tokenOf } from './support/product.ts';

// 1280 px at 400 % zoom leave 320 px of a page's own, and a quarter of the height.
const sizes = {
  wide: { width: 1280, height: 900 },
  narrow: { width: 320, height: 700 },
  zoomed: { width: 320, height: 256 },
};

const lead = { name: 'Mrs Lane', role: 'SENCO' };
const action = (what: string, part: object = {}) => ({
  ...{ what, type: 'family-contact', owner: { name: 'Mrs Lane', organisation: 'school' } },
  ...{ dueOn: '2026-11-13', state: 'open', planId: 'plan-1' },
  ...part,
});

/** One of everything that a case is made of, with long words where people write them. */
const entries = (pupilId: string) => [
  {
    kind: 'profile',
    id: pupilId,
    content: {
      lead,
      barriers: ['anxiety', 'send', 'transport'],
      pupilVoice: 'Mornings are hard. Maths worries me, and the bus is loud.',
      parentVoice: 'He wants to come in. Nights are short.',
      strengths: 'Kind to younger pupils; likes football and Mr Shaw.',
      support: [
        {
          ...{ id: 'support-1', approachId: 'home-visits', title: 'Home visits', stage: 2 },
          ...{ startedOn: '2026-11-02', endedOn: '2026-11-20', outcome: 1, note: 'Two visits.' },
        },
      ],
      parents: [
        {
          ...{ id: 'parent-1', name: 'Kim Rudd', relationship: 'Mother', livesWithPupil: true },
          ...{ address: '4 Kiln Row, Harrowmere', addressCheckedOn: '2026-02-02' },
        },
      ],
      earlyHelp: { state: 'offered', on: '2026-11-06' },
      agencies: ['School nursing', 'Children’s community occupational therapy'],
    },
  },
  {
    kind: 'plan',
    id: 'plan-1',
    content: {
      ...{ templateId: 'apdr', title: 'Assess, plan, do, review', cycle: 1, lead },
      ...{ startsOn: '2026-11-02', weeks: 10, midReviewOn: '2026-12-04', endsOn: '2027-01-22' },
      ...{ pattern: 'Every day since half term.', reasons: 'Worry about lessons after illness.' },
      ...{ targetPercent: 80, target: 'In for the first lesson each day.' },
      midReview: { on: '2026-11-20', by: 'Mrs Lane', outcome: 0, worked: 'Calls home.' },
    },
  },
  { kind: 'action', id: 'action-1', content: action('Ring home each morning before the register closes') },
  {
    kind: 'action',
    id: 'action-2',
    content: action('Meet the family', { state: 'done', doneOn: '2026-11-12', outcome: 2 }),
  },
  {
    kind: 'contact',
    id: 'contact-1',
    content: {
      ...{ type: 'home-visit', on: '2026-11-18', time: '15:45', by: ['Mrs Lane', 'Lou Ash'] },
      ...{ result: 'reached', offeredMeeting: true, parentId: 'parent-1', childSeen: true, seenAlone: true },
      ...{ announced: true, riskChecked: true, wellbeing: 'Pale, and glad of the visit.' },
      ...{ concerns: 'No sleep.', reasonGiven: 'Stomach ache on school days.' },
    },
  },
  {
    kind: 'timetable',
    id: 'timetable-1',
    content: {
      ...{ reason: 'anxiety', hours: 12.5, startsOn: '2026-11-02', firstReviewOn: '2026-11-16' },
      ...{ endsOn: '2026-12-11', reviews: [{ id: 'r-1', on: '2026-11-16', by: 'Mrs Lane', hours: 15 }] },
    },
  },
  { kind: 'note', id: 'note-1', content: { on: '2026-11-19', text: 'Asked for the bus times.' } },
];

const parts = ['', 'plan', 'contacts', 'notes'] as const;
const openers: Readonly<Record<(typeof parts)[number], RegExp>> = {
  '': /^Add a parent or carer$/,
  plan: /^Start another plan$/,
  contacts: /^Log a home visit$/,
  notes: /^Add a note$/,
};

describe('how a case looks', () => {
  let school: FiguresSchool;
  let pupilId = '';
  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    school = await startFiguresSchool();
    pupilId = school.pupils.Rudd ?? '';
    const response = await fetch(`${school.origin}/api/pupils/${pupilId}/entries`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await tokenOf(school.origin, school.person)}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify({ entries: entries(pupilId) }),
    });
    expect(await response.text()).toContain('plan-1');
  });
  afterAll(() => school?.stop());

  /** Everything that opens is open, and so is a form with nothing right in it. */
  async function openAll(tab: FrameLocator, part: (typeof parts)[number]) {
    await tab.getByRole('button', { name: openers[part] }).click();
    // Everything else of a plan is proposed.
    if (part === 'plan') await tab.getByRole('textbox', { name: 'Title' }).fill('');
    await tab
      .getByRole('button', { name: /^(Save|Save the|Start the) ?(contact|note|plan)?$/ })
      .last()
      .click();
    await tab.locator('main summary').evaluateAll((all) => {
      for (const summary of all) summary.parentElement?.setAttribute('open', '');
    });
  }

  async function check(page: Page, name: string) {
    expect(await accessFaults(page), name).toEqual([]);
    expect(await sideways(page), `${name} scrolls sideways`).toBeLessThanOrEqual(0);
  }

  /** What the audit has of prints of this pupil. */
  async function prints(): Promise<unknown[]> {
    const today = todayInLondon();
    const query = new URLSearchParams({ from: today, to: today, pupilId, act: 'printed' });
    const response = await fetch(`${school.origin}/api/audit?${query}`, {
      headers: {
        authorization: `Bearer ${await tokenOf(school.origin, personNamed('Rosalind Ferreira').id)}`,
      },
    });
    return ((await response.json()) as { entries: unknown[] }).entries;
  }

  const looks = ['default', 'dark', 'contrast'].flatMap((theme) =>
    (['wide', 'narrow'] as const).map((size) => ({ theme, size })),
  );
  test.each([...looks, { theme: 'default', size: 'zoomed' } as const])(
    'looks right in $theme, $size',
    async ({ theme, size }) => {
      const { page, context, faults } = await openPage(school.browser, sizes[size]);
      const { tab } = new TeamsClient(page, school.origin);
      for (const part of parts) {
        const name = `case-${part || 'overview'}-${theme}-${size}`;
        await page.goto(school.address(`pupils/${pupilId}${part && `/${part}`}`, theme));
        await tab.getByRole('heading', { level: 2 }).first().waitFor();
        await page.waitForLoadState('networkidle');
        await page.screenshot({ path: join(pictures, `${name}.png`) });
        await check(page, name);
        await openAll(tab, part);
        await page.screenshot({ path: join(pictures, `${name}-form.png`) });
        await check(page, `${name} with a form`);
      }
      await context.close();
      expect(faults).toEqual([]);
    },
  );

  test('a plan prints by itself on A4, and the audit hears of it', async () => {
    const { page, context, faults } = await openPage(school.browser);
    await openOnPhone(page, `pupils/${pupilId}/plan`, {
      origin: school.origin,
      person: school.person,
      theme: 'dark',
    });
    const print = page.getByRole('button', { name: /^Print/ });
    await print.waitFor();
    // The browser's own dialog would be over before the paper can be looked at.
    await page.evaluate(() => {
      window.print = () => {};
    });
    await print.click();
    const noted = page.waitForResponse(/\/api\/audit\/notes$/);
    const pdf = await printed(page);
    expect((await noted).status()).toBe(200);
    await expect
      .poll(prints, { timeout: 20_000 })
      .toMatchObject([{ person: 'Harpreet Sandhu', subject: 'pupil' }]);
    writeFileSync(join(pictures, 'case-plan.pdf'), pdf);
    const paper = paperOf(pdf);
    expect([paper.width, paper.height]).toEqual([595, 842]);
    expect(paper.pages).toBe(1);
    await context.close();
    expect(faults).toEqual([]);
  });
});
