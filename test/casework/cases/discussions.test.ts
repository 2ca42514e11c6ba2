import { describe, expect, test } from 'vitest';
import { discussionEvents } from '../../../src/casework/cases/timeline/discussionEvents.ts';
import type { Discussion } from '../../../src/casework/discussions/discussionContent.ts';
import { discussionFaults } from '../../../src/casework/discussions/discussionRules.ts';
import { refuseOutsideMeeting } from '../../../src/casework/discussions/inMeeting.ts';

const said: Discussion = { meetingId: 'm1', on: '2027-02-12', discussed: 'full' };

test('the timeline says when a pupil was discussed, and what was added later', () => {
  const events = discussionEvents({
    ...said,
    approach: 'A phased return',
    lead: 'Nadia Ashby',
    addenda: [{ on: '2027-02-19', by: 'Wren Alder', text: 'The nurse has been.' }],
  });
  expect(events.map(({ on, title, detail }) => [on, title, detail])).toEqual([
    [
      '2027-02-12',
      'Discussed at the Targeting Support Meeting on 12 February 2027',
      'Discussed in full. A phased return. Lead: Nadia Ashby',
    ],
    [
      '2027-02-19',
      'Added to the minutes of the Targeting Support Meeting on 12 February 2027',
      'The nurse has been.',
    ],
  ]);
  expect(discussionEvents({ ...said, discussed: 'noted' })[0]?.title).toContain('Noted at');
});

describe('minutes about a pupil', () => {
  test.each([
    ['a day still to come', { on: '2027-02-13' }, ['on']],
    ['more than fits', { approach: 'a'.repeat(501) }, ['approach']],
    ['as much as fits', { approach: 'a'.repeat(500) }, []],
  ])('%s', (_, change, fields) => {
    const faults = discussionFaults({ ...said, ...change }, { today: '2027-02-12' });
    expect(faults.map(({ field }) => field)).toEqual(fields);
  });

  test('are written in their own meeting alone', () => {
    const draft = { kind: 'discussion', id: 'd', content: said } as const;
    expect(() => refuseOutsideMeeting(draft, 'm1')).not.toThrow();
    for (const other of ['m2', undefined])
      expect(() => refuseOutsideMeeting(draft, other)).toThrow('minutes');
  });
});
