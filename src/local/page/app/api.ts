import type { Setup } from '../../channel/wire.ts';

/** Reads JSON from this server. Rejects with words that can be shown. */
export async function getJson<T>(path: string, init?: RequestInit): Promise<T> {
  let response: Response;
  try {
    response = await fetch(path, init);
  } catch {
    throw new Error('The local server does not answer. Is npm start still running?');
  }
  const body: unknown = await response.json().catch(() => undefined);
  if (!response.ok) throw new Error(wordsOf(body) ?? `The local server answered ${response.status}.`);
  return body as T;
}

export function postJson<T>(path: string, body: unknown): Promise<T> {
  return getJson<T>(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

export const getSetup = () => getJson<Setup>('/local/chats/setup');

/** A token for the app's API, as this person. */
export async function getToken(person: string): Promise<string> {
  return (await postJson<{ token: string }>('/local/token', { person })).token;
}

export type RegisterFile = {
  name: string;
  schoolName: string;
  /** What kind of file it is, and what there is to see with it. */
  kind: string;
  description: string;
  href: string;
};

/** The register files that the fictional schools have exported. */
export async function getRegisters(): Promise<RegisterFile[]> {
  return (await getJson<{ registers: RegisterFile[] }>('/local/registers')).registers;
}

function wordsOf(body: unknown): string | undefined {
  const error = typeof body === 'object' && body !== null ? Reflect.get(body, 'error') : undefined;
  const message = typeof error === 'object' && error !== null ? Reflect.get(error, 'message') : undefined;
  return typeof message === 'string' ? message : undefined;
}
