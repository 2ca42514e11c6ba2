import { describe, expect, test } from 'vitest';
import { councilParts } from '../../../src/casework/council/councilSettings.ts';
import { settingsOf } from '../../../src/casework/council/settingsOf.ts';
import { shippedSettings } from '../../../src/casework/council/shipped/shippedSettings.ts';

describe('what the product ships', () => {
  test.each(Object.keys(councilParts) as (keyof typeof councilParts)[])('%s can be kept as it is', (part) => {
    expect(councilParts[part].parse(shippedSettings[part])).toEqual(shippedSettings[part]);
  });

  test('has a checklist for every step, and one more for holidays', () => {
    expect(shippedSettings.checklists.map(({ step }) => step).sort()).toEqual([
      'contract',
      'notice-to-improve',
      'parenting-order',
      'penalty-notice',
      'penalty-notice-holiday',
      'prosecution',
      'supervision-order',
    ]);
  });

  test.each(shippedSettings.checklists)(
    'the checklist of $step names each item once, with a source',
    (list) => {
      const ids = list.items.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { source } of list.items) {
        expect(source.url).toMatch(/^https:\/\//);
        for (const words of [source.title, source.place, source.edition]) expect(words).not.toBe('');
      }
    },
  );

  test('asks of a holiday neither for a notice to improve nor for support', () => {
    const holiday = shippedSettings.checklists.find(({ step }) => step === 'penalty-notice-holiday');
    const ways = holiday?.items.map(({ way }) => way);
    expect(ways).not.toContain('not-engaging');
    expect(ways).not.toContain('no-improvement');
    expect(holiday?.items.map(({ test: found }) => found)).not.toContain('notice-to-improve-ended');
  });

  test('has plans of 10 school weeks with a review halfway', () => {
    expect(shippedSettings.planTemplates.map(({ id, weeks, midWeek }) => [id, weeks, midWeek])).toEqual([
      ['apdr', 10, 5],
      ['fast-track', 10, 5],
    ]);
    for (const { weeks, steps } of shippedSettings.planTemplates)
      for (const { week } of steps) expect(week).toBeLessThanOrEqual(weeks);
  });
});

describe('what holds', () => {
  const measures = { ...shippedSettings.measures, checkDays: 5 };
  const record = { id: 'measures', content: measures, version: 1, history: [] } as const;

  test('is what the council changed', () => {
    expect(settingsOf([record])).toEqual({ ...shippedSettings, measures });
  });

  test('is what the product ships where nobody changed it, or somebody put it back', () => {
    expect(settingsOf([])).toEqual(shippedSettings);
    expect(settingsOf([{ id: 'measures', version: 2, history: [] }])).toEqual(shippedSettings);
  });
});
