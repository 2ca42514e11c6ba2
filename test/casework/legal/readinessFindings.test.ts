import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/casework/cases/entry.ts';
import type { EvidenceTest } from '../../../src/casework/council/councilSettings.ts';
import type { Finding } from '../../../src/casework/legal/readiness/readiness.ts';
import { father, found, mother, profileWith, written } from './readinessCase.ts';
import { rowWith } from './rows.ts';
import { improvement, notice } from './steps.ts';

type Rest = NonNullable<Parameters<typeof found>[2]>;
type Case = {
  name: string;
  of: EvidenceTest;
  entries?: readonly Entry[];
  rest?: Rest;
  finds: Finding['found'];
  says?: string;
};

const check = (cases: readonly Case[]) =>
  test.each(cases)('$of: $name', ({ of, entries = [profileWith()], rest = {}, finds, says }) => {
    const { found: answer, evidence } = found(of, entries, rest);
    expect({ answer, evidence: evidence.join(' ') }).toMatchObject({
      answer: finds,
      ...(says !== undefined && { evidence: expect.stringContaining(says) }),
    });
  });

const contact = (on: string, change: Parameters<typeof written<'contact'>>[1] = {}) =>
  written('contact', { on, type: 'phone', result: 'no-answer', ...change });
const letter = (typeId: string, change: Parameters<typeof written<'letter'>>[1] = {}) =>
  written('letter', { typeId, parentId: 'mother', title: typeId, madeOn: '2026-11-02', ...change });
const sent = (on: string) => ({ sent: { on, how: 'post' as const } });
const step = (content: Parameters<typeof written<'legal'>>[1]) => written('legal', content);

/** Days of two marks each from Monday 5 October 2026 on. */
const row = (...days: [string, number][]) =>
  rowWith({ from: '2026-10-05', days: days.flatMap(([mark, count]) => Array<string>(count).fill(mark)) });
const asked = (rest: Rest) => ({ rest });

describe('from the register', () => {
  check([
    // Two sessions a day: the tenth is on the fifth day, Friday 9 October 2026.
    {
      name: 'met on the day of the tenth session',
      of: 'threshold-met',
      ...asked({ row: row(['OO', 6], ['/\\', 4]) }),
      finds: 'yes',
      says: 'It was met on 9 October 2026. 12 unauthorised sessions from 5 October 2026 to 18 October 2026. In that window by code: O 12. The register goes up to 16 October 2026.',
    },
    {
      name: 'holidays take their own path',
      of: 'threshold-met',
      ...asked({ row: row(['GG', 5], ['OO', 1]) }),
      finds: 'yes',
      says: 'In that window by code: G 10, O 2. A holiday that was not granted (G) takes its own path.',
    },
    {
      name: 'not met with nine sessions',
      of: 'threshold-met',
      ...asked({ row: row(['OO', 4], ['U\\', 1], ['/\\', 5]) }),
      finds: 'no',
      says: 'It has not been met so far. 9 unauthorised sessions',
    },
    {
      name: 'nobody can tell from sums',
      of: 'threshold-met',
      ...asked({ row: { ...row(), figures: { ...row().figures, threshold: undefined } as never } }),
      finds: 'ask',
    },
    { name: 'a pupil whom no register has', of: 'threshold-met', finds: 'ask' },
    // Born 11 February 2013: turns 16 in the school year to 31 August 2029, whose last Friday in June is the 29th.
    { name: 'of school age', of: 'school-age', finds: 'yes', says: 'It ends for the pupil on 29 June 2029.' },
    {
      // Turned 5 on 1 November 2026: compulsory school age begins on 31 December.
      name: 'not of school age yet',
      of: 'school-age',
      ...asked({ birthDate: '2021-11-01' }),
      finds: 'no',
      says: '31 December 2026',
    },
    {
      name: 'too old',
      of: 'school-age',
      ...asked({ birthDate: '2010-01-01' }),
      finds: 'no',
      says: '26 June 2026',
    },
    { name: 'nobody knows the age', of: 'school-age', ...asked({ birthDate: '' }), finds: 'ask' },
    {
      name: 'an N stands',
      of: 'no-unexplained',
      ...asked({ row: row(['/\\', 2], ['NN', 1], ['N\\', 1], ['/\\', 1]) }),
      finds: 'no',
      says: '3 N still stand. The oldest is of 7 October 2026.',
    },
    { name: 'no N stands', of: 'no-unexplained', ...asked({ row: row(['/\\', 5]) }), finds: 'yes' },
    {
      name: 'in care',
      of: 'not-in-care',
      ...asked({ row: { ...row(['/\\', 1]), flags: ['in-care'] } }),
      finds: 'no',
    },
    { name: 'the register is silent', of: 'not-in-care', ...asked({ row: row(['/\\', 1]) }), finds: 'ask' },
    {
      name: 'a holiday over a weekend is one',
      of: 'coded-holiday',
      ...asked({ row: row(['/\\', 3], ['GG', 4], ['/\\', 3]) }),
      finds: 'yes',
      says: '8 sessions of G from 8 October 2026 to 13 October 2026.',
    },
    { name: 'no holiday', of: 'coded-holiday', ...asked({ row: row(['OO', 5]) }), finds: 'no' },
    {
      // Back on 14 October; 14 days later is 28 October.
      name: 'on the last day to ask',
      of: 'request-in-time',
      ...asked({ row: row(['/\\', 3], ['GG', 4], ['/\\', 3]), today: '2026-10-28' }),
      finds: 'yes',
      says: 'The pupil came back on 14 October 2026: 14 days from then is 28 October 2026.',
    },
    {
      name: 'a day too late',
      of: 'request-in-time',
      ...asked({ row: row(['/\\', 3], ['GG', 4], ['/\\', 3]), today: '2026-10-29' }),
      finds: 'no',
    },
    {
      name: 'not back yet',
      of: 'request-in-time',
      ...asked({ row: row(['/\\', 3], ['GG', 4]), today: '2026-10-29' }),
      finds: 'yes',
      says: 'has not come back so far',
    },
  ]);
});

