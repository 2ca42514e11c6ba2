import { expect, test } from 'vitest';
import type { LegalStepOf } from '../../../../../../src/casework/legal/legalContent.ts';
import { improvementToDo } from '../../../../../../tabs/features/caseload/pupil/overview/improvementToDo.ts';
import { caseFile, entry } from '../caseFile.ts';

type Improvement = LegalStepOf<'notice-to-improve'>;
type Outcome = NonNullable<Improvement['outcome']>;

const notice: Improvement = {
  ...{ step: 'notice-to-improve', parentIds: ['k1', 'k2'], issuedOn: '2026-11-05', weeks: 3 },
  ...{ startsOn: '2026-11-09', endsOn: '2026-11-25', mostUnauthorised: 10 },
};
const told = ['k1', 'k2'].map((parentId) => ({ parentId, on: '2026-11-26' }));
const ended = (part: Partial<Outcome> = {}): Improvement => ({
  ...notice,
  outcome: { on: '2026-11-26', result: 'not-improved', told, ...part },
});
const penalty = (part: Partial<LegalStepOf<'penalty-notice'>>): LegalStepOf<'penalty-notice'> => ({
  ...{ step: 'penalty-notice', parentId: 'k1', path: 'irregular', sessions: 12, requestedOn: '2026-11-26' },
  ...{ absentFrom: '2026-11-09', absentTo: '2026-11-25' },
  ...part,
});

test.each([
  ['a period that goes on', { ...notice, endsOn: '2026-11-26' }, undefined],
  ['a period that is over', notice, 'Say how the notice to improve of 5 November 2026 ended: its period was'],
  [
    'one parent who was not told',
    ended({ told: told.slice(1) }),
    'Tell the parent how the notice to improve',
  ],
  ['nobody told of what was withdrawn', ended({ told: [], result: 'withdrawn' }), undefined],
  [
    'no improvement',
    ended(),
    'Attendance did not improve in the period of the notice to improve of 5 November',
  ],
  ['improvement', ended({ result: 'improved' }), undefined],
] as const)('%s', (_, content, wanted) => {
  const [found] = improvementToDo(caseFile({ entries: [entry('legal', 'i1', content)] }));
  if (wanted === undefined) expect(found).toBeUndefined();
  else expect(found).toMatchObject({ part: 'legal', text: expect.stringContaining(wanted) });
});

test.each([
  ['one that was asked for after it', penalty({}), 0],
  ['one that names it', penalty({ requestedOn: '2026-11-20', improvementId: 'i1' }), 0],
  ['one from before it', penalty({ requestedOn: '2026-11-20' }), 1],
  ['one about a holiday', penalty({ path: 'holiday' }), 1],
  ['one to a parent to whom the notice was not', penalty({ parentId: 'k3' }), 1],
  ['one that the council declined', penalty({ declined: { on: '2026-11-26', reason: 'No' } }), 1],
] as const)('a penalty notice follows: %s', (_, content, count) => {
  const entries = [entry('legal', 'i1', ended()), entry('legal', 'p1', content)];
  expect(improvementToDo(caseFile({ entries }))).toHaveLength(count);
});
