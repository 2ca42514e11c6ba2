import { z } from 'zod';
import { isProblem } from '../problems/problem.ts';
import { GraphFailure, problemOf } from './failure.ts';
import type { Graph } from './graph.ts';
import { backoff, type Policy } from './policy.ts';

const downloadable = z.object({ '@microsoft.graph.downloadUrl': z.url() });

const operation = 'registers.download';

/** How often a download may break off before it is given up. */
const tries = 4;

/** The content is at an address of its own, which carries its own permission for a while: no token is sent along. */
async function contentUrl(graph: Graph, itemPath: string): Promise<string> {
  const item = await graph.job.read({ operation, method: 'GET', path: itemPath }, downloadable);
  return item['@microsoft.graph.downloadUrl'];
}

function failure(status: number | undefined, fault?: unknown): Error {
  const unknown = { requestId: undefined, clientRequestId: '', repeatedBlindly: false };
  return problemOf(new GraphFailure({ operation, status, code: '', ...unknown }, fault));
}

/** The content from a byte on. A server that knows no ranges sends all of it again. */
async function* contentFrom(url: string, start: number): AsyncGenerator<Uint8Array> {
  const response = await fetch(url, start > 0 ? { headers: { Range: `bytes=${start}-` } } : {});
  if (!response.ok || response.body === null) throw failure(response.status);
  let skip = response.status === 206 ? 0 : start;
  for await (const piece of response.body) {
    const rest = piece.subarray(Math.min(skip, piece.byteLength));
    skip -= piece.byteLength - rest.byteLength;
    if (rest.byteLength > 0) yield rest;
  }
}

const later = (policy: Policy, tried: number) =>
  new Promise((resolve) => setTimeout(resolve, backoff(policy, tried + 1)));

/** The content of a file of a library, in pieces as it comes. Where it breaks off it goes on from there. */
export async function* downloadInPieces(graph: Graph, itemPath: string): AsyncGenerator<Uint8Array> {
  let done = 0;
  for (let tried = 1; ; tried += 1) {
    const url = await contentUrl(graph, itemPath);
    try {
      for await (const piece of contentFrom(url, done)) {
        yield piece;
        done += piece.byteLength;
      }
      return;
    } catch (error) {
      if (tried >= tries) throw isProblem(error) ? error : failure(undefined, error);
      await later(graph.job.policy, tried);
    }
  }
}
