import { z } from 'zod';
import { GraphFailure, problemOf } from './failure.ts';
import { failureCode, type Graph } from './graph.ts';
import { persist } from './policy.ts';
import { readBody } from './transport.ts';

const session = z.object({ uploadUrl: z.url() });
const finished = z.object({ id: z.string() });
const unfinished = z.object({ nextExpectedRanges: z.array(z.string()).min(1) });

/** Each part but the last must be a multiple of 320 KiB. */
export const partSize = 16 * 320 * 1024;

const operation = 'registers.upload';

/** Where the next part starts: '26-' or '26-99' in the first of the ranges still missing. */
function nextStart(body: unknown): number | undefined {
  const range = unfinished.safeParse(body).data?.nextExpectedRanges[0];
  return range === undefined ? undefined : Number.parseInt(range, 10);
}

/**
 * Uploads a file in parts and answers with its id. The address of a session carries its own permission: a token is
 * not sent along, since SharePoint refuses one there.
 */
export async function uploadInParts(graph: Graph, path: string, bytes: Uint8Array): Promise<string> {
  const { uploadUrl } = await graph.job.read(
    {
      operation: `${operation}.session`,
      method: 'POST',
      path: `${path}:/createUploadSession`,
      body: { item: { '@microsoft.graph.conflictBehavior': 'replace' } },
      repeatable: true,
    },
    session,
  );
  const { policy } = graph.job;

  async function exchange(init: RequestInit) {
    const outcome = await persist(
      async (signal) => {
        const response = await fetch(uploadUrl, { ...init, signal });
        return { status: response.status, headers: response.headers, body: await readBody(response) };
      },
      { policy, repeatable: true },
    );
    const { answer } = outcome;
    if (answer && ((answer.status >= 200 && answer.status < 300) || answer.status === 416)) return answer;
    throw problemOf(
      new GraphFailure(
        {
          operation,
          status: answer?.status,
          code: failureCode(answer?.body),
          requestId: answer?.headers.get('request-id') ?? undefined,
          clientRequestId: '',
          repeatedBlindly: outcome.repeatedBlindly,
        },
        outcome.fault,
      ),
    );
  }

  let start = 0;
  for (;;) {
    const part = bytes.subarray(start, start + partSize);
    const answer = await exchange({
      method: 'PUT',
      headers: { 'Content-Range': `bytes ${start}-${start + part.byteLength - 1}/${bytes.byteLength}` },
      body: new Uint8Array(part),
    });
    const done = finished.safeParse(answer.body);
    if (done.success) return done.data.id;
    // 416: the part had arrived although its answer was lost. The session knows how far it is.
    const state = answer.status === 416 ? await exchange({ method: 'GET' }) : answer;
    const next = nextStart(state.body);
    if (next === undefined || next <= start || next >= bytes.byteLength) {
      throw new Error(`${operation}: the session does not move on from byte ${start}`);
    }
    start = next;
  }
}
