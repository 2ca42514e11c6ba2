import type { Operation } from '../../access/may.ts';
import { type TsmRequest, type TsmState, type TsmStep, versionOf } from './tsmRequest.ts';

type Side = Extract<Operation, 'tsm:request' | 'tsm:answer'>;

/** Where a request can go from a state, and who brings it there. A school asks and takes back; the council answers. */
const moves: Readonly<Record<TsmState, Partial<Record<TsmState, Side>>>> = {
  asked: { agreed: 'tsm:answer', declined: 'tsm:answer', withdrawn: 'tsm:request' },
  agreed: { agreed: 'tsm:answer', declined: 'tsm:answer', held: 'tsm:answer', withdrawn: 'tsm:request' },
  declined: { agreed: 'tsm:answer' },
  withdrawn: {},
  held: {},
};

/** A step that undoes the last one: the side that made it, and how the request stood before. */
function undoing({ steps }: TsmRequest, to: TsmState): { side: Side; back: TsmStep } | undefined {
  const [before, last] = steps.slice(-2);
  if (!before || !last || before.state !== to || before.state === last.state) return undefined;
  return { side: last.state === 'withdrawn' ? 'tsm:request' : 'tsm:answer', back: before };
}

/**
 * Whose move it is to bring a request to a state, and what it brings back where it undoes the last one; undefined where the request
 * cannot go there. The last step can be undone, and nothing before it.
 */
export function moveTo(request: TsmRequest, to: TsmState): { side: Side; back?: TsmStep } | undefined {
  const from = request.steps[versionOf(request) - 1]?.state ?? 'asked';
  const side = moves[from][to];
  const undo = undoing(request, to);
  // To agree once more is to agree: with what the person says now.
  if (side !== undefined && (to === 'agreed' || undo === undefined)) return { side };
  return undo;
}
