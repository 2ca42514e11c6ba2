import { expect, test } from 'vitest';
import type { Entry } from '../../../../src/casework/cases/entry.ts';
import type { EvidenceTest } from '../../../../src/casework/council/councilSettings.ts';
import type { Finding } from '../../../../src/casework/legal/readiness/readiness.ts';
import { found, profileWith, written } from '../readinessCase.ts';
import { rowWith } from '../rows.ts';

export type Rest = NonNullable<Parameters<typeof found>[2]>;
export type Case = {
  name: string;
  of: EvidenceTest;
  entries?: readonly Entry[];
  rest?: Rest;
  finds: Finding['found'];
  says?: string;
};

export const check = (cases: readonly Case[]) =>
  test.each(cases)('$of: $name', ({ of, entries = [profileWith()], rest = {}, finds, says }) => {
    const { found: answer, evidence } = found(of, entries, rest);
    expect({ answer, evidence: evidence.join(' ') }).toMatchObject({
      answer: finds,
      ...(says !== undefined && { evidence: expect.stringContaining(says) }),
    });
  });

export const contact = (on: string, change: Parameters<typeof written<'contact'>>[1] = {}) =>
  written('contact', { on, type: 'phone', result: 'no-answer', ...change });
export const letter = (typeId: string, change: Parameters<typeof written<'letter'>>[1] = {}) =>
  written('letter', { typeId, parentId: 'mother', title: typeId, madeOn: '2026-11-02', ...change });
export const sent = (on: string) => ({ sent: { on, how: 'post' as const } });
export const step = (content: Parameters<typeof written<'legal'>>[1]) => written('legal', content);

/** Days of two marks each from Monday 5 October 2026 on. */
export const row = (...days: [string, number][]) =>
  rowWith({ from: '2026-10-05', days: days.flatMap(([mark, count]) => Array<string>(count).fill(mark)) });
export const asked = (rest: Rest) => ({ rest });
