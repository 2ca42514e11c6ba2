import { expect, test } from 'vitest';
import type { LegalStep, LegalStepOf } from '../../../../src/casework/legal/legalContent.ts';
import type { LegalContext } from '../../../../src/casework/legal/legalContext.ts';
import { legalFaults } from '../../../../src/casework/legal/legalRules.ts';
import { contextWith } from '../steps.ts';

export type Case = readonly [string, LegalStep, string | undefined, LegalContext?];

export const said = (step: LegalStep, context = contextWith()) =>
  legalFaults(step, context).map(({ field, words }) => `${field}: ${words}`);

export function check(cases: readonly Case[]) {
  const named = cases.map(([name, step, words, context]) => ({ name, step, words, context }));
  test.each(named)('$name', ({ step, words, context }) => {
    const faults = said(step, context);
    if (words === undefined) expect(faults).toEqual([]);
    else expect(faults).toContain(words);
  });
}

export const contract = (change: Partial<LegalStepOf<'contract'>>): LegalStep => ({
  step: 'contract',
  parentIds: ['mother'],
  offeredOn: '2026-11-02',
  ...change,
});
