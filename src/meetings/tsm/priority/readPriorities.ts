import { may, requireMay } from '../../../access/may.ts';
import type { Person } from '../../../access/person.ts';
import { dayOfInstant } from '../../../casework/cases/ruleContext.ts';
import { breathe } from '../../../casework/imports/breathe.ts';
import type { School } from '../../../casework/school.ts';
import { nextMeeting } from '../meeting/nextMeeting.ts';
import type { SchoolBasis, TsmMeeting } from '../meeting/tsmMeeting.ts';
import { factsOf, type Read } from './factsOf.ts';
import { type PlaceInLine, placeInLine, placesInLine } from './placeInLine.ts';
import { type Priority, priorityOf } from './priorityOf.ts';
import type { PriorityPorts } from './priorityPorts.ts';

export type SchoolInLine = Priority & {
  school: School;
  place: PlaceInLine;
  basis: SchoolBasis['basis'];
  /** As somebody has written it down; absent while nobody has. */
  record?: SchoolBasis;
  /** The meeting that is offered or booked. */
  next?: TsmMeeting;
};

const order = (a: SchoolInLine, b: SchoolInLine): number =>
  placesInLine.indexOf(a.place) - placesInLine.indexOf(b.place) ||
  b.score - a.score ||
  a.school.name.localeCompare(b.school.name, 'en-GB');

/** The schools of this person, the one first that should have its meeting next, with the reasons. @throws Problem not_allowed */
export async function readPriorities(
  person: Person,
  ports: PriorityPorts,
): Promise<{ today: string; schools: readonly SchoolInLine[] }> {
  requireMay(person, 'tsm-priority:read');
  const today = dayOfInstant(ports.now());
  const [schools, requests, meetings, bases] = await Promise.all([
    ports.schools.all(),
    ports.tsmRequests.all(),
    ports.tsmMeetings.all(),
    ports.schoolBases.all(),
  ]);
  const read: Read = { today, schools, requests, meetings };
  const inLine: SchoolInLine[] = [];
  for (const school of schools) {
    if (!may(person, 'tsm-priority:read', school.id)) continue;
    const record = bases.find(({ id }) => id === school.id);
    const facts = await factsOf(school, { read, basis: record }, ports);
    const priority = priorityOf(facts, today);
    const next = nextMeeting(school.id, meetings);
    inLine.push({
      ...priority,
      ...{ school, basis: facts.basis },
      place: placeInLine(priority, { override: record?.override, next, today }),
      ...(record && { record }),
      ...(next && { next }),
    });
    await breathe();
  }
  return { today, schools: inLine.sort(order) };
}