describe('whether the family was reached', () => {
  check([
    {
      name: 'nothing',
      of: 'two-attempts',
      finds: 'no',
      says: 'No attempt is written down in the last 12 months.',
    },
    { name: 'one', of: 'two-attempts', entries: [contact('2026-11-20')], finds: 'no', says: '1 attempt' },
    {
      name: 'two on two days',
      of: 'two-attempts',
      entries: [
        contact('2026-11-20', { type: 'home-visit' }),
        contact('2026-11-18', { offeredMeeting: true }),
      ],
      finds: 'yes',
      says: '2 attempts in the last 12 months: Telephone call on 18 November 2026 (no answer, meeting offered) and Home visit on 20 November 2026 (no answer).',
    },
    {
      name: 'two on one day are for a person to say',
      of: 'two-attempts',
      entries: [contact('2026-11-20'), contact('2026-11-20', { type: 'email' })],
      finds: 'ask',
    },
    {
      name: 'a check that the child is well is none',
      of: 'two-attempts',
      entries: [contact('2026-11-20'), contact('2026-11-18', { type: 'safe-and-well' })],
      finds: 'no',
    },
    {
      name: 'a year ago is too long ago',
      of: 'two-attempts',
      entries: [contact('2026-11-20'), contact('2025-11-26')],
      finds: 'no',
    },
    {
      name: 'a day less is not',
      of: 'two-attempts',
      entries: [contact('2026-11-20'), contact('2025-11-27')],
      finds: 'yes',
    },
    {
      name: 'with the other parent does not count',
      of: 'two-attempts',
      entries: [
        profileWith({ parents: [mother, father] }),
        contact('2026-11-20', { parentId: 'father' }),
        contact('2026-11-18'),
      ],
      rest: { parentId: 'mother' },
      finds: 'no',
    },
    {
      name: 'a letter that was sent counts, and a letter that was only made does not',
      of: 'two-attempts',
      entries: [
        contact('2026-11-20'),
        letter('attendance-concern', sent('2026-11-03')),
        letter('meeting-invitation'),
      ],
      finds: 'yes',
      says: '2 attempts',
    },
    {
      name: 'a letter that is a contact too is one attempt',
      of: 'two-attempts',
      entries: [contact('2026-11-03', { type: 'letter' }), letter('attendance-concern', sent('2026-11-03'))],
      finds: 'no',
      says: '1 attempt',
    },
    {
      name: 'by telephone',
      of: 'offer-to-meet',
      entries: [contact('2026-11-20', { offeredMeeting: true })],
      finds: 'yes',
    },
    {
      name: 'by an invitation',
      of: 'offer-to-meet',
      entries: [letter('meeting-invitation', sent('2026-11-03'))],
      finds: 'yes',
    },
    {
      name: 'not at all',
      of: 'offer-to-meet',
      entries: [contact('2026-11-20'), letter('attendance-concern', sent('2026-11-03'))],
      finds: 'no',
    },
    { name: 'nobody tried', of: 'no-engagement', finds: 'no' },
    {
      name: 'declined and did not come',
      of: 'no-engagement',
      entries: [
        contact('2026-11-20', { result: 'declined' }),
        contact('2026-11-18', { result: 'did-not-come' }),
      ],
      finds: 'yes',
    },
    {
      name: 'reached: whether it moved things on is for a person to say',
      of: 'no-engagement',
      entries: [contact('2026-11-20', { result: 'reached' }), contact('2026-11-18')],
      finds: 'ask',
      says: 'for a person to say',
    },
    {
      name: 'a letter alone',
      of: 'no-engagement',
      entries: [letter('attendance-concern', sent('2026-11-03'))],
      finds: 'ask',
    },
  ]);
});

