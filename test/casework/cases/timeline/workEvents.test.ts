import { describe } from 'vitest';
import { action, contact, plan, profile, timetable } from '../contents.ts';
import { added, entryOf, puts } from './timelineExamples.ts';

describe('work, on the timeline', () => {
  const review = { on: '2026-10-16', by: 'Ottilie Penhaligon', outcome: 1, adjusted: 'A later start' };
  const last = { on: '2026-11-25', by: 'Ottilie Penhaligon', outcome: 0, next: 'new-cycle' };
  const letter = {
    typeId: 't',
    parentId: 'p1',
    to: 'Rowena Thistlewick',
    title: 'Concern',
    madeOn: '2026-11-20',
    edition: 1,
  };
  puts([
    {
      what: 'an open plan',
      entry: entryOf('plan', plan),
      wanted: [
        '> 2026-10-16 Review halfway due',
        '> 2026-11-27 Last review due',
        '< 2026-09-14 Plan started: Autumn plan',
      ],
    },
    {
      what: 'a plan that is still to start',
      entry: entryOf('plan', {
        ...plan,
        startsOn: '2026-11-30',
        midReviewOn: '2027-01-15',
        endsOn: '2027-02-26',
      }),
      wanted: [
        '> 2026-11-30 Plan started: Autumn plan',
        '> 2027-01-15 Review halfway due',
        '> 2027-02-26 Last review due',
      ],
    },
    {
      what: 'a plan that has ended',
      entry: entryOf('plan', { ...plan, midReview: review, lastReview: last }),
      wanted: [
        '< 2026-11-25 Plan ended: Autumn plan',
        '< 2026-10-16 Plan reviewed halfway',
        '< 2026-09-14 Plan started: Autumn plan',
      ],
    },
    {
      what: 'an open action',
      entry: entryOf('action', action),
      wanted: ['> 2026-11-30 Due: Ring home on Mondays'],
    },
    {
      what: 'an action that is done',
      entry: entryOf('action', { ...action, state: 'done', doneOn: '2026-11-23' }),
      wanted: ['< 2026-11-23 Done: Ring home on Mondays'],
    },
    {
      what: 'an action that was not possible',
      entry: entryOf('action', { ...action, state: 'not-possible', note: 'No telephone' }),
      wanted: ['< 2026-11-20T09:00:00Z Not possible: Ring home on Mondays'],
    },
    { what: 'a contact', entry: entryOf('contact', contact), wanted: ['< 2026-11-20 Phone call'] },
    {
      what: 'a contact at a time, in summer',
      entry: entryOf('contact', { ...contact, on: '2026-06-02', time: '15:30' }),
      wanted: ['< 2026-06-02T14:30:00Z Phone call'],
    },
    {
      what: 'a note',
      entry: entryOf('note', { on: '2026-11-20', text: 'Rang.' }),
      wanted: ['< 2026-11-20 Note'],
    },
    {
      what: 'a letter',
      entry: entryOf('letter', { ...letter, sent: { on: '2026-11-23', how: 'post' } }),
      wanted: ['< 2026-11-23 Letter sent: Concern', '< 2026-11-20 Letter made: Concern'],
    },
    {
      what: 'a part-time timetable',
      entry: entryOf('timetable', timetable),
      wanted: [
        '> 2026-11-20 First review of the part-time timetable due',
        '> 2026-12-18 Part-time timetable to end',
        '< 2026-11-09 Part-time timetable started',
      ],
    },
    {
      what: 'a part-time timetable that has ended',
      entry: entryOf('timetable', {
        ...timetable,
        endedOn: '2026-11-25',
        reviews: [{ id: 'r', on: '2026-11-19', by: 'O', hours: 15 }],
      }),
      wanted: [
        '< 2026-11-25 Part-time timetable ended',
        '< 2026-11-19 Part-time timetable reviewed',
        '< 2026-11-09 Part-time timetable started',
      ],
    },
    {
      what: 'a profile',
      entry: entryOf(
        'profile',
        {
          ...profile,
          lead: { name: 'Ottilie Penhaligon' },
          support: [
            {
              id: 's',
              title: 'Breakfast club',
              stage: 1,
              startedOn: '2026-10-05',
              endedOn: '2026-10-23',
              outcome: 2,
            },
          ],
          earlyHelp: { state: 'offered', on: '2026-11-10' },
          leftOn: '2026-12-18',
        },
        {
          history: [
            added,
            {
              ...added,
              at: '2026-11-21T09:00:00Z',
              version: 2,
              what: 'changed',
              fields: [{ path: 'stage', to: { number: 2, reason: 'A' } }],
            },
            {
              ...added,
              at: '2026-11-22T09:00:00Z',
              version: 3,
              what: 'changed',
              fields: [{ path: 'stage', from: { number: 2, reason: 'A' } }],
            },
          ],
        },
      ),
      wanted: [
        '> 2026-12-18 Left the school',
        '< 2026-11-22T09:00:00Z Stage left to the council’s tests',
        '< 2026-11-21T09:00:00Z Stage chosen',
        '< 2026-11-20T09:00:00Z Lead practitioner named',
        '< 2026-11-10 Early help offered',
        '< 2026-10-23 Support ended: Breakfast club',
        '< 2026-10-05 Support started: Breakfast club',
      ],
    },
  ]);
});
