import { describe, expect, test } from 'vitest';
import { changeCouncil } from '../../../src/casework/council/changeCouncil.ts';
import { readCouncil } from '../../../src/casework/council/readCouncil.ts';
import { shippedSettings } from '../../../src/casework/council/shipped/shippedSettings.ts';
import { memoryCases } from '../memoryCases.ts';
import { personOf } from '../support.ts';

const officer = personOf('officer');
const { measures, stages, checklists, planTemplates, letters, retention } = shippedSettings;
const sooner = { ...measures, checkDays: 5 };
const change = (version: number, content: unknown, part = 'measures') => ({ part, version, content });

describe('who may', () => {
  test.each(['asw', 'school'] as const)(
    '%s reads what the council has set, and changes nothing',
    async (role) => {
      const ports = memoryCases();
      expect((await readCouncil(personOf(role), ports)).measures.content).toEqual(measures);
      const asked = changeCouncil(personOf(role), change(0, sooner), ports);
      await expect(asked).rejects.toMatchObject({ code: 'not_allowed' });
      expect(ports.lists.council.known()).toEqual([]);
      expect(ports.noted).toEqual([]);
    },
  );

  test('a reader neither', async () => {
    const ports = memoryCases();
    await expect(readCouncil(personOf('reader'), ports)).rejects.toMatchObject({ code: 'not_allowed' });
    const asked = changeCouncil(personOf('reader'), change(0, sooner), ports);
    await expect(asked).rejects.toMatchObject({ code: 'not_allowed' });
  });

  test('a reader is refused before anybody looks at what was sent', async () => {
    const asked = changeCouncil(personOf('reader'), change(0, 'nonsense', 'nothing'), memoryCases());
    await expect(asked).rejects.toMatchObject({ code: 'not_allowed' });
  });

  test('there are no other parts', async () => {
    for (const part of ['nothing', 'toString', '__proto__']) {
      const asked = changeCouncil(officer, change(0, sooner, part), memoryCases());
      await expect(asked).rejects.toMatchObject({ code: 'not_found' });
    }
  });
});

describe('a change', () => {
  test('holds, moves the version on, and says who made it when', async () => {
    const ports = memoryCases();
    ports.setClock('2026-11-26T10:00:00Z');
    await changeCouncil(officer, change(0, sooner), ports);
    const found = await readCouncil(officer, ports);
    expect(found.measures).toMatchObject({
      content: sooner,
      version: 1,
      shipped: false,
      changed: { by: officer.name, at: expect.stringMatching(/^2026-11-26T10:00/) },
    });
    expect(found.stages).toEqual({ content: stages, version: 0, shipped: true });
  });

  test('is in the audit with what was and what is', async () => {
    const ports = memoryCases();
    await changeCouncil(officer, change(0, sooner), ports);
    expect(ports.audited()).toMatchObject([
      {
        act: 'changed',
        subject: 'council',
        recordId: 'measures',
        personId: officer.id,
        fields: [{ path: 'checkDays', from: 10, to: 5 }],
      },
    ]);
  });

  test('that changes nothing is not written', async () => {
    const ports = memoryCases();
    await changeCouncil(officer, change(0, undefined), ports);
    await changeCouncil(officer, change(0, sooner), ports);
    await changeCouncil(officer, change(1, { ...sooner }), ports);
    expect((await readCouncil(officer, ports)).measures.version).toBe(1);
    expect(ports.audited()).toHaveLength(1);
  });

  test('back to what the product ships is one too, and the next goes on from it', async () => {
    const ports = memoryCases();
    await changeCouncil(officer, change(0, sooner), ports);
    await changeCouncil(officer, change(1, undefined), ports);
    expect((await readCouncil(officer, ports)).measures).toMatchObject({
      content: measures,
      version: 2,
      shipped: true,
    });
    expect(ports.audited().at(-1)?.fields).toEqual([{ path: 'checkDays', from: 5, to: 10 }]);
    await changeCouncil(officer, change(2, sooner), ports);
    expect((await readCouncil(officer, ports)).measures.version).toBe(3);
  });

  test('from a version that has moved on says who changed it and when, and loses nothing', async () => {
    const ports = memoryCases();
    // 8:30am GMT.
    ports.setClock('2026-11-26T08:30:00Z');
    await changeCouncil({ ...officer, name: 'Odalys Penhaligon' }, change(0, sooner), ports);
    const asked = changeCouncil(officer, change(0, { ...measures, checkDays: 7 }), ports);
    await expect(asked).rejects.toMatchObject({
      code: 'changed_elsewhere',
      detail:
        'Odalys Penhaligon changed this on 26 November 2026 at 8:30am. Reload it and make your changes again.',
    });
    expect((await readCouncil(officer, ports)).measures.content).toEqual(sooner);
  });

  test('of two at the same time from one version one holds', async () => {
    const ports = memoryCases();
    const both = await Promise.allSettled(
      [5, 7].map((checkDays) => changeCouncil(officer, change(0, { ...measures, checkDays }), ports)),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await readCouncil(officer, ports)).measures.version).toBe(1);
  });
});

