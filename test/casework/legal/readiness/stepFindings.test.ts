import { describe } from 'vitest';
import type { Entry } from '../../../../src/casework/cases/entry.ts';
import type { LegalStepOf } from '../../../../src/casework/legal/legalContent.ts';
import { father, mother, profileWith } from '../readinessCase.ts';
import { improvement, notice } from '../steps.ts';
import { check, contact, letter, sent, step } from './findingCases.ts';

const court: LegalStepOf<'prosecution'> = {
  step: 'prosecution',
  parentId: 'mother',
  offence: '444-1',
  absentFrom: '2026-06-01',
  absentTo: '2026-06-12',
  referredOn: '2026-07-06',
  courtOn: '2026-09-21',
};

describe('after earlier legal action', () => {
  const issued = notice({ issuedOn: '2026-10-28' });
  const holiday = step(notice({ path: 'holiday', issuedOn: '2026-05-04' }));
  const irregular = step(notice({ issuedOn: '2026-05-04' }));
  const following = (entries: readonly Entry[], notices = [issued], wholeCouncil = true) => ({
    entries: [profileWith(), ...entries],
    rest: { noticesTo: () => notices, wholeCouncil },
  });
  check([
    { name: 'there was none', of: 'meeting-after-legal', finds: 'not-applicable' },
    {
      name: 'there was none that this person sees',
      of: 'meeting-after-legal',
      ...following([], [], false),
      finds: 'not-applicable',
      says: 'Others may have recorded more: ask the council.',
    },
    {
      name: 'none was offered',
      of: 'meeting-after-legal',
      ...following([]),
      finds: 'no',
      says: 'A penalty notice was issued on 28 October 2026.',
    },
    {
      name: 'one was offered before',
      of: 'meeting-after-legal',
      ...following([contact('2026-10-20', { offeredMeeting: true })]),
      finds: 'no',
    },
    {
      name: 'one was offered since',
      of: 'meeting-after-legal',
      ...following([contact('2026-11-09', { offeredMeeting: true })]),
      finds: 'yes',
    },
    {
      name: 'one was offered since, and more than a year ago',
      of: 'meeting-after-legal',
      ...following([contact('2025-03-10', { offeredMeeting: true })], [notice({ issuedOn: '2025-03-03' })]),
      finds: 'yes',
      says: 'Since then: Telephone call on 10 March 2025',
    },
    {
      name: 'a letter that the council wrote itself was sent since',
      of: 'meeting-after-legal',
      ...following([letter('our-own', sent('2026-11-03'))]),
      finds: 'ask',
      says: 'Whether that offered a meeting is for a person to say.',
    },
    {
      name: 'a case in court counts',
      of: 'meeting-after-legal',
      ...following([step(court)], []),
      finds: 'no',
      says: 'A case was in court on 21 September 2026.',
    },
    {
      name: 'a case in court over a holiday does not count',
      of: 'meeting-after-legal',
      ...following([holiday, step({ ...court, penaltyNoticeId: holiday.id })], []),
      finds: 'not-applicable',
    },
    {
      name: 'a case in court over another notice counts',
      of: 'meeting-after-legal',
      ...following([irregular, step({ ...court, penaltyNoticeId: irregular.id })], []),
      finds: 'no',
    },
    {
      name: 'an order that a court made counts',
      of: 'meeting-after-legal',
      ...following(
        [step({ step: 'supervision-order', consideredOn: '2026-08-03', madeOn: '2026-09-21' } as never)],
        [],
      ),
      finds: 'no',
      says: 'An education supervision order was made on 21 September 2026.',
    },
    {
      name: 'what the father went through is not about the mother',
      of: 'meeting-after-legal',
      entries: [profileWith({ parents: [mother, father] }), step({ ...court, parentId: 'father' })],
      rest: { parentId: 'mother' },
      finds: 'not-applicable',
    },
    {
      name: 'a holiday does not count',
      of: 'meeting-after-legal',
      ...following([], [notice({ path: 'holiday', issuedOn: '2026-10-28' })]),
      finds: 'not-applicable',
    },
    {
      name: 'a request does not count',
      of: 'meeting-after-legal',
      ...following([], [notice()]),
      finds: 'not-applicable',
    },
    {
      name: 'a notice that was withdrawn does not count',
      of: 'meeting-after-legal',
      ...following([], [{ ...issued, withdrawn: { on: '2026-11-02', reason: 'x' } }]),
      finds: 'not-applicable',
    },
    {
      name: 'a contract is support',
      of: 'meeting-after-legal',
      ...following([step({ step: 'contract', parentIds: ['mother'], offeredOn: '2026-10-01' } as never)], []),
      finds: 'not-applicable',
    },
  ]);
});

