import { z } from 'zod';
import type { RegisterFile } from '../attendance/registerFile.ts';
import { GraphFailure, problemOf } from './failure.ts';
import { failureCode, type Graph } from './graph.ts';
import { partsOf } from './partsOf.ts';
import { type Answer, persist } from './policy.ts';
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

/** Requests to the address of a session. It carries its own permission: SharePoint refuses a token there. */
function exchangeWith(graph: Graph, uploadUrl: string): (init: RequestInit) => Promise<Answer> {
  const { policy } = graph.job;
  return async (init) => {
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
  };
}

/**
 * Uploads a file in parts, one of them in memory at a time, and answers with its id. Rejects with a problem whose failure
 * is a 404 where the session has ended, as it does with its last part.
 */
export async function uploadInParts(graph: Graph, path: string, file: RegisterFile): Promise<string> {
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
  const exchange = exchangeWith(graph, uploadUrl);
  let expected = 0;
  for await (const { start, bytes } of partsOf(file, partSize)) {
    // What arrived although its answer was lost is not sent again.
    if (start + bytes.byteLength <= expected) continue;
    const answer = await exchange({
      method: 'PUT',
      headers: { 'Content-Range': `bytes ${start}-${start + bytes.byteLength - 1}/${file.size}` },
      body: bytes,
    });
    const done = finished.safeParse(answer.body);
    if (done.success) return done.data.id;
    // 416: the part had arrived although its answer was lost. The session knows how far it is.
    const state = answer.status === 416 ? await exchange({ method: 'GET' }) : answer;
    const next = nextStart(state.body);
    // Parts end where the session expects the next one: anything else means that it has lost its place.
    if (next === undefined || next < start + bytes.byteLength || next >= file.size) {
      throw new Error(`${operation}: the session does not move on from byte ${start}`);
    }
    expected = next;
  }
  throw new Error(`${operation}: the file is shorter than it said`);
}
