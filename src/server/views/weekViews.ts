import type { z } from '@hono/zod-openapi';
import type { SchoolCalendar } from '../../calendar/schoolCalendar.ts';
import type { CaseloadPupil } from '../../casework/caseloadPupil.ts';
import type { Returns } from '../../casework/returns/readReturns.ts';
import type { SentReturn } from '../../casework/returns/sentReturns.ts';
import type { School } from '../../casework/school.ts';
import type { MeetingOfWeek, TsmOfWeek } from '../../casework/week/schoolOfWeek.ts';
import type { WeekItem } from '../../casework/week/weekItem.ts';
import { requestDueOn } from '../../meetings/tsm/data/requestDays.ts';
import type { TsmMeeting } from '../../meetings/tsm/meeting/tsmMeeting.ts';
import { lastStep, type TsmRequest, versionOf } from '../../meetings/tsm/tsmRequest.ts';
import type { returns, tsmRequest, week } from '../contract/week.ts';

type Found = { today: string; schools: readonly School[]; items: readonly WeekItem[] };

export function weekView({ today, schools, items }: Found): z.infer<typeof week> {
  return {
    today,
    schools: schools.map(({ id, name, register }) => ({ id, name, ...(register && { asAt: register.to }) })),
    items: items.map(({ weight: _, ...item }) => item),
  };
}

const pupilOf = ({ id, surname, forename, yearGroup, upn }: CaseloadPupil) => ({
  id,
  name: `${forename} ${surname}`.trim(),
  ...{ yearGroup, upn },
});

const saidOf = ({ on, by }: SentReturn) => ({ on, by });
const sentView = (sent: SentReturn | undefined) => (sent ? { sent: saidOf(sent) } : {});

export function returnsView(found: Returns): z.infer<typeof returns> {
  const { id, name, laEstab } = found.school;
  return {
    school: { id, name, laEstab },
    ...(found.asAt !== undefined && { asAt: found.asAt }),
    unauthorised: found.unauthorised.map(({ row, from, to, days, stillAbsent, sent, sentBefore }) => ({
      ...{ pupil: pupilOf(row), from, to, days, stillAbsent },
      ...sentView(sent),
      ...(sentBefore && { sentBefore: saidOf(sentBefore) }),
    })),
    sickness: found.sickness.map(({ row, from, to, days, inARow, spells, expected, sent }) => ({
      ...{ pupil: pupilOf(row), from, to, days, inARow, spells },
      ...(expected && { expected: true as const }),
      ...sentView(sent),
    })),
    unexplained: found.unexplained.map(({ row, sessions }) => ({
      pupil: pupilOf(row),
      sessions: sessions.map(({ date, half, schoolDays }) => ({ date, half, schoolDays })),
    })),
  };
}

const answers: readonly TsmRequest['steps'][number]['state'][] = ['agreed', 'declined', 'held'];

export function tsmView(request: TsmRequest): z.infer<typeof tsmRequest> {
  const { id, schoolId, reason, steps } = request;
  const { state, at, by, on, note } = lastStep(request);
  return {
    ...{ id, schoolId, state, reason },
    askedAt: steps[0]?.at ?? at,
    askedBy: steps[0]?.by ?? by,
    ...(answers.includes(state) && { answer: { at, by, note, ...(on !== undefined && { on }) } }),
    version: versionOf(request),
  };
}

/** A request as My week wants it. */
export function tsmOfWeek(request: TsmRequest): TsmOfWeek {
  const { id, schoolId, steps } = request;
  const { state, at, on } = lastStep(request);
  return { id, schoolId, state, askedAt: steps[0]?.at ?? at, ...(on !== undefined && { on }) };
}

/** A meeting as My week wants it. */
export function meetingOfWeek(meeting: TsmMeeting, calendar: SchoolCalendar | undefined): MeetingOfWeek {
  const { id, schoolId, state, startsAt, reply, data, agreed, actions } = meeting;
  return {
    ...{ id, schoolId, state, hasReply: reply !== undefined, hasAnswer: data?.answer !== undefined },
    ...(startsAt !== undefined && { startsAt }),
    // School days are counted for those to come alone: the others are more every year.
    ...(startsAt !== undefined &&
      state === 'booked' && { askedOn: requestDueOn(startsAt.slice(0, 10), calendar) }),
    agreed: (['school', 'council'] as const).filter((side) => agreed[side] !== undefined),
    actions: actions
      .filter(({ doneOn }) => doneOn === undefined)
      .map(({ id: actionId, what, owner, dueOn }) => ({ id: actionId, what, owner, dueOn })),
  };
}
