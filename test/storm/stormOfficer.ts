import type { Occurrence } from '../../src/meetings/occurrence.ts';
import { codeOf, press } from './stormPress.ts';

const morning = { startsAt: 'T10:00', endsAt: 'T11:00' };
const afternoon = { startsAt: 'T15:30', endsAt: 'T16:30' };

/** An officer who changes dates while people book: each in turn gets a place more, or goes to the other half of its day. */
export function stormOfficer(token: string, dates: readonly Occurrence[]) {
  const capacities = new Map(dates.map(({ id, capacity }) => [id, capacity]));
  let turn = 0;
  return async (origins: readonly string[]): Promise<string> => {
    turn += 1;
    const date = dates[turn % dates.length];
    if (!date) return 'no date';
    const path = `/api/occurrences/${date.id}`;
    if (turn % 2 === 0) {
      const capacity = (capacities.get(date.id) ?? 0) + 1;
      capacities.set(date.id, capacity);
      const { answer } = await press(origins, {
        method: 'PUT',
        path: `${path}/capacity`,
        body: { capacity },
        token,
      });
      return answer?.status === 200 ? 'resized' : answer ? codeOf(answer) : 'no answer';
    }
    const day = date.startsAt.slice(0, 10);
    const half = turn % 4 === 1 ? morning : afternoon;
    const body = { startsAt: day + half.startsAt, endsAt: day + half.endsAt, evenSo: true };
    const { answer } = await press(origins, { method: 'POST', path: `${path}/move`, body, token });
    return answer?.status === 200 ? 'date moved' : answer ? codeOf(answer) : 'no answer';
  };
}
