import { describe } from 'vitest';
import { profileWith, written } from '../readinessCase.ts';
import { check } from './findingCases.ts';

describe('what was done to help', () => {
  const cycle = {
    title: 'Autumn plan',
    startsOn: '2026-09-07',
    endsOn: '2026-11-20',
    midReview: { on: '2026-10-09', by: 'x', outcome: 0 as const },
  };
  const lastReview = { on: '2026-11-20', by: 'x', outcome: 0 as const, next: 'new-cycle' as const };
  const support = (stage: 1 | 2 | 3) => ({ id: 's1', title: 'Mentor', stage, startedOn: '2026-09-14' });
  check([
    { name: 'nothing', of: 'assessment', finds: 'no' },
    {
      name: 'an action that was done',
      of: 'assessment',
      entries: [
        written('action', {
          type: 'assessment',
          what: 'Screen for EBSA',
          state: 'done',
          doneOn: '2026-10-02',
        }),
      ],
      finds: 'yes',
      says: '“Screen for EBSA” done on 2 October 2026.',
    },
    {
      name: 'an action that is open',
      of: 'assessment',
      entries: [written('action', { type: 'assessment' })],
      finds: 'no',
    },
    {
      name: 'Early Help',
      of: 'assessment',
      entries: [profileWith({ earlyHelp: { state: 'open', on: '2026-09-30' } })],
      finds: 'yes',
      says: 'Early Help is open since 30 September 2026.',
    },
    {
      name: 'Early Help that has ended',
      of: 'assessment',
      entries: [profileWith({ earlyHelp: { state: 'closed', on: '2026-09-30' } })],
      finds: 'yes',
      says: 'Early Help was given and ended on 30 September 2026.',
    },
    {
      name: 'Early Help that was declined',
      of: 'assessment',
      entries: [profileWith({ earlyHelp: { state: 'declined' } })],
      finds: 'no',
      says: 'Early Help was declined.',
    },
    {
      name: 'barriers alone',
      of: 'assessment',
      entries: [profileWith({ barriers: ['anxiety'] })],
      finds: 'ask',
      says: '1 barrier written down',
    },
    { name: 'no plan', of: 'full-cycle', finds: 'no', says: 'No plan is written down.' },
    {
      name: 'a plan that is open',
      of: 'full-cycle',
      entries: [written('plan', { ...cycle, endsOn: '2026-11-27' })],
      finds: 'no',
      says: '“Autumn plan” is open until 27 November 2026.',
    },
    {
      name: 'a plan that was reviewed',
      of: 'full-cycle',
      entries: [written('plan', { ...cycle, lastReview })],
      finds: 'yes',
      says: '“Autumn plan” from 7 September 2026, looked at halfway on 9 October 2026, reviewed on 20 November 2026.',
    },
    {
      name: 'a plan that was closed after a day',
      of: 'full-cycle',
      entries: [written('plan', { ...cycle, lastReview: { ...lastReview, on: '2026-09-08' } })],
      finds: 'ask',
      says: 'reviewed on 8 September 2026, before its end on 20 November 2026. Whether that was a full cycle is for a person to say.',
    },
    {
      name: 'a plan that nobody looked at halfway',
      of: 'full-cycle',
      entries: [written('plan', { ...cycle, midReview: undefined, lastReview })],
      finds: 'ask',
      says: 'without a review halfway, reviewed on 20 November 2026.',
    },
    { name: 'none', of: 'in-school-support', finds: 'no' },
    {
      name: 'of stage 1 alone',
      of: 'in-school-support',
      entries: [profileWith({ support: [support(1)] })],
      finds: 'no',
    },
    {
      name: 'of stage 2',
      of: 'in-school-support',
      entries: [profileWith({ support: [support(2)] })],
      finds: 'yes',
      says: 'Mentor (from 14 September 2026).',
    },
    {
      name: 'an attendance panel',
      of: 'in-school-support',
      entries: [written('action', { type: 'attendance-panel', state: 'done', doneOn: '2026-10-02' })],
      finds: 'yes',
    },
    { name: 'none', of: 'agencies', finds: 'no' },
    {
      name: 'named, without a plan of all',
      of: 'agencies',
      entries: [profileWith({ agencies: ['School nurse'] })],
      finds: 'ask',
    },
    {
      name: 'named, with Early Help',
      of: 'agencies',
      entries: [profileWith({ agencies: ['School nurse'], earlyHelp: { state: 'open' } })],
      finds: 'yes',
    },
  ]);
});
