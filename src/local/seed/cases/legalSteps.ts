import { addDays } from '../../../calendar/plainDate.ts';
import type { LegalStepOf } from '../../../casework/legal/legalContent.ts';
import type { CaseDays } from './caseDays.ts';
import { marksOn } from './casePupils.ts';
import { type ExampleStep, lead, parentOf, profile } from './exampleStep.ts';

function contract(days: CaseDays): ExampleStep[] {
  const offered: LegalStepOf<'contract'> = {
    ...{ step: 'contract', parentIds: [parentOf('contract')], offeredOn: days.ago(12) },
    ...{ meetingOn: days.ago(9), reviewOn: days.ahead(4), endsOn: days.ahead(25) },
    parentWill: 'Ring before 8:45am on a morning that is hard.',
    schoolWill: 'Meet the pupil at the gate on Mondays.',
  };
  return [
    profile('contract', { days, on: days.ago(14), barriers: ['behaviour'] }),
    {
      ...{ pupil: 'contract', kind: 'legal', name: 'contract', by: 'school', on: days.ago(12) },
      content: offered,
      later: [{ by: 'school', on: days.ago(9), content: { ...offered, agreedOn: days.ago(9) } }],
    },
  ];
}

type Improvement = LegalStepOf<'notice-to-improve'>;

const improvement = (
  pupil: 'improving' | 'not-improved',
  { startsOn, weeks, days }: { startsOn: string; weeks: number; days: CaseDays },
): Improvement => ({
  ...{ step: 'notice-to-improve', parentIds: [parentOf(pupil)], issuedOn: addDays(startsOn, -1), startsOn },
  ...{ weeks, endsOn: days.improvementEnd(startsOn, weeks), mostUnauthorised: 5 },
  support: 'A call each morning, and a place at breakfast club.',
});

function improving(days: CaseDays): ExampleStep[] {
  const content = improvement('improving', { startsOn: days.ago(9), weeks: 4, days });
  return [
    profile('improving', { days, on: days.ago(14), barriers: ['lateness'] }),
    { pupil: 'improving', kind: 'legal', name: 'improvement', by: 'school', on: content.issuedOn, content },
  ];
}

function notImproved(days: CaseDays): ExampleStep[] {
  const weeks = 3;
  const startsOn = days.startFor((start) => days.improvementEnd(start, weeks));
  const content = improvement('not-improved', { startsOn, weeks, days });
  const on = days.ago(1);
  const told = [{ parentId: parentOf('not-improved'), on, how: 'Letter' }];
  return [
    profile('not-improved', { days, on: content.issuedOn, barriers: ['behaviour', 'engagement'] }),
    {
      ...{ pupil: 'not-improved', kind: 'legal', name: 'improvement', by: 'school', on: content.issuedOn },
      content,
      later: [{ by: 'school', on, content: { ...content, outcome: { on, result: 'not-improved', told } } }],
    },
  ];
}

const requestedDaysAgo = 27;
const issuedDaysAgo = 23;
const receivedDaysAgo = 20;

function fined(days: CaseDays): ExampleStep[] {
  const { register } = days;
  const away = register.filter((date, index) => {
    const day = { date, ago: register.length - 1 - index, of: register.length };
    return marksOn('fined', day)[0] === 'O';
  });
  const requested: LegalStepOf<'penalty-notice'> = {
    ...{ step: 'penalty-notice', parentId: parentOf('fined'), path: 'irregular', sessions: 2 * away.length },
    ...{ absentFrom: away[0] ?? days.ago(40), absentTo: away.at(-1) ?? days.ago(25) },
    requestedOn: addDays(days.today, -requestedDaysAgo),
    note: 'Support was offered and not taken up.',
  };
  const issuedOn = addDays(days.today, -issuedDaysAgo);
  const issued = { ...requested, issuedOn };
  const receivedOn = days.post(receivedDaysAgo);
  return [
    profile('fined', { days, on: addDays(requested.requestedOn, -1), barriers: ['engagement'] }),
    {
      ...{ pupil: 'fined', kind: 'legal', name: 'notice', by: 'school', on: requested.requestedOn },
      content: requested,
      later: [
        { by: 'council', on: issuedOn, content: issued },
        { by: 'council', on: receivedOn, content: { ...issued, receivedOn } },
      ],
    },
    {
      ...{ pupil: 'fined', kind: 'note', name: 'note', by: 'council', on: receivedOn },
      content: { on: receivedOn, text: `${lead.name} was told that the parent has the notice.` },
    },
  ];
}

/** Steps of the law, each at another stage. */
export const legalSteps = (days: CaseDays): ExampleStep[] =>
  [contract, improving, notImproved, fined].flatMap((steps) => steps(days));
