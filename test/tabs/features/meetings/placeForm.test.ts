import { describe, expect, test } from 'vitest';
import type { Me, Occurrence } from '../../../../tabs/app/apiTypes.ts';
import { canBook, placesWords, whenWords } from '../../../../tabs/features/meetings/occurrenceWords.ts';
import { emptyDraft } from '../../../../tabs/features/meetings/placeDraft.ts';
import { checkDraft, noSchool, schoolOptions } from '../../../../tabs/features/meetings/placeForm.ts';

const occurrence: Occurrence = {
  id: 'o1',
  kind: 'drop-in',
  title: 'Drop-in',
  startsAt: '2026-11-26T15:30',
  endsAt: '2026-11-26T16:30',
  capacity: 4,
  placesLeft: 2,
  closed: false,
  canWait: false,
  cancelled: false,
  mine: [],
};
const held = (schoolId?: string): Occurrence['mine'][number] => ({
  placeId: 'x',
  personName: 'Sam',
  topic: 'codes',
  ...(schoolId !== undefined && { schoolId }),
});
const waiting = (schoolId: string): Occurrence['mine'][number] => ({ ...held(schoolId), position: 1 });
const me = (role: Me['role'], ...ids: string[]): Pick<Me, 'role' | 'schools'> => ({
  role,
  schools: ids.map((id) => ({ id, name: `School ${id}`, phase: 'Primary' })),
});

describe('a place is offered', () => {
  test.each<[string, Partial<Occurrence>, Pick<Me, 'role' | 'schools'>, boolean]>([
    ['to a school', {}, me('school', 's1'), true],
    ['not twice to a school', { mine: [held('s1')] }, me('school', 's1'), false],
    ['to a second school of the same person', { mine: [held('s1')] }, me('school', 's1', 's2'), true],
    ['not to a reader', {}, me('reader'), false],
    ['not when booking has closed', { closed: true }, me('asw', 's1'), false],
    ['to wait when full', { placesLeft: 0, canWait: true }, me('school', 's1'), true],
    ['not to wait twice', { placesLeft: 0, canWait: true, mine: [waiting('s1')] }, me('school', 's1'), false],
    ['to one who waits, where a place is free', { mine: [waiting('s1')] }, me('school', 's1'), true],
    ['not when full', { placesLeft: 0 }, me('asw', 's1'), false],
    ['not when cancelled', { cancelled: true }, me('asw', 's1'), false],
    ['to the team without a school', { mine: [held('s1')] }, me('asw', 's1'), true],
    ['not twice to the team without a school', { mine: [held(), held('s1')] }, me('asw', 's1'), false],
  ])('%s', (...[, parts, person, offered]) => {
    expect(canBook({ ...occurrence, ...parts }, person)).toBe(offered);
  });
});

describe('the form', () => {
  const topic = 'notices' as const;
  test('a person of one school has only the topic to choose', () => {
    const options = schoolOptions(occurrence, me('school', 's1'));
    expect(checkDraft({ ...emptyDraft, topic, question: '  Why?  ' }, options)).toEqual({
      request: { topic, question: 'Why?', schoolId: 's1' },
    });
  });
  test('the team may come without a school', () => {
    const options = schoolOptions(occurrence, me('asw', 's1', 's2'));
    expect(options.map(({ value }) => value)).toEqual([noSchool, 's1', 's2']);
    expect(checkDraft({ ...emptyDraft, topic, schoolId: noSchool }, options)).toEqual({ request: { topic } });
    expect(checkDraft({ ...emptyDraft, topic, schoolId: 's2' }, options)).toEqual({
      request: { topic, schoolId: 's2' },
    });
  });
  test('a colleague comes with a name and an address, or not at all', () => {
    const options = schoolOptions(occurrence, me('school', 's1'));
    const draft = { ...emptyDraft, topic, colleagueName: ' Jo ', colleagueEmail: 'jo@elm.sch.uk' };
    expect(checkDraft(draft, options)).toMatchObject({
      request: { colleague: { name: 'Jo', email: 'jo@elm.sch.uk' } },
    });
    expect(checkDraft({ ...draft, colleagueEmail: '' }, options)).toEqual({
      faults: { email: expect.any(String) },
    });
  });
  test('says what is missing, and does not take a school that is not on offer', () => {
    const options = schoolOptions(occurrence, me('school', 's1', 's2'));
    expect(checkDraft(emptyDraft, options)).toEqual({
      faults: { topic: expect.any(String), schoolId: expect.any(String) },
    });
    expect(checkDraft({ ...emptyDraft, topic, schoolId: 's9' }, options)).toEqual({
      faults: { schoolId: expect.any(String) },
    });
  });
});

test('times and places in words', () => {
  expect(whenWords(occurrence)).toBe('Thursday 26 November 2026, 3:30pm to 4:30pm');
  expect(placesWords(occurrence)).toBe('2 places left');
  expect(placesWords({ ...occurrence, placesLeft: 0 })).toBe('Full');
  expect(placesWords({ ...occurrence, cancelled: true })).toBe('Cancelled');
});
