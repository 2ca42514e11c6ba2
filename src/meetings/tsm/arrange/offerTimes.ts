import { requireMay } from '../../../access/may.ts';
import type { Person } from '../../../access/person.ts';
import { isSame } from '../../../casework/cases/fieldChanges.ts';
import { dayOfInstant } from '../../../casework/cases/ruleContext.ts';
import { knownSchool } from '../../../casework/knownSchool.ts';
import type { School } from '../../../casework/school.ts';
import { Problem } from '../../../problems/problem.ts';
import { changeRecord } from '../../../records/changeRecord.ts';
import { versionOf } from '../../../records/recordVersion.ts';
import { inTurn } from '../../inTurn.ts';
import { nextMeeting } from '../meeting/nextMeeting.ts';
import { termOf } from '../meeting/termOf.ts';
import { type Attendee, type TsmMeeting, tsmMeeting } from '../meeting/tsmMeeting.ts';
import { stands } from '../priority/placeInLine.ts';
import type { ArrangePorts } from './arrangePorts.ts';
import { claimSchool } from './claimSchool.ts';
import { endOf } from './freeTimes.ts';
import { isColleague } from './isColleague.ts';
import { requireMove, requireSeen, requireVersion, stateWords, stepped } from './meetingRules.ts';
import { offerFault } from './offerFault.ts';
import { type Told, tellMeeting } from './tellMeeting.ts';

export type Offer = {
  /** Of the meeting. Made by whoever offers, so that the same sent twice is one meeting. */
  id: string;
  schoolId: string;
  /** The one that the person saw, where times are offered again. */
  version?: string | undefined;
  mode: TsmMeeting['mode'];
  room?: string | undefined;
  minutes: number;
  /** Minutes of the way to the school. */
  travel?: number | undefined;
  leadId: string;
  /** The role of whoever leads for the school. */
  leadRole: Attendee['role'];
  /** Whoever else is invited; whose calendar is in the directory by their id. */
  attendees: readonly {
    personId?: string | undefined;
    name: string;
    email?: string | undefined;
    role: Attendee['role'];
    required: boolean;
  }[];
  mustBeFree: readonly string[];
  /** Wall times, one to ten. */
  times: readonly string[];
  /** Why it is offered again. */
  reason?: string | undefined;
};

/**
 * Those who are invited, with the addresses that the directory has: of whoever belongs to the school, and of colleagues. Of anybody else
 * it tells nothing. @throws Problem bad_request
 */
async function invited(
  person: Person,
  { offer, school }: { offer: Offer; school: School },
  ports: ArrangePorts,
): Promise<Attendee[]> {
  const lead = await ports.people.personById(offer.leadId);
  const named: Attendee[] = [
    { personId: lead.id, name: lead.name, email: lead.email, role: offer.leadRole, required: true },
    { personId: person.id, name: person.name, email: person.email, role: 'support-worker', required: true },
  ];
  for (const one of offer.attendees) {
    if (one.personId === lead.id || one.personId === person.id) continue;
    const known = one.personId === undefined ? undefined : await ports.people.personById(one.personId);
    if (known && !school.staffIds.includes(known.id) && !isColleague(known))
      throw new Problem(
        'bad_request',
        'attendees: Choose people of this school, or colleagues of the council. Write down anybody else by name and address.',
      );
    named.push({
      ...(known && { personId: known.id }),
      name: known?.name || one.name,
      ...((known?.email || one.email) && { email: known?.email || one.email }),
      role: one.role,
      // The meeting is not ready without the school's champion.
      required: one.required || one.role === 'attendance-champion',
    });
  }
  return named.map((one) => (one.email ? one : { ...one, email: undefined })) as Attendee[];
}

async function basisOf(
  offer: Offer,
  requestId: string | undefined,
  ports: ArrangePorts,
): Promise<TsmMeeting['basis']> {
  if (requestId !== undefined) return 'school-request';
  const record = (await ports.schoolBases.byId(offer.schoolId))?.record;
  if (record?.override?.place === 'next' && stands(record.override, dayOfInstant(ports.now())))
    return 'by-need';
  return record?.basis ?? 'termly';
}

/** Without keys that hold nothing, and checked as the list will check it. */
function checked(meeting: TsmMeeting): TsmMeeting {
  const read = tsmMeeting.safeParse(JSON.parse(JSON.stringify(meeting)));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new Problem('bad_request', issue ? `${issue.path.join(', ')}: ${issue.message}.` : undefined);
}

/** @throws Problem not_found, changed_elsewhere, bad_request */
function requireAgain(person: Person, known: TsmMeeting, { schoolId, version = '' }: Offer): void {
  requireSeen(person, known);
  requireVersion(known, version);
  if (known.schoolId !== schoolId) throw new Problem('not_found');
  requireMove(known, 'offered');
}

