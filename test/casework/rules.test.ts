import { describe, expect, test } from 'vitest';
import { actionFaults } from '../../src/casework/actions/actionRules.ts';
import type { Fault, RuleContext } from '../../src/casework/cases/fault.ts';
import { contactAdvice, contactFaults } from '../../src/casework/contacts/contactRules.ts';
import { letterFaults } from '../../src/casework/letters/letterRules.ts';
import { noteFaults } from '../../src/casework/notes/noteRules.ts';
import { planFaults } from '../../src/casework/plans/planRules.ts';
import { profileFaults } from '../../src/casework/profiles/profileRules.ts';
import { timetableAdvice, timetableFaults } from '../../src/casework/timetables/timetableRules.ts';
import { action, contact, plan, profile, timetable } from './cases/contents.ts';

const context: RuleContext = { today: '2026-11-26' };
const council: RuleContext = { ...context, council: 'Ottilie Penhaligon' };
const fields = (faults: readonly Fault[]) => faults.map(({ field }) => field);

describe('a plan', () => {
  const review = { on: '2026-10-16', by: 'Ottilie Penhaligon', outcome: 1 } as const;
  const last = { ...review, on: '2026-11-25', next: 'close' } as const;
  test.each([
    ['as it should be', {}, []],
    ['on one day', { midReviewOn: plan.startsOn, endsOn: plan.startsOn }, []],
    ['a review before the start', { midReviewOn: '2026-09-13' }, ['midReviewOn']],
    ['an end before the review', { endsOn: '2026-10-15' }, ['endsOn']],
    [
      'an end before the start',
      { midReviewOn: '2026-09-01', endsOn: '2026-09-02' },
      ['midReviewOn', 'endsOn'],
    ],
    ['a slip of the year', { endsOn: '2062-11-27' }, ['endsOn']],
    ['reviewed today', { midReview: { ...review, on: '2026-11-26' } }, []],
    ['reviewed tomorrow', { midReview: { ...review, on: '2026-11-27' } }, ['midReview.on']],
    ['reviewed before the start', { midReview: { ...review, on: '2026-09-11' } }, ['midReview.on']],
    ['ended', { midReview: review, lastReview: last }, []],
    [
      'ended before the review halfway',
      { midReview: review, lastReview: { ...last, on: '2026-10-15' } },
      ['lastReview.on'],
    ],
    ['ended before the start', { lastReview: { ...last, on: '2026-09-01' } }, ['lastReview.on']],
    ['ended tomorrow', { lastReview: { ...last, on: '2026-11-27' } }, ['lastReview.on']],
    ['the first that goes on from another', { previousPlanId: 'a' }, ['cycle']],
    ['the second', { previousPlanId: 'a', cycle: 2 }, []],
  ] as const)('%s', (_, change, wanted) => {
    expect(fields(planFaults({ ...plan, ...change }, context))).toEqual(wanted);
  });

  test('is not led by the council’s support worker', () => {
    expect(fields(planFaults(plan, council))).toEqual(['lead.name']);
  });
});

describe('an action', () => {
  test.each([
    ['open', {}, []],
    ['done', { state: 'done', doneOn: '2026-11-26', outcome: 2 }, []],
    ['done, on no day', { state: 'done' }, ['doneOn']],
    ['done tomorrow', { state: 'done', doneOn: '2026-11-27' }, ['doneOn']],
    ['open, with a day', { doneOn: '2026-11-20' }, ['doneOn']],
    ['in progress, with an outcome', { state: 'in-progress', outcome: 0 }, ['outcome']],
    ['not possible', { state: 'not-possible', note: 'The family moved.' }, []],
    ['not possible, without why', { state: 'not-possible' }, ['note']],
    ['carried over', { state: 'carried-over' }, []],
  ] as const)('%s', (_, change, wanted) => {
    expect(fields(actionFaults({ ...action, ...change }, context))).toEqual(wanted);
  });
});

describe('a contact', () => {
  const two = ['Ottilie Penhaligon', 'Ambrose Quill'];
  test.each([
    ['a call', {}, []],
    ['today', { on: '2026-11-26' }, []],
    ['tomorrow', { on: '2026-11-27' }, ['on']],
    ['a visit by two', { type: 'home-visit', by: two }, []],
    ['a visit by one', { type: 'home-visit' }, ['by']],
    ['a visit by one, twice', { type: 'home-visit', by: [...contact.by, 'ottilie penhaligon'] }, ['by']],
    ['a visit by one, who says why', { type: 'home-visit', note: 'A neighbour waited outside.' }, []],
    ['a check by one', { type: 'safe-and-well', childSeen: true }, ['by']],
    ['a check by two', { type: 'safe-and-well', childSeen: true, by: two }, []],
    ['seen by somebody, and not seen', { type: 'seen-by-professional' }, ['childSeen']],
    ['seen by somebody', { type: 'seen-by-professional', childSeen: true }, []],
    ['alone, and not seen', { seenAlone: true }, ['seenAlone']],
    ['told before it was', { toldLeadOn: '2026-11-19' }, ['toldLeadOn']],
    ['told tomorrow', { toldLeadOn: '2026-11-27' }, ['toldLeadOn']],
    ['told on the day', { toldLeadOn: '2026-11-20' }, []],
  ] as const)('%s', (_, change, wanted) => {
    expect(
      fields(
        contactFaults(
          { ...contact, ...change, by: [...((change as { by?: string[] }).by ?? contact.by)] },
          context,
        ),
      ),
    ).toEqual(wanted);
  });

  test('with concerns wants the safeguarding lead told', () => {
    expect(contactAdvice(contact)).toEqual([]);
    expect(fields(contactAdvice({ ...contact, concerns: 'Bare cupboards.' }))).toEqual(['toldLeadOn']);
    expect(contactAdvice({ ...contact, concerns: 'Bare cupboards.', toldLeadOn: '2026-11-20' })).toEqual([]);
  });
});

