import { badRequest, GraphError } from './errors.ts';

/** A call as Graph's parts see it, whether it came alone or within a batch. */
export type GraphRequest = {
  method: string;
  /** Below the version, decoded: '/sites/…'. */
  path: string;
  query: URLSearchParams;
  headers: Headers;
  body: Uint8Array;
  /** Where the caller finds Graph, without a slash at the end: links in answers start with it. */
  base: string;
  /** Where uploads and downloads are: an address of its own, as SharePoint's is. */
  contentBase: string;
};

export type GraphReply = {
  status: number;
  headers?: Record<string, string>;
  json?: unknown;
  bytes?: Uint8Array;
  /** Bytes of a file on disk, from one to another (inclusive), sent as they are read. */
  part?: { path: string; from: number; to: number };
};

/** A call that a route has taken: the parts of the path that the route names, decoded. */
export type Call = GraphRequest & { part(name: string): string };

export type JsonObject = { [name: string]: unknown };

export const ok = (json: unknown, headers?: Record<string, string>): GraphReply => ({
  status: 200,
  json,
  ...(headers && { headers }),
});
export const created = (json: unknown, headers?: Record<string, string>): GraphReply => ({
  status: 201,
  json,
  ...(headers && { headers }),
});
export const noContent: GraphReply = { status: 204 };

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const unreadable =
  'Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.';

/** The body as a JSON object. Graph asks for the content type in so many words. */
export function jsonBody(request: GraphRequest): JsonObject {
  if (!request.headers.get('content-type')) {
    throw badRequest('Write requests (excluding DELETE) must contain the Content-Type header declaration.');
  }
  if (!/\bjson\b/i.test(request.headers.get('content-type') ?? '')) {
    throw new GraphError(415, 'UnsupportedMediaType', { message: unreadable });
  }
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(request.body));
  } catch {
    throw badRequest(unreadable);
  }
  if (!isObject(value)) throw badRequest(unreadable);
  return value;
}

/** Values of the Prefer header, lower-cased names, without quotes. */
export function preferences(request: GraphRequest): Map<string, string> {
  const found = new Map<string, string>();
  for (const part of (request.headers.get('prefer') ?? '').split(',')) {
    const [name = '', ...value] = part.trim().split('=');
    if (name) found.set(name.trim().toLowerCase(), value.join('=').trim().replace(/^"|"$/g, ''));
  }
  return found;
}

/** Whether an If-Match or If-None-Match header names this version. Weak and strong marks compare alike. */
export function namesVersion(header: string, etag: string): boolean {
  const bare = (text: string) => text.trim().replace(/^W\//, '').replace(/^"|"$/g, '');
  return header.trim() === '*' || bare(header) === bare(etag);
}
