import { describe, expect, test } from 'vitest';
import { shippedLetters } from '../../../src/casework/council/shipped/shippedLetters.ts';
import { exampleLetters } from '../../../src/casework/letters/examples/exampleLetters.ts';
import { shipTemplates } from '../../../src/casework/letters/examples/shipTemplates.ts';
import { isField } from '../../../src/casework/letters/fields/letterFields.ts';
import { checkWordFile } from '../../../src/casework/letters/word/checkWordFile.ts';
import { fieldsOf } from '../../../src/casework/letters/word/fieldsOf.ts';
import { memoryCases } from '../memoryCases.ts';
import { letterCase } from './letterCase.ts';

test('there is an example for each letter that is shipped, and no other', () => {
  expect(exampleLetters.map(({ id }) => id).sort()).toEqual(shippedLetters.map(({ id }) => id).sort());
});

describe.each(shippedLetters.map(({ id, template }) => [id, template] as const))('%s', (id, template) => {
  test('is a plain Word file whose fields there are', async () => {
    const { ports } = await letterCase();
    const bytes = ports.templateFiles.get(template) ?? new Uint8Array();
    await checkWordFile(bytes);
    const fields = await fieldsOf(bytes);
    expect(fields.filter((field) => !isField(field))).toEqual([]);
    expect(fields).toEqual(expect.arrayContaining(['date', 'parent name', 'school name', 'sender name']));
  });

  test('is in plain words that can be disclosed', () => {
    const words = JSON.stringify(exampleLetters.find((one) => one.id === id)?.parts);
    expect(words).not.toMatch(/truan|[!–—]|\bplease\b|’t\b|unfortunately|failed to/i);
  });
});

test('a notice to improve says everything that the guidance expects of one', async () => {
  const { ports } = await letterCase();
  const fields = await fieldsOf(ports.templateFiles.get('notice-to-improve.docx') ?? new Uint8Array());
  // Record, absence by day, support so far and to come, the period with its dates, what is enough.
  const wanted = [
    ...['register start', 'register end', 'possible sessions', 'sessions missed', 'attendance'],
    ...['unauthorised in 10 weeks', '10 weeks start', '10 weeks end', 'unauthorised days'],
    ...['support so far', 'contacts so far', 'further support', 'contact name', 'contact telephone'],
    ...[
      'notice date',
      'period weeks',
      'period start',
      'period end',
      'most unauthorised',
      'improvement wanted',
    ],
  ];
  expect(fields).toEqual(expect.arrayContaining(wanted));
  const words = JSON.stringify(exampleLetters.find(({ id }) => id === 'notice-to-improve'));
  for (const said of [
    'Section 7 of the Education Act 1996',
    'section 444',
    'penalty notice',
    '£160',
    '£80',
    'before the period ends',
  ])
    expect(words).toContain(said);
});

describe('provisioning', () => {
  test('puts examples where there is no file, and leaves what the council has put there', async () => {
    const { templates, templateFiles } = memoryCases();
    const own = new Uint8Array([1, 2, 3]);
    templateFiles.set('plan-agreed.docx', own);
    const some = shippedLetters.filter(({ id }) => id.startsWith('plan-'));
    expect(await shipTemplates(templates, some)).toEqual(['plan-review.docx']);
    expect(templateFiles.get('plan-agreed.docx')).toEqual(own);
    expect(await shipTemplates(templates, some)).toEqual([]);
  });

  test('has no example for a letter of the council’s own', async () => {
    const { templates } = memoryCases();
    expect(await shipTemplates(templates, [{ id: 'own', template: 'own.docx' }])).toEqual([]);
  });
});
