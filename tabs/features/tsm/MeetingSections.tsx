import type { ArrangedMeeting } from '../../app/apiTypes.ts';
import { CycleParts } from './cycle/CycleParts.tsx';

/** What a meeting is prepared from and what came of it: the school's data, the pack and the minutes, each where there is one. */
export function MeetingSections({ meeting }: { meeting: ArrangedMeeting }) {
  return <CycleParts meeting={meeting} />;
}
