import { describe, expect, test } from 'vitest';
import { type LegalStep, legalContent } from '../../../../../../src/casework/legal/legalContent.ts';
import type { CaseFile } from '../../../../../../tabs/app/apiTypes.ts';
import { contractForm } from '../../../../../../tabs/features/caseload/pupil/legal/forms/contractForms.ts';
import { courtForm } from '../../../../../../tabs/features/caseload/pupil/legal/forms/courtForms.ts';
import {
  improvementForm,
  improvementOutcomeForm,
  toldForm,
} from '../../../../../../tabs/features/caseload/pupil/legal/forms/improvementForms.ts';
import { irregularRequestForm } from '../../../../../../tabs/features/caseload/pupil/legal/forms/noticeForms.ts';
import {
  stepContent,
  stepFields,
} from '../../../../../../tabs/features/caseload/pupil/legal/forms/stepContent.ts';
import { toldOn } from '../../../../../../tabs/features/caseload/pupil/legal/forms/toldText.ts';
import { holidayRung, rungs } from '../../../../../../tabs/features/caseload/pupil/legal/rungs.ts';

const terms = [
  { name: 'Autumn 2', from: '2026-11-02', to: '2026-12-18' },
  { name: 'Spring 1', from: '2027-01-04', to: '2027-02-12' },
];
const file = { today: '2026-11-26', calendar: { terms, inset: [], closures: [] } } as unknown as CaseFile;

const improvement: LegalStep = {
  step: 'notice-to-improve',
  parentIds: ['jo', 'lee'],
  issuedOn: '2026-10-05',
  startsOn: '2026-10-05',
  weeks: 3,
  endsOn: '2026-10-23',
  mostUnauthorised: 10,
};

test('a new notice proposes its end by the dates of the school', () => {
  // Weeks of 23 and 30 November, 7 and 14 December, 4 and 11 January: two weeks of holiday do not count.
  expect(stepFields(undefined, improvementForm, file)).toMatchObject({
    startsOn: '2026-11-26',
    weeks: '6',
    endsOn: '2027-01-15',
  });
  expect(improvementForm.derive?.({ startsOn: '2026-11-30', weeks: '3' }, file)).toEqual({
    endsOn: '2026-12-18',
  });
});

test.each([
  [{ startsOn: '2026-11-30', weeks: '7' }, 'more weeks than there can be'],
  [{ startsOn: '', weeks: '3' }, 'no start'],
  [{ startsOn: '2027-02-08', weeks: '3' }, 'a calendar that ends before'],
])('no end is proposed for %j: %s', (fields) =>
  expect(improvementForm.derive?.(fields, file)).toEqual({ endsOn: '' }),
);

test('what is written becomes a step that the schema takes', () => {
  const content = stepContent(
    undefined,
    {
      parentIds: 'jo lee',
      issuedOn: '2026-10-05',
      startsOn: '2026-10-05',
      weeks: '3',
      endsOn: '2026-10-23',
      mostUnauthorised: '10%',
      criteria: '',
      support: ' ',
      note: '',
    },
    { form: improvementForm, fixed: { step: 'notice-to-improve' } },
  );
  expect(legalContent.parse(content)).toEqual(improvement);
});

test('a number that is none is left for the schema to refuse', () => {
  const fields = { ...stepFields(improvement, improvementForm, file), mostUnauthorised: 'ten' };
  const content = stepContent(improvement, fields, {
    form: improvementForm,
    fixed: { step: 'notice-to-improve' },
  });
  expect(legalContent.safeParse(content).success).toBe(false);
});

describe('what becomes of a step', () => {
  const fixed = { form: improvementOutcomeForm, fixed: { step: 'notice-to-improve' } } as const;
  const written = { 'outcome-on': '2026-11-02', 'outcome-result': 'not-improved', 'outcome-note': '' };

  test('is put beside what was there, with who was told', () => {
    const content = stepContent(improvement, { ...written, [toldOn('jo')]: '2026-11-03' }, fixed);
    expect(legalContent.parse(content)).toEqual({
      ...improvement,
      outcome: { on: '2026-11-02', result: 'not-improved', told: [{ parentId: 'jo', on: '2026-11-03' }] },
    });
  });

  test('nothing said is nothing put down', () =>
    expect(stepContent(improvement, { 'outcome-on': '', 'outcome-result': '' }, fixed)).toEqual(improvement));

  test('a parent can be told later', () => {
    const outcome = { on: '2026-11-02', result: 'improved', told: [{ parentId: 'jo', on: '2026-11-03' }] };
    const before = legalContent.parse({ ...improvement, outcome });
    const fields = stepFields(before, toldForm, file);
    expect(fields[toldOn('jo')]).toBe('2026-11-03');
    const content = stepContent(
      before,
      { ...fields, [toldOn('lee')]: '2026-11-10' },
      { form: toldForm, fixed: { step: 'notice-to-improve' } },
    );
    expect(legalContent.parse(content)).toMatchObject({
      outcome: { told: [{ parentId: 'jo' }, { parentId: 'lee', on: '2026-11-10' }] },
    });
  });

  test('what is not asked for any more does not stay', () => {
    const form = { form: courtForm, fixed: { step: 'prosecution' } } as const;
    const said = { courtOn: '2026-11-20', 'outcome-on': '2026-11-20', 'outcome-fine': '200' };
    const guilty = stepContent(undefined, { ...said, 'outcome-result': 'guilty' }, form);
    expect(guilty).toMatchObject({ outcome: { fine: 200 } });
    const free = stepContent(undefined, { ...said, 'outcome-result': 'not-guilty' }, form);
    expect(free.outcome).not.toHaveProperty('fine');
  });
});

test('a request keeps its path', () => {
  const path = holidayRung.path;
  const content = stepContent(
    undefined,
    {},
    { form: irregularRequestForm, fixed: { step: 'penalty-notice', path } },
  );
  expect(content).toMatchObject({ step: 'penalty-notice', path: 'holiday' });
});

test('a contract that exists shows what it says, a new one today', () => {
  expect(stepFields(undefined, contractForm, file).offeredOn).toBe('2026-11-26');
  const contract: LegalStep = { step: 'contract', parentIds: ['jo'], offeredOn: '2026-10-01' };
  expect(stepFields(contract, contractForm, file).offeredOn).toBe('2026-10-01');
});

test('names of forms and fields tell apart what has to be told apart', () => {
  const all = [...rungs, holidayRung];
  expect(new Set(all.map(({ form }) => form.name)).size).toBe(all.length);
  for (const { form, followUps } of all) {
    const names = [form, ...followUps.map((one) => one.form)].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { fields } of [form, ...followUps.map((one) => one.form)])
      expect(new Set(fields.map(({ path }) => path)).size).toBe(fields.length);
  }
});
