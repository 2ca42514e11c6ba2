import { action } from '../../casework/cases/contents.ts';
import { staffOfSouth } from './people.ts';
import type { Place } from './place.ts';
import { type Ask, bare, post, put } from './table/route.ts';
import type { Trick } from './tricks.ts';
import { offeredAt, seen } from './tsmMeetings.ts';

const said = { discussed: 'full', approach: 'Ring at seven.' };
const answer = { register: 'last-upload', listsConfirmed: true };

const minutesOf = (meeting: string, pupil: string) => `/api/tsm-meetings/${meeting}/minutes/pupils/${pupil}`;

/** Pupils, actions and meetings of theirs in what is said about a meeting of one's own, and the other way round. */
function mixed(own: Place, their: Place): Record<string, Ask> {
  const { booked, held, agreed, minuted } = own.tsm;
  const data = (pupilIds: string[]): Ask => ({
    path: `/api/tsm-meetings/${booked}/data`,
    init: put({ version: 'new', answer: { ...answer, pupilIds } }),
  });
  const discussing = (meeting: string, pupil: string, version = 0): Ask => ({
    path: minutesOf(meeting, pupil),
    init: put({ version, said }),
  });
  const acting = (place: { meeting: string; pupil: string; id: string }, body: object): Ask => ({
    path: `${minutesOf(place.meeting, place.pupil)}/actions/${place.id}`,
    init: put({ version: 0, content: action, ...body }),
  });
  const ownPlace = { meeting: booked, pupil: own.pupil, id: 'new-action' };
  const removing = (meeting: string, pupil: string, id: string): Ask => ({
    path: `${minutesOf(meeting, pupil)}/actions/${id}/removal`,
    init: post({ version: 1, removed: true }),
  });
  return {
    'a pupil to talk about': data([their.pupil]),
    'a pupil to talk about, among one’s own': data([own.pupil, their.unwritten, own.moved]),
    'a pupil in the minutes': discussing(booked, their.pupil),
    'a pupil in minutes that were written': discussing(held, their.pupil, 1),
    'a pupil of one’s own in the minutes': discussing(their.tsm.booked, own.pupil),
    'an action for a pupil': acting({ ...ownPlace, pupil: their.pupil }, {}),
    'an action in the minutes': acting({ ...ownPlace, meeting: their.tsm.booked }, {}),
    'an action to change': acting({ ...ownPlace, meeting: held, id: their.tsm.minuted }, { version: 1 }),
    'an action of a plan': acting(ownPlace, { content: { ...action, planId: their.entries.plan } }),
    'an action of a step': acting(ownPlace, { content: { ...action, legalId: their.entries.legal } }),
    'an action that goes on': acting(ownPlace, { content: { ...action, carriedFrom: their.tsm.minuted } }),
    'an action to take out': removing(held, own.pupil, their.tsm.minuted),
    'an action of one’s own to take out of the minutes': removing(their.tsm.held, own.pupil, minuted),
    'an action of a pupil to take out': removing(held, their.pupil, minuted),
    'a note about a pupil': {
      path: `/api/tsm-meetings/${agreed}/addenda`,
      init: post({ text: 'It was the other gate.', pupilId: their.pupil }),
    },
  };
}

/** Meetings of theirs by themselves. */
function theirs({ tsm }: Place): Record<string, Ask> {
  const at = (meeting: string, rest: string, init: RequestInit = {}): Ask => ({
    path: `/api/tsm-meetings/${meeting}${rest}`,
    init,
  });
  return {
    'a meeting to pick a time of': at(tsm.offered, '/pick', post({ startsAt: offeredAt })),
    'a meeting of which no time suits': at(tsm.offered, '/none-suits', post({ reason: 'Inspection' })),
    'a meeting to move': at(
      tsm.booked,
      '/move',
      post({ version: seen, startsAt: '2026-12-10T10:00', reason: 'On the phone', anyway: true }),
    ),
    'a meeting nobody came to': at(
      tsm.booked,
      '/call-off',
      post({ version: seen, as: 'no-show', reason: 'Nobody came' }),
    ),
    'a meeting to agree': at(tsm.signed, '/agreement', post({ version: tsm.versions.signed })),
    'an agreement to take back': at(tsm.signed, '/agreement', bare('DELETE')),
  };
}

/** Bodies that say whose they are. */
function claims(own: Place, their: Place): Record<string, Ask> {
  const claim = { schoolId: their.school, meetingId: their.tsm.booked, id: their.tsm.offered, byId: 'x' };
  return {
    'answers and says in the body for which meeting': {
      path: `/api/tsm-meetings/${own.tsm.booked}/data`,
      init: put({ version: 'new', answer: { ...answer, pupilIds: [], ...claim }, ...claim }),
    },
    'picks a time and says in the body of which meeting': {
      path: `/api/tsm-meetings/${own.tsm.offered}/pick`,
      init: post({ startsAt: offeredAt, ...claim }),
    },
    'agrees to an action and says in the body in which meeting': {
      path: `${minutesOf(own.tsm.booked, own.pupil)}/actions/new-action`,
      init: put({ version: 0, content: { ...action, ...claim }, ...claim, pupilId: their.pupil }),
    },
    'discusses a pupil and says in the body whom': {
      path: minutesOf(own.tsm.booked, own.pupil),
      init: put({ version: 0, said: { ...said, ...claim }, ...claim, pupilId: their.pupil }),
    },
  };
}

/** Whoever is nobody of one's own, among those who are invited and whose calendars are read. */
function people(own: Place, their: Place): Record<string, Ask> {
  const personId = their.prefix === 'none' ? 'nobody' : staffOfSouth.id;
  const offer = {
    ...{ schoolId: own.school, version: seen, mode: 'teams', minutes: 60, times: ['2026-12-10T10:00'] },
    ...{ leadId: own.tsm.lead, leadRole: 'attendance-champion', attendees: [], mustBeFree: [] },
  };
  const offering = (change: object): Ask => ({
    path: `/api/tsm-meetings/${own.tsm.offered}/offer`,
    init: put({ ...offer, ...change }),
  });
  const invited = { personId, name: '-', role: 'attendance-officer', required: false };
  return {
    'somebody of theirs to pick a time': offering({ leadId: personId }),
    'somebody of theirs among the invited': offering({ attendees: [invited] }),
    'somebody of theirs who has to be free': offering({ attendees: [invited], mustBeFree: [personId] }),
    'the calendar of somebody of theirs': {
      path: `/api/schools/${own.school}/tsm-times`,
      init: post({ mode: 'teams', minutes: 60, travel: 0, people: [personId], soon: true }),
    },
  };
}

export const tsmTricks = (own: Place, their: Place): Trick[] => [
  ...Object.entries({ ...mixed(own, their), ...theirs(their), ...people(own, their) }).map(([what, ask]) => ({
    what,
    ask,
  })),
  ...Object.entries(claims(own, their)).map(([what, ask]) => ({ what, ask, done: true as const })),
];
