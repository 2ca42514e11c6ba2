import type { TsmMeeting } from './tsmMeeting.ts';

const at = ({ startsAt, offered }: TsmMeeting): string => startsAt ?? offered[0]?.startsAt ?? '';

/** The meeting of a school that is offered or booked, the first of them; one whose time is over waits for its minutes until then. */
export function nextMeeting(schoolId: string, meetings: readonly TsmMeeting[]): TsmMeeting | undefined {
  return meetings
    .filter(({ schoolId: of, state }) => of === schoolId && (state === 'offered' || state === 'booked'))
    .sort((a, b) => (at(a) < at(b) ? -1 : 1))[0];
}
