import type { MeetingServices } from '../meetingPorts.ts';
import { waitAtMost } from '../waitAtMost.ts';
import { bringAbout } from './bringAbout.ts';
import type { Series } from './series.ts';

/** `isPending`: not every occurrence says yet what the series says; the sweep sees to it. */
export type Decided = { series: Series; isPending: boolean };

/** A person waits for the answer; two dozen dates may take longer. */
const longestWait = 8000;

/** Does what has just been decided as far as it can be done while somebody waits. Never rejects: the decision is saved. */
export async function bringAboutSoon(series: Series, ports: MeetingServices): Promise<Decided> {
  if (!series.todo) return { series, isPending: false };
  let decided: Decided = { series, isPending: true };
  const work = bringAbout(series.id, ports).then((settled) => {
    if (settled) decided = { series: settled, isPending: settled.todo !== undefined };
  });
  await waitAtMost(longestWait, work);
  return decided;
}
