import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  contactContent,
  contactResults,
  contactTypes,
} from '../../../../../../src/casework/contacts/contactContent.ts';
import {
  type AttemptCount,
  attemptCounts,
} from '../../../../../../tabs/features/caseload/pupil/contacts/attempts.ts';
import { attemptWords } from '../../../../../../tabs/features/caseload/pupil/contacts/attemptWords.ts';
import {
  type ContactFields,
  contactOfFields,
  emptyContact,
  fieldsOfContact,
} from '../../../../../../tabs/features/caseload/pupil/contacts/contactFields.ts';
import { contactRows } from '../../../../../../tabs/features/caseload/pupil/contacts/contactRows.ts';
import {
  checkWords,
  nextCheckOn,
  seenSentence,
} from '../../../../../../tabs/features/caseload/pupil/contacts/seenWords.ts';
import { calendar, caseFile, entry } from '../caseFile.ts';

const start = { type: 'phone', on: '2026-11-26', time: '15:30', by: 'Kit Vale' } as const;
const call: ContactFields = { ...emptyContact(start), result: 'no-answer' };

describe('a contact from its fields', () => {
  test('a call that took ten seconds to log is complete', () => {
    const content = contactOfFields(call, undefined);
    expect(content).toEqual({
      ...start,
      by: ['Kit Vale'],
      result: 'no-answer',
      offeredMeeting: false,
      childSeen: false,
    });
    expect(contactContent.safeParse(content).success).toBe(true);
  });

  test('what a kind does not ask for is left out, whatever was typed before', () => {
    const visit: ContactFields = {
      ...call,
      ...{ type: 'home-visit', result: 'reached', second: 'Lou Ash', announced: true, riskChecked: true },
      ...{ childSeen: true, seenAlone: 'no', wellbeing: 'Cheerful' },
    };
    expect(contactOfFields(visit, undefined)).toMatchObject({
      by: ['Kit Vale', 'Lou Ash'],
      ...{ childSeen: true, seenAlone: false, announced: true, riskChecked: true, wellbeing: 'Cheerful' },
    });
    const asCall = contactOfFields({ ...visit, type: 'phone' }, undefined);
    for (const name of ['seenAlone', 'announced', 'riskChecked', 'wellbeing'])
      expect(asCall).not.toHaveProperty(name);
    expect(asCall).toMatchObject({ childSeen: false });
  });

  test('nothing chosen is for the schema to refuse', () => {
    const { error } = contactContent.safeParse(contactOfFields({ ...call, result: '', by: ' ' }, undefined));
    expect(error?.issues.map(({ path }) => path.join('.')).sort()).toEqual(['by', 'result']);
  });

  const text = fc.constantFrom('', 'Said that mornings are hard');
  const fields: fc.Arbitrary<ContactFields> = fc.record({
    type: fc.constantFrom(...contactTypes),
    result: fc.constantFrom(...contactResults),
    on: fc.constant('2026-11-26'),
    time: fc.constantFrom('', '09:05'),
    by: fc.constant('Kit Vale'),
    second: fc.constantFrom('', 'Lou Ash'),
    parentId: fc.constantFrom('', 'k1'),
    offeredMeeting: fc.boolean(),
    childSeen: fc.boolean(),
    seenAlone: fc.constantFrom('', 'yes', 'no'),
    announced: fc.boolean(),
    riskChecked: fc.boolean(),
    ...{ wellbeing: text, reasonGiven: text, concerns: text, note: text },
    toldLeadOn: fc.constantFrom('', '2026-11-26'),
  });

  test('opening a contact and saving it unchanged changes nothing', () => {
    fc.assert(
      fc.property(fields, (written) => {
        const content = contactContent.parse(contactOfFields(written, undefined));
        expect(contactContent.parse(contactOfFields(fieldsOfContact(content), content))).toEqual(content);
      }),
    );
  });

  test('people beyond the two of the form stay', () => {
    const content = contactContent.parse({ ...contactOfFields(call, undefined), by: ['A', 'B', 'C', 'D'] });
    expect(contactOfFields(fieldsOfContact(content), content)).toMatchObject({ by: ['A', 'B', 'C', 'D'] });
  });
});

const contact = (id: string, part: Partial<ContactFields>) =>
  entry('contact', id, contactContent.parse(contactOfFields({ ...call, ...part }, undefined)));
const parents = [
  { id: 'k1', name: 'Kim Rudd', relationship: 'Mother', livesWithPupil: true },
  { id: 'l1', name: 'Lee Rudd', relationship: 'Father', livesWithPupil: false },
];
const profile = entry('profile', 'p1', { barriers: [], support: [], agencies: [], parents });