/**
 * Sees to it that no other meeting with the school is offered or booked beside a new one, or beside one that was called off and is offered
 * again. @throws Problem bad_request, not_found, changed_elsewhere
 */
async function requireOnly(person: Person, offer: Offer, ports: ArrangePorts): Promise<void> {
  const { id, schoolId, version } = offer;
  const known = (await ports.tsmMeetings.byId(id, version !== undefined))?.record;
  if (known?.state === 'offered' || known?.state === 'booked') return;
  if (known) requireAgain(person, known, offer);
  const others = (await ports.tsmMeetings.all()).filter((one) => one.id !== id);
  const other = nextMeeting(schoolId, others);
  if (other)
    throw new Problem(
      'bad_request',
      `A meeting with this school is ${stateWords[other.state]} already. Open that one.`,
    );
  await claimSchool(person, { id, schoolId }, ports);
}

/**
 * Offers times to a school, of which its lead picks one: a new meeting, or one that is offered again. What was booked before is taken off.
 * @throws Problem not_allowed, not_found, bad_request, changed_elsewhere
 */
export async function offerTimes(person: Person, offer: Offer, ports: ArrangePorts): Promise<Told> {
  requireMay(person, 'tsm-meeting:arrange', offer.schoolId);
  const school: School = await knownSchool(offer.schoolId, ports.schools);
  const at = ports.now();
  const calendar = await ports.calendarOf(offer.schoolId);
  const fault = offerFault(offer, { school, calendar, now: at });
  if (fault !== undefined) throw new Problem('bad_request', fault);
  const meetings = await ports.tsmMeetings.all();
  const requests = await ports.tsmRequests.all();
  const request = requests.findLast(
    ({ schoolId, steps }) => schoolId === offer.schoolId && steps.at(-1)?.state === 'asked',
  );
  const attendees = await invited(person, { offer, school }, ports);
  const basis = await basisOf(offer, request?.id, ports);
  const offered = [...new Set(offer.times)]
    .sort()
    .map((startsAt) => ({ startsAt, endsAt: endOf(startsAt, offer.minutes) }));
  const said = {
    ...{
      mode: offer.mode,
      room: offer.mode === 'in-person' ? offer.room : undefined,
      minutes: offer.minutes,
      travel: offer.travel,
    },
    ...{
      attendees,
      leadId: offer.leadId,
      // Nobody looks into the calendars of a school.
      mustBeFree: offer.mustBeFree.filter((id) => id !== person.id && !school.staffIds.includes(id)),
      offered,
    },
    organiser: { id: person.id, name: person.name, email: person.email },
    ...termOf(offered[0]?.startsAt.slice(0, 10) ?? dayOfInstant(at)),
  };
  const previous = meetings
    .filter(({ schoolId, state }) => schoolId === offer.schoolId && (state === 'held' || state === 'agreed'))
    .sort((a, b) => ((a.startsAt ?? '') < (b.startsAt ?? '') ? -1 : 1))
    .at(-1);

  // By school: two who offer at once, or one who presses twice, make one meeting.
  const saved = await inTurn(ports.tsmMeetings, `offer ${offer.schoolId}`, async () => {
    await requireOnly(person, offer, ports);
    return await changeRecord(ports.tsmMeetings, offer.id, (known) => {
      if (known === undefined) {
        const step = { at, by: person.name, byId: person.id, state: 'offered' as const };
        return checked({
          ...{
            id: offer.id,
            schoolId: offer.schoolId,
            basis,
            requestId: request?.id,
            previousId: previous?.id,
          },
          ...said,
          ...{
            state: 'offered',
            steps: [step],
            sequence: 0,
            pupilIds: [],
            actions: [],
            agreed: {},
            addenda: [],
          },
          changed: { by: person.name, at },
        });
      }
      requireSeen(person, known);
      const isSent = known.steps.at(-1)?.byId === person.id && versionOf(known) !== offer.version;
      if (isSent && known.state === 'offered' && isSaid(known, said)) return known;
      requireAgain(person, known, offer);
      const { startsAt: _, endsAt: __, reply: ___, ...rest } = known;
      const requestId = known.requestId ?? request?.id;
      const again = stepped(
        { ...rest, ...said, requestId, sequence: known.sequence + 1 },
        { person, at, state: 'offered', reason: offer.reason },
      );
      return checked(again);
    });
  });
  return await tellMeeting(saved, ports);
}

/** Whether a meeting says all of this: the same sent once more, for instance after an answer that was lost. */
const isSaid = (known: TsmMeeting, said: Partial<TsmMeeting>): boolean =>
  isSame({ ...known, ...JSON.parse(JSON.stringify(said)) }, known);