describe('what cannot be kept is refused, with the place and the reason', () => {
  const [stageOne, stageTwo, stageThree] = stages;
  const [first, second] = checklists;
  const [plan] = planTemplates;
  const [letter] = letters;
  const item = first?.items[0];
  if (!stageOne || !stageTwo || !stageThree || !first || !second || !plan || !letter || !item)
    throw new Error('nothing is shipped');

  test.each<[string, unknown, string]>([
    ['measures', { ...measures, checkDays: 0 }, 'checkDays: must be at least 1.'],
    ['measures', { ...measures, mostUnauthorised: 101 }, 'mostUnauthorised: must be at most 100.'],
    ['measures', { checkDays: 10 }, 'unexplainedDays: is missing.'],
    ['measures', [], 'These settings: is not of the right kind.'],
    ['stages', [stageOne, stageTwo], 'These settings: '],
    ['stages', [stageTwo, stageOne, stageThree], 'Stage 1: it has the number 2.'],
    [
      'stages',
      [{ ...stageOne, tests: ['severe'] }, stageTwo, stageThree],
      'Stage 1: it is for every pupil and has no test.',
    ],
    ['stages', [stageOne, { ...stageTwo, tests: [] }, stageThree], 'Stage 2: choose at least one test.'],
    [
      'stages',
      [stageOne, { ...stageTwo, tests: ['luck'] }, stageThree],
      'Targeted support, tests, 1: must be one of severe',
    ],
    ['checklists', [first, first], 'Checklist 2: “contract” is there already.'],
    [
      'checklists',
      [{ ...first, items: [item, item] }],
      'Checklist “contract”, item 2: “school-may” is there already.',
    ],
    [
      'checklists',
      [{ ...first, items: [{ ...item, text: ' ' }] }],
      'contract, items, 1, text: This cannot be empty.',
    ],
    [
      'checklists',
      [{ ...first, items: [{ ...item, source: { ...item.source, url: 'javascript:alert(1)' } }] }],
      'Checklist “contract”, item 1: the web address of its source begins with https://.',
    ],
    ['planTemplates', [], 'These settings: '],
    ['planTemplates', [plan, plan], 'Plan 2: “apdr” is there already.'],
    [
      'planTemplates',
      [{ ...plan, midWeek: 10 }],
      'Plan “Assess, plan, do, review”: the review halfway comes before the last week.',
    ],
    [
      'planTemplates',
      [{ ...plan, weeks: 6 }],
      'Plan “Assess, plan, do, review”, step 6: the plan has 6 weeks.',
    ],
    ['letters', [letter, letter], 'Letter 2: “attendance-concern” is there already.'],
    [
      'letters',
      [{ ...letter, template: '../letter.docx' }],
      'Letter “Attendance concern”: name a Word file, like letter.docx.',
    ],
    [
      'retention',
      { ...retention, auditYears: 2 },
      'Audit: it is kept at least as long as the cases that it is about.',
    ],
  ])('%s %#', async (part, content, words) => {
    const ports = memoryCases();
    const refused = await changeCouncil(officer, change(0, content, part), ports).catch(
      (error: Error) => error,
    );
    expect(refused).toMatchObject({ code: 'bad_request' });
    expect(String(refused)).toContain(words);
    expect(ports.lists.council.known()).toEqual([]);
  });

  test('at most five of many', async () => {
    const many = Array.from({ length: 8 }, () => ({ ...item, text: '' }));
    const asked = changeCouncil(officer, change(0, [{ ...first, items: many }], 'checklists'), memoryCases());
    await expect(asked).rejects.toThrow('And 3 more.');
  });
});
