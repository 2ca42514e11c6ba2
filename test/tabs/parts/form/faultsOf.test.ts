import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { noteContent } from '../../../../src/casework/notes/noteContent.ts';
import { planContent } from '../../../../src/casework/plans/planContent.ts';
import { faultsOf, fieldAt } from '../../../../tabs/parts/form/faultsOf.ts';

type In = { fields: string[]; called?: Record<string, string> };
const faults = (schema: z.ZodType, content: unknown, { fields, called }: In) => {
  const { error } = schema.safeParse(content);
  return error ? faultsOf(error, fields, called) : {};
};

test('each field with what a person is to do about it', () => {
  expect(faults(noteContent, { on: '2026-02-30', text: ' ' }, { fields: ['on', 'text'] })).toEqual({
    on: 'Give a date that exists, like 24 November 2026',
    text: 'Write something',
  });
  expect(faults(noteContent, {}, { fields: ['on', 'text'] })).toEqual({
    on: 'Fill this in',
    text: 'Fill this in',
  });
});

test('numbers, choices and what is called otherwise', () => {
  const plan = {
    ...{ templateId: 'apdr', title: 'Plan', cycle: 1, startsOn: '2026-11-26' },
    ...{
      midReviewOn: '2026-12-18',
      endsOn: '2027-02-12',
      lead: { name: '' },
      weeks: 30,
      targetPercent: Number.NaN,
    },
    midReview: { on: '2026-12-18', by: 'A', outcome: 5 },
  };
  const fields = ['lead', 'weeks', 'targetPercent', 'midReview'];
  expect(faults(planContent, plan, { fields, called: { 'lead.name': 'lead' } })).toEqual({
    lead: 'This cannot be empty',
    weeks: 'Give a number up to 20',
    targetPercent: 'Give a number',
    midReview: 'Choose one',
  });
});

describe('the field that a path belongs to', () => {
  test.each([
    ['title', 'title'],
    ['by.0', 'by'],
    ['lead.name', 'leadName'],
    ['unknown.path', 'unknown.path'],
  ])('%s is %s', (path, field) => {
    expect(fieldAt(path, ['title', 'by', 'leadName'], { 'lead.name': 'leadName' })).toBe(field);
  });

  test('by a rule', () => {
    const rule = (path: string) => /^parents\.\d+\.(\w+)$/.exec(path)?.[1];
    expect(fieldAt('parents.3.name', ['name'], rule)).toBe('name');
    expect(fieldAt('name', ['name'], rule)).toBe('name');
  });
});
