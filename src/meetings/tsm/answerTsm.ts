import { may, requireMay } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import { wallTimeOf } from '../../calendar/wallTime.ts';
import { Problem } from '../../problems/problem.ts';
import { changeRecord } from '../../records/changeRecord.ts';
import { answerFault, cannotGoThere, changedBy } from './tsmFaults.ts';
import { moveTo } from './tsmMoves.ts';
import { type TsmPorts, type TsmRequest, type TsmState, type TsmStep, versionOf } from './tsmRequest.ts';

export type TsmAnswer = {
  id: string;
  /** The one that the person saw. */
  version: number;
  state: TsmState;
  /** ISO: the day of the meeting. */
  on?: string | undefined;
  note: string;
};

function stepOf(person: Person, { state, on, note }: TsmAnswer, at: string): TsmStep {
  const fault = answerFault({ state, on, note }, wallTimeOf(at).slice(0, 10));
  if (fault !== undefined) throw new Problem('bad_request', fault);
  const keepsDay = state === 'agreed' || state === 'held';
  const day = keepsDay && on !== undefined ? { on } : {};
  return { at, by: person.name, byId: person.id, state, ...day, note };
}

/** The request with this answer, where this person may give it. */
function answered(
  person: Person,
  { request, answer }: { request: TsmRequest; answer: TsmAnswer },
  at: string,
) {
  const move = moveTo(request, answer.state);
  if (move) requireMay(person, move.side, request.schoolId);
  if (versionOf(request) !== answer.version) throw changedBy(request);
  if (!move) throw cannotGoThere(request);
  const { on, note } = move.back ?? answer;
  const step = stepOf(person, { ...answer, on, note }, at);
  return { ...request, steps: [...request.steps, step] };
}

/**
 * Answers a request: the council agrees to a day, declines or says that the meeting was held, and the school takes its own back.
 * The last step can be undone by the side that made it.
 * @throws Problem not_allowed, not_found, bad_request, changed_elsewhere
 */
export async function answerTsm(person: Person, answer: TsmAnswer, ports: TsmPorts): Promise<TsmRequest> {
  requireMay(person, 'tsm:read');
  const at = ports.now();
  return await changeRecord(ports.requests, answer.id, (request) => {
    if (request === undefined || !may(person, 'tsm:read', request.schoolId)) throw new Problem('not_found');
    return answered(person, { request, answer }, at);
  });
}