describe('earlier steps', () => {
  const outcome = (
    result: 'improved' | 'not-improved' | 'ended-early' | 'withdrawn',
    told: string[] = [],
  ) => ({ on: '2026-11-26', result, told: told.map((parentId) => ({ parentId, on: '2026-11-26' })) });
  const to = (entries: readonly Entry[]) => ({
    entries: [profileWith({ parents: [mother, father] }), ...entries],
    rest: { parentId: 'mother' },
  });
  check([
    { name: 'none', of: 'notice-to-improve-ended', finds: 'no' },
    {
      name: 'one is running',
      of: 'notice-to-improve-ended',
      ...to([step(improvement())]),
      finds: 'no',
      says: 'One is running from 2 November 2026 to 26 November 2026.',
    },
    {
      name: 'one ran out without an outcome',
      of: 'notice-to-improve-ended',
      entries: [profileWith(), step(improvement())],
      rest: { today: '2026-11-30' },
      finds: 'no',
      says: 'No outcome is written down.',
    },
    {
      name: 'enough improvement',
      of: 'notice-to-improve-ended',
      ...to([step(improvement({ outcome: outcome('improved', ['mother']) }))]),
      finds: 'no',
    },
    {
      name: 'not enough, and told',
      of: 'notice-to-improve-ended',
      ...to([step(improvement({ outcome: outcome('not-improved', ['mother']) }))]),
      finds: 'yes',
      says: 'The parent was told on 26 November 2026.',
    },
    {
      name: 'not enough, and nobody told her',
      of: 'notice-to-improve-ended',
      ...to([
        step(improvement({ parentIds: ['mother', 'father'], outcome: outcome('not-improved', ['father']) })),
      ]),
      finds: 'ask',
    },
    {
      name: 'ended early',
      of: 'notice-to-improve-ended',
      ...to([step(improvement({ outcome: outcome('ended-early', ['mother']) }))]),
      finds: 'yes',
      says: 'It ended early',
    },
    {
      name: 'withdrawn',
      of: 'notice-to-improve-ended',
      ...to([step(improvement({ outcome: outcome('withdrawn') }))]),
      finds: 'no',
    },
    {
      name: 'to the other parent',
      of: 'notice-to-improve-ended',
      ...to([step(improvement({ parentIds: ['father'], outcome: outcome('not-improved', ['father']) }))]),
      finds: 'no',
    },
    {
      name: 'nobody chose a parent',
      of: 'notice-limit',
      entries: [profileWith({ parents: [mother, father] })],
      finds: 'ask',
    },
    {
      name: 'none counts',
      of: 'notice-limit',
      finds: 'yes',
      says: 'None counts. Another would be a first: £80 in 21 days, £160 in 28.',
    },
    {
      name: 'one counts',
      of: 'notice-limit',
      rest: { noticesTo: () => [notice({ issuedOn: '2025-06-02' })] },
      finds: 'yes',
      says: 'One counts: issued on 2 June 2025, counts until 1 June 2028. Another would be a second: £160, with no lower amount.',
    },
    {
      name: 'two count',
      of: 'notice-limit',
      rest: {
        noticesTo: () => [notice({ issuedOn: '2024-12-02' }), notice({ issuedOn: '2025-06-02' })],
        wholeCouncil: false,
      },
      finds: 'no',
      says: 'Another is possible from 2 December 2027. You see what your own schools wrote down.',
    },
    {
      name: 'three count, as they may where one was issued elsewhere',
      of: 'notice-limit',
      rest: {
        noticesTo: () => ['2024-12-02', '2025-06-02', '2026-06-01'].map((issuedOn) => notice({ issuedOn })),
      },
      finds: 'no',
      says: '3 count: issued on 2 December 2024',
    },
    { name: 'no contract', of: 'contract-tried', finds: 'no' },
    {
      name: 'a contract that was declined',
      of: 'contract-tried',
      ...to([
        step({
          step: 'contract',
          parentIds: ['mother'],
          offeredOn: '2026-10-05',
          declinedOn: '2026-10-12',
        } as never),
      ]),
      finds: 'yes',
      says: 'Offered on 5 October 2026, declined on 12 October 2026.',
    },
    { name: 'not considered', of: 'order-considered', finds: 'no' },
    {
      name: 'considered and not pursued',
      of: 'order-considered',
      ...to([
        step({
          step: 'supervision-order',
          consideredOn: '2026-10-05',
          notPursued: { on: '2026-10-12', reason: 'x' },
        } as never),
      ]),
      finds: 'yes',
      says: 'Considered on 5 October 2026, not pursued (12 October 2026).',
    },
    { name: 'never in court', of: 'convicted', finds: 'no' },
    {
      name: 'found guilty',
      of: 'convicted',
      ...to([
        step({
          step: 'prosecution',
          parentId: 'mother',
          outcome: { on: '2026-09-21', result: 'guilty' },
          referredOn: '2026-07-06',
        } as never),
      ]),
      finds: 'yes',
      says: 'Found guilty on 21 September 2026.',
    },
    {
      name: 'found guilty, the other parent',
      of: 'convicted',
      ...to([step({ ...court, parentId: 'father', outcome: { on: '2026-09-21', result: 'guilty' } })]),
      finds: 'no',
    },
  ]);
});
