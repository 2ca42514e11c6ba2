import type { z } from '@hono/zod-openapi';
import { may } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import type { School } from '../../casework/school.ts';
import type { Arranging } from '../../meetings/tsm/arrange/readArranging.ts';
import type { TsmMeeting } from '../../meetings/tsm/meeting/tsmMeeting.ts';
import { stands } from '../../meetings/tsm/priority/placeInLine.ts';
import type { SchoolInLine } from '../../meetings/tsm/priority/readPriorities.ts';
import { lastStep } from '../../meetings/tsm/tsmRequest.ts';
import { versionOf } from '../../records/recordVersion.ts';
import type { arrangedMeeting, arranging, priorities } from '../contract/tsm.ts';

type PrioritiesView = z.infer<typeof priorities>;
type MeetingView = z.infer<typeof arrangedMeeting>;
type ArrangingView = z.infer<typeof arranging>;

const nameOf = ({ id, name }: { id: string; name: string }) => ({ id, name });

export function prioritiesView(found: { today: string; schools: readonly SchoolInLine[] }): PrioritiesView {
  const { today } = found;
  return {
    today,
    schools: found.schools.map(
      ({ school, place, dueState, score, reasons, basis, lastHeldOn, next, record }) => {
        const { heldBefore, newLeadOn, override } = record ?? {};
        return {
          school: { ...nameOf(school), phase: school.phase },
          ...{ place, dueState, score, reasons: [...reasons], basis, version: versionOf(record ?? {}) },
          ...(lastHeldOn !== undefined && { lastHeldOn }),
          ...(next && {
            next: { id: next.id, state: next.state, ...(next.startsAt && { startsAt: next.startsAt }) },
          }),
          ...(heldBefore !== undefined && { heldBefore }),
          ...(newLeadOn !== undefined && { newLeadOn }),
          ...(override && {
            override: {
              ...{ place: override.place, reason: override.reason, by: override.by, at: override.at },
              ...(override.until !== undefined && { until: override.until }),
              stands: stands(override, today),
            },
          }),
        };
      },
    ),
  };
}

export function meetingView(
  meeting: TsmMeeting,
  person: Person,
  schools: readonly Pick<School, 'id' | 'name'>[],
): MeetingView {
  const {
    id,
    schoolId,
    state,
    basis,
    mode,
    room,
    minutes,
    organiser,
    leadId,
    mustBeFree = [],
    reply,
  } = meeting;
  const { startsAt, endsAt, joinUrl } = meeting;
  return {
    ...{ id, state, basis, mode, minutes, organiser: nameOf(organiser), mustBeFree },
    school: { id: schoolId, name: schools.find((school) => school.id === schoolId)?.name ?? '' },
    attendees: meeting.attendees.map(({ attended: _, personId, email, ...rest }) => ({
      ...rest,
      ...(personId !== undefined && { personId }),
      ...(email !== undefined && { email }),
    })),
    offered: meeting.offered,
    steps: meeting.steps.map(({ at, by, state: to, reason }) => ({
      at,
      by,
      state: to,
      ...(reason && { reason }),
    })),
    version: versionOf(meeting),
    may: {
      arrange: may(person, 'tsm-meeting:arrange', schoolId),
      pick: may(person, 'tsm-meeting:pick', schoolId),
    },
    ...(room && { room }),
    ...(leadId !== undefined && { leadId }),
    ...(reply && { reply: { kind: reply.kind, reason: reply.reason, by: reply.by, at: reply.at } }),
    ...(startsAt !== undefined && { startsAt }),
    ...(endsAt !== undefined && { endsAt }),
    ...(joinUrl && { joinUrl }),
  };
}

export function arrangingView(found: Arranging): ArrangingView {
  const { school, minutes, whyMinutes, staff, colleagues, leadId, request, next } = found;
  return {
    ...{ school: nameOf(school), minutes, whyMinutes, staff: [...staff], colleagues: [...colleagues] },
    ...(leadId !== undefined && { leadId }),
    ...(request && {
      request: {
        id: request.id,
        reason: request.reason,
        askedBy: (request.steps[0] ?? lastStep(request)).by,
      },
    }),
    ...(next && { next: { id: next.id, state: next.state } }),
  };
}
