import type { Action } from '../../../src/casework/actions/actionContent.ts';
import type { Draft } from '../../../src/casework/cases/entry.ts';
import type { Contact } from '../../../src/casework/contacts/contactContent.ts';
import type { LegalStepOf } from '../../../src/casework/legal/legalContent.ts';
import type { Plan } from '../../../src/casework/plans/planContent.ts';
import type { Profile } from '../../../src/casework/profiles/profileContent.ts';
import type { Timetable } from '../../../src/casework/timetables/timetableContent.ts';

// Contents that may be written down as they are, in November 2026. A test changes what it is about.

export const plan: Plan = {
  templateId: 'apdr',
  title: 'Autumn plan',
  cycle: 1,
  lead: { name: 'Ottilie Penhaligon' },
  startsOn: '2026-09-14',
  weeks: 10,
  midReviewOn: '2026-10-16',
  endsOn: '2026-11-27',
};

export const action: Action = {
  what: 'Ring home on Mondays',
  type: 'family-contact',
  owner: { name: 'Ottilie Penhaligon', organisation: 'school' },
  dueOn: '2026-11-30',
  state: 'open',
};

export const contact: Contact = {
  type: 'phone',
  on: '2026-11-20',
  by: ['Ottilie Penhaligon'],
  result: 'reached',
  offeredMeeting: true,
  childSeen: false,
};

export const timetable: Timetable = {
  reason: 'anxiety',
  hours: 12,
  startsOn: '2026-11-09',
  firstReviewOn: '2026-11-20',
  endsOn: '2026-12-18',
  riskAssessedOn: '2026-11-06',
  parentAgreedOn: '2026-11-06',
  headAgreedOn: '2026-11-06',
  reportedOn: '2026-11-09',
  reviews: [],
};

export const profile: Profile = {
  barriers: ['anxiety'],
  support: [],
  parents: [{ id: 'p1', name: 'Rowena Thistlewick', relationship: 'Mother', livesWithPupil: true }],
  agencies: [],
};

export const contract: LegalStepOf<'contract'> = {
  step: 'contract',
  parentIds: ['p1'],
  offeredOn: '2026-11-02',
};

export const penaltyNotice: LegalStepOf<'penalty-notice'> = {
  step: 'penalty-notice',
  parentId: 'p1',
  path: 'irregular',
  absentFrom: '2026-10-05',
  absentTo: '2026-10-23',
  sessions: 12,
  requestedOn: '2026-11-02',
};

export const noteDraft = (id: string, text = 'Mother rang at noon.'): Draft<'note'> => ({
  kind: 'note',
  id,
  content: { on: '2026-11-20', text },
});
