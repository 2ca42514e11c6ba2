import { describe } from 'vitest';
import type { LegalStep, LegalStepOf } from '../../../../src/casework/legal/legalContent.ts';
import { contextWith, notice } from '../steps.ts';
import { check } from './faultCases.ts';

const order = (change: Partial<LegalStepOf<'supervision-order'>>): LegalStep => ({
  step: 'supervision-order',
  consideredOn: '2026-01-12',
  ...change,
});

describe('a supervision order', () => {
  const made = { appliedOn: '2026-02-02', madeOn: '2026-03-02' };
  check([
    ['that was considered', order({}), undefined],
    ['that was not pursued', order({ notPursued: { on: '2026-01-20', reason: 'A plan works' } }), undefined],
    ['of three years', order({ ...made, endsOn: '2029-03-02' }), undefined],
    [
      'of more than three years',
      order({ ...made, endsOn: '2029-03-03' }),
      'endsOn: An order lasts a year, and 3 years at most: to 2 March 2029.',
    ],
    [
      'made without an application',
      order({ madeOn: '2026-03-02' }),
      'appliedOn: Say first when the council applied for it.',
    ],
    [
      'made and not pursued',
      order({ ...made, notPursued: { on: '2026-02-10', reason: 'x' } }),
      'notPursued: An order that was made was pursued.',
    ],
    [
      'made before the application',
      order({ ...made, madeOn: '2026-02-01' }),
      'madeOn: Choose a day on or after the application.',
    ],
  ]);
});

const prosecution = (change: Partial<LegalStepOf<'prosecution'>>): LegalStep => ({
  step: 'prosecution',
  parentId: 'mother',
  offence: '444-1',
  absentFrom: '2026-05-04',
  absentTo: '2026-06-26',
  referredOn: '2026-07-06',
  ...change,
});

describe('a prosecution', () => {
  const court = { courtOn: '2026-09-21' };
  const guilty = (fine: number) => ({
    ...court,
    outcome: { on: '2026-09-21', result: 'guilty' as const, fine },
  });
  check([
    ['that was referred', prosecution({}), undefined],
    ['with the highest fine of 444(1)', prosecution(guilty(1000)), undefined],
    ['with more', prosecution(guilty(1001)), 'outcome.fine: The highest fine for this offence is £1,000.'],
    ['with the highest fine of 444(1A)', prosecution({ ...guilty(2500), offence: '444-1A' }), undefined],
    [
      'with more than that',
      prosecution({ ...guilty(2501), offence: '444-1A' }),
      'outcome.fine: The highest fine for this offence is £2,500.',
    ],
    [
      'with a fine though not guilty',
      prosecution({ ...court, outcome: { on: '2026-09-21', result: 'not-guilty', fine: 100 } }),
      'outcome.fine: There is a fine only where the parent was found guilty.',
    ],
    [
      'with an outcome but no court',
      prosecution({ outcome: { on: '2026-09-21', result: 'guilty' } }),
      'courtOn: Say when the case is in court.',
    ],
    [
      'that was declined and goes to court',
      prosecution({ ...court, declined: { on: '2026-07-20', reason: 'x' } }),
      'declined: A case is either declined or goes to court.',
    ],
    [
      'after a notice to another parent',
      prosecution({ penaltyNoticeId: 'notice-1' }),
      'penaltyNoticeId: Choose a penalty notice to the same parent.',
      contextWith({ others: [{ id: 'notice-1', content: notice({ parentId: 'father' }) }] }),
    ],
  ]);
});

describe('a parenting order', () => {
  const parenting = (endsOn: string): LegalStep => ({
    step: 'parenting-order',
    parentId: 'mother',
    madeOn: '2026-09-21',
    endsOn,
  });
  check([
    ['of a year', parenting('2027-09-21'), undefined],
    [
      'that ends before it begins',
      parenting('2026-09-20'),
      'endsOn: Choose a day on or after the day it was made.',
    ],
  ]);
});
