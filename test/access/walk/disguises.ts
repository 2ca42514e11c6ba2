import { contract } from '../../casework/cases/contents.ts';
import { requestedNotice } from './contents.ts';
import type { Place } from './place.ts';
import { type Ask, post, put } from './table/route.ts';

/** A way to decide for the council, and what an officer does before it. */
export type Disguise = { what: string; before?: readonly Ask[]; ask: Ask };

/** Each of them says that the council has issued a notice, or has not, or what became of it. */
const decisions: Readonly<Record<string, object>> = {
  'that it was issued': { issuedOn: '2026-11-20' },
  'that it was declined': { declined: { on: '2026-11-20', reason: 'Too early' } },
  'that it was issued elsewhere': { elsewhere: { reason: 'By another council' }, issuedOn: '2026-11-20' },
  'where it was issued alone': { elsewhere: { reason: 'By another council' } },
  'that it was received': { receivedOn: '2026-11-22' },
  'that it was issued and received': { issuedOn: '2026-11-20', receivedOn: '2026-11-22' },
  'that it was paid': { issuedOn: '2026-11-20', paid: { on: '2026-11-25', amount: 80 } },
  'a payment alone': { paid: { on: '2026-11-25', amount: 80 } },
  'that it was withdrawn': { issuedOn: '2026-11-20', withdrawn: { on: '2026-11-25', reason: 'A slip' } },
  'a withdrawal alone': { withdrawn: { on: '2026-11-25', reason: 'A slip' } },
  'what follows where it was not paid': { unpaid: { on: '2026-11-25', decision: 'prosecute' } },
};

/** Steps that are the council's from the first word on. */
const councilSteps = (parentId: string): Readonly<Record<string, object>> => ({
  'an order': { step: 'supervision-order', consideredOn: '2026-11-20' },
  'a prosecution': {
    ...{ step: 'prosecution', parentId, offence: '444-1', referredOn: '2026-11-20' },
    ...{ absentFrom: '2026-10-05', absentTo: '2026-10-23' },
  },
  'a parenting order': { step: 'parenting-order', parentId, madeOn: '2026-11-20' },
});

const legal = (id: string, content: object) => ({ kind: 'legal', id, content });
const adding = (pupilId: string, ...entries: readonly object[]): Ask => ({
  path: `/api/pupils/${pupilId}/entries`,
  init: post({ entries }),
});
const at = (id: string) => `/api/entries/legal/${id}`;
const changing = (id: string, content: object, version = 1): Ask => ({
  path: at(id),
  init: put({ version, content, reason: 'A slip' }),
});
const removing = (id: string, version = 1): Ask => ({ path: `${at(id)}/removal`, init: post({ version }) });
const returning = (id: string, version: number): Ask => ({
  path: `${at(id)}/return`,
  init: post({ version }),
});

/** New, changed, or under the id of what was there. */
function decided({ pupil, parent, request }: Place): Disguise[] {
  const notice = requestedNotice(parent);
  const harmless = legal('harmless', { ...contract, parentIds: [parent] });
  return Object.entries(decisions).flatMap(([what, decision]) => [
    { what: `a new notice that says ${what}`, ask: adding(pupil, legal('new', { ...notice, ...decision })) },
    {
      what: `a new notice among others that says ${what}`,
      ask: adding(pupil, harmless, legal('new', { ...notice, ...decision })),
    },
    { what: `a request that now says ${what}`, ask: changing(request, { ...notice, ...decision }) },
    {
      what: `something new under the id of a request that says ${what}`,
      ask: adding(pupil, legal(request, { ...notice, ...decision })),
    },
    {
      what: `a request that was taken out, added again, says ${what}`,
      before: [removing(request)],
      ask: adding(pupil, legal(request, { ...notice, ...decision })),
    },
  ]);
}

/** What the council has decided already. */
function undone({ moved, movedParent, issued }: Place): Disguise[] {
  const notice = { ...requestedNotice(movedParent), issuedOn: '2026-11-10' };
  const { issuedOn: _, ...request } = notice;
  return [
    { what: 'takes an issued notice out', ask: removing(issued) },
    {
      what: 'brings one back that an officer took out',
      before: [removing(issued)],
      ask: returning(issued, 2),
    },
    { what: 'makes it a request again', ask: changing(issued, request) },
    { what: 'gives it another day', ask: changing(issued, { ...notice, issuedOn: '2026-11-11' }) },
    {
      what: 'says that it was paid',
      ask: changing(issued, { ...notice, paid: { on: '2026-11-25', amount: 80 } }),
    },
    { what: 'changes the sessions that it is about', ask: changing(issued, { ...notice, sessions: 10 }) },
    {
      what: 'puts a note beside another day',
      ask: changing(issued, { ...notice, note: 'Came back.', issuedOn: '2026-11-12' }),
    },
    { what: 'adds it again for another parent', ask: adding(moved, legal('again', notice)) },
  ];
}

function stepsOfCouncil(place: Place): Disguise[] {
  const { pupil, parent } = place;
  return Object.entries(councilSteps(parent)).flatMap(([what, content]) => [
    { what: `${what}, new`, ask: adding(pupil, legal('step', content)) },
    {
      what: `${what}, changed`,
      before: [adding(pupil, legal('step', content))],
      ask: changing('step', { ...content, note: 'A note.' }),
    },
    { what: `${what}, taken out`, before: [adding(pupil, legal('step', content))], ask: removing('step') },
    {
      what: `${what}, brought back`,
      before: [adding(pupil, legal('step', content)), removing('step')],
      ask: returning('step', 2),
    },
  ]);
}

export const disguises = (place: Place): Disguise[] => [
  ...decided(place),
  ...undone(place),
  ...stepsOfCouncil(place),
];

/** Decisions that wear another step's clothes: no step becomes another, whoever asks. */
export const transformed = ({ parent, entries, request }: Place): Disguise[] => [
  {
    what: 'a contract becomes an issued notice',
    ask: changing(entries.legal, { ...requestedNotice(parent), issuedOn: '2026-11-20' }),
  },
  {
    what: 'a request becomes a prosecution',
    ask: changing(request, councilSteps(parent)['a prosecution'] ?? {}),
  },
];
