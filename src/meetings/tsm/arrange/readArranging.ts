import { requireMay } from '../../../access/may.ts';
import type { Person } from '../../../access/person.ts';
import { knownSchool } from '../../../casework/knownSchool.ts';
import type { School } from '../../../casework/school.ts';
import { nextMeeting } from '../meeting/nextMeeting.ts';
import type { TsmMeeting } from '../meeting/tsmMeeting.ts';
import { lastStep, type TsmRequest } from '../tsmRequest.ts';
import type { ArrangePorts } from './arrangePorts.ts';
import { suggestedMinutes, whyThatLong } from './suggestedMinutes.ts';

type Named = { id: string; name: string };

/** What somebody needs to see before they offer times to a school. */
export type Arranging = {
  school: School;
  minutes: number;
  whyMinutes: string;
  staff: readonly Named[];
  colleagues: readonly Named[];
  /** Who would pick a time: whoever asked for the meeting, else the first of the staff. */
  leadId?: string;
  request?: TsmRequest;
  /** The one that is offered or booked already. */
  next?: TsmMeeting;
};

const byName = (a: Named, b: Named) => a.name.localeCompare(b.name, 'en-GB');

/** @throws Problem not_allowed, not_found */
export async function readArranging(
  person: Person,
  schoolId: string,
  ports: ArrangePorts,
): Promise<Arranging> {
  requireMay(person, 'tsm-meeting:arrange', schoolId);
  const school = await knownSchool(schoolId, ports.schools);
  const [schools, meetings, requests] = await Promise.all([
    ports.schools.all(),
    ports.tsmMeetings.all(),
    ports.tsmRequests.all(),
  ]);
  const named = async (ids: readonly string[]): Promise<Named[]> => {
    const people = await Promise.all([...new Set(ids)].map((id) => ports.people.personById(id)));
    return people
      .filter(({ email }) => email !== '')
      .map(({ id, name }) => ({ id, name }))
      .sort(byName);
  };
  const [staff, workers] = await Promise.all([
    named(school.staffIds),
    named(schools.flatMap(({ aswIds }) => aswIds)),
  ]);
  const next = nextMeeting(schoolId, meetings);
  const request = requests.findLast((one) => one.schoolId === schoolId && lastStep(one).state === 'asked');
  const asker = request?.steps[0]?.byId;
  const lead = staff.find(({ id }) => id === asker) ?? staff[0];
  const { register } = school;
  const counts = register && { severe: register.severe, discussed: next?.data?.answer?.pupilIds.length ?? 0 };
  return {
    ...{ school, staff, minutes: suggestedMinutes(counts ?? { severe: 0, discussed: 0 }) },
    whyMinutes: whyThatLong(counts),
    colleagues: workers.filter(({ id }) => id !== person.id),
    ...(lead && { leadId: lead.id }),
    ...(request && { request }),
    ...(next && { next }),
  };
}
