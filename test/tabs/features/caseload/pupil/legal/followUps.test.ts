import { expect, test } from 'vitest';
import type { LegalStep, LegalStepOf } from '../../../../../../src/casework/legal/legalContent.ts';
import { followUpsOf } from '../../../../../../tabs/features/caseload/pupil/legal/followUps.ts';
import { stepContent } from '../../../../../../tabs/features/caseload/pupil/legal/forms/stepContent.ts';
import { holidayRung, rungs } from '../../../../../../tabs/features/caseload/pupil/legal/rungs.ts';

type Notice = LegalStepOf<'penalty-notice'>;

const rungOf = ({ step }: LegalStep) => {
  const found = rungs.find((one) => one.step === step);
  if (!found) throw new Error(`${step} has no rung`);
  return found;
};
const titlesOf = (step: LegalStep) => followUpsOf(step, rungOf(step)).map(({ title }) => title);

const notice = (part: Partial<Notice> = {}): Notice => ({
  ...{ step: 'penalty-notice', parentId: 'jo', path: 'irregular', sessions: 10 },
  ...{ absentFrom: '2026-09-07', absentTo: '2026-10-02', requestedOn: '2026-10-05' },
  ...part,
});
const issued = { issuedOn: '2026-10-12', receivedOn: '2026-10-14' };
const paid = { on: '2026-10-20', amount: 80 };
const improvement: LegalStep = {
  ...{ step: 'notice-to-improve', parentIds: ['jo'], issuedOn: '2026-10-05', startsOn: '2026-10-05' },
  ...{ weeks: 3, endsOn: '2026-10-23', mostUnauthorised: 10 },
};
const outcome = { on: '2026-10-23', result: 'not-improved' as const, told: [] };
const contract: LegalStep = {
  ...{ step: 'contract', parentIds: ['jo'], offeredOn: '2026-10-01', agreedOn: '2026-10-02' },
  outcome: { on: '2026-11-02', result: 'kept' },
};
const order: LegalStep = {
  ...{ step: 'supervision-order', consideredOn: '2026-10-01', appliedOn: '2026-10-05' },
  outcome: { on: '2026-11-02', result: 'refused' },
};
const prosecution: LegalStep = {
  ...{ step: 'prosecution', parentId: 'jo', offence: '444-1', referredOn: '2026-10-05' },
  ...{ absentFrom: '2026-09-07', absentTo: '2026-10-02' },
};
const changeIssue = 'Change when it was issued and received';

test.each<[string, LegalStep, string[]]>([
  ['a request', notice(), ['Record that it was issued', 'Record that the council declined it']],
  [
    'a request that was declined',
    notice({ declined: { on: '2026-10-06', reason: 'No' } }),
    ['Change that the council declined it'],
  ],
  [
    'a notice that was issued and not yet received',
    notice({ issuedOn: '2026-10-12' }),
    ['Record that it was issued', 'Record the payment', 'Record that it was withdrawn'],
  ],
  [
    'an issued notice',
    notice(issued),
    [changeIssue, 'Record the payment', 'Record that it was withdrawn', 'Record that it was not paid'],
  ],
  [
    'a paid notice, which can be withdrawn: the money is refunded',
    notice({ ...issued, paid }),
    [changeIssue, 'Change the payment', 'Record that it was withdrawn'],
  ],
  [
    'a withdrawn notice',
    notice({ ...issued, paid, withdrawn: { on: '2026-11-02', reason: 'In error' } }),
    [changeIssue, 'Change the payment', 'Change that it was withdrawn'],
  ],
  [
    'an unpaid notice',
    notice({ ...issued, unpaid: { on: '2026-11-20', decision: 'prosecute' } }),
    [changeIssue, 'Change the decision about the unpaid notice'],
  ],
  ['a notice to improve', improvement, ['Record the outcome']],
  [
    'a notice to improve with its outcome',
    { ...improvement, outcome },
    ['Change the outcome', 'Record that a parent was told'],
  ],
  ['a contract that ended', contract, ['Change how the contract ended']],
  ['an order that was refused', order, ['Change how the order ended']],
  [
    'an order that is not pursued',
    { ...order, outcome: undefined, appliedOn: undefined, notPursued: { on: '2026-10-06', reason: 'No' } },
    ['Change that it is not pursued'],
  ],
  [
    'a prosecution that was declined',
    { ...prosecution, declined: { on: '2026-10-06', reason: 'No' } },
    ['Change that the council does not prosecute'],
  ],
  [
    'a prosecution with its court',
    { ...prosecution, courtOn: '2026-11-02', outcome: { on: '2026-11-02', result: 'guilty' } },
    ['Change what the court said'],
  ],
  [
    'a parenting order that ended',
    {
      ...{ step: 'parenting-order', parentId: 'jo', madeOn: '2026-10-01' },
      outcome: { on: '2026-11-02', result: 'kept' },
    },
    ['Change how the order ended'],
  ],
])('%s', (_, step, titles) => expect(titlesOf(step)).toEqual(titles));

const withFollowUps = [...rungs, holidayRung].flatMap((rung) =>
  rung.followUps.filter(({ form }) => form.fields.length > 0).map(({ form }) => ({ rung, form })),
);
test.each(withFollowUps)('$rung.title: $form.name can be changed and taken back', ({ form, rung }) => {
  expect(form.change).toMatch(/^Change /);
  const before = { step: rung.step } as LegalStep;
  const said = Object.fromEntries(form.fields.map(({ path }) => [path.split('.')[0], {}]));
  const emptied = stepContent({ ...before, ...said }, {}, { form, fixed: { step: rung.step } });
  expect(emptied).toEqual(before);
});
