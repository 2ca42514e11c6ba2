import { ukDate, ukTime } from '../../../calendar/ukDate.ts';
import { barrierNames } from '../../../guidance/toolkit/barriers.ts';
import type { Contact } from '../../contacts/contactContent.ts';
import type { LetterFacts } from '../letterFacts.ts';
import type { LetterFields } from './letterField.ts';

const contactWords: Record<Contact['type'], string> = {
  phone: 'Telephone call',
  message: 'Message',
  email: 'Email',
  letter: 'Letter',
  meeting: 'Meeting',
  'home-visit': 'Home visit',
  'safe-and-well': 'Visit',
  'seen-by-professional': 'Visit',
};

const resultWords: Record<Contact['result'], string> = {
  reached: 'we spoke',
  'no-answer': 'there was no answer',
  declined: 'it was declined',
  'not-at-home': 'nobody was at home',
  'did-not-come': 'it did not take place',
};

const visits: readonly Contact['type'][] = ['home-visit', 'safe-and-well'];

/** Without what was said, and without those that are about the child alone. */
const attempts = ({ contacts }: LetterFacts) =>
  contacts.filter(({ type }) => type !== 'seen-by-professional');
const lastVisit = ({ contacts }: LetterFacts) => contacts.findLast(({ type }) => visits.includes(type));
const missedMeeting = ({ contacts }: LetterFacts) =>
  contacts.findLast(({ type, result }) => type === 'meeting' && result === 'did-not-come');

/** What was done to help, and to reach the family. */
export const supportFields: LetterFields = {
  barriers: {
    what: 'what gets in the way of coming to school',
    list: true,
    lines: ({ profile }) => profile.barriers.map((barrier) => barrierNames[barrier]),
  },
  'support so far': {
    what: 'the support so far, with dates',
    list: true,
    lines: ({ profile }) =>
      [...profile.support]
        .sort((a, b) => a.startedOn.localeCompare(b.startedOn))
        .map(({ title, startedOn, endedOn }) =>
          endedOn === undefined
            ? `${title}, since ${ukDate(startedOn)}`
            : `${title}, from ${ukDate(startedOn)} to ${ukDate(endedOn)}`,
        ),
  },
  'other agencies': {
    what: 'the other services that help',
    list: true,
    lines: ({ profile }) => profile.agencies,
  },
  'contacts so far': {
    what: 'when we tried to reach you',
    list: true,
    lines: (facts) =>
      attempts(facts).map(
        ({ type, on, result }) => `${contactWords[type]} on ${ukDate(on)}: ${resultWords[result]}`,
      ),
  },
  'missed meeting date': {
    what: 'the day of the meeting that did not take place',
    lines: (facts) => [missedMeeting(facts)].map((meeting) => meeting && ukDate(meeting.on)),
  },
  'visit date': {
    what: 'the day of the visit',
    lines: (facts) => [lastVisit(facts)].map((visit) => visit && ukDate(visit.on)),
  },
  'visit time': {
    what: 'the time of the visit',
    lines: (facts) => [lastVisit(facts)].map((visit) => visit?.time && ukTime(`${visit.on}T${visit.time}`)),
  },
};
