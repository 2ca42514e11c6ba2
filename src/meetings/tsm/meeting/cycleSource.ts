import type { School } from '../../../casework/school.ts';
import type { MessageSource } from '../../messages/messageSource.ts';
import { wantedForRequest } from '../data/wantedForRequest.ts';
import { wantedForMinutes } from '../minutes/wantedForMinutes.ts';
import type { CyclePorts } from './cyclePorts.ts';

type Ports = Pick<CyclePorts, 'tsmMeetings' | 'calendarOf'> & {
  schools: { byId(id: string): Promise<School | undefined> };
};

/** Requests for data with their reminders, and minutes that wait for the other side. */
export const cycleSource =
  ({ tsmMeetings, schools, calendarOf }: Ports): MessageSource =>
  async () => {
    const waiting = (await tsmMeetings.all()).filter(({ state }) => state === 'booked' || state === 'held');
    const wanted = await Promise.all(
      waiting.map(async (meeting) => {
        const [school, calendar] = await Promise.all([
          schools.byId(meeting.schoolId),
          calendarOf(meeting.schoolId),
        ]);
        const known = { calendar, staffIds: school?.staffIds ?? [] };
        return [...wantedForRequest(meeting, known), ...wantedForMinutes(meeting, known)];
      }),
    );
    return wanted.flat();
  };
