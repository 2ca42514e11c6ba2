import fs from 'node:fs';
import path from 'node:path';

export type Exchange = {
  method: string;
  /** From the version on: '/v1.0/users'. */
  url: string;
  requestBody?: unknown;
  status: number;
  responseBody?: unknown;
};

/** Writes what was said to Graph and what it answered, a JSON line an exchange, to hold it against the documentation. */
export function recordTraffic(file: string): (exchange: Exchange) => void {
  fs.mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
  return (exchange) => fs.appendFileSync(file, `${JSON.stringify(exchange)}\n`);
}

/** A body as JSON where it is JSON. Other content is not written down. */
export function jsonOf(bytes: Uint8Array, contentType: string | null): unknown {
  if (bytes.byteLength === 0 || !/\bjson\b/i.test(contentType ?? '')) return undefined;
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
