import { Problem } from '../src/problems/problem.ts';
import { type IncomingActivity, incomingActivity } from './incomingActivity.ts';

/** Teams sends less than 100 kB. */
const largest = 256 * 1024;

/** The activity in a request. Throws `wrong_type`, `too_large` or `bad_request`. */
export async function readActivity(request: Request): Promise<IncomingActivity> {
  // A web page can post text to this machine without being asked, but not JSON: this also keeps those out.
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/json\s*(;|$)/i.test(type)) throw new Problem('wrong_type');
  const activity = incomingActivity.safeParse(parsed(await bodyOf(request)));
  if (!activity.success) throw new Problem('bad_request');
  return activity.data;
}

async function bodyOf(request: Request): Promise<string> {
  const announced = request.headers.get('content-length');
  if (announced !== null && Number(announced) > largest) throw new Problem('too_large');
  if (announced !== null) return request.text();
  return bodyOfUnknownLength(request);
}

async function bodyOfUnknownLength(request: Request): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request.body ?? []) {
    size += part.byteLength;
    if (size > largest) throw new Problem('too_large');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch (error) {
    throw new Problem('bad_request', undefined, { cause: error });
  }
}