describe('a part-time timetable', () => {
  const review = { id: 'r', on: '2026-11-20', by: 'Ottilie Penhaligon', hours: 15 };
  test.each([
    ['as it should be', {}, []],
    ['a review before the start', { firstReviewOn: '2026-11-08' }, ['firstReviewOn']],
    ['an end before the review', { endsOn: '2026-11-19' }, ['endsOn']],
    ['ended before it started', { endedOn: '2026-11-08' }, ['endedOn']],
    ['to be ended', { endedOn: '2026-11-27' }, ['endedOn']],
    ['agreed tomorrow', { parentAgreedOn: '2026-11-27' }, ['parentAgreedOn']],
    ['reviewed before the start', { reviews: [review, { ...review, on: '2026-11-08' }] }, ['reviews.1.on']],
    ['another reason', { reason: 'other' }, ['reasonDetail']],
    ['another reason, named', { reason: 'other', reasonDetail: 'Broken leg' }, []],
  ] as const)('%s', (_, change, wanted) => {
    expect(
      fields(
        timetableFaults(
          { ...timetable, ...change, reviews: [...((change as { reviews?: [] }).reviews ?? [])] },
          context,
        ),
      ),
    ).toEqual(wanted);
  });

  test.each([
    ['as the council advises', {}, []],
    ['on the last days', { firstReviewOn: '2026-11-23', endsOn: '2026-12-21' }, []],
    ['a late review', { firstReviewOn: '2026-11-24' }, ['firstReviewOn']],
    ['a late end', { endsOn: '2026-12-22' }, ['endsOn']],
    [
      'nothing agreed',
      {
        riskAssessedOn: undefined,
        parentAgreedOn: undefined,
        headAgreedOn: undefined,
        reportedOn: undefined,
      },
      ['riskAssessedOn', 'parentAgreedOn', 'headAgreedOn', 'reportedOn'],
    ],
  ] as const)('%s', (_, change, wanted) => {
    expect(fields(timetableAdvice({ ...timetable, ...change }))).toEqual(wanted);
  });

  test('the advice says until when', () => {
    const [late] = timetableAdvice({ ...timetable, firstReviewOn: '2026-12-01' });
    expect(late?.words).toContain('by 23 November 2026');
  });
});

describe('a profile', () => {
  const [parent] = profile.parents;
  const support = { id: 's', title: 'Breakfast club', stage: 1, startedOn: '2026-10-05' } as const;
  test.each([
    ['as it should be', {}, []],
    ['a barrier twice', { barriers: ['anxiety', 'anxiety'] }, ['barriers']],
    ['a parent twice', { parents: [...profile.parents, ...profile.parents] }, ['parents']],
    ['support twice', { support: [support, support] }, ['support']],
    ['support that ends first', { support: [{ ...support, endedOn: '2026-10-04' }] }, ['support.0.endedOn']],
    [
      'an address checked tomorrow',
      { parents: [{ ...parent, addressCheckedOn: '2026-11-27' }] },
      ['parents.0.addressCheckedOn'],
    ],
    ['early help not needed', { earlyHelp: { state: 'not-needed' } }, ['earlyHelp.reason']],
    ['early help not needed, and why', { earlyHelp: { state: 'not-needed', reason: 'All is well.' } }, []],
    ['early help tomorrow', { earlyHelp: { state: 'offered', on: '2026-11-27' } }, ['earlyHelp.on']],
    ['who will leave', { leftOn: '2026-12-18' }, []],
  ] as const)('%s', (_, change, wanted) => {
    expect(fields(profileFaults({ ...profile, ...change } as typeof profile, context))).toEqual(wanted);
  });

  test('is not led by the council’s support worker', () => {
    const led = { ...profile, lead: { name: 'Ottilie Penhaligon' } };
    expect(fields(profileFaults(led, council))).toEqual(['lead.name']);
    expect(profileFaults(led, context)).toEqual([]);
  });
});

test('a note is about a day that has been', () => {
  expect(noteFaults({ on: '2026-11-26', text: 'Rang.' }, context)).toEqual([]);
  expect(fields(noteFaults({ on: '2026-11-27', text: 'Rang.' }, context))).toEqual(['on']);
});

test('a letter is sent once it is made, and not tomorrow', () => {
  const letter = { typeId: 'a', parentId: 'p1', to: 'R', title: 'T', madeOn: '2026-11-20', edition: 1 };
  const sentOn = (on: string) => fields(letterFaults({ ...letter, sent: { on, how: 'post' } }, context));
  expect([sentOn('2026-11-20'), sentOn('2026-11-19'), sentOn('2026-11-27')]).toEqual([
    [],
    ['sent.on'],
    ['sent.on'],
  ]);
});