test('attempts are counted for each parent; what is with nobody in particular counts for both', () => {
  const file = caseFile({
    entries: [
      profile,
      contact('c1', { parentId: 'k1' }),
      contact('c2', { on: '2026-11-20', offeredMeeting: true }),
      contact('c3', { type: 'safe-and-well', result: 'reached', second: 'Lou Ash', childSeen: true }),
      contact('c4', { on: '2025-11-20', parentId: 'k1' }),
    ],
  });
  expect(attemptCounts(file).map(({ parent, attempts, offers }) => [parent?.name, attempts, offers])).toEqual(
    [
      ['Kim Rudd', 2, 1],
      ['Lee Rudd', 1, 1],
    ],
  );
});

test.each([
  [0, 0, 'No attempt in the last 12 months. The council’s test asks for 2, one of them an offer to meet.'],
  [
    1,
    0,
    '1 attempt in the last 12 months, none with an offer to meet. The council’s test also asks for 1 more attempt and an offer to meet.',
  ],
  [
    3,
    1,
    '3 attempts in the last 12 months, 1 with an offer to meet. That is what the council’s test asks for.',
  ],
])('%i attempts, %i offers', (attempts, offers, words) => {
  const stand = attempts < 2 ? 'too-few' : 'enough';
  expect(attemptWords({ parent: undefined, attempts, offers, stand, ownLetters: 0 })).toBe(words);
});

describe('what only a person can say of attempts', () => {
  const words = (part: Partial<AttemptCount>) =>
    attemptWords({ parent: undefined, attempts: 2, offers: 1, stand: 'enough', ownLetters: 0, ...part });

  test('several of one day may be one', () => {
    const sameDay = [contact('c1', { offeredMeeting: true }), contact('c2', { time: '16:30' })];
    const [count] = attemptCounts(caseFile({ entries: sameDay }));
    expect(count?.stand).toBe('one-day');
    expect(count && attemptWords(count)).toBe(
      '2 attempts in the last 12 months, 1 with an offer to meet. All of them were made on one day: the council’s test asks whether they were attempts of their own.',
    );
    expect(words({ stand: 'one-day', offers: 0 })).toMatch(
      /attempts of their own\. The council’s test also asks for an offer to meet\.$/,
    );
  });

  test('a letter of the council’s own may be one, where one is missing', () => {
    expect(words({ attempts: 1, stand: 'too-few', ownLetters: 1 })).toMatch(
      /asks for 1 more attempt\. 1 letter of the council’s own may count too: that is for a person to say\.$/,
    );
    expect(words({ ownLetters: 1 })).toMatch(/That is what the council’s test asks for\.$/);
  });
});

describe('when somebody should see the pupil', () => {
  const at = (check: { dueOn: string; overdue: boolean } | undefined, today = '2026-11-26') =>
    checkWords(caseFile({ today, state: { ...caseFile().state, ...(check && { check }) } }));

  test('the days that are left are school days', () => {
    expect(at({ dueOn: '2026-12-03', overdue: false })).toBe(
      'The next safe-and-well check is due by 3 December 2026, in 5 school days',
    );
    expect(at({ dueOn: '2026-11-26', overdue: false })).toBe(
      'The next safe-and-well check is due by 26 November 2026, today',
    );
    expect(at({ dueOn: '2026-11-16', overdue: true })).toBe(
      'A safe-and-well check was due by 16 November 2026',
    );
    expect(at(undefined)).toBe('No check is due: the pupil is coming in');
  });

  test('ten school days after a visit on 10 December lie after Christmas', () => {
    // 11, 14 to 18 December are six; 4 to 7 January four.
    expect(nextCheckOn('2026-12-10', 10, calendar)).toBe('2027-01-07');
    expect(nextCheckOn('', 10, calendar)).toBeUndefined();
    expect(nextCheckOn('2026-12-10', 10, undefined)).toBeUndefined();
  });

  test('who saw the pupil last', () => {
    const seen = (part: object) => seenSentence({ state: { ...caseFile().state, seen: part as never } });
    expect(seen({ on: '2026-10-23', by: 'register', schoolDays: 18 })).toBe(
      'Last seen on Friday 23 October 2026, by the register, 18 school days ago.',
    );
    expect(seen({ on: '2026-11-26', by: 'contact', schoolDays: 0 })).toBe(
      'Last seen on Thursday 26 November 2026, by a visit or a meeting, with no school day since.',
    );
    expect(seenSentence({ state: caseFile().state })).toMatch(/^Nobody has seen the pupil/);
  });
});

test('contacts as rows of a file', () => {
  const file = caseFile({ entries: [profile] });
  const [head, row] = contactRows(file, [contact('c1', { parentId: 'k1', offeredMeeting: true }) as never]);
  expect(Object.fromEntries((head ?? []).map((name, at) => [name, row?.[at]]))).toMatchObject({
    ...{ Date: '2026-11-26', Time: '15:30', Kind: 'Phone call', Result: 'No answer', With: 'Kim Rudd' },
    ...{ 'Meeting offered': 'Yes', 'Child seen': 'No', 'Spoken to alone': '' },
  });
});
