import type { LegalStepOf } from '../../../src/casework/legal/legalContent.ts';
import type { LegalContext } from '../../../src/casework/legal/legalContext.ts';

/** Two half terms of autumn 2026 and the first of spring 2027; 25 December and 1 January fall outside. */
export const calendar = {
  terms: [
    { name: 'Autumn 1', from: '2026-09-03', to: '2026-10-23' },
    { name: 'Autumn 2', from: '2026-11-02', to: '2026-12-18' },
    { name: 'Spring 1', from: '2027-01-04', to: '2027-02-12' },
  ],
  inset: ['2026-11-27'],
  closures: [],
};

export const today = '2026-11-26';

export const contextWith = (change: Partial<LegalContext> = {}): LegalContext => ({
  today,
  others: [],
  otherNotices: () => [],
  calendar,
  ...change,
});

/** Other notices to the parent, issued on these days. */
export const othersOn =
  (...days: string[]): LegalContext['otherNotices'] =>
  () =>
    days.map((issuedOn, at) => ({ id: `other-${at}`, issuedOn }));

/** A notice that was asked for on 16 November 2026, about ten sessions in October. */
export const notice = (
  change: Partial<LegalStepOf<'penalty-notice'>> = {},
): LegalStepOf<'penalty-notice'> => ({
  step: 'penalty-notice',
  parentId: 'mother',
  path: 'irregular',
  absentFrom: '2026-10-05',
  absentTo: '2026-10-23',
  sessions: 10,
  requestedOn: '2026-11-16',
  ...change,
});

/** Four school weeks from 2 November 2026: to Thursday 26 November, because Friday 27 is an INSET day. */
export const improvement = (
  change: Partial<LegalStepOf<'notice-to-improve'>> = {},
): LegalStepOf<'notice-to-improve'> => ({
  step: 'notice-to-improve',
  parentIds: ['mother'],
  issuedOn: '2026-10-22',
  startsOn: '2026-11-02',
  weeks: 4,
  endsOn: '2026-11-26',
  mostUnauthorised: 10,
  ...change,
});
