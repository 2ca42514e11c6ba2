import type { Entry, EntryKind } from '../../../casework/cases/entry.ts';
import { startedOn } from '../../../casework/legal/stepDates.ts';
import type { ListDescription } from '../listDescription.ts';
import { entryList } from './entryList.ts';

/** The list in which the entries of each kind are kept. */
export const entryLists: { readonly [K in EntryKind]: ListDescription<Entry<K>> } = {
  profile: entryList({
    kind: 'profile',
    name: 'Profiles',
    about: 'What is known of a pupil beside their figures: barriers, support, parents, what they say.',
    shown: [
      { name: 'ChosenStage', kind: 'number', of: ({ stage }) => stage?.number },
      { name: 'LeftOn', kind: 'text', of: ({ leftOn }) => leftOn },
    ],
  }),
  plan: entryList({
    kind: 'plan',
    name: 'Plans',
    about: 'Cycles of assess, plan, do, review.',
    shown: [
      { name: 'StartsOn', kind: 'text', of: ({ startsOn }) => startsOn },
      { name: 'MidReviewOn', kind: 'text', of: ({ midReviewOn }) => midReviewOn },
      { name: 'EndsOn', kind: 'text', indexed: true, of: ({ endsOn }) => endsOn },
      { name: 'IsOver', kind: 'boolean', of: ({ lastReview }) => lastReview !== undefined },
    ],
  }),
  action: entryList({
    kind: 'action',
    name: 'Actions',
    about: 'What somebody agreed to do for a pupil by a day.',
    shown: [
      { name: 'ActionState', kind: 'text', indexed: true, of: ({ state }) => state },
      { name: 'DueOn', kind: 'text', indexed: true, of: ({ dueOn }) => dueOn },
      { name: 'Organisation', kind: 'text', of: ({ owner }) => owner.organisation },
    ],
  }),
  contact: entryList({
    kind: 'contact',
    name: 'Contacts',
    about: 'Attempts to reach a family, and the days on which a child was seen.',
    shown: [
      { name: 'ContactType', kind: 'text', of: ({ type }) => type },
      { name: 'MadeOn', kind: 'text', indexed: true, of: ({ on }) => on },
      { name: 'ChildSeen', kind: 'boolean', of: ({ childSeen }) => childSeen },
    ],
  }),
  legal: entryList({
    kind: 'legal',
    name: 'LegalSteps',
    about: 'Contracts, notices, orders and prosecutions.',
    shown: [
      { name: 'LegalStep', kind: 'text', indexed: true, of: ({ step }) => step },
      { name: 'BegunOn', kind: 'text', indexed: true, of: startedOn },
    ],
  }),
  timetable: entryList({
    kind: 'timetable',
    name: 'Timetables',
    about: 'Part-time timetables as schools reported them, with their reviews.',
    shown: [
      { name: 'StartsOn', kind: 'text', of: ({ startsOn }) => startsOn },
      { name: 'EndsOn', kind: 'text', indexed: true, of: ({ endsOn }) => endsOn },
      { name: 'EndedOn', kind: 'text', of: ({ endedOn }) => endedOn },
    ],
  }),
  note: entryList({
    kind: 'note',
    name: 'Notes',
    about: 'Notes about a pupil. Whoever they are about may read them.',
    shown: [{ name: 'WrittenOn', kind: 'text', of: ({ on }) => on }],
  }),
  letter: entryList({
    kind: 'letter',
    name: 'Letters',
    about: 'Letters that were made. The files are in the library Papers.',
    shown: [
      { name: 'LetterType', kind: 'text', of: ({ typeId }) => typeId },
      { name: 'MadeOn', kind: 'text', indexed: true, of: ({ madeOn }) => madeOn },
      { name: 'SentOn', kind: 'text', of: ({ sent }) => sent?.on },
    ],
  }),
  discussion: entryList({
    kind: 'discussion',
    name: 'Discussions',
    about: 'What was said of a pupil in a Targeting Support Meeting.',
    shown: [
      { name: 'MeetingId', kind: 'text', indexed: true, of: ({ meetingId }) => meetingId },
      { name: 'HeldOn', kind: 'text', indexed: true, of: ({ on }) => on },
    ],
  }),
};
