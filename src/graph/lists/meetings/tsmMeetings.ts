import {
  type SchoolBasis,
  schoolBasis,
  type TsmMeeting,
  tsmMeeting,
} from '../../../meetings/tsm/meeting/tsmMeeting.ts';
import { jsonList } from '../jsonList.ts';

export const tsmMeetingsList = jsonList<TsmMeeting>({
  name: 'Meetings',
  about: 'Targeting Support Meetings of the council with schools. Nothing about a pupil but opaque ids.',
  key: 'MeetingId',
  shape: tsmMeeting,
  columns: 3,
  beside: {
    SchoolId: { kind: 'text', indexed: true, of: ({ schoolId }) => schoolId },
    MeetingState: { kind: 'text', indexed: true, of: ({ state }) => state },
    StartsAt: { kind: 'text', indexed: true, of: ({ startsAt }) => startsAt ?? null },
  },
});

export const schoolBasesList = jsonList<SchoolBasis>({
  name: 'MeetingBases',
  about:
    'How often each school has a Targeting Support Meeting, and what a support worker has put first or later.',
  key: 'SchoolId',
  shape: schoolBasis,
});
