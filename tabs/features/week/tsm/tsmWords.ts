import { ukDate, ukDay } from '../../../../src/calendar/ukDate.ts';
import type { TsmRequest } from '../../../app/apiTypes.ts';
import type { TsmAnswer } from './useTsmRequests.ts';

type State = TsmRequest['state'];

/** How a request stands, in a sentence. */
export function stateWords({ state, answer }: Pick<TsmRequest, 'state' | 'answer'>): string {
  const by = answer ? ` by ${answer.by}` : '';
  switch (state) {
    case 'asked':
      return 'Waiting for an answer';
    case 'agreed':
      return `Agreed${by}${answer?.on ? ` for ${ukDay(answer.on)}` : ''}`;
    case 'declined':
      return `Declined${by}`;
    case 'withdrawn':
      return 'Taken back';
    case 'held':
      return `Held${answer?.on ? ` on ${ukDate(answer.on)}` : ''}`;
  }
}

/** What has just been done, for the note that offers to undo it. */
export const doneWords: Record<State, string> = {
  asked: 'The request is open again.',
  agreed: 'You have agreed to a meeting. The school sees the day.',
  declined: 'You have declined the request. The school sees your reason.',
  withdrawn: 'The request is taken back.',
  held: 'The meeting is marked as held.',
};

/** What brings a request back to how it was before it was changed to `now`. */
export function undoOf(before: TsmRequest, now: Pick<TsmRequest, 'version'>): TsmAnswer {
  const { state, answer } = before;
  return {
    version: now.version,
    state,
    note: answer?.note ?? '',
    ...(answer?.on ? { on: answer.on } : {}),
  };
}

/** Those that wait for something, oldest first, and those that are over, latest first. */
export function sortedRequests(requests: readonly TsmRequest[]): {
  open: TsmRequest[];
  over: TsmRequest[];
} {
  const isOpen = ({ state }: TsmRequest) => state === 'asked' || state === 'agreed';
  const rank = ({ state }: TsmRequest) => (state === 'asked' ? 0 : 1);
  return {
    open: requests.filter(isOpen).sort((a, b) => rank(a) - rank(b) || a.askedAt.localeCompare(b.askedAt)),
    over: requests.filter((one) => !isOpen(one)).sort((a, b) => b.askedAt.localeCompare(a.askedAt)),
  };
}
