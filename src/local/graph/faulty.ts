import type { Fault, Faults } from '../faults.ts';
import { GraphError } from './errors.ts';
import type { GraphReply, GraphRequest } from './exchange.ts';

/** Thrown where the connection is to be cut instead of answering. */
export class ConnectionCut extends Error {
  override readonly name = 'ConnectionCut';
}

const refusals = {
  '429': {
    status: 429,
    code: 'TooManyRequests',
    message: 'The request has been throttled. Please retry again later.',
  },
  '503': {
    status: 503,
    code: 'serviceNotAvailable',
    message: 'The service is temporarily unavailable. Repeating the request after a delay may work.',
  },
};

/** Lets ordered faults happen to calls, whether they come alone or in a batch. */
export function withFaults(
  faults: Faults,
  handle: (request: GraphRequest) => Promise<GraphReply>,
): (request: GraphRequest) => Promise<GraphReply> {
  return async (request) => {
    const fault = faults.hit(request);
    if (fault?.fault === '429' || fault?.fault === '503') throw refusal(fault, refusals[fault.fault]);
    if (fault?.fault === 'slow') await new Promise((resolve) => setTimeout(resolve, fault.seconds * 1000));
    if (fault?.fault === 'drop-before') throw new ConnectionCut();
    const reply = await handle(request);
    if (fault?.fault === 'drop-after') throw new ConnectionCut();
    return reply;
  };
}

function refusal({ retryAfter }: Fault, { status, code, message }: (typeof refusals)['429']): GraphError {
  const headers: Record<string, string> =
    retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) };
  return new GraphError(status, code, { message, headers });
}