describe('after earlier legal action', () => {
  const issued = notice({ issuedOn: '2026-10-28' });
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

describe('what was done to help', () => {
  const cycle = {
    title: 'Autumn plan',
    startsOn: '2026-09-07',
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
      says: 'Early Help is open on 30 September 2026.',
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
      says: 'One counts: issued on 2 June 2025, counts until 2 June 2028. Another would be a second: £160, with no lower amount.',
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
  ]);
});

describe('parents, and what was written to them', () => {
  const at = (addressCheckedOn?: string) => [
    profileWith({
      parents: [{ ...mother, address: '1 Any Road', ...(addressCheckedOn && { addressCheckedOn }) }],
    }),
  ];
  check([
    { name: 'nobody', of: 'parents-named', entries: [], finds: 'no' },
    { name: 'the mother', of: 'parents-named', finds: 'yes', says: 'Rowena Ash (Mother).' },
    {
      name: 'with somebody left out',
      of: 'parents-named',
      entries: [profileWith({ parents: [mother, { ...father, leftOutBecause: 'Contact is not safe.' }] })],
      rest: { parentId: 'mother' },
      finds: 'yes',
      says: 'Silas Ash is left out of letters: Contact is not safe.',
    },
    // Six months before 26 November 2026: 26 May.
    { name: 'six months ago', of: 'address-checked', entries: at('2026-05-26'), finds: 'yes' },
    {
      name: 'a day longer ago',
      of: 'address-checked',
      entries: at('2026-05-25'),
      finds: 'no',
      says: 'It holds for 6 months: since 26 May 2026.',
    },
    { name: 'never', of: 'address-checked', entries: at(), finds: 'no' },
    { name: 'no address', of: 'address-checked', finds: 'no', says: 'Rowena Ash: no address.' },
    {
      name: 'sent',
      of: 'leave-refused',
      entries: [letter('leave-refused', sent('2026-09-21'))],
      finds: 'yes',
    },
    {
      name: 'made',
      of: 'leave-refused',
      entries: [letter('leave-refused')],
      finds: 'ask',
      says: 'That it was sent is not written down.',
    },
    { name: 'nothing', of: 'leave-refused', finds: 'no' },
    {
      name: 'another letter',
      of: 'warned-in-writing',
      entries: [contact('2026-11-03', { type: 'letter' })],
      finds: 'ask',
    },
    {
      name: 'a notice to improve warns',
      of: 'warned-in-writing',
      entries: [letter('notice-to-improve', sent('2026-10-22'))],
      finds: 'yes',
    },
    { name: 'nothing', of: 'warned-in-writing', finds: 'no' },
  ]);
});

test('what was taken out is not found', () => {
  const gone = { ...contact('2026-11-20', { offeredMeeting: true }), removed: true } as Entry;
  expect(found('offer-to-meet', [gone]).found).toBe('no');
});
